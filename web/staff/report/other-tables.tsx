import { dayOf } from '../../../functions/core/calendar.ts';
import type { Side } from '../../../functions/core/changes.ts';
import type { Difference, Restatement } from '../../../functions/core/edition-difference.ts';
import type { MatrixRow } from '../../../functions/core/matrix.ts';
import { serviceOf } from '../../../functions/core/state.ts';
import { Said } from '../../components/localized.tsx';
import { StatusMark } from '../../components/status-mark.tsx';
import { areaIn, Reason, ResponsibleCell, ServiceCell } from './cells.tsx';
import { ReportTable } from './report-table.tsx';
import type { ReportShown } from './shown.ts';

type Props = Pick<ReportShown, 'report' | 'viewing' | 'locale'>;

const serviceIn = ({ from, to }: Difference) => (to ?? from)?.service;

/** A status, with the word for stale where it is that; or that the service was not there. */
const Stood = ({ side, report, locale, withArea }: Props & { side: Side | null; withArea: boolean }) => {
  const { lists } = locale.staff.report;
  if (!side) return <>{lists.absent}</>;
  const area = withArea && areaIn(report, side.service.profile.area);
  return (
    <>
      <StatusMark status={side.status.status} locale={locale} />
      {side.status.stale && <small>{lists.stale}</small>}
      {area && (
        <small>
          <Said text={area.short} locale={locale} />
        </small>
      )}
    </>
  );
};

const FreshnessRow = ({ difference, ...props }: Props & { difference: Difference }) => {
  const service = serviceIn(difference);
  const { lists } = props.locale.staff.report;
  if (!service || !difference.to) return null;
  const { status, confirmedOn } = difference.to.status;
  return (
    <tr>
      <ServiceCell service={service} {...props} />
      <td>
        <StatusMark status={status} locale={props.locale} />
      </td>
      <td>{confirmedOn ?? lists.never}</td>
      <ResponsibleCell service={service} {...props} />
    </tr>
  );
};

/** What nobody has vouched for in time, and what somebody has again. */
export const FreshnessTables = (props: Props) => (
  <>
    {(['becameStale', 'noLongerStale'] as const).map((kind) => {
      const found = props.report.freshness[kind];
      const columns = ['service', 'status', 'confirmed', 'responsible'] as const;
      return (
        <ReportTable kind={kind} count={found.length} columns={columns} locale={props.locale}>
          {found.map((difference) => (
            <FreshnessRow difference={difference} {...props} />
          ))}
        </ReportTable>
      );
    })}
  </>
);

const MovedRow = ({ difference, ...props }: Props & { difference: Difference }) => {
  const service = serviceIn(difference);
  if (!service) return null;
  const areas = [difference.from, difference.to].map(
    (side) => side && areaIn(props.report, side.service.profile.area),
  );
  return (
    <tr>
      <ServiceCell service={service} {...props} />
      {areas.map((area) => (
        <td>{area && <Said text={area.name} locale={props.locale} />}</td>
      ))}
      <ResponsibleCell service={service} {...props} />
    </tr>
  );
};

/** What was moved to another area, since that changes the figures of both. */
export const MovedTable = (props: Props) => {
  const { moved } = props.report;
  const columns = ['service', 'from', 'to', 'responsible'] as const;
  return (
    <ReportTable kind="moved" count={moved.length} columns={columns} locale={props.locale}>
      {moved.map((difference) => (
        <MovedRow difference={difference} {...props} />
      ))}
    </ReportTable>
  );
};

const RestatedRow = ({ restated, ...props }: Props & { restated: Restatement }) => {
  const service = serviceIn(restated);
  const { lists } = props.locale.staff.report;
  if (!service) return null;
  const withArea = restated.aspects.includes('area');
  return (
    <tr>
      <ServiceCell service={service} {...props} />
      <td>
        <Stood side={restated.from} withArea={withArea} {...props} />
      </td>
      <td>
        <Stood side={restated.to} withArea={withArea} {...props} />
      </td>
      <td>
        <Reason text={restated.reason} {...props} />
        {restated.recordedAt && <small>{lists.recordedOn(dayOf(restated.recordedAt))}</small>}
      </td>
    </tr>
  );
};

/** What is known now of the earlier day beside what was shown of it then. */
export const CorrectionTable = ({ restated, ...props }: Props & { restated: readonly Restatement[] }) => (
  <ReportTable
    kind="corrections"
    count={restated.length}
    columns={['service', 'shownThen', 'knownNow', 'reason']}
    locale={props.locale}
  >
    {restated.map((each) => (
      <RestatedRow restated={each} {...props} />
    ))}
  </ReportTable>
);

const OverrideRow = ({ row, ...props }: Props & { row: MatrixRow }) => {
  const record = serviceOf(props.viewing.ledger.state, row.id);
  const assessment = record?.assessments.find(({ id }) => id === row.assessment);
  return (
    <tr>
      <ServiceCell service={row} {...props} />
      <td>
        <StatusMark status={row.status} locale={props.locale} />
        <small>{props.locale.staff.report.lists.since(row.since)}</small>
      </td>
      <td>
        <Reason text={assessment?.reason ?? null} {...props} />
      </td>
      <ResponsibleCell service={row} {...props} />
    </tr>
  );
};

/** Statuses that somebody set by hand against the criteria, with why. */
export const OverrideTable = (props: Props) => {
  const { overrides } = props.report;
  const columns = ['service', 'status', 'reason', 'responsible'] as const;
  return (
    <ReportTable kind="overrides" count={overrides.length} columns={columns} locale={props.locale}>
      {overrides.map((row) => (
        <OverrideRow row={row} {...props} />
      ))}
    </ReportTable>
  );
};
