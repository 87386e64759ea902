import type { Catalogue } from '../../../functions/core/catalogue/catalogue.ts';
import { inLanguage } from '../../../functions/core/language.ts';
import type { Member, Members } from '../../../functions/core/members.ts';
import type { StaffLocale } from '../../text/staff.ts';
import { staffPath } from '../addresses.ts';
import type { FormKeys, FormState } from '../form-state.ts';

/** What both pages about members show. */
export type MembersView = {
  locale: StaffLocale;
  org: string;
  catalogue: Catalogue;
  members: Members;
  /** Of the list that is shown; a change of another one is asked about again. */
  revision: number;
  /** Units that the register knows. */
  units: readonly string[];
  /** The entry of whoever is looking; null where they have none. */
  you: string | null;
  state: FormState;
  keys: () => FormKeys;
};

export const membersPath = ({ locale, org }: Pick<MembersView, 'locale' | 'org'>, id = ''): string =>
  staffPath(locale.lang, org, `medlemmar/${id && `${id}/`}`);

/** The areas of a member by name. */
export const areaNames = ({ catalogue, locale }: MembersView, { areas }: Member): string[] =>
  areas.map((id) => {
    const found = catalogue.areas.find((area) => area.id === id);
    return found ? inLanguage(found.name, locale.lang).text : id;
  });
