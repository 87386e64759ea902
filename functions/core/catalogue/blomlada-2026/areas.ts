import type { Area } from '../catalogue.ts';

/** Six flowers, one for each target group; the grass they stand in and the soil they grow from. */
export const areas = [
  {
    id: 'older-and-care',
    level: 'flower',
    name: { sv: 'Äldre och personer i behov av omsorg', en: 'Older people and people in need of care' },
    short: { sv: 'Äldre och omsorg', en: 'Older people and care' },
  },
  {
    id: 'children-and-pupils',
    level: 'flower',
    name: { sv: 'Barn och elever', en: 'Children and pupils' },
    short: { sv: 'Barn och elever', en: 'Children and pupils' },
  },
  {
    id: 'businesses',
    level: 'flower',
    name: { sv: 'Företagare', en: 'Businesses' },
    short: { sv: 'Företagare', en: 'Businesses' },
  },
  {
    id: 'residents-and-traffic',
    level: 'flower',
    name: { sv: 'Boende och trafikanter', en: 'Residents and road users' },
    short: { sv: 'Boende och trafik', en: 'Residents and traffic' },
  },
  {
    id: 'culture-and-leisure',
    level: 'flower',
    name: {
      sv: 'Kulturintresserade, fritidsutövare och besökare',
      en: 'Culture, leisure and visitors',
    },
    short: { sv: 'Kultur och fritid', en: 'Culture and leisure' },
  },
  {
    id: 'general-public',
    level: 'flower',
    name: { sv: 'Allmänheten', en: 'The general public' },
    short: { sv: 'Allmänheten', en: 'General public' },
  },
  {
    id: 'leadership',
    level: 'grass',
    name: { sv: 'Ledning och arbetssätt', en: 'Leadership and ways of working' },
    short: { sv: 'Ledning och arbetssätt', en: 'Leadership' },
  },
  {
    id: 'foundations',
    level: 'soil',
    name: { sv: 'Teknisk grund', en: 'Technical foundations' },
    short: { sv: 'Teknisk grund', en: 'Technical foundations' },
  },
] as const satisfies readonly Area[];
