import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { addDays, dayOf } from '../../functions/core/calendar.ts';
import { addressOf, samePage } from '../../functions/core/links/address.ts';
import { DAYS_BETWEEN_VISITS, dueLinks, NIGHTS_TO_VISIT_ALL } from '../../functions/core/links/due.ts';
import { addressesToVisit, knownLinks, tallyLinks } from '../../functions/core/links/facts.ts';
import { judge, type Redirect, type Visit } from '../../functions/core/links/judge.ts';
import { isLookDue, type LinkLook, pagesToRead, startPageFrom } from '../../functions/core/links/look.ts';
import { isLogin, isStartPage } from '../../functions/core/links/places.ts';
import {
  countedTrouble,
  type LinkOutcome,
  LinkResult,
  resultAfter,
} from '../../functions/core/links/result.ts';
import { register, Story } from './story.ts';

const LINK = 'https://e.example/tjanst/12';
const seen = (outcome: LinkOutcome) => ({ outcome, status: null, endedAt: null });
const at = (day: string) => `${day}T02:00:00.000Z`;

/** What is known after visits on days, in order. */
const visitedOnDays = (...visits: [day: string, outcome: LinkOutcome][]): LinkResult => {
  const result = visits.reduce<LinkResult | null>(
    (before, [day, outcome]) => resultAfter(before, LINK, seen(outcome), at(day)),
    null,
  );
  if (!result) throw new Error('there was no visit');
  return LinkResult.parse(result);
};

describe('what a visit tells', () => {
  const to = (address: string, status = 302): Redirect => ({ status, to: address });
  const visit = (redirects: Redirect[], end: Visit['end'] = { status: 200 }, link = LINK): Visit => ({
    link,
    redirects,
    end,
  });
  const cases: [what: string, visit: Visit, outcome: LinkOutcome, endedAt?: string][] = [
    ['an answer', visit([]), 'ok'],
    ['a page that is missing', visit([], { status: 404 }), 'dead'],
    ['a page that is gone', visit([], { status: 410 }), 'dead'],
    ['a missing page behind a redirect', visit([to('https://e.example/fel')], { status: 404 }), 'dead'],
    ['a server in trouble', visit([], { status: 503 }), 'server-error'],
    ['a refusal', visit([], { status: 403 }), 'unclear'],
    ['a demand to log in', visit([], { status: 401 }), 'unclear'],
    ['too many requests', visit([], { status: 429 }), 'unclear'],
    ['a redirect without a place', visit([], { status: 302 }), 'unclear'],
    ['no answer in time', visit([], { fault: 'timeout' }), 'timeout'],
    ['a private network', visit([], { fault: 'private-address' }), 'private-address'],
    ['a robots file that forbids', visit([], { fault: 'refused-by-robots' }), 'refused-by-robots'],
    ['another port', visit([], { fault: 'not-visitable' }), 'unclear'],
    ['the root', visit([to('https://e.example/')]), 'start-page', 'https://e.example/'],
    [
      'the root of another host',
      visit([to('https://www.a.example/')]),
      'start-page',
      'https://www.a.example/',
    ],
    [
      'a portal’s start page, moved for good',
      visit([to('https://e.example/sv/oversikt', 301)]),
      'start-page',
      'https://e.example/sv/oversikt',
    ],
    [
      'the root, which was the link',
      visit([to('https://e.example/sv')], undefined, 'https://e.example/'),
      'ok',
    ],
    ['a missing start page', visit([to('https://e.example/')], { status: 404 }), 'dead'],
    ['a new address', visit([to('https://e.example/ny/12', 308)]), 'moved', 'https://e.example/ny/12'],
    [
      'a new address that sends on for now',
      visit([to('https://e.example/ny/12', 301), to('https://e.example/steg/1', 303)]),
      'moved',
      'https://e.example/ny/12',
    ],
    [
      'a redirect for now, then a new address',
      visit([to('https://e.example/x', 302), to('https://e.example/y', 301)]),
      'ok',
    ],
    ['a slash more', visit([to(`${LINK}/`, 301)]), 'ok'],
    ['the secure address', visit([to(LINK, 301)], undefined, 'http://e.example/tjanst/12'), 'moved', LINK],
    ['a login', visit([to('https://login.example/?target=12')], { status: 302 }), 'ok'],
    [
      'a login that has moved for good',
      visit([to('https://e.example/logga-in', 301)], { status: 301 }),
      'ok',
    ],
  ];

  test.each(cases)('%s', (_what, given, outcome, endedAt) => {
    expect(judge(given)).toMatchObject({ outcome, endedAt: endedAt ?? null });
  });
});

