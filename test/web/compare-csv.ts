import { blomlada2026 } from '../../functions/core/catalogue/blomlada-2026.ts';
import { syntheticRows } from '../core/benchmark/synthetic-rows.ts';
import { openApi } from '../http/fixture.ts';
import { compared, decimal, ROWS, whole } from './compare-reading.ts';
import { elements, getElementsByTagName, wordsIn } from './reading.ts';
import { type Line, linesIn, type Sums } from './recount.ts';

/** Invented organisations, and real ones with synthetic figures: the two are never compared with each other. */
export const EVERYBODY = [...ROWS, ...syntheticRows(40)];

/** A comparison page, and how the rows that it links to are fetched from the application. */
export async function openComparisons() {
  const { benchmarks } = await openApi();
  const api = await openApi({
    benchmarks: { ...benchmarks, rows: async (kind) => (kind === 'municipality' ? EVERYBODY : []) },
  });
  const kept = new Map<string, Promise<Line[]>>();
  const fetched = (href: string): Promise<Line[]> => {
    const lines = kept.get(href) ?? fetchOnce(href);
    kept.set(href, lines);
    return lines;
  };
  const fetchOnce = async (href: string): Promise<Line[]> => {
    const answer = await api.get(href);
    if (answer.status !== 200) throw new Error(`${href}: ${answer.status} ${await answer.text()}`);
    return linesIn(await answer.text());
  };
  return {
    fetched,
    page: (query: string, path = '/jamfor/') => compared(query, EVERYBODY, path).body,
    /** The rows behind a page, by the address of the CSV that it links to. */
    behind: (html: string, is: (query: URLSearchParams) => boolean = () => true) => {
      const href = elements(html, 'a')
        .map(({ attribs }) => attribs['href'] ?? '')
        .find(
          (each) => each.startsWith('/api/v1/comparison.csv?') && is(new URLSearchParams(each.split('?')[1])),
        );
      if (href === undefined) throw new Error('the page links to no such rows');
      return fetched(href);
    },
  };
}

/** The rows of a day, by indicators or by criteria. */
export const isOf =
  (validOn: string, by: string | null = null) =>
  (query: URLSearchParams) =>
    query.get('validOn') === validOn && query.get('by') === by;
export const nameOf = (id: string) => blomlada2026.indicators.find((each) => each.id === id)?.name.sv ?? '';
export const namesIn = (lines: readonly Line[]) =>
  new Map(lines.map((line) => [line['organisation'] ?? '', line['organisationName'] ?? '']));
export const WORDS: Record<string, string> = { green: 'Grön', yellow: 'Gul', red: 'Röd' };

/** The words of each item of the list in the section that has a heading. */
export function itemsOf(html: string, heading: string): string[] {
  const section = elements(html, 'section').find(({ attribs }) => attribs['aria-labelledby'] === heading);
  if (!section) throw new Error(`no section ${heading}`);
  return getElementsByTagName('li', section).map((each) => wordsIn(each));
}

/** Numbers as the Swedish pages write them. */
export const points = (by: number): string =>
  `${by > 0 ? '+' : by < 0 ? '−' : ''}${decimal(Math.abs(Math.round(by * 1000) / 10))}`;
export const between = (low: string, high: string): string => `${low}–${high}`;
export const greenIn = ({ green, of }: Sums): string => `${whole(green / of)} % (${green} av ${of})`;
export const indexIn = ({ points: sum, of }: Sums): string => `${whole(sum / of)} (${decimal(sum)} av ${of})`;
