import { formatIn } from '../format.ts';

const { list } = formatIn('sv');

/** The history page. Texts with {braces} are filled in by the browser as well, so they are no functions. */
export const history = {
  title: 'Historik',
  lead: 'Välj en dag och se hur långt e-tjänsterna hade kommit då. Det som en gång har gällt finns kvar.',
  travel: 'Res i tiden',
  slider: 'Dra till en dag',
  sliderHelp: 'Piltangenterna flyttar en månad, Page Up och Page Down ett år.',
  play: 'Spela upp åren',
  pause: 'Pausa',
  toLatest: 'Till senaste dagen',
  shown: 'Den {day}:',
  shownKnown: 'Den {day}, så som det var känt den {known}:',
  verdict: '{n} av {of} bedömda e-tjänster är gröna ({percent}).',
  unassessed: 'ingen e-tjänst har en aktuell bedömning.',
  fraction: '{n} av {of}',
  services: { one: '{n} e-tjänst', many: '{n} e-tjänster' },
  inTotal: 'Antal e-tjänster',
  ownPages: 'Historiken som egna sidor',
  yearEnds: 'Årsskiften',
  editions: 'Utgåvor',
  strips: 'Varje e-tjänst över tid',
  stripsHelp:
    'En rad per e-tjänst, med tiden åt höger. Mål som ännu inte är nådda står som en streckad ram efter den senaste dagen. Det lodräta strecket är den valda dagen.',
  stripsKeys:
    'Med tangentbord: vänster- och högerpil går mellan ändringarna i en remsa, upp- och nerpil mellan e-tjänsterna. Retur visar den dagen.',
  caption: (organisation: string) =>
    `E-tjänster hos ${organisation} per område: status den valda dagen och remsa över tid`,
  region: 'Tabell med remsor, kan rullas i sidled',
  zoom: 'Skala',
  zooms: { year: 'År', quarter: 'Kvartal', month: 'Månader' },
  quarter: 'K',
  overTime: 'Över tid',
  absent: 'Fanns inte',
  stripOf: '{service} över tid',
  stripLabel: (spans: readonly string[]) => `Över tid: ${list(spans)}.`,
  span: '{status} {from} till {to}',
  spanOpen: '{status} från {from}',
  point: '{span}, {n} av {of}',
  plan: 'mål: {status} {due}',
  distribution: 'Fördelningen över tid',
  distributionHelp: 'En stapel per årsskifte och en för den senaste dagen. Alla e-tjänster som fanns är med.',
  distributionRegion: 'Tabell med fördelningen, kan rullas i sidled',
  distributionCaption: (organisation: string) =>
    `Antal e-tjänster hos ${organisation} per status. Grön andel och index räknar bara aktuella bedömningar.`,
  day: 'Dag',
};
