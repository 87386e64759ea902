import { DomUtils, parseDocument } from 'htmlparser2';
import { settingsOf } from '../../functions/core/state.ts';
import { organisationIn, render } from '../../web/site/render.tsx';
import { emptyLedger, entryIn, TODAY } from './fixture.ts';
import { exampleLedger } from './fixture-example.ts';
import { hostileLedger } from './fixture-hostile.ts';
import { singleAreaLedger } from './fixture-single-area.ts';
import { surfaceLedger } from './fixture-surface.ts';

/** Every organisation of the tests, made once. */
export const LEDGERS = [exampleLedger(), singleAreaLedger(), surfaceLedger(), emptyLedger(), hostileLedger()];

const organisations = LEDGERS.map(entryIn);

/** What the whole site of the tests answers at an address with its query. */
export function visit(address: string, day = TODAY) {
  const { pathname, searchParams } = new URL(address, 'https://site.example');
  const slug = organisationIn(pathname);
  const ledger = LEDGERS.find(({ state }) => settingsOf(state)?.slug === slug) ?? null;
  return render({ organisations, ledger }, pathname, searchParams, day);
}

/** One page of each template and of each odd case, in Swedish. */
export const TEMPLATES = [
  '/',
  '/?q=sund',
  '/?q=timra&county=V%C3%A4sternorrlands+l%C3%A4n&group=C6',
  '/exempelkommun/',
  '/exempelkommun/?validOn=2019-06-01&knownOn=2020-01-01',
  '/exempelkommun/?q=bygg&area=residents-and-traffic&status=green&status=yellow&unit=&sort=-since',
  '/exempelkommun/?status=red&stale=1&validOn=2024-05-05',
  '/exempelkommun/?q=finns+inte#services',
  '/exempelkommun/tjanst/building-permit/',
  '/exempelkommun/tjanst/school-day/',
  '/exempelkommun/tjanst/lokal-businesses-1/',
  '/exempelkommun/tjanst/lokal-general-public-1/',
  '/exempelkommun/tjanst/building-permit/?validOn=2015-01-01',
  '/exempelkommun/blomlador/',
  '/ca-1/blomlador/',
  '/exempelkommun/inbaddad/',
  '/h/inbaddad/?validOn=2025-01-01',
  '/exempelkommun/badda-in/',
  '/h/badda-in/',
  '/exempelkommun/oppna-data/',
  '/exempelkommun/oppna-data/?validOn=2019-06-01&knownOn=2020-01-01',
  '/h/oppna-data/',
  '/upplands-vasby/oppna-data/',
  '/exempelkommun/tillganglighet/',
  '/ca-1/integritet/',
  '/exempelkommun/historik/',
  '/exempelkommun/historik/?validOn=2019-06-01&knownOn=2020-01-01&zoom=quarter',
  '/h/historik/',
  '/upplands-vasby/historik/',
  '/ca-1/',
  '/ca-1/?knownOn=2020-01-01',
  '/ca-1/tjanst/1005/',
  '/sundsvall/',
  '/sundsvall/tjanst/oep-10/',
  '/upplands-vasby/',
  '/h/',
  '/h/tjanst/h-0/',
  '/h/tjanst/h-3/',
  '/exempelkommun/forandringar/',
  '/exempelkommun/forandringar/?from=2018-01-01&to=2024-05-05&knownOn=2025-01-01',
  '/exempelkommun/forandringar/?from=2024-13-01',
  '/ca-1/forandringar/?from=2021-03-31',
  '/upplands-vasby/forandringar/',
  '/h/forandringar/',
  '/exempelkommun/agenda/',
  '/exempelkommun/agenda/?validOn=2025-12-01&knownOn=2026-01-01',
  '/upplands-vasby/agenda/',
  '/h/agenda/',
  '/exempelkommun/utgavor/',
  '/upplands-vasby/utgavor/',
  '/exempelkommun/ar/2020/',
  '/exempelkommun/ar/2020/?status=red&sort=-since',
  '/sundsvall/?validOn=2026-02-31',
  '/sundsvall/nagot/annat/',
];

export const inEnglish = (address: string): string => `/en${address}`;

/** Both languages of every template. */
export const PAGES = TEMPLATES.flatMap((address) => [address, inEnglish(address)]);

const document = (html: string) => parseDocument(html);

/** Elements of a page by name, in order. */
export const elements = (html: string, name: string) =>
  DomUtils.getElementsByTagName(name, document(html), true);

/** Elements of a page with a class. */
export const withClass = (html: string, name: string) =>
  DomUtils.findAll(
    ({ attribs }) => (attribs['class'] ?? '').split(' ').includes(name),
    document(html).children,
  );

/** The scripts of a page that a browser runs, data blocks left out. */
export const scriptsIn = (html: string) =>
  elements(html, 'script').filter(({ attribs }) => attribs['type'] !== 'application/ld+json');

/** The names of every attribute of every element of a page. */
export const attributes = (html: string): string[] =>
  DomUtils.findAll(() => true, document(html).children).flatMap(({ attribs }) => Object.keys(attribs));

/** The words of an element, white space made one. */
export const wordsIn = (node: Parameters<typeof DomUtils.innerText>[0]): string =>
  DomUtils.innerText(node).replace(/\s+/g, ' ').trim();

/** All words of a page's body. */
export const wordsOf = (html: string): string => wordsIn(elements(html, 'body'));

export const { getElementsByTagName } = DomUtils;
