import type { Day } from '../../../functions/core/calendar.ts';
import type { OrganisationSettings } from '../../../functions/core/organisation.ts';
import type { ExampleCommit } from './act.ts';
import { assessmentActs } from './assessments.ts';
import { confirmationActs } from './confirmations.ts';
import { correctionActs } from './corrections.ts';
import { editionActs } from './editions.ts';
import { planActs } from './plans.ts';
import { registerChangeActs } from './register-changes.ts';
import { registrationActs } from './registrations.ts';
import { EXAMPLE_ID, FIRST_SETTINGS, settingsActs } from './settings.ts';
import { storyTime } from './story-time.ts';
import { successionActs } from './successions.ts';
import { timelineOf } from './timeline.ts';

/** An invented organisation: how it was registered, and every commit of its ten years. */
export type ExampleOrganisation = {
  id: typeof EXAMPLE_ID;
  settings: OrganisationSettings;
  commits: readonly ExampleCommit[];
};

/**
 * Exempelkommun as it would be if it had kept its map for the ten years up to `today`. The same day gives
 * the same commits; the first registers the organisation. They must be saved in this order and none left
 * out, on an empty log, with the clock at each commit's `at`: later ones name ids that earlier ones make.
 */
export function exampleOrganisation(today: Day): ExampleOrganisation {
  const time = storyTime(today);
  const acts = [
    ...settingsActs(time),
    ...registrationActs(time),
    ...successionActs(time),
    ...registerChangeActs(time),
    ...assessmentActs(time),
    ...correctionActs(time),
    ...confirmationActs(time),
    ...planActs(time),
    ...editionActs(time, today),
  ];
  return { id: EXAMPLE_ID, settings: FIRST_SETTINGS, commits: timelineOf(acts) };
}
