import { describe, expect, it } from 'vitest';
import { addDays, addMonths } from '../../functions/core/calendar.ts';
import type { LogEvent } from '../../functions/core/events.ts';
import { matrixOf } from '../../functions/core/matrix.ts';
import { actionsAt, targetsAt } from '../../functions/core/plans.ts';
import { type ServiceRecord, type State, serviceOf } from '../../functions/core/state.ts';
import { statusAt } from '../../functions/core/timeline.ts';
import { ALL_KNOWN } from '../../functions/core/view.ts';
import { tellExample } from './tell-example.ts';

const counted = (events: readonly LogEvent[]): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const { type } of events) counts[type] = (counts[type] ?? 0) + 1;
  return counts;
};

const AT_LEAST = {
  'service-registered': 95,
  'service-revised': 20,
  'service-renamed': 3,
  'service-moved': 2,
  'service-mapped': 4,
  'service-redated': 1,
  'service-merged': 2,
  'service-split': 1,
  'service-retired': 2,
  'service-reinstated': 1,
  'service-vanished': 2,
  'service-returned': 1,
  'service-assessed': 340,
  'assessment-confirmed': 400,
  'assessment-withdrawn': 5,
  'target-set': 40,
  'target-moved': 25,
  'target-met': 15,
  'target-dropped': 5,
  'action-added': 35,
  'action-changed': 35,
  'action-escalated': 6,
  'action-finished': 20,
  'settings-changed': 2,
  'edition-published': 9,
  'edition-withdrawn': 1,
  'text-redacted': 1,
};

const recordOf = (state: State, id: string): ServiceRecord => {
  const record = serviceOf(state, id);
  if (!record) throw new Error(`no service ${id}`);
  return record;
};

const greenShare = (state: State, validOn: string): number =>
  matrixOf(state, { validOn, known: ALL_KNOWN }).greenShare.value ?? 0;

