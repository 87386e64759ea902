import type { Day, Instant } from '../../functions/core/calendar.ts';

/** A file that can be fetched. */
export type OfferedFile = { label: string; href: string };

/** A data set in one view, with the files that it comes as. */
export type OfferedSet = { name: string; title: string; description: string; files: readonly OfferedFile[] };

/** A view that is offered: a day, a year end or an edition. `knownOn` where it is not known as of today. */
export type OfferedView = {
  label: string;
  validOn: Day;
  knownOn: Instant | null;
  withdrawn: boolean;
  sets: readonly OfferedSet[];
};

/** A finished file with its checksum. */
export type Summed = OfferedFile & { sha256: string };

export const COLUMN_KINDS = ['string', 'integer', 'number', 'boolean', 'day', 'instant', 'link'] as const;

/** A column of the dictionary, in the language of the page. */
export type ExplainedColumn = {
  name: string;
  type: (typeof COLUMN_KINDS)[number];
  list: boolean;
  title: string;
  description: string;
};

/** What a code means, and in which columns it stands. */
export type ExplainedCode = { code: string; title: string };
export type ExplainedCodes = { columns: readonly string[]; codes: readonly ExplainedCode[] };

/** Everything that the page of open data offers, in its language. */
export type OpenData = {
  now: OfferedView;
  dictionary: OfferedSet;
  past: readonly OfferedView[];
  sums: readonly Summed[];
  formats: readonly { title: string; use: string }[];
  columns: readonly { title: string; columns: readonly ExplainedColumn[] }[];
  shared: readonly ExplainedColumn[];
  codes: readonly ExplainedCodes[];
  rules: readonly { title: string; text: string }[];
  /** Where programs find every file. */
  list: string;
};
