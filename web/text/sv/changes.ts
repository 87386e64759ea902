import { formatIn } from '../format.ts';

const { number, day, list } = formatIn('sv');

const services = (count: number) => `${number(count)} ${count === 1 ? 'e-tjänst' : 'e-tjänster'}`;

/** The words of the page of changes and of its feed. */
export const changes = {
  title: 'Vad har ändrats?',
  between: (from: string, to: string) => `Från ${from} till ${to}`,
  edition: (label: string, on: string) => `utgåvan ${label} (läget den ${day(on)})`,
  editionShort: (label: string, on: string) => `${label} (${on})`,
  withdrawnEdition: (label: string) => `Utgåvan ${label} är återkallad.`,
  catalogues: 'De två utgåvorna följer olika ramverk. En skillnad kan bero på det.',
  knownOn: (moment: string) => `Så som det var känt ${moment}.`,
  summary: (parts: readonly string[], unchanged: number) =>
    `${list(parts)}. ${unchanged === 0 ? '' : `${services(unchanged)} har samma status som förut.`}`,
  nothing: (unchanged: number) =>
    unchanged === 0
      ? 'Det finns ingen e-tjänst att jämföra.'
      : `Ingen ändring. ${services(unchanged)} har samma status som förut.`,
  /** `who` is `3 e-tjänster`, or `3` where that was said already. */
  parts: {
    fell: (who: string) => `${who} har försämrats`,
    improved: (who: string) => `${who} har förbättrats`,
    toNotApplicable: (who: string, count: number) =>
      `${who} har blivit ${count === 1 ? 'ej aktuell' : 'ej aktuella'}`,
    fromNotApplicable: (who: string, count: number) =>
      `${who} har blivit ${count === 1 ? 'aktuell' : 'aktuella'}`,
    toUnknown: (who: string, count: number) => `${who} har blivit ${count === 1 ? 'okänd' : 'okända'}`,
    fromUnknown: (who: string, count: number) => `${who} har blivit ${count === 1 ? 'känd' : 'kända'}`,
    new: (who: string, count: number) => `${who} är ${count === 1 ? 'ny' : 'nya'}`,
    retired: (who: string) => `${who} har upphört`,
  },
  services,
  noneBefore: 'Den första dagen är ingen e-tjänst registrerad.',
  kinds: {
    fell: 'Försämrade',
    improved: 'Förbättrade',
    toNotApplicable: 'Blev ej aktuella',
    fromNotApplicable: 'Blev aktuella',
    toUnknown: 'Blev okända',
    fromUnknown: 'Blev kända',
    new: 'Nya',
    retired: 'Upphörda',
  },
  from: 'från',
  to: 'till',
  isNew: 'ny, med status',
  wasLast: 'senast',
  since: (on: string) => `från den ${day(on)}`,
  ended: {
    retired: (on: string) => `upphörde den ${day(on)}`,
    merged: (on: string) => `gick den ${day(on)} upp i`,
    split: (on: string) => `delades den ${day(on)} i`,
  },
  endedUnknown: 'finns inte med i det senare läget',
  corrected:
    'Rättat i efterhand: inget hände mellan dagarna, men uppgiften om den tidigare dagen har ändrats.',
  noReason: 'Inget skäl är angivet.',
  table: {
    heading: 'Från och till',
    caption: (from: string, to: string) => `Alla e-tjänster efter status den ${day(from)} och den ${day(to)}`,
    region: 'Tabell över från- och till-status, rullas i sidled',
    corner: 'Från \\ till',
    new: 'Fanns inte',
    gone: 'Finns inte',
    total: 'Summa',
    explained: (before: number, after: number, unchanged: number) =>
      `${services(before)} den första dagen, ${number(after)} den andra. Diagonalen visar de ${number(unchanged)} som har samma status båda dagarna.`,
  },
  figures: {
    heading: 'Siffrorna sida vid sida',
    caption: 'Siffrorna båda dagarna',
    figure: 'Siffra',
    region: 'Tabell med siffrorna båda dagarna, rullas i sidled',
    services: 'E-tjänster',
    of: (value: string, numerator: number, denominator: number) =>
      `${value} (${number(numerator)} av ${number(denominator)})`,
  },
  form: {
    heading: 'Jämför andra dagar',
    from: 'Från',
    to: 'Till',
    compare: 'Jämför',
    editions: 'Jämför utgåvor',
    fromEdition: 'Från utgåva',
    toEdition: 'Till utgåva',
  },
  permanent: 'Permanent länk till den här jämförelsen',
  permanentHelp: 'Länken visar alltid samma jämförelse, också om uppgifter rättas senare.',
  follow: 'Följ ändringarna i en nyhetsläsare (Atom)',
  problems: {
    heading: 'Jämförelsen går inte att visa',
    unreadable: (value: string) =>
      `”${value}” är inte ett datum. Skriv år, månad och dag, till exempel 2026-03-31.`,
    future: (value: string) => `${value} ligger i framtiden. Välj en dag fram till i dag.`,
    backwards: (from: string, to: string) => `${from} ligger efter ${to}. Välj den tidigare dagen först.`,
    edition: (value: string) => `Det finns ingen utgåva ”${value}”.`,
  },
  feed: {
    title: (organisation: string) => `${organisation}: ändringar`,
    subtitle: 'E-tjänster som har bytt status, i den ordning det antecknades.',
    changed: (name: string, from: string, to: string) => `${name}: ${from} → ${to}`,
    added: (name: string, status: string) => `${name}: ny, ${status}`,
    gone: (name: string, status: string) => `${name}: ${status} → upphörd`,
    since: (on: string) => `Gäller från den ${day(on)}.`,
    into: (names: readonly string[]) => `I stället finns ${list(names)}.`,
  },
};
