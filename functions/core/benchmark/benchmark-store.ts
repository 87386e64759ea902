import type { Instant } from '../calendar.ts';
import type { OrganisationEntry, OrganisationKind } from '../organisation.ts';
import type { Ledger } from '../state.ts';
import type { BenchmarkFile, BenchmarkSource } from './benchmark-file.ts';

/** An organisation that can be compared; its file is only unpacked when it is opened. */
export type BenchmarkRow = {
  organisation: OrganisationEntry;
  source: BenchmarkSource;
  /** Its log lies in this deployment. */
  here: boolean;
  /** When the last of its facts was recorded. */
  recorded: Instant;
  open: () => BenchmarkFile;
};

/**
 * What became of a file that was brought from elsewhere. `older` than the newest stored one, or as new as that
 * but saying something else (`differs`): nothing is stored of either.
 */
export type AddedFile = 'added' | 'known' | 'older' | 'differs' | 'lives-here' | 'too-large';

/** The rows that comparisons read instead of logs: kept of each organisation here, or brought from elsewhere. */
export type BenchmarkStore = {
  /** Everybody of a kind, by id; an organisation of this deployment counts before a file of the same id. */
  rows(kind: OrganisationKind): Promise<BenchmarkRow[]>;
  /** Keeps the row of an organisation of this deployment, unless a newer one is kept; the publisher does it. */
  keep(ledger: Ledger): Promise<void>;
  /** Seq of the log that the kept row was made from; 0 where none is kept. */
  keptSeq(org: string, kind: OrganisationKind): Promise<number>;
  /** Adds a file from elsewhere. Earlier ones stay stored; the newest counts. A dry run stores nothing. */
  add(file: BenchmarkFile, how?: { dryRun: boolean }): Promise<AddedFile>;
  /** The newest file from elsewhere of each organisation, by id, those that live here by now included. */
  compared(): Promise<BenchmarkRow[]>;
  /** The same of one organisation; null where none was brought. */
  comparedRow(id: string): Promise<BenchmarkRow | null>;
  /** Where this deployment lies, for the files it hands out; null where it does not say. */
  origin: string | null;
};
