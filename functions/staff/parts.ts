import type { LoginFlow } from '../auth/oidc-login.ts';
import type { BenchmarkStore } from '../core/benchmark/benchmark-store.ts';
import type { LedgerStore } from '../core/ledger-store.ts';
import type { InboxReading } from '../core/report.ts';
import type { SessionStore } from '../core/session.ts';
import type { Uploads } from '../core/uploads.ts';

/** Something that went wrong without being the sender's fault. */
export type StaffFault = { requestId: string; method: string; path: string; error: unknown };

/** What the workspace is made from; nothing here is found by the workspace itself. */
export type StaffParts = {
  store: LedgerStore;
  /** What the public has reported. */
  inbox: InboxReading;
  /** What comparisons read, organisations from elsewhere among it. */
  benchmarks: BenchmarkStore;
  sessions: SessionStore;
  /** Files between the steps of an import. */
  uploads: Uploads;
  login: LoginFlow;
  /** Where the site lies, without a slash at the end. */
  origin: string;
  /** 64 hexadecimal digits from a secure source, new ones at each call. */
  random: () => string;
  onFault: (fault: StaffFault) => void;
};
