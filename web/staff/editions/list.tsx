import { dayOf } from '../../../functions/core/calendar.ts';
import type { Ledger } from '../../../functions/core/state.ts';
import { RecordedText } from '../../components/recorded-text.tsx';
import type { StaffLocale } from '../../text/staff.ts';
import type { EditionShown } from './shown.ts';

type Props = {
  editions: readonly EditionShown[];
  ledger: Ledger;
  /** Where a new one is made; null for those who may not. */
  newHref: string | null;
  locale: StaffLocale;
};

type RowProps = Pick<Props, 'ledger' | 'locale'> & { shown: EditionShown };

const Withdrawal = ({ shown, ledger, locale }: RowProps) => {
  const { editions } = locale.staff;
  const { edition, withdrawnBy } = shown;
  const { withdrawn } = edition;
  if (!withdrawn) return null;
  return (
    <p>
      <strong class="flag">{editions.withdrawn}</strong> {editions.on(dayOf(withdrawn.at))} {withdrawnBy}:{' '}
      <RecordedText ledger={ledger} text={withdrawn.reason} locale={locale} />
    </p>
  );
};

/** What an edition knows: the commit, its day, and the beginning of its checksum. */
export const Known = ({ shown, locale }: Omit<RowProps, 'ledger'>) => {
  const { editions } = locale.staff;
  const { head, knownAt } = shown;
  if (knownAt === null) return <>{editions.beforeTheLog}</>;
  return (
    <>
      {dayOf(knownAt)}, {editions.change(head.seq)} <code>{head.hash.slice(0, 12)}…</code>
    </>
  );
};

const Row = (props: RowProps) => {
  const { shown, locale } = props;
  const { editions } = locale.staff;
  const { edition, hrefs, publishedBy } = shown;
  const link = <a href={hrefs.own}>{edition.label}</a>;
  return (
    <tr class={edition.withdrawn ? 'withdrawn' : undefined}>
      <th scope="row">
        {edition.withdrawn ? <s>{link}</s> : link}
        <Withdrawal {...props} />
      </th>
      <td>{edition.validOn}</td>
      <td>
        <Known shown={shown} locale={locale} />
      </td>
      <td>
        {dayOf(edition.at)} {publishedBy}
      </td>
      <td>
        <a href={hrefs.public}>{editions.public}</a>
        {hrefs.since && (
          <>
            <br />
            <a href={hrefs.since}>{editions.report}</a>
          </>
        )}
      </td>
    </tr>
  );
};

/** Every edition with what it knows and who stands behind it; withdrawn ones stay, struck through. */
export const EditionList = ({ editions, newHref, ...props }: Props) => {
  const words = props.locale.staff.editions;
  const { columns } = words;
  return (
    <>
      <h1>{words.title}</h1>
      <p class="lead">{words.lead}</p>
      {newHref && (
        <p>
          <a class="button" href={newHref}>
            {words.create}
          </a>
        </p>
      )}
      {editions.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <section class="scroll" aria-label={words.region} tabindex={0}>
          <table class="editions staff-editions">
            <caption>{words.list}</caption>
            <thead>
              <tr>
                {[columns.label, columns.validOn, columns.known, columns.published, columns.links].map(
                  (column) => (
                    <th scope="col">{column}</th>
                  ),
                )}
              </tr>
            </thead>
            <tbody>
              {editions.map((shown) => (
                <Row shown={shown} {...props} />
              ))}
            </tbody>
          </table>
        </section>
      )}
    </>
  );
};
