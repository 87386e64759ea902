import { describe, expect, it, test } from 'vitest';
import { blomlada2026 } from '../../functions/core/catalogue/blomlada-2026.ts';
import type { Command, CommandOf } from '../../functions/core/commands.ts';
import type { LinkFacts } from '../../functions/core/links/facts.ts';
import { type LinkOutcome, resultAfter } from '../../functions/core/links/result.ts';
import { isReason } from '../../functions/core/register-check/exemption-unreasoned.ts';
import {
  countFindings,
  FINDING_KINDS,
  Finding,
  type FindingKind,
  registerCheck,
} from '../../functions/core/register-check.ts';
import type { CriterionState, Status } from '../../functions/core/status.ts';
import { assess as judge, register, Story } from './story.ts';

const TODAY = '2025-06-01';
const INDICATOR = blomlada2026.indicators[0]?.id ?? '';

/** A service in which no rule finds anything, as long as it is fresh. */
const sound = (id: string, changes: Partial<CommandOf<'register-service'>> = {}): Command => ({
  ...(register(id, '2020-01-01') as CommandOf<'register-service'>),
  link: `https://e.example/${id}`,
  unit: 'Byggenheten',
  role: 'Enhetschef',
  indicator: INDICATOR,
  sentence: { sv: 'Du ansöker på webben.' },
  ...changes,
});

const criteria = (last: CriterionState = 'met', more: Record<string, CriterionState> = {}) => ({
  ...Object.fromEntries(blomlada2026.criteria.map(({ id }) => [id, 'met' as CriterionState])),
  'lands-in-case-system': last,
  ...more,
});
type Given = Partial<CommandOf<'assess-service'>>;
const assess = (id: string, given: Given = {}): Command => ({
  type: 'assess-service',
  service: id,
  effectiveOn: '2025-05-01',
  criteria: criteria(),
  reason: 'Genomgång med verksamheten.',
  ...given,
});
const byHand = (id: string, status: Status, effectiveOn = '2025-05-01', reason?: string): Command =>
  judge(id, effectiveOn, status, reason);
const target = (status: Status, due: string, effectiveOn: string, service = 'a'): Command => ({
  type: 'set-target',
  service,
  status,
  due,
  effectiveOn,
});
const move = (due: string): Command => ({
  type: 'move-target',
  service: 'a',
  target: '3-0',
  due,
  reason: 'Upphandlingen drog ut.',
});
const confirm = (effectiveOn: string): Command => ({
  type: 'confirm-assessment',
  service: 'a',
  effectiveOn,
});
const onSite = { 'apply-online': 'not-met' } as const;

type Step = readonly [string, ...Command[]] | { import: readonly [string, ...Command[]] };
const at = (day: string) => `${day}T09:00:00.000Z`;

/** The log that steps tell, each on its day; the first step is commit 2, since the organisation is commit 1. */
function told(steps: readonly Step[]): Story {
  const story = new Story();
  for (const step of steps) {
    if ('import' in step) {
      const [day, ...commands] = step.import;
      story.by({ via: 'import' }, at(day), ...commands);
    } else {
      const [day, ...commands] = step;
      story.on(at(day), ...commands);
    }
  }
  return story;
}

function findingsIn(steps: readonly Step[], visits?: LinkFacts): Finding[] {
  const story = told(steps);
  const found = registerCheck(story.ledger, { validOn: TODAY, known: story.state.seq }, visits);
  // What the API answers is what the schema says.
  for (const finding of found) Finding.parse(finding);
  return found;
}

/** When the services were recorded; they exist since 2020. */
const START = '2025-05-01';
const GOOD: Step[] = [
  [START, sound('a')],
  ['2025-05-01', assess('a')],
];
const merge = (service: string, into: string, effectiveOn: string): Command => ({
  type: 'merge-service',
  service,
  into,
  effectiveOn,
});

