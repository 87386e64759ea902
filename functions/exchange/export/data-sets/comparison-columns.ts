import { STATUS_CODES } from '../codes.ts';
import { columnOf } from '../field.ts';
import type { Code, Column } from '../table.ts';
import { CONFIRMED_ON, SINCE, STALE, STATUS } from './services-columns.ts';

const KIND_CODES: readonly Code[] = [
  { code: 'municipality', title: { sv: 'Kommun', en: 'Municipality' } },
  { code: 'region', title: { sv: 'Region', en: 'Region' } },
  { code: 'company', title: { sv: 'Kommunalt bolag', en: 'Municipal company' } },
  { code: 'agency', title: { sv: 'Myndighet', en: 'Agency' } },
];

const SOURCE_CODES: readonly Code[] = [
  { code: 'here', title: { sv: 'Loggen här', en: 'The log here' } },
  { code: 'file', title: { sv: 'Fil från en annan installation', en: 'A file from another deployment' } },
  {
    code: 'self-assessment',
    title: { sv: 'Egen bedömning, lämnad som tabell', en: 'A self-assessment, handed over as a table' },
  },
];

type Said = [name: string, type: Column['type'], sv: string, en: string, svText: string, enText: string];
const column = (
  [name, type, sv, en, svText, enText]: Said,
  more: Parameters<typeof columnOf>[4] = {},
): Column => columnOf(name, type, [sv, en], [svText, enText], more);

/** Whose row it is, and what log it comes from. */
export const WHOSE = {
  organisation: column([
    'organisation',
    'string',
    'Organisation',
    'Organisation',
    'Organisationens id; för en kommun den fyrsiffriga kommunkoden med inledande nolla.',
    'The id of the organisation; for a Swedish municipality its four-digit code, leading zero kept.',
  ]),
  name: column([
    'organisationName',
    'string',
    'Organisationens namn',
    'Name of the organisation',
    'Namnet så som det är känt nu.',
    'The name as known now.',
  ]),
  kind: column(
    [
      'kind',
      'string',
      'Slag',
      'Kind',
      'Vilket slags organisation det är.',
      'What kind of organisation it is.',
    ],
    { codes: KIND_CODES },
  ),
  example: column([
    'example',
    'boolean',
    'Exempel',
    'Example',
    'Sant när uppgifterna är påhittade.',
    'True when the figures are invented.',
  ]),
  county: column([
    'county',
    'string',
    'Län',
    'County',
    'Kommunens län. Tomt för andra organisationer och för påhittade.',
    'The county of the municipality. Empty for other organisations and for invented ones.',
  ]),
  skrGroup: column([
    'skrGroup',
    'string',
    'SKR:s kommungrupp',
    'SKR group',
    'Kommunens grupp i SKR:s indelning från 2023. Tomt för andra organisationer och för påhittade.',
    'The group of the municipality in SKR’s division of 2023. Empty for other organisations and for invented ones.',
  ]),
  source: column(
    ['source', 'string', 'Källa', 'Source', 'Var uppgifterna kommer ifrån.', 'Where the facts come from.'],
    { codes: SOURCE_CODES },
  ),
  logSeq: column([
    'logSeq',
    'integer',
    'Loggens nummer',
    'Seq of the log',
    'Numret på den sista ändring i organisationens logg som uppgifterna bygger på. Tomt för en egen bedömning.',
    'The number of the last change of the organisation’s log that the facts are made from. Empty for a self-assessment.',
  ]),
  logHash: column([
    'logHash',
    'string',
    'Loggens kontrollsumma',
    'Hash of the log',
    'Kontrollsumman (SHA-256) för den ändringen; för en egen bedömning filens.',
    'The hash (SHA-256) of that change; for a self-assessment that of the file.',
  ]),
  knownSeq: column([
    'knownSeq',
    'integer',
    'Känd ändring',
    'Known change',
    'Numret på den sista ändring som räknas med i raden.',
    'The number of the last change that counts in the row.',
  ]),
} as const;

