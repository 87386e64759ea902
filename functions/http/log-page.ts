import { LARGEST_BODY } from './body.ts';

/** Lines that belong to one commit; they are never parted. */
export type Lines = { seq: number; text: string };

/** As many commits' lines as fit one answer, the first ones always; `last` is the seq up to which it goes. */
export function fittingPage(lines: readonly Lines[]): { text: string; last: number | null } {
  let size = 0;
  const fitting = lines.filter(({ text }, place) => {
    size += Buffer.byteLength(text);
    return place === 0 || size <= LARGEST_BODY;
  });
  return { text: fitting.map(({ text }) => text).join(''), last: fitting.at(-1)?.seq ?? null };
}

/** The Link header (RFC 8288) to what comes after a commit; none where the log ends. */
export function linkToNext(url: URL, last: number, limit: number, end: number): Record<string, string> {
  return last < end ? { Link: `<${url.pathname}?after=${last}&limit=${limit}>; rel="next"` } : {};
}
