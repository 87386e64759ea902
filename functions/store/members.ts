import type { MemberList } from '../core/ledger-store.ts';
import { Members } from '../core/members.ts';
import { ABSENT, type Database, get, numberIn, put, textIn } from './database.ts';
import { membersKey } from './keys.ts';

/** The members list of an organisation; empty at revision 0 where there has never been one. */
export async function readMembers(database: Database, org: string): Promise<MemberList> {
  const item = await get(database, membersKey(org));
  if (!item) return { members: [], revision: 0 };
  return {
    members: Members.parse(JSON.parse(textIn(item, 'members'))),
    revision: numberIn(item, 'revision'),
  };
}

/** Replaces the members list whole; false when somebody else did since `revision`. */
export function writeMembers(
  database: Database,
  org: string,
  members: Members,
  revision: number,
): Promise<boolean> {
  const condition =
    revision === 0
      ? ABSENT
      : { expression: 'revision = :seen', values: { ':seen': { N: String(revision) } } };
  const attributes = { members: { S: JSON.stringify(members) }, revision: { N: String(revision + 1) } };
  return put(database, membersKey(org), attributes, condition);
}
