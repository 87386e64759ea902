import { describe, expect, test } from 'vitest';
import { blomlada2026 } from '../../functions/core/catalogue/blomlada-2026.ts';
import { Command } from '../../functions/core/commands.ts';
import type { Criteria, CriterionState } from '../../functions/core/status.ts';
import { pageDataOf } from '../../web/staff/matrix/page-data.ts';
import { missingIn } from '../../web/staff-client/check.ts';
import { bodyOf, commandOf } from '../../web/staff-client/commands.ts';
import { type Act, drafted, type Facts, overridden } from '../../web/staff-client/drafting.ts';
import { settlementOf } from '../../web/staff-client/settlement.ts';
import {
  arrived,
  changed,
  type Draft,
  draftOf,
  EMPTY_TRAY,
  keptMine,
  NOTHING_GIVEN,
  readyIn,
  returned,
  sending,
  type Tray,
  typed,
  undone,
} from '../../web/staff-client/tray-state.ts';
import { staffLocaleOf } from '../../web/text/staff.ts';

const page = pageDataOf({
  today: '2026-11-22',
  key: 'a-page',
  save: '/spara',
  login: '/in',
  proposes: false,
  catalogue: blomlada2026,
  locale: staffLocaleOf('sv'),
});
const ground = { given: NOTHING_GIVEN, today: page.today, review: page.review };
const criteriaOf = (state: CriterionState): Criteria =>
  Object.fromEntries(page.criteria.map((id) => [id, state]));

const facts = (id: string, given: Partial<Facts> = {}): Facts => ({
  id,
  name: `Tjänst ${id}`,
  version: 7,
  status: 'yellow',
  criteria: 'mmxuuu',
  assessed: true,
  ...given,
});

function draft(id: string, act: Act = { act: 'status', status: 'green' }, given: Partial<Facts> = {}): Draft {
  const made = drafted(facts(id, given), act, undefined);
  if (made === null || typeof made === 'string') throw new Error(`no draft: ${made}`);
  return made;
}

const holding = (...drafts: Draft[]): Tray =>
  changed(
    EMPTY_TRAY,
    drafts.map((each) => [each.service, each]),
  );

describe('what somebody does with a row', () => {
  test('choosing what it is already makes no change, and takes one back', () => {
    const yellow: Act = { act: 'status', status: 'yellow' };
    expect(drafted(facts('a'), yellow, undefined)).toBe('already');
    expect(drafted(facts('a'), yellow, draft('a'))).toBeNull();
  });

  test('confirming twice takes it back; what was never assessed cannot be confirmed', () => {
    const confirm = draft('a', { act: 'confirm' });
    expect(drafted(facts('a'), { act: 'confirm' }, confirm)).toBeNull();
    expect(drafted(facts('a', { assessed: false }), { act: 'confirm' }, undefined)).toBe('not-assessed');
  });

  test('criteria decide the status by the rule of the core', () => {
    expect(draft('a', { act: 'criteria', criteria: criteriaOf('met') }).status).toBe('green');
    expect(draft('a', { act: 'criteria', criteria: criteriaOf('not-applicable') }).status).toBe(
      'not-applicable',
    );
  });

  test('a status by hand that the criteria do not give is told as a deviation', () => {
    expect(overridden(draft('a'))).toBe('yellow');
    expect(overridden(draft('a', { act: 'status', status: 'green' }, { criteria: null }))).toBeNull();
  });

  test('another act keeps what was given for that service', () => {
    const before = { ...draft('a'), own: { reason: 'Egen.' } };
    expect(drafted(facts('a'), { act: 'status', status: 'red' }, before)).toMatchObject({
      status: 'red',
      own: { reason: 'Egen.' },
    });
  });
});

describe('the tray', () => {
  test('undoes step by step, a change of many as one', () => {
    const tray = changed(holding(draft('a'), draft('b')), [['a', null]]);
    const once = undone(tray);
    expect(once.drafts.map(({ service }) => service).sort()).toEqual(['a', 'b']);
    expect(undone(once).drafts).toEqual([]);
    expect(undone(EMPTY_TRAY)).toBe(EMPTY_TRAY);
  });

  test('puts what is sent aside: it can neither be changed nor undone until there is an answer', () => {
    const [a, b] = [draft('a'), draft('b')];
    const tray = sending(holding(a, b), [a], { key: 'k', body: 'bytes', since: page.today });
    expect(tray.drafts).toEqual([b]);
    expect(changed(tray, [['a', null]])).toBe(tray);
    expect(undone(tray)).toBe(tray);
  });

  test('keeps the reason until the last change has arrived', () => {
    const [a, b] = [draft('a'), draft('b')];
    const given = typed(holding(a, b), 'reason', 'Efter mötet.');
    const half = arrived(sending(given, [a], { key: 'k', body: '', since: page.today }));
    expect(half.given.reason).toBe('Efter mötet.');
    const whole = arrived(sending(half, [b], { key: 'k', body: '', since: page.today }));
    expect(whole.given.reason).toBe('');
  });

  const collision = {
    service: 'a',
    name: 'Tjänst a',
    version: 9,
    happened: [],
    reason: null,
    row: {
      ...facts('a', { version: 9, status: 'red', criteria: null }),
      override: false,
      since: '',
      confirmedOn: null,
      stale: false,
    },
  } as const;

  test('keeps what does not collide ready, and what does until the person has chosen', () => {
    const [a, b] = [draft('a'), draft('b')];
    const sent = sending(holding(a, b), [a, b], { key: 'k', body: '', since: page.today });
    const back = returned(sent, { collisions: [collision] });
    expect(readyIn(back).map(({ service }) => service)).toEqual(['b']);
    const mine = keptMine(back, 'a');
    expect(draftOf(mine, 'a')).toMatchObject({ version: 9, before: 'red', known: null, collision: null });
    expect(readyIn(mine)).toHaveLength(2);
  });

  test('a service that has ended cannot be insisted on', () => {
    const sent = sending(holding(draft('a')), [draft('a')], { key: 'k', body: '', since: page.today });
    const back = returned(sent, { collisions: [{ ...collision, row: null }] });
    expect(readyIn(keptMine(back, 'a'))).toEqual([]);
  });
});

