import type { TextRef } from '../../../functions/core/identifiers.ts';
import type { InterfaceLanguage } from '../../../functions/core/language.ts';
import { staffPath } from '../addresses.ts';

/** Digits of a text's digest in an address: enough to tell the texts of one commit apart, and not the text. */
const PREFIX = 16;

/** Addresses of the log and of what is done from there. */
export const logAddresses = (language: InterfaceLanguage, org: string) => {
  const at = (rest: string) => staffPath(language, org, `logg/${rest}`);
  return {
    log: at(''),
    commit: (seq: number) => at(`${seq}/`),
    text: (seq: number, ref: TextRef) => at(`${seq}/text/${ref.slice(0, PREFIX)}/`),
    verify: at('granska/'),
    people: at('personer/'),
    person: (person: string) => at(`personer/${person}/`),
    texts: at('texter/'),
    service: (id: string) => staffPath(language, org, `tjanst/${id}/`),
  };
};
