import * as z from 'zod';
import { Instant } from '../calendar.ts';
import { Link } from '../identifiers.ts';
import { MOST_STEPS } from '../links/look.ts';
import { serviceRule } from './rule.ts';

/** A service that lies more than three steps from the start page, by the shortest way that was met. */
export const hardToFind = serviceRule(
  'hard-to-find',
  'note',
  { link: Link, steps: z.int().min(MOST_STEPS + 1), startPage: Link, lookedAt: Instant },
  ({ link, forResidents }) => {
    const way = link?.way;
    if (!link || !way || !forResidents || way.steps <= MOST_STEPS) return null;
    return { link: link.address, ...way };
  },
);