test.each([
  ['https://idp.example/', true],
  ['https://e.example/SAML2/SSO/Redirect', true],
  ['https://e.example/x?SAMLRequest=abc', true],
  ['https://e.example/authorize?client_id=x&response_type=code', true],
  ['https://e.example/bankid/start', true],
  ['https://login.e.example/', true],
  ['https://e.example/ansok/inloggningsfri', false],
  ['https://e.example/authority', false],
])('%s is a place to log in: %s', (address, expected) => {
  expect(isLogin(address)).toBe(expected);
});

test.each([
  ['https://e.example', true],
  ['https://e.example/sv/', true],
  ['https://e.example/index.html', true],
  ['https://e.example/en/E-services', true],
  ['https://e.example/?tjanst=12', false],
  ['https://e.example/#/tjanst/12', false],
  ['https://e.example/oversikt/overview/12', false],
  ['https://e.example/bygglov', false],
])('%s is a start page: %s', (address, expected) => {
  expect(isStartPage(address)).toBe(expected);
});

test('two links to one address are one address, whatever is behind the hash', () => {
  expect(addressOf('HTTPS://E.Example/a#b')).toBe('https://e.example/a');
  expect(samePage('http://e.example/a/')).toBe(samePage('https://e.example/a'));
});

describe('a fault', () => {
  it('does not count after one visit, nor after two on one day', () => {
    expect(countedTrouble(visitedOnDays(['2026-01-01', 'dead']))).toBeNull();
    expect(countedTrouble(visitedOnDays(['2026-01-01', 'dead'], ['2026-01-01', 'dead']))).toBeNull();
  });

  it('counts after two visits in a row on different days, since the first', () => {
    const result = visitedOnDays(['2026-01-01', 'ok'], ['2026-01-08', 'timeout'], ['2026-01-15', 'dead']);
    expect(countedTrouble(result)).toEqual({ kind: 'broken', since: '2026-01-08', days: 2 });
  });

  it.each(['ok', 'refused-by-robots', 'unclear', 'moved'] as const)('begins anew after %s', (outcome) => {
    const result = visitedOnDays(['2026-01-01', 'dead'], ['2026-01-08', outcome], ['2026-01-15', 'dead']);
    expect(countedTrouble(result)).toBeNull();
  });

  it('is over with the first visit that goes well', () => {
    expect(
      visitedOnDays(['2026-01-01', 'dead'], ['2026-01-08', 'dead'], ['2026-01-15', 'ok']).trouble,
    ).toBeNull();
  });

  test('law: it counts exactly when the last visits of two different days or more were of its kind', () => {
    const outcome = fc.constantFrom<LinkOutcome>('ok', 'dead', 'timeout', 'moved', 'start-page', 'unclear');
    const visits = fc.array(fc.tuple(fc.nat(3), outcome), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(visits, (steps) => {
        let day = '2026-01-01';
        const told = steps.map(([days, each]): [string, LinkOutcome] => {
          day = addDays(day, days);
          return [day, each];
        });
        const kindOf = (each: LinkOutcome) => (each === 'dead' || each === 'timeout' ? 'broken' : each);
        const last = kindOf(told.at(-1)?.[1] ?? 'ok');
        const other = told.findLastIndex(([, each]) => kindOf(each) !== last);
        const days = new Set(told.slice(other + 1).map(([each]) => each)).size;
        const expected = days >= 2 && last !== 'ok' && last !== 'unclear' ? { kind: last, days } : null;
        const counted = countedTrouble(visitedOnDays(...told));
        if (expected) expect(counted).toMatchObject(expected);
        else expect(counted).toBeNull();
      }),
    );
  });
});

