import type { Commit } from '../../core/commit.ts';
import type { Written } from '../schemas/written.ts';

/** What a write became: a pure function of its commit, so that a repetition gets the same answer. */
export const writtenAnswer = ({ org, seq, hash, at, events }: Commit): Written => ({
  organisation: org,
  seq,
  hash,
  at,
  events,
});
