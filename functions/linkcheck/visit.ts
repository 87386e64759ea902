import { addressOf } from '../core/links/address.ts';
import type { Redirect, Visit } from '../core/links/judge.ts';
import { isLogin } from '../core/links/places.ts';
import { type Answered, type Asking, redirectIn } from './asking.ts';

/** Asks for the head alone; whole where the head is refused, or said to be missing, as sites often do. */
async function askGently(asking: Asking, url: URL): Promise<Answered> {
  const head = await asking.ask('HEAD', url);
  // Too many requests (429) is no reason for one more.
  const isBelieved = 'fault' in head || head.status < 400 || head.status === 429;
  return isBelieved ? head : asking.ask('GET', url);
}

/**
 * Visits a link: follows its redirects, each checked like the link itself, until there is an answer, a
 * fault or a page to log in on, at which nobody knocks.
 */
export async function visit(link: string, asking: Asking, most: number): Promise<Visit> {
  const redirects: Redirect[] = [];
  let url = new URL(addressOf(link));
  for (;;) {
    const answer = await askGently(asking, url);
    if ('fault' in answer) return { link, redirects, end: answer };
    const next = redirectIn(answer, url);
    if (!next) return { link, redirects, end: { status: answer.status } };
    redirects.push({ status: answer.status, to: next.href });
    if (isLogin(next.href)) return { link, redirects, end: { status: answer.status } };
    if (redirects.length > most) return { link, redirects, end: { fault: 'endless-redirects' } };
    url = next;
  }
}
