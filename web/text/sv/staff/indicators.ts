import { formatIn } from '../../format.ts';

const { number } = formatIn('sv');
const services = (count: number) => `${number(count)} ${count === 1 ? 'e-tjänst' : 'e-tjänster'}`;

/** The words of mapping services to indicators. */
export const indicators = {
  title: 'Koppla e-tjänster till indikatorer',
  lead: 'En indikator är en standardtjänst som många kommuner har. Utan koppling går det inte att jämföra er med andra.',
  none: 'Ramverket som organisationen följer har inga indikatorer.',
  coverage: (mapped: number, all: number) =>
    `${number(mapped)} av ${services(all)} är kopplade till en indikator.`,
  indicatorCoverage: (used: number, all: number) =>
    `${number(used)} av ramverkets ${number(all)} indikatorer har minst en e-tjänst.`,
  unmapped: 'Utan koppling, med förslag',
  caption: 'E-tjänster utan koppling',
  columns: { service: 'E-tjänst', area: 'Område', suggestion: 'Förslag', words: 'Gemensamma ord' },
  leave: 'Låt vara',
  choose: (name: string) => `Indikator för ${name}`,
  other: 'Välj en annan',
  explained:
    'Förslagen bygger på orden i namnet och på området. De som liknar mest är redan valda. Kontrollera dem innan du sparar.',
  alike: (percent: number) => `${number(percent)} % likt`,
  accept: 'Spara de valda kopplingarna',
  nothingChosen: 'Välj en indikator för minst en e-tjänst.',
  withoutSuggestion: 'Utan förslag',
  withoutSuggestionLead: 'Inget av ramverkets ord finns i namnet. Öppna e-tjänsten för att koppla den själv.',
  allMapped: 'Alla e-tjänster är kopplade.',
  mapped: 'Indikatorerna och deras e-tjänster',
  mappedCaption: 'Indikatorer per område',
  mappedColumns: { indicator: 'Indikator', services: 'E-tjänster' },
  nobody: 'ingen',
  effectiveOn: 'Kopplingen gäller från och med',
};
