import type { Catalogue } from '../../../functions/core/catalogue/catalogue.ts';
import type { OrganisationSettings } from '../../../functions/core/organisation.ts';
import type { StaffLocale } from '../../text/staff.ts';
import type { FormKeys, FormState } from '../form-state.ts';

/** Everything that the page of settings shows. */
export type SettingsView = {
  locale: StaffLocale;
  org: string;
  origin: string;
  /** The settings that the form was filled from. */
  settings: OrganisationSettings;
  catalogue: Catalogue;
  /** Seq of those settings, and of the newest ones that the person has been told of. */
  seen: number;
  told: number;
  /** Where the logo of now lies; null where there is none. */
  logo: string | null;
  /** The readable colour nearest to the one that was refused. */
  nearest: string | null;
  state: FormState;
  keys: FormKeys;
  /** That nothing was changed. */
  unchanged: boolean;
};
