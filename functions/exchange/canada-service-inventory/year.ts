import type { Day } from '../../core/calendar.ts';
import type { Criteria } from '../../core/status.ts';
import { plainFileName } from '../fit-text.ts';
import { lastDayOf } from './fiscal-year.ts';
import type { StatusRow } from './inventory.ts';
import { criteriaOf } from './points.ts';

/** A row understood: how the service stood on the fiscal year's last day, and why it says so. */
export type Year = { row: StatusRow; on: Day; criteria: Criteria; reason: string };
/** Why a row is refused, and the column that shows it. */
export type RowFault = { row: StatusRow; column: string; detail: string };

/** The reason that the import itself writes, in English: source, file, fiscal year, and what the row leaves open. */
function reasonOf({ fiscalYear, points }: StatusRow, statusFile: string): string {
  const origin = `Government of Canada service inventory, fiscal year ${fiscalYear} (file ${plainFileName(statusFile)}).`;
  if (points.every((point) => point === 'NA')) {
    return `${origin} All six interaction points are given as not applicable; the source states no reason.`;
  }
  return points.includes('') ? `${origin} Points left blank there are unknown.` : origin;
}

/** What a row says, or what is wrong with it. */
export function yearOf(row: StatusRow, statusFile: string, today: Day): Year | RowFault {
  const on = lastDayOf(row.fiscalYear);
  if (on === null) {
    const detail = `“${row.fiscalYear}” is not a fiscal year; it must be two years in a row, such as 2018-2019.`;
    return { row, column: 'fiscal_year', detail };
  }
  if (on > today) {
    const detail = `The fiscal year ends on ${on}, which lies in the future (today is ${today}).`;
    return { row, column: 'fiscal_year', detail };
  }
  const found = criteriaOf(row.points);
  if (!found.ok) {
    return { row, column: found.column, detail: `“${found.value}” must be Y, N, NA or blank.` };
  }
  return { row, on, criteria: found.criteria, reason: reasonOf(row, statusFile) };
}