/** The link of service a, visited on days on which it ended in this way. */
const visitedOn = (
  outcome: LinkOutcome,
  days: readonly string[],
  more: Partial<LinkFacts> = {},
): LinkFacts => {
  const endedAt = outcome === 'start-page' || outcome === 'moved' ? 'https://e.example/' : null;
  const seen = { outcome, status: outcome === 'dead' ? 404 : null, endedAt };
  const result = days.reduce<ReturnType<typeof resultAfter> | null>(
    (before, day) => resultAfter(before, 'https://e.example/a', seen, at(day)),
    null,
  );
  return { results: result ? [result] : [], look: null, ...more };
};
const NIGHTS = ['2025-05-20', '2025-05-27'];
const found = (steps: number): LinkFacts => ({
  results: [],
  look: {
    v: 1,
    startPage: 'https://www.e.example/',
    lookedAt: at('2025-05-27'),
    pages: 13,
    met: [{ address: 'https://e.example/a/', steps }],
  },
});

/** What is found in one log and not in the other; or, of the links, after some visits and not after others. */
type Case = {
  kind: FindingKind;
  hit: Step[];
  facts?: object;
  miss: Step[];
  visits?: { hit: LinkFacts; miss: LinkFacts };
};
/** Each rule, with a log that it finds something in, and one just beside it. */
const CASES: readonly Case[] = [
  {
    kind: 'green-without-link',
    hit: [
      [START, sound('a', { link: null })],
      ['2025-05-01', assess('a')],
    ],
    miss: [
      [START, sound('a', { link: null })],
      ['2025-05-01', assess('a', { criteria: criteria('met', onSite) })],
    ],
  },
  {
    kind: 'case-system-unknown',
    hit: [
      [START, sound('a')],
      ['2025-05-01', assess('a', { status: 'green', criteria: criteria('unknown') })],
    ],
    facts: { criteria: 'unknown' },
    miss: [
      [START, sound('a')],
      ['2025-05-01', assess('a', { criteria: criteria('unknown') })],
    ],
  },
  {
    kind: 'overridden',
    hit: [
      [START, sound('a')],
      ['2025-05-01', assess('a', { status: 'yellow' })],
    ],
    facts: { status: 'yellow', derived: 'green' },
    miss: [
      [START, sound('a')],
      ['2025-05-01', assess('a', { status: 'green' })],
    ],
  },
  {
    kind: 'same-link',
    hit: [
      ...GOOD,
      ['2025-05-02', sound('b', { link: 'http://E.example/a/' }), assess('b', { effectiveOn: '2025-05-02' })],
    ],
    facts: { link: 'https://e.example/a' },
    miss: [...GOOD, ['2025-05-02', sound('b', { link: 'https://e.example/A' }), assess('b')]],
  },
  {
    kind: 'frozen',
    hit: [
      [START, sound('a'), assess('a', { effectiveOn: '2022-05-31' })],
      ['2025-05-01', confirm('2025-05-01')],
    ],
    facts: { status: 'green', assessedOn: '2022-05-31', confirmedOn: '2025-05-01', confirmations: 1 },
    miss: [
      [START, sound('a'), assess('a', { effectiveOn: '2022-06-01' })],
      ['2025-05-01', confirm('2025-05-01')],
    ],
  },
  {
    kind: 'untouched-import',
    hit: [[START, sound('a')], { import: ['2025-05-01', assess('a')] }],
    facts: { status: 'green', importedOn: '2025-05-01', assessedOn: '2025-05-01' },
    miss: [
      [START, sound('a')],
      { import: ['2025-05-01', assess('a')] },
      ['2025-05-02', confirm('2025-05-02')],
    ],
  },
  {
    kind: 'target-overdue',
    hit: [
      [START, sound('a'), assess('a', { criteria: criteria('not-met') })],
      ['2025-05-02', target('green', '2025-05-31', '2025-05-02')],
    ],
    facts: { target: '3-0', wanted: 'green', due: '2025-05-31', daysLate: 1 },
    miss: [
      [START, sound('a'), assess('a', { criteria: criteria('not-met') })],
      ['2025-05-02', target('green', TODAY, '2025-05-02')],
    ],
  },
  {
    kind: 'target-met-unreached',
    hit: [
      [START, sound('a'), assess('a', { criteria: criteria('not-met') })],
      ['2025-05-02', target('green', '2025-12-31', '2025-05-02')],
      ['2025-05-03', { type: 'meet-target', service: 'a', target: '3-0' }],
    ],
    facts: { target: '3-0', wanted: 'green', due: '2025-12-31', metOn: '2025-05-03', status: 'yellow' },
    miss: [
      [START, sound('a'), assess('a', { criteria: criteria('not-met') })],
      ['2025-05-02', target('green', '2025-12-31', '2025-05-02')],
      ['2025-05-03', { type: 'meet-target', service: 'a', target: '3-0' }],
      ['2025-05-04', assess('a', { effectiveOn: '2025-05-04' })],
    ],
  },
  {
    kind: 'fell-after-target',
    hit: [
      [START, sound('a'), assess('a')],
      ['2025-05-02', target('green', '2025-12-31', '2025-05-02')],
      ['2025-05-03', { type: 'meet-target', service: 'a', target: '3-0' }],
      ['2025-05-04', byHand('a', 'red', '2025-05-04')],
    ],
    facts: { status: 'red', since: '2025-05-04', metOn: '2025-05-03', wanted: 'green' },
    miss: [
      [START, sound('a'), assess('a')],
      ['2025-05-02', target('green', '2025-12-31', '2025-05-02')],
      ['2025-05-03', { type: 'meet-target', service: 'a', target: '3-0' }],
      ['2025-05-04', byHand('a', 'red', '2025-05-04'), target('green', '2026-12-31', '2025-05-04')],
    ],
  },
  {
    kind: 'target-reached',
    hit: [...GOOD.slice(0, 1), ['2025-05-02', target('yellow', '2025-12-31', '2025-05-02'), assess('a')]],
    facts: { target: '3-0', wanted: 'yellow', status: 'green', since: '2025-05-01' },
    miss: [
      ...GOOD.slice(0, 1),
      ['2025-05-02', target('green', '2025-12-31', '2025-05-02'), byHand('a', 'not-applicable')],
    ],
  },
  {
    kind: 'target-moved-often',
    hit: [
      [START, sound('a'), byHand('a', 'red')],
      ['2025-05-02', target('green', '2025-06-30', '2025-05-02')],
      ['2025-05-03', move('2025-07-31'), move('2025-08-31'), move('2025-09-30')],
    ],
    facts: { due: '2025-09-30', firstDue: '2025-06-30', moves: 3 },
    miss: [
      [START, sound('a'), byHand('a', 'red')],
      ['2025-05-02', target('green', '2025-06-30', '2025-05-02')],
      ['2025-05-03', move('2025-07-31'), move('2025-06-15'), move('2025-09-30')],
    ],
  },
  {
    kind: 'exemption-due',
    hit: [[START, sound('a'), { ...byHand('a', 'not-applicable'), reviewOn: TODAY } as Command]],
    facts: { reviewOn: TODAY, chosen: true, confirmedOn: '2025-05-01' },
    miss: [[START, sound('a'), { ...byHand('a', 'not-applicable'), reviewOn: '2025-06-02' } as Command]],
  },
  {
    kind: 'exemption-unreasoned',
    hit: [[START, sound('a'), byHand('a', 'not-applicable', '2025-05-01', 'Ej aktuellt för oss.')]],
    facts: { reason: 'Ej aktuellt för oss.' },
    miss: [
      [START, sound('a')],
      { import: ['2025-05-01', byHand('a', 'not-applicable', '2025-05-01', 'N/A')] },
    ],
  },
  {
    kind: 'to-be-checked',
    hit: [[START, sound('a'), assess('a', { note: 'Fråga arkivarien.' })]],
    facts: { assessment: '2-1', note: 'Fråga arkivarien.' },
    miss: [
      [START, sound('a'), assess('a', { note: 'Fråga arkivarien.' })],
      ['2025-05-02', assess('a')],
    ],
  },
  {
    kind: 'same-name',
    hit: [...GOOD, ['2025-05-02', sound('b', { name: { en: 'service  A' } }), assess('b')]],
    facts: { area: 'general-public' },
    miss: [
      ...GOOD,
      ['2025-05-02', sound('b', { name: { en: 'Service a' }, area: 'businesses' }), assess('b')],
    ],
  },
  {
    kind: 'vanished',
    hit: [
      ...GOOD,
      ['2025-05-02', { type: 'mark-vanished', service: 'a', effectiveOn: '2025-05-02', source: 'Listan' }],
    ],
    facts: { vanishedOn: '2025-05-02', source: 'Listan' },
    miss: [
      ...GOOD,
      ['2025-05-02', { type: 'mark-vanished', service: 'a', effectiveOn: '2025-05-02', source: 'Listan' }],
      ['2025-05-03', { type: 'retire-service', service: 'a', effectiveOn: '2025-05-03' }],
    ],
  },
  {
    kind: 'nobody-responsible',
    hit: [[START, sound('a', { role: null }), assess('a')]],
    facts: { missing: ['role'] },
    miss: GOOD,
  },
  {
    kind: 'without-indicator',
    hit: [[START, sound('a', { indicator: null }), assess('a')]],
    miss: GOOD,
  },
  {
    kind: 'without-sentence',
    hit: [[START, sound('a', { sentence: null }), assess('a')]],
    miss: [[START, sound('a', { sentence: null, area: 'leadership' }), assess('a')]],
  },
  {
    kind: 'successor-cycle',
    hit: [
      [START, sound('a'), sound('b')],
      ['2025-05-02', merge('a', 'b', '2025-05-02')],
      ['2025-05-03', merge('b', 'a', '2025-05-01')],
    ],
    miss: [
      [START, sound('a'), sound('b'), sound('c'), assess('c')],
      ['2025-05-02', merge('a', 'b', '2025-05-02')],
      ['2025-05-03', merge('b', 'c', '2025-05-03')],
    ],
  },
  {
    kind: 'stale-share',
    hit: [[START, sound('a'), sound('b'), assess('a'), assess('b', { effectiveOn: '2024-06-01' })]],
    facts: { share: { numerator: 1, denominator: 2, value: 0.5 } },
    miss: GOOD,
  },
  {
    kind: 'dead-link',
    hit: GOOD,
    facts: {
      link: 'https://e.example/a',
      seen: 'dead',
      status: 404,
      since: '2025-05-20',
      visitedAt: at('2025-05-27'),
    },
    miss: GOOD,
    visits: { hit: visitedOn('dead', NIGHTS), miss: visitedOn('dead', ['2025-05-27', '2025-05-27']) },
  },
  {
    kind: 'link-to-start-page',
    hit: GOOD,
    facts: { endedAt: 'https://e.example/', since: '2025-05-20' },
    miss: GOOD,
    visits: { hit: visitedOn('start-page', NIGHTS), miss: visitedOn('start-page', ['2025-05-27']) },
  },
  {
    kind: 'link-moved',
    hit: GOOD,
    facts: { movedTo: 'https://e.example/', visitedAt: at('2025-05-27') },
    miss: GOOD,
    visits: { hit: visitedOn('moved', NIGHTS), miss: visitedOn('ok', NIGHTS) },
  },
  {
    kind: 'hard-to-find',
    hit: GOOD,
    facts: { steps: 4, startPage: 'https://www.e.example/' },
    miss: GOOD,
    visits: { hit: found(4), miss: found(3) },
  },
];

