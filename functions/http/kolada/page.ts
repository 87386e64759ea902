import type { Call } from '../call.ts';
import { answerJson } from '../reading.ts';

/** Where a page begins and how many values it holds; pages count from one. */
export type Paging = { page: number; per_page: number };

/** The address of another page of the same request. */
function pageAt({ app, url }: Call, page: number): string {
  const query = new URLSearchParams(url.search);
  query.set('page', String(page));
  return `${app.origin ?? url.origin}${url.pathname}?${query}`;
}

/** Answers with one page of values in Kolada's envelope. */
export function answerPageOf<Value>(
  call: Call,
  etag: string,
  { page, per_page: size }: Paging,
  all: () => readonly Value[],
): Promise<Response> {
  return answerJson(call, etag, 'Ask for a smaller per_page.', () => {
    const found = all();
    const values = found.slice((page - 1) * size, page * size);
    return {
      values,
      count: values.length,
      next_url: page * size < found.length ? pageAt(call, page + 1) : null,
      previous_url: page > 1 && found.length > 0 ? pageAt(call, page - 1) : null,
    };
  });
}
