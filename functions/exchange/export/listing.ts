import { addMonths } from '../../core/calendar.ts';
import { sha256Hex } from '../../core/digest.ts';
import { permanentAddress } from './address.ts';
import type { TableOffer } from './data-set.ts';
import { comparison } from './data-sets/comparison.ts';
import { LEDGER_DATA_SETS } from './data-sets.ts';
import { type ExportFormat, formatsFor } from './formats.ts';
import { type LedgerAsked, provenanceOf } from './provenance.ts';
import type { ExportTable } from './table.ts';

/** A file that can be fetched; `sha256` null for what takes long to make: its answer tells it (Repr-Digest). */
export type ListedFile = { format: ExportFormat; address: string; sha256: string | null };
/** A data set with the permanent address of each of its files. */
export type ListedSet = { set: TableOffer; files: readonly ListedFile[] };

/** What a data set is asked for where nobody has said from which day: the twelve months before. */
export const askedFor = ({ days }: Pick<TableOffer, 'days'>, asked: LedgerAsked): LedgerAsked =>
  days === 'one'
    ? { ...asked, from: null }
    : { ...asked, from: asked.from ?? addMonths(asked.view.validOn, -12) };

function fileOf(table: ExportTable, format: ExportFormat, isSummed: boolean): ListedFile {
  const text = isSummed && format.kind === 'text' ? format.write(table) : null;
  const address = permanentAddress(table, format.ext);
  return { format, address, sha256: text === null ? null : sha256Hex(text) };
}

/** The comparison is made from the rows of others as well: where it lies is known, its checksum is not. */
function comparisonIn(asked: LedgerAsked): ListedSet {
  const placed = { name: comparison.name, provenance: provenanceOf(askedFor(comparison, asked)) };
  const files = formatsFor(comparison).map((format) => ({
    ...{ format, address: permanentAddress(placed, format.ext), sha256: null },
  }));
  return { set: comparison, files };
}

/** Every data set with its files; with the checksums of those whose format is among `summed`. */
export const listingOf = (asked: LedgerAsked, summed: (format: ExportFormat) => boolean): ListedSet[] => [
  ...LEDGER_DATA_SETS.map((set) => {
    const table = set.table(askedFor(set, asked));
    return { set, files: formatsFor(set).map((format) => fileOf(table, format, summed(format))) };
  }),
  comparisonIn(asked),
];