describe('what is sent', () => {
  const given = {
    ...NOTHING_GIVEN,
    reason: 'Efter mötet.',
    evidence: 'https://a.se https://b.se',
    note: 'Tyst',
  };

  test('is what the core takes, with what was given once for all', () => {
    const drafts = [
      draft('a'),
      draft('b', { act: 'status', status: 'not-applicable' }),
      draft('c', { act: 'criteria', criteria: { ...criteriaOf('met'), archived: 'not-met' } }),
      draft('d', { act: 'confirm' }),
    ];
    const commands = drafts.map((each) => Command.parse(commandOf(each, { ...ground, given })));
    expect(commands).toMatchObject([
      { status: 'green', effectiveOn: '2026-11-22', reason: 'Efter mötet.', version: 7 },
      { status: 'not-applicable', reviewOn: '2027-11-22', evidence: ['https://a.se', 'https://b.se'] },
      { criteria: { archived: 'not-met', 'apply-online': 'met' } },
      { type: 'confirm-assessment', version: 7 },
    ]);
    expect(commands[0]).not.toHaveProperty('reviewOn');
    expect(commands[3]).not.toHaveProperty('reason');
  });

  test('what is given for one change takes the place of what is given for all', () => {
    const own = {
      ...draft('a'),
      own: { reason: 'Bara den här.', effectiveOn: '2026-10-01', note: 'Hemligt' },
    };
    expect(commandOf(own, { ...ground, given })).toMatchObject({
      reason: 'Bara den här.',
      effectiveOn: '2026-10-01',
    });
    const { notes } = JSON.parse(bodyOf([own, draft('b')], { ...ground, given }, 'key', 'tray'));
    expect(notes).toEqual([
      { service: null, text: 'Tyst' },
      { service: 'a', text: 'Hemligt' },
    ]);
  });

  test('what the server would refuse is told before, once for all of them', () => {
    const own = { ...draft('c'), own: { effectiveOn: '2027-01-01', reason: 'x' } };
    const wrong = { ...NOTHING_GIVEN, evidence: 'javascript:alert(1)' };
    expect(missingIn([draft('a'), draft('b'), own], { ...ground, given: wrong })).toEqual([
      { service: null, field: 'reason', text: 'needsReason' },
      { service: null, field: 'evidence', text: 'needsLink' },
      { service: 'c', field: 'effectiveOn', text: 'dayAhead' },
    ]);
    expect(missingIn([draft('d', { act: 'confirm' })], ground)).toEqual([]);
  });
});

describe('an answer', () => {
  const sent = sending(holding(draft('a')), [draft('a')], { key: 'k', body: 'bytes', since: page.today });

  test.each([
    ['no-answer', { kind: 'no-answer' }],
    ['expired', { kind: 'expired' }],
    ['failed', { kind: 'failed', said: '' }],
    ['other-person', { kind: 'other-person', said: 'Någon annan.' }],
  ] as const)('that decides nothing (%s) leaves what was sent as it was sent', (stuck, reply) => {
    const settlement = settlementOf(reply, 1, page, true);
    expect(settlement.tray(sent)).toBe(sent);
    expect([settlement.stuck, settlement.said === '']).toEqual([stuck, false]);
  });

  test('that refuses marks the changes it is about', () => {
    const faults = [{ service: 'a', field: 'effectiveOn', said: 'För tidigt.' }];
    const settlement = settlementOf({ kind: 'refused', said: 'Nej.', faults }, 1, page, true);
    const back = settlement.tray(sent);
    expect([back.pending, draftOf(back, 'a')?.faults]).toEqual([null, faults]);
    expect(settlement.wrong).toBe(true);
  });

  test('that says how many fit keeps them all', () => {
    const settlement = settlementOf({ kind: 'too-large', said: 'För många.', fits: 1 }, 2, page, true);
    expect([settlement.fits, settlement.tray(sent).drafts.length]).toEqual([1, 1]);
  });
});
