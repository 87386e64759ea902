import * as z from 'zod';
import { Instant } from '../../core/calendar.ts';
import { Role, Sha256 } from '../../core/identifiers.ts';

/** One fault in the input: a JSON pointer (RFC 6901) into the body, or the name of a parameter or header. */
export const InputFault = z.strictObject({
  path: z.string().optional(),
  parameter: z.string().optional(),
  detail: z.string(),
  line: z.int().nullable().optional(),
  column: z.string().nullable().optional(),
});
export type InputFault = z.infer<typeof InputFault>;

/** Something that was changed since the sender looked. */
export const Happening = z.strictObject({
  service: z.string(),
  seq: z.int(),
  at: Instant,
  role: Role,
  type: z.string(),
});

/** Problem details (RFC 9457). `type` is stable, `detail` is a sentence that a person can act on. */
export const ProblemDetails = z.strictObject({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.string(),
  /** Names this occurrence where the server's log says more about it. */
  instance: z.string().optional(),
  errors: z.array(InputFault).optional(),
  /** What changed since the version that If-Match or `version` named. */
  changes: z.array(Happening).optional(),
  /** How many of the changes fit in one commit. */
  fits: z.int().optional(),
  /** Commits of an import that were saved before it stopped. */
  commits: z.array(z.strictObject({ seq: z.int(), hash: Sha256 })).optional(),
});
export type ProblemDetails = z.infer<typeof ProblemDetails>;
