import type { Month } from './story-time.ts';

/** The invented administrations that answer for the services. */
export const UNITS = {
  care: 'Vård- och omsorgsförvaltningen',
  social: 'Socialförvaltningen',
  guardians: 'Överförmyndarkansliet',
  education: 'Barn- och utbildningsförvaltningen',
  environment: 'Miljökontoret',
  building: 'Samhällsbyggnadsförvaltningen',
  technical: 'Tekniska förvaltningen',
  rescue: 'Räddningstjänsten',
  culture: 'Kultur- och fritidsförvaltningen',
  board: 'Kommunledningskontoret',
  it: 'IT-avdelningen',
} as const;
export type UnitId = keyof typeof UNITS;

/** What care and social services became when they were joined, and when. */
export const JOINING: Month = 87;
export const JOINED_SOCIAL_UNIT = 'Social- och omsorgsförvaltningen';

const JOINED: readonly UnitId[] = ['care', 'social'];

/** Whether a unit took part in the joining. */
export const isJoined = (unit: UnitId): boolean => JOINED.includes(unit);

/** What a unit is called in a month of the story. */
export const unitName = (unit: UnitId, month: Month): string =>
  isJoined(unit) && month >= JOINING ? JOINED_SOCIAL_UNIT : UNITS[unit];
