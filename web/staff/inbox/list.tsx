import type { Child } from 'hono/jsx';
import type { StaffLocale } from '../../text/staff.ts';
import { StaffForm } from '../form.tsx';
import type { FormKeys } from '../form-state.ts';
import { closingPath, inboxReportPath } from './paths.ts';
import { aboutOf, excerptOf, type ShownReport } from './shown.ts';

type Props = {
  locale: StaffLocale;
  org: string;
  reports: readonly ShownReport[];
  keptFor: number;
  /** How many are shown at most, where there are that many. */
  limited: number | null;
  /** What was just done. */
  said: string | null;
  keys: FormKeys;
};

type RowProps = { shown: ShownReport; choosable: boolean } & Pick<Props, 'locale' | 'org'>;

const Row = ({ shown, choosable, locale, org }: RowProps) => {
  const { staff, format, lang } = locale;
  const { report, receivedOn, daysLeft, state, mine } = shown;
  const about = aboutOf(shown, locale);
  return (
    <tr>
      {choosable && (
        <td class="choose">
          {mine && (
            <label>
              <input type="checkbox" name="report" value={report.id} />
              <span class="unseen">{staff.inbox.choose(about, receivedOn)}</span>
            </label>
          )}
        </td>
      )}
      <th scope="row">
        <a href={inboxReportPath(lang, org, report.id)}>{about}</a>
      </th>
      <td>{format.day(receivedOn)}</td>
      <td>{staff.inbox.kinds[report.kind]}</td>
      <td class="excerpt">
        <bdi>{excerptOf(report.message)}</bdi>
      </td>
      <td>{staff.inbox.states[state]}</td>
      <td>{staff.inbox.left(daysLeft)}</td>
    </tr>
  );
};

type TableProps = { caption: string; rows: readonly ShownReport[]; choosable: boolean } & Pick<
  Props,
  'locale' | 'org'
>;

const Reports = ({ caption, rows, choosable, locale, org }: TableProps) => {
  const { columns, region } = locale.staff.inbox;
  return (
    <section class="scroll" aria-label={`${caption}. ${region}`} tabindex={0}>
      <table class="inbox">
        <caption>{caption}</caption>
        <thead>
          <tr>
            {choosable && (
              <th scope="col">
                <span class="unseen">{columns.choose}</span>
              </th>
            )}
            <th scope="col">{columns.report}</th>
            <th scope="col">{columns.received}</th>
            <th scope="col">{columns.kind}</th>
            <th scope="col">{columns.excerpt}</th>
            <th scope="col">{columns.state}</th>
            <th scope="col">{columns.left}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((shown) => (
            <Row shown={shown} choosable={choosable} locale={locale} org={org} />
          ))}
        </tbody>
      </table>
    </section>
  );
};

/** Those that wait, with a way to close many at once for whoever may close any. */
const Waiting = ({ rows, locale, org, keys }: { rows: readonly ShownReport[] } & Omit<Props, 'reports'>) => {
  const { inbox } = locale.staff;
  const choosable = rows.some(({ mine }) => mine);
  const table: Child = (
    <Reports caption={inbox.captionOpen} rows={rows} choosable={choosable} locale={locale} org={org} />
  );
  if (rows.length === 0) return <p>{inbox.noneOpen}</p>;
  if (!choosable) return table;
  return (
    <StaffForm action={closingPath(locale.lang, org)} keys={keys}>
      {table}
      <p class="buttons">
        <button class="quiet" type="submit">
          {inbox.closeChosen}
        </button>{' '}
        <span>{inbox.closeChosenHelp}</span>
      </p>
    </StaffForm>
  );
};

/** The inbox: what waits first, then what has been dealt with. */
export const InboxList = (props: Props) => {
  const { locale, org, reports, keptFor, limited, said } = props;
  const { inbox } = locale.staff;
  const waiting = reports.filter(({ state }) => state === 'open' || state === 'waiting');
  const done = reports.filter((each) => !waiting.includes(each));
  return (
    <>
      {said && (
        <p class="done" role="status">
          {said}
        </p>
      )}
      <div class="opening">
        <h1>{inbox.title}</h1>
        <p>
          {inbox.lead} {inbox.lifetime(keptFor)} {limited !== null && inbox.most(limited)}
        </p>
      </div>
      <section aria-labelledby="open">
        <h2 id="open">
          {inbox.open} <small>({locale.format.number(waiting.length)})</small>
        </h2>
        <Waiting {...props} rows={waiting} />
      </section>
      {done.length > 0 && (
        <section aria-labelledby="done">
          <h2 id="done">
            {inbox.done} <small>({locale.format.number(done.length)})</small>
          </h2>
          <Reports caption={inbox.captionDone} rows={done} choosable={false} locale={locale} org={org} />
        </section>
      )}
    </>
  );
};
