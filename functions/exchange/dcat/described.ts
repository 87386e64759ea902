import { type Day, dayOf } from '../../core/calendar.ts';
import { firstDay } from '../../core/matrix.ts';
import {
  entryOf,
  inWords,
  type OrganisationEntry,
  type OrganisationSettings,
} from '../../core/organisation.ts';
import { type Ledger, settingsOf } from '../../core/state.ts';

/** What a data catalogue says of an organisation: a few facts, so that no ledger needs to be kept for it. */
export type DescribedOrganisation = {
  entry: OrganisationEntry;
  settings: Pick<OrganisationSettings, 'catalogue' | 'licence' | 'languages'>;
  contact: string | null;
  /** The days on which the log was begun and last written. */
  issued: Day;
  modified: Day;
  /** The first day that the data speak of; null while there are no services. */
  from: Day | null;
};

/** An organisation as a data catalogue describes it; null for one that is invented or was never registered. */
export function describedOf({ state, texts }: Ledger): DescribedOrganisation | null {
  const recorded = settingsOf(state);
  const [first] = state.commits;
  if (!recorded || !first || recorded.example) return null;
  const { contact, ...settings } = inWords(recorded, texts);
  return {
    entry: entryOf(state.org, settings),
    settings,
    contact: contact ?? null,
    issued: dayOf(first.at),
    modified: dayOf(state.at),
    from: firstDay(state),
  };
}
