import { NIGHTS_TO_VISIT_ALL } from '../core/links/due.ts';
import type { LinkCheck } from './organisation.ts';
import { type Run, type RunParts, visitAll } from './run.ts';
import { openVisitor, startPagesFrom } from './visitor.ts';

/** Milliseconds before the function's end at which no further visit begins; one takes half a minute at most, its robots file as long. */
const LAST_CALL = 90_000;

/** What Lambda tells of an invocation. */
type Invocation = { getRemainingTimeInMillis(): number };

type Parts = Pick<LinkCheck, 'source' | 'memory' | 'now'> &
  Pick<RunParts, 'onFault'> & {
    /** Told of what each run did. */
    tell: (run: Run) => void;
  };

/** What the deployment says: `LINK_CHECK_CONTACT`, and `START_PAGES` as JSON. */
type Variables = Readonly<Record<string, string | undefined>>;

/** The handler of a schedule: visits what is due within the time it has. Each run reads robots files anew. */
export function scheduledVisits(parts: Parts, variables: Variables) {
  const startPages = startPagesFrom(variables['START_PAGES']);
  return async (_event: unknown, invocation: Invocation): Promise<Run> => {
    const run = await visitAll({
      ...parts,
      ...openVisitor(variables['LINK_CHECK_CONTACT']),
      startPages,
      nights: NIGHTS_TO_VISIT_ALL,
      isTimeLeft: () => invocation.getRemainingTimeInMillis() > LAST_CALL,
    });
    parts.tell(run);
    return run;
  };
}
