import type { BenchmarkFile } from '../../core/benchmark/benchmark-file.ts';
import { saidOn, withSelfAssessment } from '../../core/benchmark/self-assessment.ts';
import { dayOf, type Instant } from '../../core/calendar.ts';
import type { ImportRemark } from '../../core/import-remarks.ts';
import type { ImportFailure, ImportOutcome, ImportRow } from '../../core/importing.ts';
import { inLanguage } from '../../core/language.ts';
import { inWords } from '../table/sentences.ts';
import type { Table } from '../table/table.ts';
import { columnsIn } from './columns.ts';
import { ASSESSABLE } from './indicator.ts';
import { type Judged, type JudgedRow, judgeRow } from './judge-row.ts';

/** What a self-assessment is planned against. */
export type SelfAssessmentContext = {
  /** The file's name without folders, and the SHA-256 of its bytes. */
  source: { file: string; digest: string };
  now: Instant;
  /** Whether an organisation keeps its own log here. */
  livesHere: (id: string) => boolean;
  /** The newest file of an organisation that was brought from elsewhere. */
  stored: (id: string) => BenchmarkFile | null;
};

/** What became of the rows, and the file of each organisation of which they say something that can be saved. */
export type SelfAssessmentPlan = { ok: true; rows: ImportRow[]; files: BenchmarkFile[] };

const rowOf = (line: number, outcome: ImportOutcome, remarks: readonly ImportRemark[] = []): ImportRow => ({
  ...{ line, column: remarks[0]?.column ?? null, externalId: null, name: null, outcome },
  detail: remarks.length > 0 ? inWords(remarks) : null,
  remarks,
});

/** The row, with what it is about: the organisation, and the indicator's name. */
function rowAbout(row: JudgedRow, outcome: ImportOutcome, remark?: ImportRemark): ImportRow {
  const { line, assessor, indicator } = row;
  return {
    ...rowOf(line, outcome, remark ? [remark] : []),
    externalId: `${assessor.id}/${indicator.id}`,
    name: `${assessor.name}: ${inLanguage(indicator.name, 'sv').text}`,
  };
}

const placeOf = ({ id }: { id: string }): number => ASSESSABLE.findIndex((each) => each.id === id);

/** Why nothing of an organisation can be taken from a row, whatever the row says; null where it can. */
function refusalOf(
  row: JudgedRow,
  first: JudgedRow,
  before: BenchmarkFile | null,
  context: SelfAssessmentContext,
) {
  const { id } = row.assessor;
  const values = { id };
  if (context.livesHere(id)) return { code: 'lives-here', values } as const;
  if (before && before.source.kind !== 'self-assessment') return { code: 'kept-from-log', values } as const;
  if (row.catalogue.id !== first.catalogue.id)
    return { code: 'several-catalogues', values: { catalogue: first.catalogue.id } } as const;
  const catalogue = before?.settings.at(-1)?.catalogue;
  // The list of catalogues goes from the newest to the oldest; one goes forward, never back.
  return catalogue !== undefined && placeOf(row.catalogue) > placeOf({ id: catalogue })
    ? ({ code: 'older-catalogue', values: { catalogue } } as const)
    : null;
}

type Said = Pick<JudgedRow, 'status' | 'reason'>;
const isSame = (a: Said, b: Said): boolean => a.status === b.status && a.reason === b.reason;

/** What becomes of the rows of one organisation, and what its file becomes. */
function planOne(rows: readonly JudgedRow[], before: BenchmarkFile | null, context: SelfAssessmentContext) {
  const [first] = rows;
  if (!first) return { rows: [], file: null };
  const taken = new Map<string, JudgedRow>();
  const fresh: JudgedRow[] = [];
  const judged = rows.map((row): ImportRow => {
    const refusal = refusalOf(row, first, before, context);
    if (refusal) return rowAbout(row, 'refused', refusal);
    const key = `${row.indicator.id} ${row.on}`;
    const twin = taken.get(key);
    if (twin && !isSame(twin, row))
      return rowAbout(row, 'refused', { code: 'said-otherwise', values: { line: String(twin.line) } });
    if (twin) return rowAbout(row, 'unchanged');
    taken.set(key, row);
    const standing = saidOn(before, row.indicator.id, row.on);
    if (standing && isSame(standing, row)) return rowAbout(row, 'unchanged');
    fresh.push(row);
    return rowAbout(row, standing ? 'changed' : 'added');
  });
  const { assessor, catalogue } = first;
  const said = fresh.map(({ indicator, on, status, reason }) => ({ indicator, on, status, reason }));
  const isNews = said.length > 0;
  return {
    rows: judged,
    file: isNews
      ? withSelfAssessment(before, { assessor, catalogue, rows: said, source: context.source }, context.now)
      : null,
  };
}

function plainRow(judged: Judged): ImportRow[] {
  if (judged.kind === 'said') return [];
  return judged.kind === 'nothing'
    ? [rowOf(judged.line, 'unchanged', [{ code: 'nothing-said' }])]
    : [rowOf(judged.line, 'refused', judged.remarks)];
}

/** Plans a table of self-assessments: row by row, and one file for each organisation in it. */
export function planSelfAssessment(
  table: Table,
  context: SelfAssessmentContext,
): SelfAssessmentPlan | ImportFailure {
  const columns = columnsIn(table);
  if (!columns.ok) return columns;
  const today = dayOf(context.now);
  const judged = table.rows.map((row) => judgeRow(row, columns.found, today));
  const said = judged.flatMap((each) => (each.kind === 'said' ? [each.row] : []));
  const byAssessor = [...Map.groupBy(said, ({ assessor }) => assessor.id)];
  const planned = byAssessor.map(([id, rows]) => planOne(rows, context.stored(id), context));
  const rows = [...judged.flatMap(plainRow), ...planned.flatMap((each) => each.rows)];
  return {
    ok: true,
    rows: rows.sort((a, b) => (a.line ?? 0) - (b.line ?? 0)),
    files: planned.flatMap(({ file }) => file ?? []),
  };
}