/** When, and by what catalogue. */
export const WHEN = {
  validOn: column([
    'validOn',
    'day',
    'Gäller den',
    'Valid on',
    'Dagen som raden visar läget för.',
    'The day that the row shows.',
  ]),
  knownOn: column([
    'knownOn',
    'instant',
    'Känt den',
    'Known on',
    'Tidpunkten för den ändringen, i UTC.',
    'The instant of that change, in UTC.',
  ]),
  edition: column([
    'edition',
    'string',
    'Utgåva',
    'Edition',
    'Id för den utgåva som raden är låst till. Tomt när läget visas så som det är känt.',
    'Id of the edition that pins the row. Empty where it is shown as known.',
  ]),
  catalogue: column([
    'catalogue',
    'string',
    'Ramverk',
    'Catalogue',
    'Versionen av områden, kriterier och indikatorer.',
    'The version of areas, criteria and indicators.',
  ]),
} as const;

/** What the organisation has. */
export const WHAT = {
  indicator: column([
    'indicator',
    'string',
    'Indikator',
    'Indicator',
    'Den standardtjänst i ramverket som jämförs. Tom där ramverket inte har några indikatorer.',
    'The standard service of the catalogue that is compared. Empty where the catalogue has no indicators.',
  ]),
  area: column([
    'area',
    'string',
    'Område',
    'Area',
    'Området som indikatorn, eller tjänsten där ingen indikator finns, hör till.',
    'The area of the indicator, or of the service where there is no indicator.',
  ]),
  status: { ...STATUS, codes: STATUS_CODES },
  stale: STALE,
  counted: column([
    'counted',
    'boolean',
    'Räknas',
    'Counted',
    'Sant när raden räknas i andelar: grön, gul eller röd, och inte inaktuell.',
    'True when the row counts in shares: green, yellow or red, and not stale.',
  ]),
  since: SINCE,
  confirmedOn: CONFIRMED_ON,
  service: column([
    'service',
    'string',
    'E-tjänstens id',
    'Id of the service',
    'Den e-tjänst som avgör: den bästa på indikatorn.',
    'The service that decides: the best one on the indicator.',
  ]),
  serviceName: column([
    'serviceName',
    'string',
    'E-tjänstens namn',
    'Name of the service',
    'På svenska där det finns, annars på det språk som finns.',
    'In Swedish where there is one, else in the language that there is.',
  ]),
  link: column([
    'link',
    'link',
    'Länk',
    'Link',
    'Dit den som vill använda e-tjänsten går.',
    'Where one goes to use the service.',
  ]),
  role: column([
    'role',
    'string',
    'Ansvarig roll',
    'Responsible role',
    'Den roll som svarar för e-tjänsten; aldrig en persons namn.',
    'The role that answers for the service; never the name of a person.',
  ]),
  otherServices: column(
    [
      'otherServices',
      'string',
      'Andra e-tjänster',
      'Other services',
      'Id för organisationens övriga e-tjänster på samma indikator.',
      'Ids of the organisation’s other services on the same indicator.',
    ],
    { list: true },
  ),
  criteria: column(
    [
      'criteria',
      'string',
      'Kriterier',
      'Criteria',
      'Varje kriterium och hur det står till, skrivna kriterium=läge. Tomt där ingen har bedömt med kriterier.',
      'Each criterion and how it stands, written criterion=state. Empty where nobody has judged by criteria.',
    ],
    { list: true },
  ),
} as const;

/** Under what terms. */
export const TERMS = {
  licence: column([
    'licence',
    'string',
    'Licens',
    'Licence',
    'Villkoren för uppgifterna, som SPDX-kod.',
    'The terms of the facts, as an SPDX identifier.',
  ]),
  attribution: column([
    'attribution',
    'string',
    'Erkännande',
    'Attribution',
    'Vem som ska nämnas när uppgifterna används.',
    'Whom to name when the facts are used.',
  ]),
} as const;
