import { Link } from '../identifiers.ts';
import { samePage } from './address.ts';
import { isLogin, isStartPage } from './places.ts';
import type { JudgedVisit, LinkOutcome } from './result.ts';

/** Why there was no answer to judge by. */
export type VisitFault =
  | 'timeout'
  | 'tls-fault'
  | 'unreachable'
  | 'endless-redirects'
  | 'private-address'
  | 'refused-by-robots'
  /**
   * Nothing that tells of the link: another port or scheme than we visit, a name and password in the address,
   * or trouble of our own. People may well get there.
   */
  | 'not-visitable';

/** One answer that sent the visitor on. */
export type Redirect = { status: number; to: string };

/** What a visitor saw: the answers that sent it on, and how the last address answered. */
export type Visit = {
  link: string;
  redirects: readonly Redirect[];
  end: { status: number } | { fault: VisitFault };
};

/** Moved for good (RFC 9110, sections 15.4.2 and 15.4.9); what the others say may be otherwise tomorrow. */
const isPermanent = ({ status }: Redirect): boolean => status === 301 || status === 308;

/** Where the link has moved for good; null where it has not, or only gained or lost a slash at its end. */
function movedTo({ link, redirects }: Visit): string | null {
  const other = redirects.findIndex((each) => !isPermanent(each));
  const to = redirects.at(other === -1 ? redirects.length - 1 : other - 1)?.to;
  if (to === undefined || other === 0 || isLogin(to) || !Link.safeParse(to).success) return null;
  const isAlike = samePage(to) === samePage(link) && new URL(to).protocol === new URL(link).protocol;
  return isAlike ? null : to;
}

const judged = (outcome: LinkOutcome, status: number | null, endedAt: string | null = null): JudgedVisit => ({
  outcome,
  status,
  endedAt,
});

function judgeFound(visit: Visit, status: number): JudgedVisit {
  const last = visit.redirects.at(-1)?.to;
  if (last !== undefined && !isStartPage(visit.link) && isStartPage(last)) {
    return judged('start-page', status, last);
  }
  const to = movedTo(visit);
  return to === null ? judged('ok', status) : judged('moved', status, to);
}

/** What a visit tells of a link. Only 404 and 410 say that a page is gone; a refusal to a robot says nothing. */
export function judge(visit: Visit): JudgedVisit {
  const last = visit.redirects.at(-1)?.to;
  // Whoever sends people to log in has something for them; the visitor goes no further.
  if (last !== undefined && isLogin(last)) return judged('ok', visit.redirects.at(-1)?.status ?? null);
  if ('fault' in visit.end) {
    const { fault } = visit.end;
    return judged(fault === 'not-visitable' ? 'unclear' : fault, null);
  }
  const { status } = visit.end;
  if (status === 404 || status === 410) return judged('dead', status);
  if (status >= 500) return judged('server-error', status);
  return status >= 200 && status < 300 ? judgeFound(visit, status) : judged('unclear', status);
}
