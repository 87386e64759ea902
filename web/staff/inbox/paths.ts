import type { InterfaceLanguage } from '../../../functions/core/language.ts';
import { staffPath } from '../addresses.ts';

/** Everything that the public has reported. */
export const inboxPath = (language: InterfaceLanguage, org: string): string =>
  staffPath(language, org, 'inkorg/');

/** One report, or what is done with it: `svara/`, `stang/`, `radera/`. */
export const inboxReportPath = (language: InterfaceLanguage, org: string, report: string, act = ''): string =>
  `${inboxPath(language, org)}${report}/${act}`;

/** Where several are closed at once. */
export const closingPath = (language: InterfaceLanguage, org: string): string =>
  `${inboxPath(language, org)}stang/`;
