import type { ImportRemark } from '../core/import-remarks.ts';
import type { ImportFailure } from '../core/importing.ts';

type Place = { line?: number | null; column?: string | null; remark?: ImportRemark };

/** A failure of files as a whole, with the place that shows it where there is one. */
export const failed = (type: ImportFailure['type'], detail: string, place: Place = {}): ImportFailure => ({
  ok: false,
  type,
  detail,
  line: place.line ?? null,
  column: place.column ?? null,
  ...(place.remark && { remark: place.remark }),
});
