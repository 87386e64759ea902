import type { Verify } from '../auth/verifier.ts';
import type { BenchmarkStore } from '../core/benchmark/benchmark-store.ts';
import type { LedgerStore } from '../core/ledger-store.ts';
import type { SiteRenderer } from './site-renderer.ts';

/** Something that went wrong without being the sender's fault. */
export type Fault = { requestId: string; method: string; path: string; error: unknown };

/** What the app is made from; nothing here is found by the app itself. */
export type AppParts = {
  store: LedgerStore;
  benchmarks: BenchmarkStore;
  verify: Verify;
  site: SiteRenderer;
  /** Where the site lies, without a slash at the end; left out where nobody has said. */
  origin?: string | undefined;
  /** Of the code: another version may answer the same address differently. */
  version: string;
  /** Whether the first fill is complete. */
  ready: () => boolean;
  onFault: (fault: Fault) => void;
};

/** One request, and what is needed to answer it. */
export type Call = {
  app: AppParts;
  request: Request;
  url: URL;
  /** The values in the address, by their names in the route's path. */
  params: Readonly<Record<string, string>>;
};

export type Handler = (call: Call) => Promise<Response>;
