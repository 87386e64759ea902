import { dayFrom } from '../../functions/core/days.ts';
import { EVER, type HistoryViewing } from '../../functions/core/history-view.ts';

/** An address's query with the dates of a view in it, and what else it asked for. */
export function queryWith({ validOn, knownOn }: HistoryViewing, query = location.search): string {
  const asked = new URLSearchParams(query);
  asked.set('validOn', dayFrom(validOn));
  asked.delete('knownOn');
  if (knownOn < EVER) asked.set('knownOn', dayFrom(knownOn));
  return `?${asked}`;
}

/** Takes a view into the page's address, and into the links that lead on from it. */
export function keepAddress(view: HistoryViewing): void {
  for (const link of document.querySelectorAll('.strips a,.bed :is(g,div)>a,.zoom a,.language')) {
    const [path, query] = link.getAttribute('href')?.split('?') ?? [];
    link.setAttribute('href', path + queryWith(view, query));
  }
  history.replaceState(null, '', queryWith(view) + location.hash);
}
