import type { StaffLocale } from '../../../web/text/staff.ts';
import type { InterfaceLanguage } from '../../core/language.ts';
import type { StaffParts } from '../parts.ts';

/** A request at one of the addresses that come before an organisation: nobody need be logged in. */
export type Visit = {
  parts: StaffParts;
  request: Request;
  url: URL;
  language: InterfaceLanguage;
  locale: StaffLocale;
};

/** An address behind `/arbetsyta/`, and what handles it. */
export type LoginRoute = {
  method: 'GET' | 'POST';
  /** As Hono writes it: `''`, `logga-in/`. */
  path: string;
  handle: (visit: Visit) => Response | Promise<Response>;
};
