import {
  type Commit,
  GENESIS,
  lineOf,
  sealCommit,
  type UnsealedCommit,
} from '../../functions/core/commit.ts';
import { canonicalJson } from '../../functions/core/digest.ts';
import { refOf } from '../../functions/core/texts.ts';

/** A log so small that it can be counted on by hand; invented, and made by what makes the real one. */
export type LogExample = {
  log: string;
  /** What the hash of the first line is made from. */
  hashed: string;
  /** The redacted text as its line was, and what its reference is made from. */
  text: string;
  salted: string;
  /** The companion file after the redaction. */
  left: string;
};

const SERVICE = 'exempel';
const [SALT, OTHER_SALT] = ['1'.repeat(64), '2'.repeat(64)] as const;
const [REASON, OTHER_REASON] = ['Ersatt. Fråga Exempla Exempelsson.', 'Nämnde en person.'] as const;

const unsealed = (seq: number, parent: string, events: Commit['events']): UnsealedCommit => ({
  v: 1,
  org: '0000',
  seq,
  at: `2026-01-0${seq}T12:00:00.000Z`,
  via: 'api',
  role: 'strategist',
  commandId: `${'0'.repeat(32)}-${String(seq).repeat(32)}`,
  events,
  internal: null,
  parent,
});

const textLine = (seq: number, salt: string, text: string): string =>
  `${canonicalJson({ seq, ref: refOf(salt, text), salt, text })}\n`;

/** The example as its files would be. */
export function logExample(): LogExample {
  const ref = refOf(SALT, REASON);
  const retired = unsealed(1, GENESIS, [
    { type: 'service-retired', service: SERVICE, effectiveOn: '2026-01-01', reason: ref },
  ]);
  const first = sealCommit(retired);
  const reason = refOf(OTHER_SALT, OTHER_REASON);
  const second = sealCommit(unsealed(2, first.hash, [{ type: 'text-redacted', text: ref, reason }]));
  return {
    log: lineOf(first) + lineOf(second),
    hashed: canonicalJson(retired),
    text: textLine(1, SALT, REASON),
    salted: canonicalJson({ salt: SALT, text: REASON }),
    left: textLine(2, OTHER_SALT, OTHER_REASON),
  };
}
