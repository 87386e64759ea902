import { type BoardReport, isUneventful } from '../../../functions/core/board-report.ts';
import { REPORT_ORDER } from '../../../functions/core/board-report-changes.ts';
import { dayOf } from '../../../functions/core/calendar.ts';
import { CountingRule } from '../../components/counting-rule.tsx';
import type { StaffLocale } from '../../text/staff.ts';
import { AreaTable } from './area-table.tsx';
import { BoxPair } from './box-pair.tsx';
import { ChangeTables } from './change-tables.tsx';
import { FiguresTable } from './figures-table.tsx';
import { CorrectionTable, FreshnessTables, MovedTable, OverrideTable } from './other-tables.tsx';
import { ReportHead, Verification } from './report-head.tsx';
import type { ListKind } from './report-table.tsx';
import {
  correctedSentence,
  greenSentence,
  indexSentence,
  matchedSentence,
  outsideSentence,
} from './said-figures.ts';
import type { ReportShown } from './shown.ts';
import { changeSentences, summaryOf, targetSentence } from './summary.ts';
import { TARGET_ORDER, TargetTables } from './target-tables.tsx';

/** The lists that a part of the report holds nothing in, said in one sentence. */
const Nothing = ({ kinds, report, locale }: { kinds: readonly ListKind[] } & Parts) => {
  const { nothing, quoted, lists } = locale.staff.report;
  const empty = kinds.filter((kind) => lengthOf(report, kind) === 0);
  const headings = empty.map((kind) => quoted(lists.kinds[kind].heading));
  return empty.length > 0 ? <p class="note">{nothing(headings)}</p> : null;
};

type Parts = { report: BoardReport; locale: StaffLocale };

/** How many rows each list of a report has. */
export function lengthOf(report: BoardReport, kind: ListKind): number {
  const lists = {
    ...report.changes,
    ...report.targets,
    ...report.freshness,
    moved: report.moved,
    overrides: report.overrides,
    corrections: report.corrections.knownThen === 0 ? [] : report.corrections.restated,
  };
  return lists[kind].length;
}

const Summary = ({ report, viewing, locale }: ReportShown) => {
  const words = locale.staff.report;
  return (
    <section class="report-summary" aria-labelledby="summary">
      <h2 id="summary">{words.summary}</h2>
      <p class="on-screen help">{words.summaryHelp}</p>
      <p class="summary">{summaryOf(report, viewing.settings.name, locale).join(' ')}</p>
    </section>
  );
};

const Position = (props: ReportShown) => {
  const { report, locale } = props;
  const said = [
    greenSentence(report, locale),
    ...indexSentence(report, locale),
    outsideSentence(report, locale),
    ...matchedSentence(report, locale),
  ];
  return (
    <section aria-labelledby="position">
      <h2 id="position">{locale.staff.report.position}</h2>
      <p>{said.join(' ')}</p>
      <BoxPair report={report} locale={locale} />
      <FiguresTable report={report} locale={locale} />
      <AreaTable report={report} locale={locale} />
    </section>
  );
};

const Changes = (props: ReportShown) => {
  const { report, locale } = props;
  const { said, changes } = locale.staff.report;
  const sentences = isUneventful(report) ? [said.uneventful] : changeSentences(report, locale);
  return (
    <section aria-labelledby="changes">
      <h2 id="changes">{changes}</h2>
      <p>{sentences.join(' ')}</p>
      <ChangeTables {...props} />
      <MovedTable {...props} />
      <Nothing kinds={[...REPORT_ORDER, 'moved']} {...props} />
    </section>
  );
};

const Freshness = (props: ReportShown) => {
  const { report, locale } = props;
  const { becameStale, assessed, confirmed } = report.freshness;
  const { said, freshness } = locale.staff.report;
  return (
    <section aria-labelledby="freshness">
      <h2 id="freshness">{freshness}</h2>
      <p>{said.freshness(becameStale.length, assessed.length, confirmed.length)}</p>
      <FreshnessTables {...props} />
      <Nothing kinds={['becameStale', 'noLongerStale']} {...props} />
    </section>
  );
};

const Targets = (props: ReportShown) => {
  const { report, locale } = props;
  return (
    <section aria-labelledby="targets">
      <h2 id="targets">{locale.staff.report.targets}</h2>
      <p>{targetSentence(report, locale)}</p>
      <TargetTables {...props} />
      {TARGET_ORDER.some((kind) => lengthOf(report, kind) > 0) && <Nothing kinds={TARGET_ORDER} {...props} />}
    </section>
  );
};

/** What is known now of the earlier day, and what stands against the rule. */
const Past = (props: ReportShown) => {
  const { report, viewing, locale } = props;
  const { said, past } = locale.staff.report;
  const { corrections, overrides } = report;
  const [first] = viewing.ledger.state.commits;
  const isTold = corrections.knownThen > 0;
  return (
    <section aria-labelledby="past">
      <h2 id="past">{past}</h2>
      {!isTold && first && <p>{said.beforeTheLog(corrections.on, dayOf(first.at))}</p>}
      <p>{[...correctedSentence(report, locale), said.overrides(overrides.length)].join(' ')}</p>
      {isTold && <CorrectionTable restated={corrections.restated} {...props} />}
      <OverrideTable {...props} />
      <Nothing kinds={isTold ? ['corrections', 'overrides'] : ['overrides']} {...props} />
    </section>
  );
};

/** The report as it lies before the board: printed on A4, or read on the screen. */
export const ReportDocument = (props: ReportShown) => (
  <article class="board-report">
    <ReportHead {...props} />
    <Summary {...props} />
    <Position {...props} />
    <Changes {...props} />
    <Freshness {...props} />
    <Targets {...props} />
    <Past {...props} />
    <CountingRule locale={props.locale} />
    <Verification {...props} />
  </article>
);
