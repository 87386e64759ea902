import type { Verify } from '../auth/verifier.ts';
import type { LedgerReader, LedgerStore } from '../core/ledger-store.ts';
import type { SiteRenderer } from './site-renderer.ts';

/** Something that went wrong without being the sender's fault. */
export type Fault = { requestId: string; method: string; path: string; error: unknown };

/** What every answer is made from; nothing here is found by the app itself. */
export type ReadingParts = {
  store: LedgerReader;
  /** Of the code: another version may answer the same address differently. */
  version: string;
  /** Whether the first fill is complete. */
  ready: () => boolean;
  onFault: (fault: Fault) => void;
};

/** What answers are made from where pages are shown too. */
export type PublicParts = ReadingParts & { site: SiteRenderer };

/** What writing needs besides: a store that can be written, and who may. */
export type WritingParts = ReadingParts & { store: LedgerStore; verify: Verify };

/** What the whole application is made from. */
export type AppParts = PublicParts & WritingParts;

/** One request, and what is needed to answer it. */
export type Call<Parts extends ReadingParts = ReadingParts> = {
  app: Parts;
  request: Request;
  url: URL;
  /** The values in the address, by their names in the route's path. */
  params: Readonly<Record<string, string>>;
};

/** A call that may write. */
export type WritingCall = Call<WritingParts>;

export type Handler<Parts extends ReadingParts = ReadingParts> = (call: Call<Parts>) => Promise<Response>;
