import type { LedgerStore } from '../../core/ledger-store.ts';
import { type Claimed, memberOf, rightsOf } from '../../core/members.ts';

/** Somebody else may be changing the members list at the same moment. */
const MOST_ATTEMPTS = 5;

/** Ties the entry that has a person's login to the person, so that from now on nobody else can be taken for them. */
async function bindMember(store: LedgerStore, claimed: Claimed): Promise<void> {
  for (let attempt = 1; attempt <= MOST_ATTEMPTS; attempt += 1) {
    const { members, revision } = await store.members(claimed.org);
    const member = memberOf(members, claimed);
    if (!member || member.subject !== null) return;
    const bound = { ...member, subject: claimed.subject };
    const changed = members.map((each) => (each === member ? bound : each));
    if (await store.saveMembers(claimed.org, changed, revision)) return;
  }
}

/** What is noted of somebody who logs in, where they have any rights: which member it is, and what they are called. */
export async function welcome(store: LedgerStore, claimed: Claimed): Promise<void> {
  const { org, subject, name, login } = claimed;
  if ((await store.read(org)) === null) return;
  await bindMember(store, claimed);
  const { members } = await store.members(org);
  const called = name ?? memberOf(members, claimed)?.name ?? login;
  if (typeof rightsOf(claimed, org, members) === 'string' || called === null) return;
  await store.rememberName(org, subject, called);
}
