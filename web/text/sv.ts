import { formatIn } from './format.ts';
import { agenda } from './sv/agenda.ts';
import { boxes } from './sv/boxes.ts';
import { changes } from './sv/changes.ts';
import { compare } from './sv/compare.ts';
import { compareNational } from './sv/compare-national.ts';
import { editions } from './sv/editions.ts';
import { embed } from './sv/embed.ts';
import { filter } from './sv/filter.ts';
import { front } from './sv/front.ts';
import { history } from './sv/history.ts';
import { legal } from './sv/legal.ts';
import { linkedData } from './sv/linked-data.ts';
import { openData } from './sv/open-data.ts';
import { report } from './sv/report.ts';
import { assessment, life, service, target } from './sv/service.ts';

const { number, day, list } = formatIn('sv');

const services = (count: number) => `${number(count)} e-${count === 1 ? 'tjänst' : 'tjänster'}`;

/** The words of the interface in Swedish: the original that every other language follows. */
export const sv = {
  agenda,
  changes,
  compare,
  compareNational,
  editions,
  filter,
  front,
  boxes,
  embed,
  legal,
  linkedData,
  history,
  openData,
  report,
  site: {
    name: 'Blomlåda',
    tagline: 'Så långt har e-tjänsterna kommit',
    skipToContent: 'Hoppa till innehållet',
    otherLanguage: 'English',
    allOrganisations: 'Alla organisationer',
    exampleLabel: 'Exempel',
    exampleBanner: 'Exempel: påhittade uppgifter. Inget på den här sidan beskriver en verklig organisation.',
    breadcrumbLabel: 'Du är här',
  },
  footer: {
    licence: 'Licens',
    log: 'Logg',
    logHead: (seq: number) => `ändring ${number(seq)}, kontrollsumma`,
    logExplained:
      'Varje ändring ligger i en logg som bara kan växa. Numret och kontrollsumman visar exakt vilken version av loggen sidan bygger på.',
    asOf: (on: string) => `Sidan visar läget den ${day(on)}.`,
  },
  statuses: {
    green: { letter: 'Gr', word: 'Grön', meaning: 'digital hela vägen' },
    yellow: { letter: 'Gu', word: 'Gul', meaning: 'på väg, eller digital bara på ytan' },
    red: { letter: 'R', word: 'Röd', meaning: 'inte digital' },
    'not-applicable': {
      letter: '–',
      word: 'Ej aktuell',
      meaning: 'kan eller ska inte vara digital',
    },
    unknown: { letter: '?', word: 'Okänd', meaning: 'ännu inte känt' },
  },
  stale: {
    word: 'Inaktuell',
    meaning: (months: number) => `ingen har bekräftat bedömningen på ${number(months)} månader`,
    inStatus: 'inaktuell',
  },
  override: {
    short: 'satt för hand',
    long: 'Statusen är satt för hand och skiljer sig från vad kriterierna ger.',
  },
  kinds: {
    municipality: 'Kommuner',
    region: 'Regioner',
    company: 'Kommunala bolag',
    agency: 'Myndigheter',
    example: 'Exempel',
  },
  organisations: {
    title: 'Vilka ärenden går att göra digitalt?',
    lead: 'Blomlådan visar hur långt varje e-tjänst har kommit, från första frågan till arkivet. Allt som har gällt tidigare finns kvar.',
    search: 'Sök på namn',
    searchButton: 'Sök',
    showAll: 'Visa alla',
    found: (count: number, query: string) =>
      `${count === 0 ? 'Ingen organisation' : count === 1 ? 'En organisation' : `${number(count)} organisationer`} matchar ”${query}”.`,
    none: 'Här finns ingen organisation ännu.',
    closed: (on: string) => `avslutad datamängd, ${day(on)}`,
    example: 'exempel med påhittade uppgifter',
    howToRead: 'Så läser du blomlådan',
  },
  overview: {
    none: (on: string) => `Här finns ingen e-tjänst registrerad för den ${day(on)}.`,
    unassessed: (total: number) =>
      total === 1
        ? 'Den enda e-tjänsten saknar en aktuell bedömning.'
        : `Ingen av ${services(total)} har en aktuell bedömning.`,
    share: (green: number, of: number, percent: string) =>
      of === 1
        ? `Den enda bedömda e-tjänsten är ${green === 0 ? 'inte grön, alltså inte' : 'grön, alltså'} digital hela vägen (${percent}).`
        : `${green === 0 ? 'Ingen' : number(green)} av ${number(of)} bedömda e-tjänster är ${green > 1 ? 'gröna' : 'grön'}, alltså digital${green > 1 ? 'a' : ''} hela vägen (${percent}).`,
    outside: (total: number, parts: readonly string[]) =>
      `Utanför räkningen står ${parts.length === 1 ? '' : `${number(total)}: `}${list(parts)}.`,
    notApplicable: (count: number) => `${number(count)}\u00a0ej\u00a0${count === 1 ? 'aktuell' : 'aktuella'}`,
    unknown: (count: number) => `${number(count)}\u00a0${count === 1 ? 'okänd' : 'okända'}`,
    stale: (count: number) => `${number(count)}\u00a0${count === 1 ? 'inaktuell' : 'inaktuella'}`,
    allYellow: (total: number) =>
      `${total === 1 ? 'Den enda e-tjänsten är gul' : `Alla ${services(total)} är gula`}: digital${total === 1 ? '' : 'a'} på ytan, medan resten av kedjan ännu inte är känd.`,
    notYetKnown: (criteria: readonly string[]) => `Ännu inte känt: ${criteria.join('; ')}.`,
  },
  view: {
    heading: 'Välj dag',
    validOn: 'Visa läget den',
    knownOn: 'Som det var känt den',
    knownSummary: 'Visa vad som var känt en viss dag',
    knownHelp: 'Rättelser som gjordes senare räknas då inte med. Lämna tomt för allt som är känt i dag.',
    show: 'Visa',
    showing: (on: string) => `Du ser läget den ${day(on)}.`,
    showingKnown: (on: string, known: string) =>
      `Du ser läget den ${day(on)} så som det var känt den ${known}.`,
    backToToday: 'Gå till dagens läge',
    backToClosing: (on: string) => `Gå till läget den ${day(on)}`,
    closed: (on: string) => `Datamängden är avslutad och visar läget den ${day(on)}.`,
    loggedFrom: (on: string) => `Loggen börjar den ${day(on)}. Före dess är ingenting känt.`,
  },
  figures: {
    heading: 'Siffrorna',
    services,
    greenShare: 'Grön andel',
    index: 'Index',
    indexScale: 'av 100',
    fraction: (numerator: number, denominator: number) => `${number(numerator)} av ${number(denominator)}`,
    noDenominator: 'ingen aktuell bedömning att räkna på',
    ofWhichStaleTerm: 'varav inaktuella',
    areaFigures: (index: string, numerator: number, denominator: number) =>
      `Index ${index} (${number(numerator)} av ${number(denominator)})`,
    areaWithout: 'Index saknas',
    outside: (parts: readonly string[]) => `utanför: ${list(parts)}`,
  },
  rule: {
    heading: 'Så räknar vi',
    first: 'Färgen följer av kriterierna. Första raden som stämmer avgör:',
    steps: [
      'inget kriterium är aktuellt: ej aktuell',
      'inget kriterium är känt som uppfyllt eller ej uppfyllt: okänd',
      'inget kriterium är uppfyllt: röd',
      'alla aktuella kriterier är kända och uppfyllda: grön',
      'annars: gul',
    ],
    shares:
      'Grön andel är gröna delat med gröna, gula och röda. Index räknar varje gul som en halv grön. Bara bedömningar som inte är inaktuella räknas; inaktuella, ej aktuella och okända står alltid bredvid.',
  },
  box: {
    heading: 'Blomlådan',
    explained: 'Varje kronblad är en e-tjänst. Talet i mitten är områdets index.',
    withGround: 'Gräset är ledning och arbetssätt, jorden är teknisk grund.',
    legend: 'Teckenförklaring',
    skip: 'Hoppa över bilden, till tabellen',
    open: 'utslaget blad',
    halfOpen: 'halvöppet, randigt',
    closed: 'sluten knopp',
    dash: 'streck',
    dotted: 'prickad kontur',
    faded: 'blekt',
    empty: 'Ingen e-tjänst',
  },
  table: {
    heading: 'Alla e-tjänster',
    caption: (organisation: string, on: string) => `E-tjänster hos ${organisation} per område den ${day(on)}`,
    service: 'E-tjänst',
    status: 'Status',
    since: 'Sedan',
    confirmed: 'Bekräftad',
    stale: 'Inaktuell',
    target: 'Mål',
    unit: 'Enhet',
    yes: 'Ja',
    region: 'Tabell med alla e-tjänster, kan rullas i sidled',
    targetBy: (status: string, due: string) => `${status} ${due}`,
    slipped: (times: number) => (times === 1 ? 'flyttat en gång' : `flyttat ${number(times)} gånger`),
    late: 'försenat',
    vanished: 'borta ur källan',
  },
  service,
  assessment,
  roles: {
    strategist: 'strateg',
    editor: 'redaktör',
    reader: 'läsare',
    operator: 'driftansvarig',
  },
  vias: { api: '', import: 'genom en import', system: 'automatiskt' },
  life,
  target,
  problems: {
    notFound: 'Sidan finns inte',
    notFoundText:
      'Adressen kan vara felskriven eller gälla något som aldrig har funnits här. E-tjänster som en gång har visats behåller alltid sin sida.',
    badDate: 'Datumet går inte att använda',
    unreadable: (value: string) =>
      `”${value}” är inte ett datum. Skriv år, månad och dag, till exempel 2026-03-31.`,
    future: (value: string) =>
      `${value} ligger i framtiden. Välj en dag fram till i dag; det som ska hända framöver finns som mål.`,
    toStart: 'Till alla organisationer',
  },
};
