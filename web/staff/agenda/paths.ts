import type { InterfaceLanguage } from '../../../functions/core/language.ts';
import { staffPath } from '../addresses.ts';

/** Whose workspace an address lies in. */
export type Workplace = { lang: InterfaceLanguage; org: string };

const asking = (path: string, service?: string): string =>
  service === undefined ? path : `${path}?${new URLSearchParams({ service })}`;

/** All targets and actions, or those of one service. */
export const agendaPath = ({ lang, org }: Workplace, service?: string): string =>
  asking(staffPath(lang, org, 'agenda/'), service);

/** One target with everything about it. */
export const targetPath = ({ lang, org }: Workplace, service: string, target: string): string =>
  staffPath(lang, org, `agenda/mal/${service}/${target}/`);

/** One action. */
export const actionPath = ({ lang, org }: Workplace, service: string, action: string): string =>
  staffPath(lang, org, `agenda/atgard/${service}/${action}/`);

/** Where a target is set. */
export const newTargetPath = ({ lang, org }: Workplace, service?: string): string =>
  asking(staffPath(lang, org, 'agenda/ny/'), service);

/** Where an action is added. */
export const newActionPath = ({ lang, org }: Workplace, service?: string): string =>
  asking(staffPath(lang, org, 'agenda/ny-atgard/'), service);
