import { formatIn } from '../../format.ts';

const { number, day } = formatIn('sv');

const services = (count: number) => `${number(count)} ${count === 1 ? 'e-tjänst' : 'e-tjänster'}`;

/** The working matrix without its tray. */
export const matrix = {
  filter: 'Välj vilka e-tjänster som visas',
  whose: 'Vems',
  mine: 'Bara mina',
  everyones: 'Alla',
  seeAll: 'Visa alla e-tjänster',
  seeMine: 'Visa bara mina',
  shown: (shown: number, total: number) =>
    shown === total ? `${services(total)}.` : `${number(shown)} av ${services(total)} visas.`,
  noneYet: 'Här finns inga e-tjänster än. Lägg till dem i registret, eller importera en lista.',
  toRegister: 'Till registret',
  nothing: 'Ingen e-tjänst stämmer med allt du har valt.',
  clear: 'Rensa valen',
  caption: (organisation: string, on: string) => `E-tjänster hos ${organisation} den ${day(on)}, per område`,
  region: 'Tabell med e-tjänster, kan rullas i sidled',
  change: 'Ändra',
  changeOf: (name: string) => `Ändra ${name}`,
  notYours: 'Inte ditt område',
  inArea: services,
  stale: 'inaktuell',
  since: 'sedan {since}',
  byHand: 'satt för hand',
  never: 'aldrig',
  proposed: 'förslag väntar på godkännande',
  waits: 'Väntar på dig:',
  waiting: {
    confirm: (count: number) => `${number(count)} att bekräfta eller ompröva`,
    proposals: (count: number) => `${number(count)} förslag`,
    reports: (count: number) => `${number(count)} ${count === 1 ? 'synpunkt' : 'synpunkter'} att besvara`,
  },
};
