import type { StaffCall } from './call.ts';

/** Services that an open proposal would change: asking for the same change twice helps nobody. */
export async function proposedServices({ parts, org }: StaffCall): Promise<ReadonlySet<string>> {
  const proposals = await parts.store.proposals(org);
  const open = proposals.filter(({ state }) => state.kind === 'open');
  return new Set(
    open.flatMap(({ commands }) => commands.flatMap((each) => ('service' in each ? [each.service] : []))),
  );
}