describe('which links are due', () => {
  const addresses = Array.from({ length: 20 }, (_, place) => `https://e.example/${place}`);
  const visitedOn = (address: string, day: string) => resultAfter(null, address, seen('ok'), at(day));

  it('is one seventh a night or so, each distinct address once', () => {
    const due = dueLinks({
      addresses: [...addresses, ...addresses],
      results: [],
      today: '2026-01-01',
      nights: 6,
    });
    expect(due).toHaveLength(4);
    expect(new Set(due).size).toBe(4);
  });

  it('is nothing more on the same day', () => {
    const day = '2026-01-01';
    const due = dueLinks({ addresses, results: [], today: day, nights: 6 });
    const results = due.map((address) => visitedOn(address, day));
    expect(dueLinks({ addresses, results, today: day, nights: 6 })).toEqual([]);
    expect(dueLinks({ addresses, results: results.slice(1), today: day, nights: 6 })).toHaveLength(1);
  });

  it('is everything not visited for a week, when asked for at once', () => {
    const results = addresses.map((address, place) =>
      visitedOn(address, place < 5 ? '2026-01-01' : '2026-01-02'),
    );
    const due = dueLinks({ addresses, results, today: '2026-01-08', nights: 1 });
    expect(due.toSorted()).toEqual(addresses.slice(0, 5).toSorted());
  });

  test('law: no address is visited twice in a week, and each at least every two weeks, though nights are missed', () => {
    const setting = fc.record({
      count: fc.integer({ min: 1, max: 40 }),
      missed: fc.array(
        fc.integer({ min: 0, max: 5 }).map((night) => night * 7),
        { maxLength: 6 },
      ),
    });
    fc.assert(
      fc.property(setting, ({ count, missed }) => {
        const own = Array.from({ length: count }, (_, place) => `https://e.example/${place}`);
        const kept = new Map<string, LinkResult>();
        const visits = new Map<string, string[]>(own.map((address) => [address, []]));
        for (let night = 0; night < 42; night += 1) {
          if (missed.includes(night)) continue;
          const today = addDays('2026-01-01', night);
          const results = [...kept.values()];
          const due = dueLinks({ addresses: own, results, today, nights: NIGHTS_TO_VISIT_ALL });
          expect(due.length).toBeLessThanOrEqual(Math.ceil(count / NIGHTS_TO_VISIT_ALL));
          for (const address of due) {
            kept.set(address, visitedOn(address, today));
            visits.get(address)?.push(today);
          }
        }
        for (const days of visits.values()) {
          const spaced = ['2025-12-31', ...days, addDays('2026-01-01', 42)];
          for (const [place, day] of days.slice(1).entries())
            expect(day >= addDays(days[place] ?? '', DAYS_BETWEEN_VISITS)).toBe(true);
          for (const [place, day] of spaced.slice(1).entries())
            expect(day <= addDays(spaced[place] ?? '', 14)).toBe(true);
        }
      }),
      { numRuns: 30 },
    );
  });
});

