import { dayOf } from '../../../functions/core/calendar.ts';
import type { Ledger } from '../../../functions/core/state.ts';
import { RecordedText } from '../../components/recorded-text.tsx';
import type { StaffLocale } from '../../text/staff.ts';
import { ErrorSummary } from '../error-summary.tsx';
import { LongField, StaffForm } from '../form.tsx';
import type { FormKeys, FormState } from '../form-state.ts';
import type { EditionShown } from './shown.ts';

type Props = {
  shown: EditionShown;
  ledger: Ledger;
  origin: string;
  listHref: string;
  /** What the form to withdraw it carries; null for those who may not, and where it is withdrawn. */
  keys: FormKeys | null;
  state: FormState;
  locale: StaffLocale;
};

const Facts = ({ shown, origin, locale }: Props) => {
  const { editions } = locale.staff;
  const { edition, head, knownAt, publishedBy, hrefs } = shown;
  const { one } = editions;
  return (
    <section class="card" aria-labelledby="facts">
      <h2 id="facts">{one.facts}</h2>
      <dl class="report-facts">
        <div>
          <dt>{one.validOn}</dt>
          <dd>{locale.format.day(edition.validOn)}</dd>
        </div>
        <div>
          <dt>{one.known}</dt>
          <dd>
            {knownAt === null
              ? editions.beforeTheLog
              : `${editions.change(head.seq)}, ${locale.format.day(dayOf(knownAt))}`}{' '}
            <code>{head.hash}</code>
          </dd>
        </div>
        <div>
          <dt>{one.published}</dt>
          <dd>
            {locale.format.day(dayOf(edition.at))} {publishedBy}
          </dd>
        </div>
        <div>
          <dt>{one.catalogue}</dt>
          <dd>{edition.catalogue}</dd>
        </div>
        <div>
          <dt>{one.address}</dt>
          <dd>{origin + hrefs.public}</dd>
        </div>
      </dl>
    </section>
  );
};

const Links = ({ shown: { hrefs }, locale }: Props) => {
  const { editions } = locale.staff;
  return (
    <section aria-labelledby="links">
      <h2 id="links">{editions.one.links}</h2>
      <ul>
        <li>
          <a href={hrefs.public}>{editions.public}</a>
        </li>
        {hrefs.since && (
          <li>
            <a href={hrefs.since}>{editions.report}</a>
          </li>
        )}
        <li>
          <a href={hrefs.untilToday}>{editions.reportSince}</a>
        </li>
        <li>
          <a href={hrefs.api}>{editions.api}</a> <code>{hrefs.api}</code>
        </li>
      </ul>
    </section>
  );
};

const Withdraw = ({ shown, keys, state, locale }: Props) => {
  const { one } = locale.staff.editions;
  if (!keys) return null;
  return (
    <section class="card" aria-labelledby="withdraw">
      <h2 id="withdraw">{one.withdraw}</h2>
      <p>{one.withdrawHelp}</p>
      <StaffForm action={shown.hrefs.own} keys={keys}>
        <LongField name="reason" label={one.reason} required maxlength={4000} state={state} locale={locale} />
        <p class="buttons">
          <button class="danger" type="submit">
            {one.withdrawButton}
          </button>
        </p>
      </StaffForm>
    </section>
  );
};

/** One edition: what it was made from, where it leads, and the way to withdraw it. */
export const EditionPage = (props: Props) => {
  const { shown, ledger, listHref, state, locale } = props;
  const { editions } = locale.staff;
  const { edition, withdrawnBy } = shown;
  const { withdrawn } = edition;
  return (
    <>
      <nav class="breadcrumb" aria-label={locale.words.site.breadcrumbLabel}>
        <a href={listHref}>{editions.title}</a>
      </nav>
      <ErrorSummary state={state} locale={locale} labels={{ reason: locale.staff.editions.one.reason }} />
      <h1>{withdrawn ? <s>{edition.label}</s> : edition.label}</h1>
      {withdrawn && (
        <p class="notice">
          <strong>{editions.one.withdrawnBy(dayOf(withdrawn.at), withdrawnBy ?? '')}</strong>{' '}
          <RecordedText ledger={ledger} text={withdrawn.reason} locale={locale} />
        </p>
      )}
      <Facts {...props} />
      <Links {...props} />
      <Withdraw {...props} />
    </>
  );
};
