import type { Bilingual } from './table.ts';

/** A rule that whoever reads an export needs: what a status or figure means, or how a file is written. */
export type Rule = { name: string; title: Bilingual; text: Bilingual };

/** How statuses come about and figures are counted (design, section 2). */
export const COUNTING_RULES: readonly Rule[] = [
  {
    name: 'derivation',
    title: { sv: 'Hur statusen följer av kriterierna', en: 'How the status follows from the criteria' },
    text: {
      sv: 'Första raden som stämmer avgör: 1. inget kriterium är aktuellt: ej aktuell; 2. inget är känt som uppfyllt eller ej uppfyllt: okänd; 3. inget är uppfyllt: röd; 4. alla aktuella är kända och uppfyllda: grön; 5. annars: gul.',
      en: 'The first line that fits decides: 1. no criterion applies: not-applicable; 2. none is known to be met or not met: unknown; 3. none is met: red; 4. every one that applies is known and met: green; 5. otherwise: yellow.',
    },
  },
  {
    name: 'greenShare',
    title: { sv: 'Grön andel', en: 'Green share' },
    text: {
      sv: 'Aktuella gröna delat med aktuella gröna, gula och röda. Inaktuella, ej aktuella och okända räknas inte. Utan något att räkna på finns ingen andel.',
      en: 'Fresh green divided by fresh green, yellow and red. Stale, not-applicable and unknown are not counted. With nothing to count there is no share.',
    },
  },
  {
    name: 'index',
    title: { sv: 'Index', en: 'Index' },
    text: {
      sv: 'Som grön andel, men varje aktuell gul räknas som en halv grön.',
      en: 'As the green share, but each fresh yellow counts as half a green.',
    },
  },
  {
    name: 'stale',
    title: { sv: 'Inaktuell', en: 'Stale' },
    text: {
      sv: 'En grön, gul eller röd bedömning som ingen har gått i god för på tolv månader, eller den tid som organisationen har bestämt.',
      en: 'A green, yellow or red assessment that nobody has vouched for in twelve months, or in the time that the organisation has set.',
    },
  },
  {
    name: 'dates',
    title: { sv: 'Två datum', en: 'Two dates' },
    text: {
      sv: 'validOn säger vilken dag som visas, knownOn vad som var känt då. En rättelse i efterhand ändrar läget som det är känt i dag, men inte det som var känt förr. Dagar är svenska dagar, tidpunkter är i UTC.',
      en: 'validOn says which day is shown, knownOn what was known. A later correction changes the day as it is known now, not as it was known before. Days are days in Stockholm, instants are in UTC.',
    },
  },
  {
    name: 'redaction',
    title: { sv: 'Borttagna texter', en: 'Redacted texts' },
    text: {
      sv: 'En text som har tagits bort, till exempel för att den nämnde en person, försvinner också ur äldre adresser. Då ändras filens kontrollsumma, men inga siffror.',
      en: 'A text that is redacted, for example because it named a person, goes from older addresses too. The checksum of the file then changes, but no figures.',
    },
  },
];

/** How files are written. */
export const WRITING_RULES: readonly Rule[] = [
  {
    name: 'guard',
    title: { sv: 'Skydd mot formler', en: 'Guard against formulas' },
    text: {
      sv: "I CSV får en text som börjar med = + - @, tabb eller radbrytning (även efter apostrofer), eller med ett av de fyra första i full bredd (U+FF1D, U+FF0B, U+FF0D, U+FF20), en apostrof (') framför sig, så att inget kalkylprogram tar den för en formel. Ta bort en apostrof där det som följer är noll eller flera apostrofer och ett av tecknen: då är texten exakt som den var. Tal, datum, koder och filerna XLSX och JSON rörs inte.",
      en: "In CSV a text that begins with = + - @, tab or a line break (after apostrophes too), or with one of the first four in full width (U+FF1D, U+FF0B, U+FF0D, U+FF20), has an apostrophe (') put before it, so that no spreadsheet takes it for a formula. Take away one apostrophe where what follows is any number of apostrophes and one of those signs: the text is then exactly as it was. Numbers, days, codes, and the files XLSX and JSON are left alone.",
    },
  },
  {
    name: 'empty',
    title: { sv: 'Tomma celler', en: 'Empty cells' },
    text: {
      sv: 'En tom cell betyder att inget är känt eller att inget gäller. I JSON står null.',
      en: 'An empty cell means that nothing is known or nothing applies. In JSON it is null.',
    },
  },
  {
    name: 'lists',
    title: { sv: 'Flera värden i en cell', en: 'Several values in a cell' },
    text: {
      sv: 'Värdena skiljs åt med mellanslag. I JSON står en lista.',
      en: 'The values are separated by spaces. In JSON there is a list.',
    },
  },
  {
    name: 'longTexts',
    title: { sv: 'Långa texter', en: 'Long texts' },
    text: {
      sv: 'En cell i Excel rymmer 32 767 tecken. Är en text längre står dess början i cellen, och hela texten i delar på bladet longTexts. I CSV och JSON står den hel.',
      en: 'A cell in Excel holds 32,767 characters. Where a text is longer, the cell has its beginning, and the sheet longTexts has all of it in parts. In CSV and JSON it stands whole.',
    },
  },
];

export const RULES: readonly Rule[] = [...COUNTING_RULES, ...WRITING_RULES];
