import { Day, Instant } from '../calendar.ts';
import { Link } from '../identifiers.ts';
import { countedTrouble } from '../links/result.ts';
import { serviceRule } from './rule.ts';

/** A link to one service that ends on a page about all of them: residents must look for it anew. */
export const linkToStartPage = serviceRule(
  'link-to-start-page',
  'warning',
  { link: Link, endedAt: Link, since: Day, visitedAt: Instant },
  ({ link }) => {
    const result = link?.result;
    const trouble = result && countedTrouble(result);
    if (!link || !result || trouble?.kind !== 'start-page' || result.endedAt === null) return null;
    const { endedAt, visitedAt } = result;
    return { link: link.address, endedAt, since: trouble.since, visitedAt };
  },
);
