import { formatIn } from '../../format.ts';
import { lists } from './report-lists.ts';
import { sentences } from './report-sentences.ts';

const { number, day, list } = formatIn('sv');

/** The report to the board: how it is chosen, its parts, and how anyone can check it. */
export const report = {
  title: 'Rapport till nämnden',
  lead: 'Välj två tidpunkter. Rapporten visar vad som har hänt däremellan: vad som har försämrats och förbättrats, vad som är nytt eller har upphört, och vilka mål som är försenade eller har flyttats. Den är gjord för att skrivas ut på A4.',
  chooser: {
    heading: 'Välj två tidpunkter',
    other: 'Välj andra tidpunkter',
    from: 'Den tidigare tidpunkten',
    to: 'Den senare tidpunkten',
    day: 'Dag',
    edition: 'Eller en utgåva',
    noEdition: 'Ingen utgåva, dagen gäller',
    editionOn: (label: string, on: string) => `${label} (${on})`,
    editionHelp: 'En utgåva visar det som var känt när den publicerades. Den går före dagen.',
    show: 'Visa rapporten',
    presets: 'Vanliga val',
    year: (year: string) => `Hela ${year}`,
    yearSoFar: (year: string) => `Hittills under ${year}`,
    quarter: (from: string, to: string) => `Senaste hela kvartalet (${day(from)} – ${day(to)})`,
    sinceEdition: (label: string) => `Från utgåvan ${label} till i dag`,
    betweenEditions: (from: string, to: string) => `Från utgåvan ${from} till utgåvan ${to}`,
    print:
      'Skriv ut rapporten eller spara den som pdf med Ctrl + P (på Mac Cmd + P). Det här avsnittet kommer inte med.',
    printButton: 'Skriv ut',
    permanent: 'Permanent länk till rapporten',
    permanentHelp: 'Länken visar samma rapport också om uppgifter rättas senare.',
  },
  head: {
    title: 'Uppföljning av e-tjänster',
    organisation: 'Organisation',
    period: 'Period',
    periodOf: (from: string, to: string) => `${day(from)} – ${day(to)}`,
    made: 'Framtagen',
    earlier: 'Den tidigare tidpunkten',
    later: 'Den senare tidpunkten',
    point: (on: string, edition: string | null) =>
      edition === null ? `läget den ${day(on)}` : `utgåvan ${edition}, läget den ${day(on)}`,
    basis: (seq: number) => `ändring ${number(seq)} i loggen, kontrollsumma`,
  },
  cautions: {
    older:
      'Den senare tidpunkten bygger på en äldre version av loggen än den tidigare. Rättelser som gjorts däremellan syns därför baklänges.',
    withdrawn: (label: string) => `Utgåvan ${label} är återtagen.`,
  },
  summary: 'Sammanfattning för tjänsteskrivelse',
  summaryHelp: 'Markera texten och kopiera den till tjänsteskrivelsen.',
  position: 'Läget vid de två tidpunkterna',
  boxes: 'Blomlådan då och nu',
  boxesExplained: 'Varje kronblad är en e-tjänst. Talet ovanför en blomma är områdets index.',
  boxOrder: (areas: readonly string[]) => `Blommorna står i samma ordning i båda lådorna: ${list(areas)}.`,
  figures: {
    heading: 'Siffrorna',
    caption: 'Alla e-tjänster, och de som fanns vid båda tidpunkterna',
    figure: 'Siffra',
    all: 'Alla e-tjänster',
    matched: 'Samma e-tjänster',
    services: 'E-tjänster',
    dash: 'Ett streck betyder att det inte fanns någon aktuell bedömning att räkna på.',
    outside: 'Utanför räkningen',
    explained:
      'Samma e-tjänster är de som fanns vid båda tidpunkterna. De visar om det har blivit bättre utan att nya eller upphörda e-tjänster påverkar siffrorna.',
  },
  areas: {
    heading: 'Område för område',
    caption: 'Antal e-tjänster, grön andel, index och hur många som står utanför räkningen',
    area: 'Område',
    whole: 'Alla områden',
  },
  changes: 'Vad som har ändrats',
  freshness: 'Hur färska bedömningarna är',
  targets: 'Mål och åtgärder',
  past: 'Rättelser och avvikelser',
  nothing: (headings: readonly string[]) => `Ingenting att redovisa under ${list(headings)}.`,
  quoted: (heading: string) => `”${heading}”`,
  check: {
    heading: 'Så kontrolleras siffrorna',
    text: 'Varje ändring ligger på en egen rad i en logg som bara kan växa. Vem som helst kan hämta loggen och räkna om siffrorna.',
    fetch: 'Loggen finns på',
    line: (seq: number) => `Rad ${number(seq)} ska ha kontrollsumman`,
    command: 'Kommandot npm run verify visar om någon tidigare rad har ändrats.',
  },
  lists,
  said: sentences,
};