describe('the register check', () => {
  test('finds nothing in a register in which all is well', () => {
    expect(findingsIn(GOOD)).toEqual([]);
  });

  test.each(CASES)('$kind', ({ kind, hit, facts = {}, miss, visits }) => {
    const found = findingsIn(hit, visits?.hit).filter((each) => each.kind === kind);
    expect(found).toHaveLength(1);
    expect(found[0]?.facts).toMatchObject(facts);
    expect(found[0]?.services.length).toBeGreaterThan(0);
    expect(findingsIn(miss, visits?.miss).map((each) => each.kind)).not.toContain(kind);
  });

  test('has a case here for every rule', () => {
    expect(CASES.map(({ kind }) => kind).toSorted()).toEqual([...FINDING_KINDS].toSorted());
  });

  test('names all services that a finding is about, those that have ended too', () => {
    const cycle = CASES.find(({ kind }) => kind === 'successor-cycle')?.hit ?? [];
    expect(findingsIn(cycle)).toMatchObject([{ kind: 'successor-cycle', services: ['a', 'b'] }]);
  });

  test('finds the gravest first, and the same in the same order every time', () => {
    const steps: Step[] = [
      [START, sound('b', { link: null, role: null }), sound('a', { link: null, role: null })],
      ['2025-05-02', assess('a'), assess('b', { status: 'green', criteria: criteria('unknown') })],
    ];
    const found = findingsIn(steps);
    expect(found.map(({ severity, kind, services }) => [severity, kind, services[0]])).toEqual([
      ['error', 'green-without-link', 'b'],
      ['error', 'green-without-link', 'a'],
      ['error', 'case-system-unknown', 'b'],
      ['warning', 'overridden', 'b'],
      ['note', 'nobody-responsible', 'b'],
      ['note', 'nobody-responsible', 'a'],
    ]);
    expect(countFindings(found)).toEqual({ error: 3, warning: 1, note: 2 });
    expect(findingsIn(steps)).toEqual(found);
  });

  it('weighs what nobody said less than what was said to be unknown', () => {
    const steps: Step[] = [[START, sound('a'), byHand('a', 'green')]];
    expect(findingsIn(steps)).toMatchObject([
      { kind: 'case-system-unknown', severity: 'warning', facts: { criteria: 'none' } },
    ]);
  });

  it('warns when a quarter is stale, and only notes less', () => {
    const share = (fresh: number) =>
      findingsIn([
        [
          START,
          ...['s', ...Array.from({ length: fresh }, (_, place) => `f${place}`)].map((id) => sound(id)),
          assess('s', { effectiveOn: '2024-01-01' }),
          ...Array.from({ length: fresh }, (_, place) => assess(`f${place}`)),
        ],
      ]).find(({ kind }) => kind === 'stale-share')?.severity;
    expect([share(3), share(4)]).toEqual(['warning', 'note']);
  });

  it('holds a dead link for graver where the map says that it can be done online', () => {
    const severityOf = (status: Status) =>
      findingsIn([[START, sound('a'), byHand('a', status)]], visitedOn('timeout', NIGHTS)).find(
        ({ kind }) => kind === 'dead-link',
      )?.severity;
    expect([severityOf('green'), severityOf('yellow')]).toEqual(['error', 'warning']);
  });

  it('says nothing of links where robots are refused, or nobody could tell', () => {
    for (const outcome of ['refused-by-robots', 'unclear'] as const)
      expect(findingsIn(GOOD, visitedOn(outcome, NIGHTS))).toEqual([]);
  });

  it('does not hold a reason that was redacted for a bad one', () => {
    const story = told([[START, sound('a'), byHand('a', 'not-applicable', '2025-05-01', 'N/A')]]);
    const view = { validOn: TODAY, known: story.state.seq };
    expect(registerCheck({ ...story.ledger, texts: {} }, view)).toEqual([]);
  });

  it('holds in any view: what came later is not found earlier', () => {
    const story = told([
      [START, sound('a'), assess('a', { effectiveOn: '2024-05-01' })],
      ['2025-05-02', { type: 'mark-vanished', service: 'a', effectiveOn: '2025-05-02', source: 'Listan' }],
    ]);
    const visits = visitedOn('dead', NIGHTS);
    expect(registerCheck(story.ledger, { validOn: '2025-04-30', known: 3 }, visits)).toEqual([]);
    expect(registerCheck(story.ledger, { validOn: TODAY, known: 2 }).map(({ kind }) => kind)).toEqual([
      'stale-share',
    ]);
  });
});

test.each([
  ['Får enligt lag inte göras digitalt.', true],
  ['Görs av regionen.', true],
  ['Ej aktuell', false],
  ['Inte aktuellt för oss här', false],
  ['n/a', false],
  ['–', false],
  ['Not applicable', false],
  ['Se ovan', false],
])('“%s” is a reason: %s', (reason, expected) => {
  expect(isReason(reason)).toBe(expected);
});
