import { firstDue } from '../../../functions/core/agenda.ts';
import { type ReportTarget, timesSlipped } from '../../../functions/core/board-report-targets.ts';
import { numberOf } from '../../../functions/core/days.ts';
import type { Slip } from '../../../functions/core/plans.ts';
import { ActionList } from '../../components/agenda-actions.tsx';
import { StatusMark } from '../../components/status-mark.tsx';
import { Reason } from './cells.tsx';
import type { ReportShown } from './shown.ts';

export type TargetProps = Pick<ReportShown, 'report' | 'viewing' | 'locale'> & { item: ReportTarget };

/** What is to be reached, and by when. */
export const TargetCell = ({ item: { target }, locale }: TargetProps) => (
  <td>
    <StatusMark status={target.status} locale={locale} />
    <small>{locale.staff.report.lists.by(target.due)}</small>
  </td>
);

/** How often a target has been moved to a later day in all, and what was planned first. */
const TimesMoved = ({ item, locale }: TargetProps) => {
  const { lists } = locale.staff.report;
  const times = timesSlipped(item);
  return times === 0 ? null : (
    <small>
      {lists.timesMoved(times)} {lists.firstDue(firstDue(item.target))}
    </small>
  );
};

/** How late a target is on the later day. */
export const LateCell = (props: TargetProps) => {
  const { item, report, locale } = props;
  const days = numberOf(report.to.validOn) - numberOf(item.target.due);
  return (
    <td>
      {locale.staff.report.lists.daysLate(days)}
      <TimesMoved {...props} />
    </td>
  );
};

const Move = ({ slip, ...props }: TargetProps & { slip: Slip }) => {
  const { lists } = props.locale.staff.report;
  const { statuses } = props.locale.words;
  return (
    <li>
      {slip.from !== slip.to && `${lists.movedTo(slip.from, slip.to)} `}
      {slip.fromStatus !== slip.toStatus &&
        `${lists.changedTo(statuses[slip.fromStatus].word, statuses[slip.toStatus].word)} `}
      <Reason text={slip.reason} {...props} />
    </li>
  );
};

/** Each move of the period with its reason, and how many there have been in all. */
export const MovesCell = (props: TargetProps) => (
  <td>
    <ul class="moves">
      {props.item.moves.map((slip) => (
        <Move slip={slip} {...props} />
      ))}
    </ul>
    <TimesMoved {...props} />
  </td>
);

/** Why the target stands as it does: its last move, what closed it, or what it was set for; then its steps. */
export const CourseCell = (props: TargetProps) => {
  const { item, report, viewing, locale } = props;
  const { target, actions } = item;
  const reason = target.closedBecause ?? target.slips.at(-1)?.reason ?? target.reason;
  const open = actions.filter(({ state }) => state !== 'finished');
  return (
    <td>
      <Reason text={reason} {...props} />
      {open.length > 0 && (
        <ActionList actions={open} ledger={viewing.ledger} validOn={report.to.validOn} locale={locale} />
      )}
    </td>
  );
};

/** What became of a target in the period: met, in time or not; dropped; newly set. */
export const OutcomeCell = ({ item, locale, kind }: TargetProps & { kind: 'met' | 'dropped' | 'set' }) => {
  const { lists } = locale.staff.report;
  const { target, standing } = item;
  const on = target.closedOn ?? target.due;
  if (kind === 'set')
    return (
      <td>
        {lists.setOn(target.setOn)}
        {standing !== 'on-track' && <small>{lists.standings[standing]}</small>}
      </td>
    );
  if (kind === 'dropped') return <td>{lists.droppedOn(on)}</td>;
  const first = firstDue(target);
  return (
    <td>
      {lists.metOn(on)}
      <small>{on <= first ? lists.inTime : lists.afterFirst(first)}</small>
    </td>
  );
};
