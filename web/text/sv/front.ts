import { formatIn } from '../format.ts';

const { number } = formatIn('sv');

/** The first page of the site, and what leads through the pages of an organisation. */
export const front = {
  navLabel: 'Organisationens sidor',
  pages: {
    start: 'Karta',
    history: 'Historik',
    changes: 'Förändringar',
    agenda: 'Agenda',
    editions: 'Utgåvor',
    openData: 'Öppna data',
    embed: 'Bädda in',
    accessibility: 'Tillgänglighet',
  },
  county: 'Län',
  group: 'Kommungrupp',
  anyCounty: 'Alla län',
  anyGroup: 'Alla kommungrupper',
  found: (count: number, wanted: string) =>
    `${count === 0 ? 'Ingen organisation' : count === 1 ? 'En organisation' : `${number(count)} organisationer`} matchar ${wanted}.`,
  wantedName: (name: string) => `”${name}”`,
  notHere: (names: string) => `Ännu inte här: ${names}.`,
  widen: 'Pröva en del av namnet, eller välj alla län och kommungrupper.',
  national: 'Läget i landet',
  here: (count: number, of: number) =>
    count === 0
      ? `Ingen av Sveriges ${number(of)} kommuner finns här ännu.`
      : `${number(count)} av Sveriges ${number(of)} kommuner finns här.`,
  tables: 'Kommuner per län och kommungrupp',
  byCounty: 'Kommuner som finns här, per län',
  byGroup: 'Kommuner som finns här, per kommungrupp',
  hereColumn: 'Finns här',
  ofColumn: 'Av',
  source:
    'Kommunerna och deras grupper enligt SKR. Källa: Kolada. Exempel med påhittade uppgifter räknas inte.',
};
