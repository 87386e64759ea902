import type { TrayAnswer } from '../staff/matrix/tray-answers.ts';

/** What came of sending: an answer, or why there is none. */
export type Reply =
  | TrayAnswer
  | { kind: 'no-answer' }
  /** The session has ended; logging in again helps. */
  | { kind: 'expired' }
  /** Something else than an answer came back; `said` where it gave a reason. */
  | { kind: 'failed'; said: string };
