import type { LedgerStore } from '../core/ledger-store.ts';
import type { SessionStore } from '../core/session.ts';

/** Something that went wrong without being the sender's fault. */
export type StaffFault = { requestId: string; method: string; path: string; error: unknown };

/** What the workspace is made from; nothing here is found by the workspace itself. */
export type StaffParts = {
  store: LedgerStore;
  sessions: SessionStore;
  /** Where the site lies, without a slash at the end. */
  origin: string;
  /** 64 hexadecimal digits from a secure source, new ones at each call. */
  random: () => string;
  onFault: (fault: StaffFault) => void;
};
