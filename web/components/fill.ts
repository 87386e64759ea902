import type { Status } from '../../functions/core/status.ts';

/**
 * The `fill` of a drawn form that is more than a colour. An attribute and not a style: a style sheet
 * would look for the pattern in its own file.
 */
export const fillOf = (status: Status): string | undefined =>
  status === 'yellow' ? 'url(#stripes)' : undefined;
