import * as z from 'zod';
import { CatalogueItemId, RecordId, Role } from './identifiers.ts';
import { Line } from './language.ts';
import type { Actor } from './rights.ts';

/** What an issuer has proven of a person; `role` null where it says nothing of roles. */
export const Claimed = z.strictObject({
  /** The issuer's permanent id of the person. */
  subject: z.string().min(1).max(255),
  /** What the person logs in with, in lower case: an e-mail address or a user name. */
  login: z.string().max(200).nullable(),
  name: z.string().max(200).nullable(),
  /** Id of an organisation; `*` is every organisation, for an operator. */
  org: z.string().max(40),
  role: Role.nullable(),
  areas: z.array(z.string()),
  units: z.array(z.string()),
});
export type Claimed = z.infer<typeof Claimed>;

/** A person whom an organisation itself has given a role. Lies in `people#`, never in the log. */
export const Member = z.strictObject({
  id: RecordId,
  name: Line(200),
  /** As the issuer names the person at the first login; compared in lower case. */
  login: Line(200),
  /** The issuer's permanent id, known since the first login; from then on it alone counts. */
  subject: z.string().max(255).nullable(),
  role: z.enum(['strategist', 'editor', 'reader']),
  areas: z.array(CatalogueItemId).max(100),
  units: z.array(Line(200)).max(200),
});
export type Member = z.infer<typeof Member>;

/** The members list of an organisation; empty where it leaves roles to the issuer. */
export const Members = z.array(Member).max(2000);
export type Members = z.infer<typeof Members>;

/** The member that a person is: by the permanent id, else by login where nobody has used that entry yet. */
export const memberOf = (members: Members, { subject, login }: Claimed): Member | null =>
  members.find((each) => each.subject === subject) ??
  members.find((each) => each.subject === null && login !== null && each.login.toLowerCase() === login) ??
  null;

/** Why a person has no rights in an organisation. */
export type NoRights = 'other-organisation' | 'not-a-member' | 'no-role';

/**
 * The rights of a person in an organisation. Claims prove who it is and from which organisation; the members
 * list, where there is one, decides role, areas and units, else the claims do.
 */
export function rightsOf(claimed: Claimed, org: string, members: Members): Actor | NoRights {
  const { role, areas, units } = claimed;
  if (role === 'operator' && claimed.org === '*') return { role, areas: [], units: [] };
  if (claimed.org !== org) return 'other-organisation';
  if (members.length > 0) {
    const member = memberOf(members, claimed);
    return member ? { role: member.role, areas: member.areas, units: member.units } : 'not-a-member';
  }
  return role === null ? 'no-role' : { role, areas, units };
}
