import { formatIn } from '../format.ts';

const { day, list } = formatIn('sv');

/** The page of one service. */
export const service = {
  toService: 'Till e-tjänsten',
  noLink: 'Ingen länk till e-tjänsten är känd.',
  chain: 'Den digitala kedjan',
  chainExplained: 'Varje steg i tjänsten, och om det fungerar digitalt.',
  chainUnknown: 'Statusen är satt för hand, utan uppgift om de enskilda stegen.',
  chainNotAssessed: 'Ingen bedömning finns ännu.',
  states: {
    met: 'Uppfyllt',
    'not-met': 'Ej uppfyllt',
    'not-applicable': 'Ej aktuellt',
    unknown: 'Inte känt',
  },
  sentenceFrom: (on: string) =>
    `Så var det den ${day(on)}. Sedan dess har ingen bekräftat att det fortfarande stämmer.`,
  sentences: {
    green: 'Du kan göra hela ärendet digitalt.',
    yellow: 'Du kan göra en del av ärendet digitalt.',
    surface: 'Du kan göra en del av ärendet digitalt. Hur resten fungerar är ännu inte känt.',
    red: 'Du kan inte göra ärendet digitalt.',
    'not-applicable': 'Ärendet kan eller ska inte göras digitalt.',
    unknown: 'Det är ännu inte känt om du kan göra ärendet digitalt.',
  },
  status: 'Status',
  statusAtEnd: 'Status när tjänsten upphörde',
  since: (on: string) => `sedan den ${day(on)}`,
  confirmed: (on: string) => `Senast bedömd eller bekräftad den ${day(on)}.`,
  neverConfirmed: 'Ingen har bedömt tjänsten ännu.',
  strip: 'Över tid',
  stripLabel: (spans: readonly string[]) => `Status över tid: ${list(spans)}.`,
  span: (status: string, from: string, to: string) => `${status} ${from}–${to}`,
  spanOpen: (status: string, from: string) => `${status} från ${from}`,
  history: 'Bedömningar',
  noHistory: 'Ingen bedömning finns för den valda dagen.',
  life: 'Tjänstens liv',
  targets: 'Mål',
  noTargets: 'Inget mål är satt.',
  responsible: 'Ansvar och källa',
  unit: 'Enhet',
  role: 'Ansvarig roll',
  area: 'Område',
  indicator: 'Indikator',
  source: 'Källa',
  externalId: 'Nyckel i källan',
  sdg: 'Kod i EU:s digitala ingång',
  id: 'Id',
  about: 'Om tjänsten',
  notThen: (on: string) => `Tjänsten fanns inte den ${day(on)}.`,
  firstOn: (on: string) => `Den finns från den ${day(on)}.`,
  notKnownThen: 'Tjänsten var inte känd vid den valda tidpunkten.',
  ended: {
    merged: (on: string) => `Tjänsten gick den ${day(on)} upp i en annan:`,
    split: (on: string) => `Tjänsten delades den ${day(on)} i flera:`,
    retired: (on: string) => `Tjänsten lades ner den ${day(on)}.`,
  },
  vanished: (on: string) => `Tjänsten saknas i källans lista sedan den ${day(on)}.`,
  removed: 'Texten är borttagen.',
  removedBecause: 'Texten är borttagen:',
};

/** A judgement of a service, in the list of them. */
export const assessment = {
  from: (on: string) => `från den ${day(on)}`,
  byCriteria: 'efter kriterierna',
  byHand: 'för hand',
  note: 'Att kontrollera',
  recorded: (on: string, who: string) => `Registrerad den ${on} av en ${who}.`,
  confirmedOn: (days: readonly string[]) => `Bekräftad den ${list(days)}.`,
  withdrawn: (on: string) => `Återtagen den ${on}.`,
  withdrawnWord: 'Återtagen',
  override: 'Avviker från kriterierna',
};

/** What happened to a service beside its assessments. */
export const life = {
  registered: 'Registrerad',
  redated: 'Startdagen rättad',
  revised: 'Uppgifter ändrade',
  renamed: 'Bytte namn till',
  moved: 'Flyttad till',
  mapped: 'Kopplad till indikatorn',
  unmapped: 'Inte längre kopplad till en indikator',
  merged: 'Gick upp i',
  split: 'Delades i',
  retired: 'Nedlagd',
  reinstated: 'Återinförd',
  vanished: 'Försvann ur källan',
  returned: 'Tillbaka i källan',
};

/** A target of a service and what became of it. */
export const target = {
  by: (status: string, due: string) => `${status} senast den ${day(due)}`,
  states: { open: 'pågår', met: 'nått', dropped: 'struket', late: 'försenat' },
  set: (on: string) => `Satt den ${day(on)}.`,
  closed: (on: string) => `den ${day(on)}`,
  moved: (on: string, from: string, to: string) =>
    `Den ${day(on)} flyttades målet från den ${day(from)} till den ${day(to)}:`,
  changed: (on: string, from: string, to: string) =>
    `Den ${day(on)} ändrades målet från ${from.toLowerCase()} till ${to.toLowerCase()}:`,
};
