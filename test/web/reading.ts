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
  '/exempelkommun/',
  '/exempelkommun/?validOn=2019-06-01&knownOn=2020-01-01',
  '/exempelkommun/tjanst/building-permit/',
  '/exempelkommun/tjanst/school-day/',
  '/exempelkommun/tjanst/lokal-businesses-1/',
  '/exempelkommun/tjanst/lokal-general-public-1/',
  '/exempelkommun/tjanst/building-permit/?validOn=2015-01-01',
  '/ca-1/',
  '/ca-1/?knownOn=2020-01-01',
  '/ca-1/tjanst/1005/',
  '/sundsvall/',
  '/sundsvall/tjanst/oep-10/',
  '/upplands-vasby/',
  '/h/',
  '/h/tjanst/h-0/',
  '/h/tjanst/h-3/',
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

/** The words of an element, white space made one. */
export const wordsIn = (node: Parameters<typeof DomUtils.innerText>[0]): string =>
  DomUtils.innerText(node).replace(/\s+/g, ' ').trim();

/** All words of a page's body. */
export const wordsOf = (html: string): string => wordsIn(elements(html, 'body'));

export const { getElementsByTagName } = DomUtils;
