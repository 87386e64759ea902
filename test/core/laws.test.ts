import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { verifyLog } from '../../functions/core/chain.ts';
import type { Command } from '../../functions/core/commands.ts';
import { Commit } from '../../functions/core/commit.ts';
import { evolveCommit } from '../../functions/core/evolve.ts';
import { matrixOf } from '../../functions/core/matrix.ts';
import { servicesAt } from '../../functions/core/service-at.ts';
import { emptyState, type State } from '../../functions/core/state.ts';
import { STATUSES } from '../../functions/core/status.ts';
import { spansOf } from '../../functions/core/timeline.ts';
import { Story } from './story.ts';

const service = fc.constantFrom('a', 'b', 'c', 'constructor');
const day = fc
  .integer({ min: 1, max: 28 })
  .chain((date) =>
    fc.integer({ min: 2023, max: 2026 }).map((year) => `${year}-02-${`${date}`.padStart(2, '0')}`),
  );
const id = fc.tuple(fc.integer({ min: 1, max: 12 }), fc.nat(3)).map(([seq, index]) => `${seq}-${index}`);
const status = fc.constantFrom(...STATUSES);
const area = fc.constantFrom('businesses', 'general-public', 'leadership', 'nowhere');
const reason = fc.constantFrom('ett skäl', 'ett annat');
const on = { service, effectiveOn: day };

/** Any command at all: sensible ones, and many that must be refused. */
const command: fc.Arbitrary<Command> = fc.oneof(
  fc.record({
    type: fc.constant('register-service' as const),
    id: service,
    effectiveOn: day,
    area,
    name: fc.constant({ sv: 'Namn' }),
  }),
  fc.record({ type: fc.constant('assess-service' as const), ...on, status, reason }),
  fc.record({
    type: fc.constant('assess-service' as const),
    ...on,
    criteria: fc.dictionary(
      fc.constantFrom('apply-online', 'archived', 'fax'),
      fc.constantFrom('met', 'not-met', 'unknown'),
    ),
    reason,
  }),
  fc.record({ type: fc.constant('confirm-assessment' as const), ...on }),
  fc.record({ type: fc.constant('withdraw-assessment' as const), service, assessment: id, reason }),
  fc.record({ type: fc.constant('rename-service' as const), ...on, name: fc.constant({ en: 'Name' }) }),
  fc.record({ type: fc.constant('move-service' as const), ...on, area }),
  fc.record({ type: fc.constant('redate-service' as const), ...on, reason }),
  fc.record({ type: fc.constant('merge-service' as const), ...on, into: service }),
  fc.record({
    type: fc.constant('split-service' as const),
    ...on,
    into: fc.array(service, { minLength: 2, maxLength: 3 }),
  }),
  fc.record({ type: fc.constant('retire-service' as const), ...on }),
  fc.record({ type: fc.constant('reinstate-service' as const), ...on, reason }),
  fc.record({ type: fc.constant('set-target' as const), service, status, due: day }),
  fc.record({ type: fc.constant('move-target' as const), service, target: id, due: day, reason }),
  fc.record({ type: fc.constant('meet-target' as const), service, target: id }),
  fc.record({
    type: fc.constant('add-action' as const),
    service,
    title: reason,
    owner: fc.constant('Chef'),
    due: day,
  }),
  fc.record({ type: fc.constant('finish-action' as const), service, action: id }),
  fc.record({ type: fc.constant('publish-edition' as const), label: fc.constant('Utgåva'), validOn: day }),
);

/** A log grown from commands, the refused ones left out. */
function grown(commits: readonly Command[][]): Story {
  const story = new Story();
  for (const [index, commands] of commits.entries()) {
    const at = `2026-03-01T${`${index}`.padStart(2, '0')}:00:00.000Z`;
    if (story.when(at, commands).ok) story.on(at, ...commands);
  }
  return story;
}

const seeded: Command[] = ['a', 'b'].map((each) => ({
  type: 'register-service',
  id: each,
  effectiveOn: '2023-02-01',
  area: 'businesses',
  name: { sv: each },
}));
const logs = fc
  .array(fc.array(command, { minLength: 1, maxLength: 2 }), { maxLength: 20 })
  .map((commits) => grown([seeded, ...commits]));

const fold = (from: State, commits: readonly Commit[]) => commits.reduce(evolveCommit, from);

describe('laws of the log', () => {
  it('decide never produces events that evolve or the schema of commits refuses', () => {
    fc.assert(
      fc.property(logs, ({ commits, state, log }) => {
        expect(
          fold(
            emptyState('9999'),
            commits.map((commit) => Commit.parse(JSON.parse(JSON.stringify(commit)))),
          ),
        ).toEqual(state);
        expect(verifyLog(log, { head: state.hash, org: '9999' }).ok).toBe(true);
      }),
    );
  });

  it('folding in one go equals folding through any snapshot', () => {
    fc.assert(
      fc.property(logs, fc.nat(20), ({ commits, state }, cut) => {
        const snapshot: State = JSON.parse(JSON.stringify(fold(emptyState('9999'), commits.slice(0, cut))));
        expect(fold(snapshot, commits.slice(cut))).toEqual(state);
      }),
    );
  });

  it('folding more never changes what was known before', () => {
    fc.assert(
      fc.property(logs, fc.nat(20), day, ({ commits, state }, cut, validOn) => {
        const before = fold(emptyState('9999'), commits.slice(0, cut));
        const then = matrixOf(before, { validOn, known: before.seq });
        const now = matrixOf(state, { validOn, known: before.seq });
        const shown = ({ areas }: typeof then) =>
          areas.map(({ rows }) => rows.map(({ version: _version, ...row }) => row));
        expect(shown(now)).toEqual(shown(then));
      }),
    );
  });

  it('figures never count a service twice or lose one', () => {
    fc.assert(
      fc.property(logs, day, ({ state }, validOn) => {
        const view = { validOn, known: state.seq };
        const { counts, areas } = matrixOf(state, view);
        const ids = areas.flatMap(({ rows }) => rows.map((row) => row.id));
        expect([...ids].sort()).toEqual(
          servicesAt(state.services, view)
            .map((each) => each.id)
            .sort(),
        );
        expect(counts.green + counts.yellow + counts.red + counts.notApplicable + counts.unknown).toBe(
          ids.length,
        );
      }),
    );
  });

  it('spans follow one another without gap or overlap', () => {
    fc.assert(
      fc.property(logs, ({ state }) => {
        for (const record of Object.values(state.services)) {
          const spans = spansOf(record, state.seq);
          expect(spans.at(-1)?.to).toBeNull();
          for (const [index, span] of spans.slice(0, -1).entries()) {
            expect(span.to).toBe(spans[index + 1]?.from);
            expect(span.to && span.to > span.from).toBe(true);
          }
        }
      }),
    );
  });
});
