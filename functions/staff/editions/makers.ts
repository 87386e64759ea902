import type { Edition } from '../../core/state.ts';
import type { StaffCall } from '../call.ts';

/** What those are called who made some commits, by seq; nobody where the person was erased. */
export type Names = ReadonlyMap<number, string>;

/** Who published editions and who withdrew them; each commit is asked for alone, since years lie between them. */
export async function namesBehind({ parts, org }: StaffCall, editions: readonly Edition[]): Promise<Names> {
  const { store } = parts;
  const seqs = editions.flatMap(({ seq, withdrawn }) => (withdrawn ? [seq, withdrawn.seq] : [seq]));
  const [names, ...found] = await Promise.all([
    store.names(org),
    ...[...new Set(seqs)].map((seq) => store.internals(org, seq - 1, seq)),
  ]);
  return new Map(
    found.flat().flatMap(({ seq, actor }): [number, string][] => {
      const name = actor === null ? undefined : names.get(actor);
      return name === undefined ? [] : [[seq, name]];
    }),
  );
}
