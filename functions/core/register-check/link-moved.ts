import { Day, Instant } from '../calendar.ts';
import { Link } from '../identifiers.ts';
import { countedTrouble } from '../links/result.ts';
import { serviceRule } from './rule.ts';

/** A link that still works, by way of an address that says it has moved for good. */
export const linkMoved = serviceRule(
  'link-moved',
  'note',
  { link: Link, movedTo: Link, since: Day, visitedAt: Instant },
  ({ link }) => {
    const result = link?.result;
    const trouble = result && countedTrouble(result);
    if (!link || !result || trouble?.kind !== 'moved' || result.endedAt === null) return null;
    const { endedAt: movedTo, visitedAt } = result;
    return { link: link.address, movedTo, since: trouble.since, visitedAt };
  },
);
