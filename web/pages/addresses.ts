import type { InterfaceLanguage } from '../../functions/core/language.ts';
import type { OrganisationKind } from '../../functions/core/organisation.ts';

/** What a view asks for in its address; nothing of it on a page that is a file. */
export type Asked = { validOn?: string; knownOn?: string };

const prefix = (language: InterfaceLanguage): string => (language === 'en' ? '/en' : '');

/** The list of organisations. */
export const startPath = (language: InterfaceLanguage): string => `${prefix(language)}/`;

/** An organisation's first page. */
export const organisationPath = (language: InterfaceLanguage, slug: string): string =>
  `${prefix(language)}/${slug}/`;

/** A service's page. */
export const servicePath = (language: InterfaceLanguage, slug: string, service: string): string =>
  `${organisationPath(language, slug)}tjanst/${service}/`;

/** An organisation through time. */
export const historyPath = (language: InterfaceLanguage, slug: string): string =>
  `${organisationPath(language, slug)}historik/`;

/** The file in which the browser travels through an organisation's history. */
export const HISTORY_FILE = 'historik.json';
export const historyFilePath = (slug: string): string => `/${slug}/${HISTORY_FILE}`;

/** The file by which the browser searches an organisation's services. */
export const SEARCH_FILE = 'sok.json';

/** The organisation's first page as of the last day of a year. */
export const yearEndPath = (language: InterfaceLanguage, slug: string, year: number | string): string =>
  `${organisationPath(language, slug)}ar/${year}/`;

/** The list of an organisation's editions. */
export const editionsPath = (language: InterfaceLanguage, slug: string): string =>
  `${organisationPath(language, slug)}utgavor/`;

/** An edition: the view that it froze. */
export const editionPath = (language: InterfaceLanguage, slug: string, edition: string): string =>
  `${organisationPath(language, slug)}utgava/${edition}/`;

/** The whole public log of an organisation, a file. */
export const logPath = (slug: string): string => `/${slug}/logg.ndjson`;

/** The texts that the log refers to, a file. */
export const textsPath = (slug: string): string => `/${slug}/texter.ndjson`;

/** The file by which another deployment can compare an organisation. */
export const BENCHMARK_FILE = 'jamforelse.json';
export const benchmarkPath = (slug: string): string => `/${slug}/${BENCHMARK_FILE}`;

/** The services of an organisation for machines (CPSV-AP), a file. */
export const SERVICE_CATALOGUE_FILE = 'tjanstekatalog.jsonld';
export const serviceCataloguePath = (slug: string): string => `/${slug}/${SERVICE_CATALOGUE_FILE}`;

/** The data catalogue of the deployment (DCAT-AP-SE): the address that the national portal looks at. */
export const DATA_CATALOGUE_PATH = '/datasets/dcat';

/** What changed between two days. */
export const changesPath = (language: InterfaceLanguage, slug: string): string =>
  `${organisationPath(language, slug)}forandringar/`;

/** The feed of changes, a file. */
export const feedPath = (language: InterfaceLanguage, slug: string): string =>
  `${organisationPath(language, slug)}forandringar.atom`;

/** Targets by due date. */
export const agendaPath = (language: InterfaceLanguage, slug: string): string =>
  `${organisationPath(language, slug)}agenda/`;

/** The due dates as a calendar, a file. */
export const calendarPath = (language: InterfaceLanguage, slug: string): string =>
  `${organisationPath(language, slug)}agenda.ics`;

/** The flower box as a drawing that stands alone, a file. */
export const drawingPath = (language: InterfaceLanguage, slug: string): string =>
  `${organisationPath(language, slug)}blomlada.svg`;

/** One small flower box a year. */
export const boxesPath = (language: InterfaceLanguage, slug: string): string =>
  `${organisationPath(language, slug)}blomlador/`;

/** The compact view, the only page that other sites may frame. */
export const framedPath = (language: InterfaceLanguage, slug: string): string =>
  `${organisationPath(language, slug)}inbaddad/`;

/** How to show the flower box on another site. */
export const embedPath = (language: InterfaceLanguage, slug: string): string =>
  `${organisationPath(language, slug)}badda-in/`;

/** Everything as files, and how the log is checked. */
export const openDataPath = (language: InterfaceLanguage, slug: string): string =>
  `${organisationPath(language, slug)}oppna-data/`;

/** The accessibility statement. */
export const accessibilityPath = (language: InterfaceLanguage, slug: string): string =>
  `${organisationPath(language, slug)}tillganglighet/`;

/** How personal data is handled. */
export const privacyPath = (language: InterfaceLanguage, slug: string): string =>
  `${organisationPath(language, slug)}integritet/`;

/** Where the public reports something to an organisation; by its id, since nothing is looked up there. */
export const reportPath = (language: InterfaceLanguage, org: string): string =>
  `${prefix(language)}/rapportera/${org}/`;

/** What is shown to those who have reported something. */
export const thanksPath = (language: InterfaceLanguage, org: string, report: string): string =>
  `${reportPath(language, org)}tack/${report}/`;

/** An organisation's logo, named by what the log knows it by, so that it can be kept for ever. */
export const logoPath = (slug: string, ref: string): string => `/${slug}/logotyp-${ref.slice(0, 12)}.svg`;

/** The style sheet of a colour, named by it, so that it can be kept for ever. */
export const colourPath = (slug: string, colour: string): string => `/${slug}/farg-${colour.slice(1)}.css`;

/** Where organisations are compared; with one chosen, that one against its group. */
export function comparisonPath(
  language: InterfaceLanguage,
  chosen?: { org: string; kind: OrganisationKind },
): string {
  const path = `${prefix(language)}/jamfor/`;
  if (!chosen) return path;
  const asked = new URLSearchParams({ organisation: chosen.org });
  if (chosen.kind !== 'municipality') asked.set('kind', chosen.kind);
  return `${path}?${asked}`;
}
/** Everybody of a kind on a day as a file, without its ending; as the editions of that day froze it, or as known now. */
export const nationalFilePath = (kind: string, point: { validOn: string; editions?: boolean }): string =>
  `/jamfor/data/${kind}-${point.validOn}${point.editions ? '-utgavor' : ''}`;

/** The query that keeps a view while one walks through its pages. */
export function queryOf({ validOn, knownOn }: Asked): string {
  const asked = new URLSearchParams();
  if (validOn !== undefined) asked.set('validOn', validOn);
  if (knownOn !== undefined) asked.set('knownOn', knownOn);
  return asked.size === 0 ? '' : `?${asked}`;
}
