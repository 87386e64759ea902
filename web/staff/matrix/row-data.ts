import type { Day } from '../../../functions/core/calendar.ts';
import { type InterfaceLanguage, inLanguage } from '../../../functions/core/language.ts';
import type { MatrixRow } from '../../../functions/core/matrix.ts';
import type { Criteria, Status } from '../../../functions/core/status.ts';
import { codeOf } from './criteria-code.ts';

/** A row of the working matrix, as the page holds it and as a save answers with it. */
export type RowData = {
  id: string;
  name: string;
  status: Status;
  override: boolean;
  since: Day;
  confirmedOn: Day | null;
  stale: boolean;
  /** Seq of the service's last change: what a command on it must have seen. */
  version: number;
  /** The states of the criteria behind the status as letters; null where nothing is known of them. */
  criteria: string | null;
  /** Whether there is an assessment to confirm. */
  assessed: boolean;
};

/** Criteria of a catalogue that the organisation has left behind say nothing under this one. */
const isOf = (criteria: Criteria, ids: readonly string[]): boolean =>
  Object.keys(criteria).every((id) => ids.includes(id));

/** What the browser needs of a row. */
export function rowDataOf(row: MatrixRow, ids: readonly string[], lang: InterfaceLanguage): RowData {
  const { id, status, override, since, confirmedOn, stale, version, criteria, assessment } = row;
  return {
    id,
    name: inLanguage(row.profile.name, lang).text,
    status,
    override,
    since,
    confirmedOn,
    stale,
    version,
    criteria: criteria && isOf(criteria, ids) ? codeOf(criteria, ids) : null,
    assessed: assessment !== null,
  };
}