describe('an organisation’s links', () => {
  const linked = (id: string, link: string) => ({ ...register(id, '2020-01-01'), link }) as never;
  const story = (settings = {}) =>
    new Story('9999', settings)
      .on(at('2025-05-01'), linked('a', `${LINK}#top`), linked('b', LINK), register('c', '2020-01-01'))
      .on(at('2025-06-01'), {
        type: 'revise-service',
        service: 'b',
        changes: { link: `${LINK}4` },
        effectiveOn: '2025-06-01',
      });

  it('are visited once each, under the addresses of today', () => {
    expect(addressesToVisit(story().state, '2025-06-01')).toEqual([LINK, `${LINK}4`]);
  });

  it.each([{ example: true }, { closedOn: '2025-05-31' }])('are left alone where %j', (settings) => {
    expect(addressesToVisit(story(settings).state, '2025-06-01')).toEqual([]);
  });

  it('are known in a view as far as they had been visited then', () => {
    const { state } = story();
    const facts = { results: [visitedOnDays(['2025-05-10', 'ok'])], look: null };
    const known = (validOn: string, seq = state.seq) =>
      knownLinks(facts, state, { validOn, known: seq })(`${LINK}#x`).result?.visitedAt ?? null;
    expect([known('2025-05-09'), known('2025-05-10')]).toEqual([null, at('2025-05-10')]);
    // Visited after the first commit that the view does not know: nobody knew of it then.
    expect([known('2025-06-01', 1), known('2025-06-01', 2)]).toEqual([null, at('2025-05-10')]);
    expect(tallyLinks(facts, state, { validOn: '2025-06-01', known: state.seq })).toEqual({
      addresses: 2,
      visited: 1,
      lastVisitedAt: at('2025-05-10'),
    });
  });
});

describe('a look round', () => {
  it.each([
    ['sundsvall', ['https://e-tjanster.sundsvall.se/a'], 'https://www.sundsvall.se/'],
    ['upplands-vasby', ['https://x.example/', 'https://upplandsvasby.se/a'], 'https://www.upplandsvasby.se/'],
    ['sundsvall', ['https://sundsvall.supplier.example/a'], null],
    ['sundsvall', ['http://127.0.0.1/a', 'http://[::1]/a'], null],
  ])('of %s with %j begins at %s', (slug, addresses, expected) => {
    expect(startPageFrom(slug, addresses)).toBe(expected);
  });

  it('is due once a week, and when another start page is set', () => {
    const look: LinkLook = { v: 1, startPage: LINK, lookedAt: at('2026-01-01'), pages: 1, met: [] };
    expect(isLookDue(null, LINK, '2026-01-01')).toBe(true);
    expect(isLookDue(look, LINK, '2026-01-07')).toBe(false);
    expect(isLookDue(look, LINK, '2026-01-08')).toBe(true);
    expect(isLookDue(look, `${LINK}4`, '2026-01-02')).toBe(true);
  });

  it('reads a few pages of the same site, those that sound like e-services first, none twice', () => {
    const page = (address: string, words = '') => ({ address, words });
    const found = [
      page('https://www.a.example/om'),
      page('https://www.a.example/nyheter'),
      page('https://b.example/e-tjanster'),
      page('https://e.a.example/x', 'Alla e-tjänster'),
      page('https://www.a.example/sett', 'Ansök'),
      page('http://e.a.example/x/', 'Samma igen: självservice'),
      page('https://www.a.example/ett'),
      page('https://www.a.example/fler'),
    ];
    expect(pagesToRead('https://www.a.example/', found, new Set(['https://www.a.example/sett']))).toEqual([
      'https://e.a.example/x',
      'https://www.a.example/om',
      'https://www.a.example/nyheter',
      'https://www.a.example/ett',
    ]);
  });
});

test('a visit a minute before midnight and one after it are on different days in Stockholm', () => {
  expect(dayOf('2026-01-01T22:59:00.000Z')).not.toBe(dayOf('2026-01-01T23:00:00.000Z'));
  const first = resultAfter(null, LINK, seen('dead'), '2026-01-01T22:59:00.000Z');
  expect(resultAfter(first, LINK, seen('dead'), '2026-01-01T23:00:00.000Z').trouble?.days).toBe(2);
});
