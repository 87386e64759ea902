import type { LinkFacts } from './facts.ts';
import type { LinkLook } from './look.ts';
import type { LinkResult } from './result.ts';

/** What the one that visits links remembers; all of it may be lost. */
export type LinkMemory = {
  read(org: string): Promise<LinkFacts>;
  /** Keeps the result of a visit, unless a later one is there. */
  keep(org: string, result: LinkResult): Promise<void>;
  /** Keeps a look round, unless a later one is there. */
  keepLook(org: string, look: LinkLook): Promise<void>;
  /** The organisation that the last run came to; null before the first one. */
  progress(): Promise<string | null>;
  keepProgress(org: string): Promise<void>;
};
