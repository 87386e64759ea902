import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boardReport, isUneventful, type ReportPoint } from '../../functions/core/board-report.ts';
import { REPORT_ORDER } from '../../functions/core/board-report-changes.ts';
import { rowsOf } from '../../functions/core/board-report-figures.ts';
import { CHANGE_KINDS } from '../../functions/core/changes.ts';
import { type Counts, figuresOf } from '../../functions/core/figures.ts';
import type { State } from '../../functions/core/state.ts';
import { wordsOf } from '../../functions/core/texts.ts';
import { day, logs } from './grown-logs.ts';
import { assess, register, Story } from './story.ts';

const point = (validOn: string, known: number): ReportPoint => ({ validOn, known, edition: null });
/** A grown log seen from two days, each with a knowledge of its own. */
const seenTwice = fc.tuple(logs, day, day, fc.nat(25), fc.nat(25)).map(([story, a, b, c, d]) => {
  const [from, to] = a < b ? [a, b] : [b, a];
  const { seq } = story.state;
  return { state: story.state, from: point(from, Math.min(c, seq)), to: point(to, Math.min(d, seq)) };
});
type Seen = { state: State; from: ReportPoint; to: ReportPoint };
const told = ({ state, from, to }: Seen) => boardReport(state, from, to);

const totalOf = ({ green, yellow, red, notApplicable, unknown }: Counts) =>
  green + yellow + red + notApplicable + unknown;
const keyOf = (status: string) => (status === 'not-applicable' ? 'notApplicable' : status) as keyof Counts;

describe('every number of the report is the length of a list', () => {
  it('services: what was there, what came and what went give what is there', () => {
    fc.assert(
      fc.property(seenTwice, (seen) => {
        const { before, after, changes, matched } = told(seen);
        const [total, now] = [totalOf(before.counts), totalOf(after.counts)];
        expect(total + changes.new.length - changes.retired.length).toBe(now);
        expect(matched.count).toBe(total - changes.retired.length);
        expect([totalOf(matched.before.counts), totalOf(matched.after.counts)]).toEqual([
          matched.count,
          matched.count,
        ]);
      }),
    );
  });

  it('statuses: each count differs by exactly the changes into it and out of it', () => {
    fc.assert(
      fc.property(seenTwice, (seen) => {
        const { before, after, changes } = told(seen);
        const expected = { ...before.counts };
        for (const { from, to } of Object.values(changes).flat()) {
          if (from) expected[keyOf(from.status.status)] -= 1;
          if (to) expected[keyOf(to.status.status)] += 1;
        }
        expect({ ...expected, stale: after.counts.stale }).toEqual(after.counts);
      }),
    );
  });

  it('stale ones: what became stale, what ceased to be, and what ended', () => {
    fc.assert(
      fc.property(seenTwice, (seen) => {
        const { before, after, changes, freshness } = told(seen);
        const gone = changes.retired.filter(({ from }) => from?.status.stale).length;
        expect(
          before.counts.stale + freshness.becameStale.length - freshness.noLongerStale.length - gone,
        ).toBe(after.counts.stale);
      }),
    );
  });

  it('areas: their figures add up to the whole', () => {
    fc.assert(
      fc.property(seenTwice, (seen) => {
        const { areas, before, after } = told(seen);
        for (const side of ['before', 'after'] as const) {
          const whole = side === 'before' ? before : after;
          for (const key of Object.keys(whole.counts) as (keyof Counts)[])
            expect(areas.reduce((sum, area) => sum + area[side].counts[key], 0)).toBe(whole.counts[key]);
          expect(areas.reduce((sum, area) => sum + area[side].index.numerator, 0)).toBe(
            whole.index.numerator,
          );
        }
      }),
    );
  });

  it('vouched for: each service once, and only after the earlier day', () => {
    fc.assert(
      fc.property(seenTwice, (seen) => {
        const { freshness, from, to } = told(seen);
        const { assessed, confirmed } = freshness;
        const expected = rowsOf(to.matrix).filter(({ confirmedOn }) => (confirmedOn ?? '') > from.validOn);
        const ids = [...assessed, ...confirmed].map(({ id }) => id).sort();
        expect(ids).toEqual(expected.map(({ id }) => id).sort());
      }),
    );
  });

  it('targets: each of the later view stands in one list by where it stands', () => {
    fc.assert(
      fc.property(seenTwice, (seen) => {
        const { targets, to } = told(seen);
        const { overdue, ahead, slipped, altered } = targets;
        expect(overdue.every(({ target }) => target.state === 'open' && target.due < to.validOn)).toBe(true);
        expect(ahead.every(({ target }) => target.state === 'open' && target.due >= to.validOn)).toBe(true);
        const ids = [...overdue, ...ahead].map(({ target }) => target.id);
        expect(new Set(ids).size).toBe(ids.length);
        for (const { target, moves } of [...slipped, ...altered])
          for (const move of moves) expect(target.slips).toContainEqual(move);
      }),
    );
  });

  it('the restated past: where nothing is restated, each area has the figures it had', () => {
    fc.assert(
      fc.property(seenTwice, ({ state, from, to }) => {
        const { corrections } = boardReport(state, from, to);
        if (corrections.restated.length === 0) expect(corrections.after).toEqual(corrections.before);
        const again = boardReport(
          state,
          point(corrections.on, corrections.knownThen),
          point(corrections.on, to.known),
        );
        if (corrections.restated.length === 0)
          expect(again.areas.map(({ after }) => after)).toEqual(again.areas.map(({ before }) => before));
      }),
    );
  });
});

