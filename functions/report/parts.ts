import type { Inbox } from '../core/report.ts';

/** Something that went wrong without being the sender's fault; nothing of what was sent is in it. */
export type ReportProblemNote = {
  requestId: string;
  method: string;
  /** Its name and where it came up; its message may hold what was sent. */
  error: string;
  at: readonly string[];
};

/** What the public's entry is made from. It can put in the inbox, and reach nothing else. */
export type ReportParts = {
  inbox: Inbox;
  /** What the digests of senders are keyed with; 32 characters or more. */
  secret: string;
  now: () => Date;
  /** 64 hexadecimal digits from a secure source, new ones at each call. */
  random: () => string;
  /** The address that a request was sent from, by what the server hands over with it. */
  addressOf: (env: unknown) => string | null;
  onFault: (fault: ReportProblemNote) => void;
};
