import { DEFAULT_SETTINGS, type OrganisationSettings } from '../../../functions/core/organisation.ts';
import type { Act } from './act.ts';
import type { StoryTime } from './story-time.ts';

export const EXAMPLE_ID = 'exempelkommun';

/** What the example was registered with; every text about it says that it is invented. */
export const FIRST_SETTINGS: OrganisationSettings = {
  ...DEFAULT_SETTINGS,
  slug: 'exempelkommun',
  name: 'Exempelkommun',
  example: true,
  staleAfterMonths: 18,
  about: {
    sv: 'Exempelkommun finns inte. Alla tjänster, bedömningar, datum och motiveringar är påhittade för att visa hur Blomlåda fungerar.',
    en: 'Exempelkommun does not exist. Every service, assessment, date and reason is invented to show how Blomlåda works.',
  },
};

const LATER_ABOUT = {
  sv: 'Exempelkommun finns inte. Alla tjänster, bedömningar, mål, datum och motiveringar är påhittade för att visa hur Blomlåda fungerar under tio år: framsteg, bakslag, rättelser och sådant som ingen har tittat till på länge. Inget här säger något om en verklig kommun.',
  en: 'Exempelkommun does not exist. Every service, assessment, target, date and reason is invented to show how Blomlåda works over ten years: progress, setbacks, corrections, and things nobody has looked at for long. Nothing here says anything about a real municipality.',
};

/** The organisation is registered, and twice changes its settings. */
export function settingsActs(time: StoryTime): Act[] {
  return [
    {
      on: time.start,
      role: 'operator',
      steps: [{ command: { type: 'register-organisation', settings: FIRST_SETTINGS } }],
    },
    {
      on: time.day(26, 'stale', 10),
      role: 'strategist',
      steps: [{ command: { type: 'change-settings', changes: { staleAfterMonths: 12 } } }],
    },
    {
      on: time.day(92, 'about', 10),
      role: 'strategist',
      steps: [{ command: { type: 'change-settings', changes: { about: LATER_ABOUT } } }],
    },
  ];
}
