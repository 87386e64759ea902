/*
 * Counting services, apart from the schemas of figures: the browser counts as well, and has no zod.
 */

/** How many services have each status, stale ones included; `stale` says how many of the first three are. */
export type Counts = {
  green: number;
  yellow: number;
  red: number;
  notApplicable: number;
  unknown: number;
  stale: number;
};

/** A share with what it was made from; null where the denominator is 0. */
export type Share = { numerator: number; denominator: number; value: number | null };

/** The three figures of a set of services. */
export type Figures = { counts: Counts; greenShare: Share; index: Share };

/** What figures are counted from. */
export type Counted = { status: 'green' | 'yellow' | 'red' | 'not-applicable' | 'unknown'; stale: boolean };

const share = (numerator: number, denominator: number): Share => ({
  numerator,
  denominator,
  value: denominator === 0 ? null : numerator / denominator,
});

/**
 * Counts, green share = fresh green ÷ fresh (green + yellow + red), and
 * index = (fresh green + ½ fresh yellow) ÷ the same (design, section 2).
 */
export function figuresOf(services: readonly Counted[]): Figures {
  const having = (status: Counted['status']) => services.filter((each) => each.status === status);
  const fresh = (status: Counted['status']) => having(status).filter(({ stale }) => !stale).length;
  const [green, yellow, red] = [fresh('green'), fresh('yellow'), fresh('red')];
  const denominator = green + yellow + red;
  return {
    counts: {
      green: having('green').length,
      yellow: having('yellow').length,
      red: having('red').length,
      notApplicable: having('not-applicable').length,
      unknown: having('unknown').length,
      stale: services.filter(({ stale }) => stale).length,
    },
    greenShare: share(green, denominator),
    index: share(green + yellow / 2, denominator),
  };
}
