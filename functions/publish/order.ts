import type { SiteFile, Standing } from './sink.ts';

/**
 * The order in which files are put, so that nothing is shown that links to what is not there yet:
 * first what pages load, then pages that are new, pages that change, the lists that lead to them, the
 * start page, and last the pages that only say where something has moved to.
 */
export const STEPS = ['asset', 'data', 'page', 'list', 'start', 'moved'] as const;
export type Step = (typeof STEPS)[number];

/** A file with its place in the order. */
export type Placed = SiteFile & { step: Step };

/** A file that does not stand in the sink as it should. */
export type Due = Placed & { standing: Standing };

/** The step of a file that is no asset and no redirect; `starts` are the paths of start pages. */
export function stepOf(path: string, starts: readonly string[]): Step {
  if (starts.includes(path)) return 'start';
  if (path.endsWith('/')) return 'page';
  return /\.(?:xml|atom|ics)$/.test(path) ? 'list' : 'data';
}

/** Groups of files in the order they are put; within a group the order does not matter. */
export function inOrder(due: readonly Due[]): Due[][] {
  return STEPS.flatMap((step) => {
    const own = due.filter((file) => file.step === step);
    return [
      own.filter(({ standing }) => standing === 'none'),
      own.filter(({ standing }) => standing === 'other'),
    ];
  }).filter((group) => group.length > 0);
}
