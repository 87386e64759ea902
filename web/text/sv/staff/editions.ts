import { formatIn } from '../../format.ts';

const { number, day } = formatIn('sv');

/** How editions are made, previewed, published and withdrawn. */
export const editions = {
  title: 'Utgåvor',
  lead: 'En utgåva fryser läget en viss dag, så som det är känt när den publiceras. Det som rättas senare ändrar den inte. Publicera en vid bokslut, och inför varje möte där siffrorna ska ligga till grund för beslut.',
  create: 'Ny utgåva',
  none: 'Ingen utgåva är publicerad än.',
  list: 'Alla utgåvor, den senast publicerade först',
  region: 'Tabell med utgåvor, kan rullas i sidled',
  columns: {
    label: 'Utgåva',
    validOn: 'Läget den',
    known: 'Känt till och med',
    published: 'Publicerad',
    links: 'Länkar',
  },
  change: (seq: number) => `ändring ${number(seq)}`,
  on: (on: string) => `den ${day(on)}`,
  by: (name: string, role: string) => `av ${name} (${role})`,
  byRole: (role: string) => `av en ${role}`,
  withdrawn: 'Återtagen',
  beforeTheLog: 'innan loggen började',
  public: 'Publik sida',
  report: 'Rapport sedan utgåvan före',
  reportSince: 'Rapport från utgåvan till i dag',
  api: 'Utgåvan i API:et',
  form: {
    heading: 'Vad utgåvan ska visa',
    label: 'Namn',
    labelHelp: 'Till exempel Bokslut 2025. Namnet går inte att ändra när utgåvan är publicerad.',
    validOn: 'Visa läget den',
    validHelp: 'Oftast årets sista dag.',
    knownOn: 'Som det var känt den',
    knownHelp: 'Lämna tomt för allt som är känt nu.',
    id: 'Id i adressen',
    idHelp: 'Små bokstäver, siffror och bindestreck. Lämna tomt för ett förslag.',
    preview: 'Förhandsgranska',
    future: (on: string) => `${on} ligger i framtiden. Välj en dag fram till i dag.`,
    beforeTheLog: (on: string, first: string) =>
      `Loggen börjar den ${day(first)}. Den ${day(on)} var ännu ingenting känt.`,
  },
  preview: {
    heading: 'Förhandsgranskning',
    shows: (label: string, on: string) => `Utgåvan ”${label}” visar läget den ${day(on)}.`,
    basis: (seq: number, on: string) =>
      `Den bygger på ändring ${number(seq)} i loggen, från den ${day(on)}, med kontrollsumman`,
    pinned: 'Det som visas här är det som publiceras. Ändringar som görs under tiden kommer inte med.',
    address: 'Adressen blir',
    first: 'Det finns ingen tidigare utgåva att jämföra med.',
    since: (label: string, on: string) => `Skillnader mot utgåvan ”${label}” (läget den ${day(on)})`,
    past: (label: string) => `Det som ”${label}” visade och som nu är känt på annat sätt`,
    pastNone: 'Inget av det som den utgåvan visade har rättats sedan dess.',
    errors: (count: number) =>
      count === 0
        ? 'Registerkontrollen hittar inga fel.'
        : `Registerkontrollen hittar ${count === 1 ? 'ett fel' : `${number(count)} fel`}. Se efter om de bör rättas innan utgåvan publiceras.`,
    check: 'Öppna registerkontrollen',
    publish: 'Publicera utgåvan',
    publishHelp: 'En publicerad utgåva ändras aldrig. Den kan återtas, men ligger då kvar som återtagen.',
    movedOn:
      'Förhandsgranskningen stämmer inte längre med loggen. Se igenom den på nytt och publicera sedan.',
  },
  one: {
    facts: 'Om utgåvan',
    validOn: 'Visar läget den',
    known: 'Bygger på',
    published: 'Publicerad',
    catalogue: 'Ramverk',
    address: 'Adress',
    links: 'Länkar',
    withdraw: 'Återta utgåvan',
    withdrawHelp:
      'En återtagen utgåva ligger kvar i listan, överstruken och med skälet. Skälet syns för alla.',
    reason: 'Skäl',
    withdrawButton: 'Återta utgåvan',
    withdrawnBy: (on: string, who: string) => `Återtagen den ${day(on)} ${who}.`,
    unknown: 'Utgåvan finns inte',
    unknownText: (id: string) => `Det finns ingen utgåva med id ”${id}”.`,
  },
};
