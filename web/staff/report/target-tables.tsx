import type { ReportTargets } from '../../../functions/core/board-report-targets.ts';
import { ResponsibleCell, ServiceCell } from './cells.tsx';
import { type Column, ReportTable } from './report-table.tsx';
import type { ReportShown } from './shown.ts';
import {
  CourseCell,
  LateCell,
  MovesCell,
  OutcomeCell,
  TargetCell,
  type TargetProps,
} from './target-cells.tsx';

type Props = Pick<ReportShown, 'report' | 'viewing' | 'locale'>;
type Kind = keyof ReportTargets;

/** What is late stands first, what slipped next; what was reached and what is ahead come last. */
export const TARGET_ORDER: readonly Kind[] = [
  'overdue',
  'slipped',
  'altered',
  'lapsed',
  'dropped',
  'met',
  'set',
  'ahead',
];

/** The column between the target and who answers for it. */
const MIDDLE: Readonly<Record<Kind, readonly Column[]>> = {
  overdue: ['late', 'course'],
  slipped: ['moves'],
  altered: ['moves'],
  lapsed: ['reason'],
  dropped: ['outcome', 'reason'],
  met: ['outcome'],
  set: ['outcome', 'reason'],
  ahead: ['course'],
};

const CELLS: Readonly<Record<Kind, (props: TargetProps) => unknown>> = {
  overdue: (props) => [<LateCell {...props} />, <CourseCell {...props} />],
  slipped: (props) => <MovesCell {...props} />,
  altered: (props) => <MovesCell {...props} />,
  lapsed: (props) => <CourseCell {...props} />,
  dropped: (props) => [<OutcomeCell kind="dropped" {...props} />, <CourseCell {...props} />],
  met: (props) => <OutcomeCell kind="met" {...props} />,
  set: (props) => [<OutcomeCell kind="set" {...props} />, <CourseCell {...props} />],
  ahead: (props) => <CourseCell {...props} />,
};

const Row = ({ kind, ...props }: TargetProps & { kind: Kind }) => (
  <tr>
    <ServiceCell service={props.item.service} {...props} />
    <TargetCell {...props} />
    {CELLS[kind](props)}
    <ResponsibleCell service={props.item.service} {...props} />
  </tr>
);

/** A table for each thing that became of the targets, and the plans ahead. */
export const TargetTables = (props: Props) => (
  <>
    {TARGET_ORDER.map((kind) => {
      const items = props.report.targets[kind];
      const columns: Column[] = ['service', 'target', ...MIDDLE[kind], 'responsible'];
      return (
        <ReportTable kind={kind} count={items.length} columns={columns} locale={props.locale}>
          {items.map((item) => (
            <Row kind={kind} item={item} {...props} />
          ))}
        </ReportTable>
      );
    })}
  </>
);
