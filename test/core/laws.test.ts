import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { verifyLog } from '../../functions/core/chain.ts';
import { Commit } from '../../functions/core/commit.ts';
import { evolveCommit } from '../../functions/core/evolve.ts';
import { matrixOf } from '../../functions/core/matrix.ts';
import { servicesAt } from '../../functions/core/service-at.ts';
import { emptyState, type State } from '../../functions/core/state.ts';
import { spansOf } from '../../functions/core/timeline.ts';
import { day, logs } from './grown-logs.ts';

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
