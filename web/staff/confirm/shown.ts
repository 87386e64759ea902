import type { Area } from '../../../functions/core/catalogue/catalogue.ts';
import { inLanguage } from '../../../functions/core/language.ts';
import type { ConfirmGroup, ToConfirm } from '../../../functions/core/to-confirm.ts';
import type { StaffLocale } from '../../text/staff.ts';

/** A service of the list, and what whoever is logged in can do with it. */
export type ShownService = {
  item: ToConfirm;
  /** Who vouched last: a name, `you`; null where neither is known. */
  by: { name: string } | 'you' | null;
  mayConfirm: boolean;
  ticked: boolean;
  /** It is part of a proposal that waits for a strategist. */
  waits: boolean;
};

/** The services of an area within a group. */
export type ShownArea = { area: Area; services: readonly ShownService[] };

export type ShownGroup = { group: ConfirmGroup; count: number; areas: readonly ShownArea[] };

/** Whether one's own services are shown or all; null where there is no such choice. */
export type Scope = { shown: 'own' | 'all'; own: number; all: number } | null;

/** What happened to a service while the page lay open. */
export type ConfirmCollision = { service: string; name: string; happened: readonly { said: string }[] };

/** The query that keeps to all services. */
export const ALL_SERVICES = '?visa=alla';

/** The name of a service in the language of the page. */
export const nameOf = ({ item }: ShownService, { lang }: StaffLocale): string =>
  inLanguage(item.row.profile.name, lang).text;

/** What a ticked box sends: the service, the version of it that was seen, and the assessment it confirms. */
export const tickOf = ({ row, assessment }: ToConfirm): string =>
  `${row.id}:${row.version}:${assessment?.id ?? ''}`;
