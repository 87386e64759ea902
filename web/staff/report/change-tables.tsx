import { type ExplainedChange, REPORT_ORDER } from '../../../functions/core/board-report-changes.ts';
import type { Side } from '../../../functions/core/changes.ts';
import { wordsOf } from '../../../functions/core/texts.ts';
import { StatusMark } from '../../components/status-mark.tsx';
import { SuccessorLinks } from '../../components/successors.tsx';
import { successorIn } from '../../pages/successor.ts';
import { Reason, ResponsibleCell, ServiceCell } from './cells.tsx';
import { ReportTable } from './report-table.tsx';
import type { ReportShown } from './shown.ts';

type Props = Pick<ReportShown, 'report' | 'viewing' | 'locale'>;
type RowProps = Props & { change: ExplainedChange };

/** The words of a reason; null where there is none, and where they were redacted. */
const reasonOf = ({ cause }: ExplainedChange, { viewing }: Props): string | null =>
  wordsOf(viewing.ledger.texts, cause.reason);

/** From what to what; a new service has only the one, an ended one only the other. */
const Move = ({ change: { from, to }, locale }: RowProps) => {
  const { lists } = locale.staff.report;
  const mark = (side: Side) => <StatusMark status={side.status.status} locale={locale} />;
  return (
    <span class="move">
      {from ? mark(from) : `${lists.isNew}, `}
      {from && to && ` ${lists.arrow} `}
      {to && mark(to)}
    </span>
  );
};

/** When it came about; for an ended service how, and what came instead. */
const When = ({ change, viewing, locale }: RowProps) => {
  const { lists } = locale.staff.report;
  const { on, ending, corrected } = change.cause;
  return (
    <small>
      {ending ? (
        <>
          {lists.ended[ending.kind](ending.on)}{' '}
          <SuccessorLinks successors={ending.into.map((id) => successorIn(viewing, id))} />
        </>
      ) : on === null ? (
        lists.endedUnknown
      ) : (
        lists.since(on)
      )}
      {corrected && ` ${lists.corrected}`}
    </small>
  );
};

/** An import gives many services one reason, which then stands once. */
const Row = ({ before, ...props }: RowProps & { before: ExplainedChange | undefined }) => {
  const { change, ...shared } = props;
  const words = reasonOf(change, props);
  const isSame = words !== null && before !== undefined && words === reasonOf(before, props);
  const service = (change.to ?? change.from)?.service;
  if (!service) return null;
  return (
    <tr>
      <ServiceCell service={service} {...shared} />
      <td>
        <Move {...props} />
        <When {...props} />
      </td>
      <td>
        {isSame ? (
          <span class="soft">{props.locale.staff.report.lists.sameReason}</span>
        ) : (
          <Reason text={change.cause.reason} {...shared} />
        )}
      </td>
      <ResponsibleCell service={service} {...shared} />
    </tr>
  );
};

/** A table for each kind of change, what fell before what rose. */
export const ChangeTables = (props: Props) => (
  <>
    {REPORT_ORDER.map((kind) => {
      const changes = props.report.changes[kind];
      const columns = [
        'service',
        kind === 'retired' ? 'outcome' : 'change',
        'reason',
        'responsible',
      ] as const;
      return (
        <ReportTable kind={kind} count={changes.length} columns={columns} locale={props.locale}>
          {changes.map((change, place) => (
            <Row change={change} before={changes[place - 1]} {...props} />
          ))}
        </ReportTable>
      );
    })}
  </>
);
