import { service } from './entries/service.tsx';
import { start } from './entries/start.tsx';
import type { Entry } from './entry.ts';

/** Everything that each organisation has on the site. */
export const ENTRIES: readonly Entry[] = [start, service];