describe('a report', () => {
  it('on a point beside itself is empty', () => {
    fc.assert(
      fc.property(seenTwice, ({ state, to }) => {
        const report = boardReport(state, to, to);
        expect(isUneventful(report)).toBe(true);
        expect(report.after).toEqual(report.before);
        expect(report.freshness.assessed.length + report.freshness.confirmed.length).toBe(0);
      }),
    );
  });

  it('tells what fell before what rose, and every kind once', () => {
    expect(REPORT_ORDER.slice(0, 2)).toEqual(['fell', 'improved']);
    expect([...REPORT_ORDER].sort()).toEqual([...CHANGE_KINDS].sort());
  });
});

const later = '2025-06-01T09:00:00.000Z';
const story = () =>
  new Story()
    .on(
      '2024-01-10T09:00:00.000Z',
      ...['a', 'b', 'c'].map((id) => register(id, '2024-01-01')),
      assess('a', '2024-01-10', 'green'),
      assess('b', '2024-01-10', 'yellow'),
      { type: 'set-target', service: 'b', status: 'green', due: '2024-12-31' },
    )
    .on('2025-02-01T09:00:00.000Z', register('d', '2025-02-01'), assess('d', '2025-02-01', 'green'));
const yearOf = ({ state }: Story) =>
  boardReport(state, point('2024-06-01', state.seq), point('2025-06-01', state.seq));

describe('a story in a report', () => {
  it('counts the same services twice where new ones would blur the change', () => {
    const { matched, after } = yearOf(story());
    expect([matched.count, matched.after.greenShare.numerator, after.greenShare.numerator]).toEqual([
      3, 0, 1,
    ]);
    expect(matched.before).toEqual(
      figuresOf([
        { status: 'green', stale: false },
        { status: 'yellow', stale: false },
        { status: 'unknown', stale: false },
      ]),
    );
  });

  it('names what became stale although its colour is the same', () => {
    expect(yearOf(story()).freshness.becameStale.map(({ id }) => id)).toEqual(['a', 'b']);
  });

  it('tells an overdue target, how it slipped in the period, and how often in all', () => {
    const moved = story()
      .on('2025-05-01T09:00:00.000Z', {
        type: 'move-target',
        service: 'b',
        target: '2-5',
        due: '2025-05-15',
        reason: 'Leverantören dröjer',
      })
      .on(later, {
        type: 'move-target',
        service: 'b',
        target: '2-5',
        due: '2025-05-20',
        reason: 'Dröjer än',
        effectiveOn: '2025-05-16',
      });
    const { slipped, overdue, altered, set } = yearOf(moved).targets;
    expect(slipped.map(({ moves }) => moves.map(({ from, to }) => [from, to]))).toEqual([
      [
        ['2024-12-31', '2025-05-15'],
        ['2025-05-15', '2025-05-20'],
      ],
    ]);
    expect([overdue.length, altered.length, set.length]).toEqual([1, 0, 0]);
  });

  it('tells a target whose status was changed, since a lower aim is no progress', () => {
    const lowered = story().on('2025-05-01T09:00:00.000Z', {
      type: 'move-target',
      service: 'b',
      target: '2-5',
      due: '2024-12-31',
      status: 'yellow',
      reason: 'Ambitionen sänkt',
    });
    const { slipped, altered } = yearOf(lowered).targets;
    expect([slipped.length, altered.length]).toEqual([0, 1]);
  });

  it('says what is known now of the earlier day that was not known then, and why', () => {
    const restated = story().on(later, assess('a', '2024-02-01', 'red', 'Fel e-tjänst bedömd'));
    const { corrections } = yearOf(restated);
    expect(
      corrections.restated.map(({ id, from, to, recordedAt, reason }) => [
        id,
        from?.status.status,
        to?.status.status,
        recordedAt,
        wordsOf(restated.texts, reason),
      ]),
    ).toEqual([['a', 'green', 'red', later, 'Fel e-tjänst bedömd']]);
    expect([corrections.before.counts.green, corrections.after.counts.green]).toEqual([1, 0]);
  });

  it('from an edition keeps what the edition showed, and tells the correction beside it', () => {
    const published = story()
      .on('2025-03-01T09:00:00.000Z', {
        type: 'publish-edition',
        id: 'bokslut',
        label: 'Bokslut',
        validOn: '2024-12-31',
      })
      .on(later, assess('a', '2024-02-01', 'red'));
    const edition = published.state.editions['bokslut'] ?? null;
    const from = { validOn: '2024-12-31', known: edition?.pinned ?? 0, edition };
    const report = boardReport(published.state, from, point('2025-06-01', published.state.seq));
    expect(report.before.counts.green).toBe(1);
    expect(report.changes.fell.map(({ id, cause }) => [id, cause.corrected])).toEqual([['a', true]]);
    expect(report.corrections.restated.map(({ id }) => id)).toEqual(['a']);
  });
});
