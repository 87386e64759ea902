import type { Day } from '../core/calendar.ts';
import type { Role } from '../core/identifiers.ts';
import type { InterfaceLanguage } from '../core/language.ts';
import type { OrganisationSettings } from '../core/organisation.ts';
import type { Actor } from '../core/rights.ts';
import type { Session } from '../core/session.ts';
import type { Ledger } from '../core/state.ts';
import type { StaffParts } from './parts.ts';

/** One request of somebody who is logged in and works in an organisation. */
export type StaffCall = {
  parts: StaffParts;
  request: Request;
  url: URL;
  /** The values in the address, by their names in the route's path. */
  params: Readonly<Record<string, string>>;
  language: InterfaceLanguage;
  org: string;
  ledger: Ledger;
  settings: OrganisationSettings;
  today: Day;
  person: { subject: string; name: string };
  /** What the person may do here; the core decides on each command again. */
  actor: Actor;
  session: Session;
  /** What a form sent; empty for anything else. */
  form: FormData;
  /** A body that is no form, as text; empty where there is none. */
  text: string;
};

/** An address of the workspace, behind `/arbetsyta/{org}/`, and what handles it. */
export type StaffRoute = {
  method: 'GET' | 'POST';
  /** As Hono writes it: `''`, `tjanst/:id/`. */
  path: string;
  /** Who may come here at all; an operator always may. */
  roles: readonly Role[];
  handle: (call: StaffCall) => Response | Promise<Response>;
};

export const ALL_STAFF: readonly Role[] = ['strategist', 'editor', 'reader'];
export const WRITERS: readonly Role[] = ['strategist', 'editor'];
export const STRATEGISTS: readonly Role[] = ['strategist'];
