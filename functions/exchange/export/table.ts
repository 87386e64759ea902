import type { Day, Instant } from '../../core/calendar.ts';
import type { InterfaceLanguage } from '../../core/language.ts';

/** A text in both languages of the interface. */
export type Bilingual = Readonly<Record<InterfaceLanguage, string>>;

/** A day is a day in Stockholm; an instant is in UTC; a link is http or https. */
export const COLUMN_TYPES = ['string', 'integer', 'number', 'boolean', 'day', 'instant', 'link'] as const;
export type ColumnType = (typeof COLUMN_TYPES)[number];

/** A value that a column can hold, and what it means. */
export type Code = { code: string; title: Bilingual };

/** A column: `name` is what programs know it by and never changes, the rest is for people. */
export type Column = {
  name: string;
  type: ColumnType;
  title: Bilingual;
  description: Bilingual;
  codes?: readonly Code[];
  /** Each cell holds any number of values, written with a space between them. */
  list?: true;
};

/** What a cell holds; null where nothing is known or nothing applies. A list only in a column of lists. */
export type Value = string | number | boolean | readonly string[] | null;
export type Row = readonly Value[];

/** What a table was made from: enough to fetch it again, and to check it against the log. */
export type Provenance = {
  organisation: { id: string; name: string };
  /** The figures are invented. */
  example: boolean;
  /** The earlier day, where the table holds two days against each other. */
  from: Day | null;
  validOn: Day;
  /** When the last known commit was recorded: as an instant it names the same knowledge for ever. */
  knownOn: Instant;
  catalogue: string;
  /** The end of the log as far as was known. */
  seq: number;
  hash: string;
  licence: string;
  attribution: string | null;
  /** Where the site lies, without a slash at the end; empty where nobody has said. */
  origin: string;
};

/** A dimension of a cube: its categories in order. */
export type Dimension = { id: string; title: Bilingual; categories: readonly Code[] };

/** Counts of what a table holds, by dimensions; the last dimension runs fastest. */
export type Cube = { title: Bilingual; dimensions: readonly Dimension[]; values: readonly number[] };

/** A table that can be written in every format. Rows are as wide as the columns. */
export type ExportTable = {
  name: string;
  title: Bilingual;
  description: Bilingual;
  columns: readonly Column[];
  /** Names of the columns that together name a row; none where nothing does. */
  key: readonly string[];
  rows: readonly Row[];
  provenance: Provenance;
  /** Where a table of several organisations lies, without its ending; one of a single one lies among its exports. */
  at?: { path: string; query: string };
  /** Null where counting the rows would say nothing. */
  cube: Cube | null;
};

/** Both languages in one text, for what has room for one only. */
export const inBoth = ({ sv, en }: Bilingual): string => (sv === en ? sv : `${sv} / ${en}`);
