import { formatIn } from '../format.ts';

const { number, day } = formatIn('sv');

/** The filter above the table of services. A text in braces is a blank that page or browser fills in. */
export const filter = {
  label: 'Välj e-tjänster',
  text: 'Sökord',
  textHelp: 'Söker i namn, beskrivning och nyckel. Det går bra att skriva a för å och ä, o för ö.',
  area: 'Område',
  anyArea: 'Alla områden',
  unit: 'Enhet',
  anyUnit: 'Alla enheter',
  more: 'Övrigt',
  stale: 'Bara inaktuella',
  submit: 'Filtrera',
  all: 'Visa alla',
  grouped: 'Gruppera per område',
  shown: (total: number) => `{shown} av ${number(total)} visas.`,
  nothing: (total: number) =>
    `0 av ${number(total)} visas: ingen e-tjänst stämmer med allt du har valt. Ta bort något av villkoren, eller visa alla.`,
  areaShown: (shown: string, total: string) => `${shown} av ${total} visas`,
  tally: 'Siffror för urvalet, inte för alla e-tjänster',
  fraction: '({part} av {whole})',
  uncounted: 'ingen aktuell bedömning att räkna på',
  chosen: (parts: string) => `. Urval: ${parts}.`,
  caption: (organisation: string, on: string) => `E-tjänster hos ${organisation} den ${day(on)}`,
  inOrder: (column: string, descending: boolean) =>
    `, ordnade efter kolumnen ${column}${descending ? ', sista först' : ''}`,
  region: 'Tabell med e-tjänster, kan rullas i sidled',
};
