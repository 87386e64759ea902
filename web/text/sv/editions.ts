import { formatIn } from '../format.ts';

const { number, day } = formatIn('sv');

/** Views that stay: editions and year ends, and what leads to them. */
export const editions = {
  title: 'Utgåvor',
  lead: 'En utgåva är en fryst bild av e-tjänsterna: läget en viss dag, så som det var känt när utgåvan kom ut. Det som rättas senare ändrar den inte.',
  none: 'Ingen utgåva är publicerad än.',
  list: (organisation: string) => `Utgåvor från ${organisation}, den senaste först`,
  label: 'Utgåva',
  validOn: 'Visar läget den',
  published: 'Publicerad',
  pinned: 'Version av loggen',
  change: (seq: number) => `ändring ${number(seq)}`,
  withdrawn: 'Återtagen',
  withdrawnOn: (on: string) => `den ${day(on)}:`,
  region: 'Tabell med utgåvor, kan rullas i sidled',
  yearEnds: 'Läget vid varje årsskifte',
  yearEndsLead: 'Så som årens sista dagar är kända i dag, med alla rättelser som har gjorts sedan dess.',
  editionOf: (organisation: string) => `Utgåva från ${organisation}`,
  frozen: (on: string, published: string) =>
    `Utgåvan är fryst. Den visar läget den ${day(on)} så som det var känt när den publicerades den ${day(published)}.`,
  madeFrom: (seq: number, catalogue: string) =>
    `Den bygger på ändring ${number(seq)} i loggen och på ramverket ${catalogue}. Loggens kontrollsumma är då`,
  verify: 'Vem som helst kan kontrollera utgåvan mot loggen:',
  log: 'hela loggen',
  texts: 'dess texter',
  and: 'och',
  withdrawnNotice: (on: string) => `Utgåvan är återtagen sedan den ${day(on)} och gäller inte längre.`,
  withdrawnStays: 'Den ligger kvar för att visa vad som har publicerats.',
  allEditions: 'Alla utgåvor',
  yearEnd: (organisation: string, year: string) => `${organisation} vid slutet av ${year}`,
  yearEndNotice: (on: string) => `Sidan visar läget den ${day(on)} så som det är känt i dag.`,
  toToday: 'Gå till dagens läge',
  years: 'Årsskiften',
  moved: 'Sidan har flyttat',
};
