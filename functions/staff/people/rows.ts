import type { PersonRow } from '../../../web/staff/log/people.tsx';
import type { StaffCall } from '../call.ts';

type Acts = { count: number; first: number; last: number };

/** How much everybody has done, from what lies beside the whole log. */
async function actsBy({ parts, org, ledger }: StaffCall): Promise<Map<string, Acts>> {
  const found = new Map<string, Acts>();
  for (const { seq, actor } of await parts.store.internals(org, 0, ledger.state.seq)) {
    if (actor === null) continue;
    const before = found.get(actor);
    found.set(actor, { count: (before?.count ?? 0) + 1, first: before?.first ?? seq, last: seq });
  }
  return found;
}

/** Everybody who has acted or logged in, by name; those without one last. */
export async function personRows(call: StaffCall): Promise<PersonRow[]> {
  const { parts, org, ledger, person: you } = call;
  const own = await parts.store.rememberName(org, you.subject, you.name);
  const [people, acts] = await Promise.all([parts.store.people(org), actsBy(call)]);
  const momentOf = (seq: number | undefined) => (seq ? (ledger.state.commits[seq - 1]?.at ?? null) : null);
  const { compare } = new Intl.Collator(call.language);
  return people
    .map(({ person, name, member }) => ({
      person,
      name,
      count: acts.get(person)?.count ?? 0,
      first: momentOf(acts.get(person)?.first),
      last: momentOf(acts.get(person)?.last),
      isMember: member !== null,
      isYou: person === own,
    }))
    .sort((a, b) => Number(a.name === null) - Number(b.name === null) || compare(a.name ?? '', b.name ?? ''));
}
