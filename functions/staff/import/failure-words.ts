import type { StaffLocale } from '../../../web/text/staff.ts';
import type { ImportFailure } from '../../core/importing.ts';

/** Why a file as a whole cannot be imported, and what to do. */
export function failureSentence({ type, remark, line }: ImportFailure, { staff }: StaffLocale): string {
  if (remark) return staff.importRemarks[remark.code](remark.values ?? {});
  const sentence = staff.importFailures[type] ?? '';
  return line === null ? sentence : `${sentence} (${staff.imports.preview.heads.line} ${line})`;
}