describe.each(['2026-11-22', '2027-02-28', '2028-02-29'])('what the example shows on %s', (today) => {
  const { state, texts, events, commits } = tellExample(today);
  const now = { validOn: today, known: ALL_KNOWN };
  const matrix = matrixOf(state, now);
  const records = Object.values(state.services);

  it('has every kind of event there is but imports, and enough of each', () => {
    const counts = counted(events);
    const tooFew = Object.entries(AT_LEAST).filter(([type, least]) => (counts[type] ?? 0) < least);
    expect(tooFew).toEqual([]);
    expect(Object.keys(counts).sort()).toEqual([...Object.keys(AT_LEAST), 'organisation-registered'].sort());
    expect(events.length).toBeGreaterThan(900);
    expect(events.length).toBeLessThan(1500);
  });

  it('spreads its services over six flowers, grass and soil', () => {
    for (const { area, rows } of matrix.areas) {
      const [least, most] = area.level === 'flower' ? [8, 16] : [10, 10];
      expect(rows.length, area.id).toBeGreaterThanOrEqual(least);
      expect(rows.length, area.id).toBeLessThanOrEqual(most);
    }
    const rows = matrix.areas.flatMap((area) => area.rows);
    expect(rows.length).toBeGreaterThanOrEqual(90);
    const unmapped = rows.filter(({ profile }) => profile.indicator === null).length;
    expect(unmapped).toBeGreaterThan(3);
    expect(unmapped).toBeLessThan(12);
  });

  it('gives every service a Swedish and an English name and a sentence for residents', () => {
    for (const { profile, id } of matrix.areas.flatMap((area) => area.rows)) {
      expect(Object.keys(profile.name).sort(), id).toEqual(['en', 'sv']);
      expect(texts[profile.sentence?.sv ?? ''], id).toMatch(/^\p{Lu}.*\.$/u);
    }
  });

  it('shows all five statuses and something stale in every flower', () => {
    for (const { area, counts } of matrix.areas.filter((each) => each.area.level === 'flower')) {
      for (const [status, count] of Object.entries(counts))
        expect(count, `${area.id} ${status}`).toBeGreaterThan(0);
    }
  });

  it('grew greener over the years, but for one setback', () => {
    const share = (month: number) =>
      greenShare(state, addMonths(state.commits[0]?.at.slice(0, 10) ?? '', month));
    const [early, middle, beforeSetback, setback, recovered] = [16, 42, 65, 67, 90].map(share);
    expect(early).toBeLessThan(0.05);
    expect(middle).toBeGreaterThan(early ?? 1);
    expect(beforeSetback).toBeGreaterThan(middle ?? 1);
    expect(setback).toBeLessThan((beforeSetback ?? 0) - 0.08);
    expect(recovered).toBeGreaterThan(beforeSetback ?? 1);
    expect(greenShare(state, today)).toBeGreaterThan(0.5);
  });

  it('has overrides both ways: green against yellow criteria, and yellow against green', () => {
    const overridden = matrix.areas.flatMap(({ rows }) => rows.filter(({ override }) => override));
    const statuses = overridden.map(({ status }) => status);
    expect(statuses).toContain('green');
    expect(statuses).toContain('yellow');
  });

  it('has services that are overdue, on their way, met and dropped, some after several slips', () => {
    const targets = records.flatMap((record) => targetsAt(record, now));
    const open = targets.filter((target) => target.state === 'open');
    expect(open.filter(({ due }) => due < today).length).toBeGreaterThanOrEqual(5);
    expect(open.filter(({ due }) => due > today).length).toBeGreaterThanOrEqual(10);
    expect(Math.max(...targets.map(({ slips }) => slips.length))).toBe(3);
    const actions = records.flatMap((record) => actionsAt(record, now));
    for (const each of ['planned', 'under-way', 'finished']) {
      expect(actions.filter((action) => action.state === each).length, each).toBeGreaterThan(2);
    }
    expect(
      actions.filter(({ escalated, state: each }) => escalated && each !== 'finished').length,
    ).toBeGreaterThan(1);
  });

  it('calls a target met only when the service has the status, and keeps open only what has not', () => {
    const wrong = records.flatMap((record) =>
      targetsAt(record, now)
        .filter((target) => {
          if (target.state === 'dropped') return false;
          const seen = { validOn: target.closedOn ?? today, known: ALL_KNOWN };
          const reached = statusAt(record, seen, 12)?.status === target.status;
          return reached !== (target.state === 'met');
        })
        .map(({ id }) => `${record.id} ${id}`),
    );
    expect(wrong).toEqual([]);
  });

  it('shows the council what was known then, and today what is known now', () => {
    const edition = Object.values(state.editions).find(({ id }) => id.startsWith('fullmaktige-'));
    expect(edition).toBeDefined();
    if (!edition) return;
    const statuses = (known: number) =>
      ['bygglov', 'forsorjningsstod'].map(
        (id) => statusAt(recordOf(state, id), { validOn: edition.validOn, known }, 12)?.status,
      );
    expect(statuses(edition.pinned)).toEqual(['green', 'green']);
    expect(statuses(ALL_KNOWN)).toEqual(['yellow', 'yellow']);
  });

  it('keeps withdrawn assessments beside the ones that stand', () => {
    const withdrawn = records.flatMap(({ assessments }) => assessments.filter((each) => each.withdrawn));
    for (const { withdrawn: by } of withdrawn) expect(texts[by?.reason ?? '']).toBeTruthy();
    const schoolTransport = recordOf(state, 'skolskjuts').assessments.filter((each, _, all) =>
      all.some((other) => other !== each && other.effectiveOn === each.effectiveOn),
    );
    expect(schoolTransport.map(({ status, withdrawn: by }) => [status, by !== null])).toEqual([
      ['green', true],
      ['yellow', false],
    ]);
  });

  it('has redacted the one reason that named a person, and said it again without her', () => {
    const [ref] = Object.keys(state.redacted);
    const assessment = recordOf(state, 'lss-insats').assessments.find(({ reason }) => reason === ref);
    expect(assessment).toBeDefined();
    expect(Object.values(texts).join()).not.toContain('Påhittsson');
    expect(Object.values(texts).join()).toContain('En sökande provade det');
  });

  it('published most year ends, one of them withdrawn and replaced', () => {
    const editions = Object.values(state.editions).filter(({ id }) => id.startsWith('bokslut-'));
    expect(editions.length).toBeGreaterThanOrEqual(8);
    const withdrawn = editions.filter((each) => each.withdrawn);
    expect(withdrawn.map(({ id }) => `${id}-rattad`).filter((id) => id in state.editions)).toHaveLength(1);
    for (const { validOn, withdrawn: by } of editions)
      expect(validOn.endsWith('-12-31') || by !== null).toBe(true);
  });

  it('has something that fell, rose, came and went in the last year', () => {
    const yearAgo = { ...now, validOn: addDays(today, -365) };
    const before = matrixOf(state, yearAgo).areas.flatMap(({ rows }) => rows);
    const after = matrix.areas.flatMap(({ rows }) => rows);
    const pairs = before.map((row) =>
      [row.status, after.find(({ id }) => id === row.id)?.status].join(' → '),
    );
    for (const change of ['green → yellow', 'green → red', 'yellow → green', 'yellow → unknown']) {
      expect(pairs).toContain(change);
    }
    expect(after.filter(({ id }) => !before.some((row) => row.id === id)).length).toBeGreaterThan(2);
  });

  it('gives varied reasons: none is heard more than six times', () => {
    const heard = commits.flatMap(({ commands }) =>
      commands.flatMap((command) => ('reason' in command && command.reason ? [command.reason] : [])),
    );
    const most = Math.max(...[...Map.groupBy(heard, (reason) => reason).values()].map((same) => same.length));
    expect(most).toBeLessThanOrEqual(6);
    expect(new Set(heard).size).toBeGreaterThan(250);
  });
});
