import { inLanguage } from '../../../functions/core/language.ts';
import type { Difference, ToldEvent } from '../../../functions/core/log-reading-values.ts';
import { Said } from '../../components/localized.tsx';
import { logAddresses } from './addresses.ts';
import { type LogBook, nameOfService } from './book.ts';
import { ToldTextItem } from './told-text.tsx';
import { ToldValue } from './told-value.tsx';

type Props = { event: ToldEvent; seq: number; book: LogBook };

/** What a difference is in: a field, one of several criteria, a category of the import. */
function fieldName({ field, of }: Difference, { catalogue, locale }: LogBook): string {
  const name = locale.staff.log.fields[field];
  if (of === undefined) return name;
  const criterion = catalogue.criteria.find(({ id }) => id === of);
  return field === 'criterion' && criterion ? inLanguage(criterion.name, locale.lang).text : `${name} ${of}`;
}

const isSame = ({ from, to }: Difference): boolean => JSON.stringify(from) === JSON.stringify(to);

const Became = ({ difference, book }: { difference: Difference; book: LogBook }) => {
  const { log } = book.locale.staff;
  const { from, to } = difference;
  if (from === undefined || isSame(difference))
    return (
      to && (
        <>
          <ToldValue value={to} book={book} />
          {from && ` (${log.asBefore})`}
        </>
      )
    );
  return (
    <>
      {from && (
        <>
          {log.from} <ToldValue value={from} book={book} />{' '}
        </>
      )}
      {to ? (
        <>
          {from && `${log.to} `}
          <ToldValue value={to} book={book} />
          {!from && ` (${log.fresh})`}
        </>
      ) : (
        log.removed
      )}
    </>
  );
};

const Headline = ({ event, book }: Omit<Props, 'seq'>) => {
  const { locale, org } = book;
  const { log } = locale.staff;
  return (
    <p class="what">
      <strong>{log.events[event.type]}</strong>
      {event.service && (
        <>
          {': '}
          <a href={logAddresses(locale.lang, org).service(event.service)}>
            <Said text={nameOfService(book, event.service)} locale={locale} />
          </a>
        </>
      )}
      {event.effectiveOn && <small>, {log.holdsFrom(event.effectiveOn)}</small>}
    </p>
  );
};

/** Criteria stand in the order of the catalogue, as everywhere; everything else as it was told. */
function inOrder(differences: readonly Difference[], { catalogue }: LogBook): Difference[] {
  const placeOf = ({ field, of }: Difference) =>
    field === 'criterion' ? catalogue.criteria.findIndex(({ id }) => id === of) : 0;
  const criteria = differences.filter(({ field }) => field === 'criterion');
  const first = differences.findIndex(({ field }) => field === 'criterion');
  const sorted = criteria.toSorted((a, b) => placeOf(a) - placeOf(b));
  return differences.map((each, place) =>
    each.field === 'criterion' ? (sorted[place - first] ?? each) : each,
  );
}

/** One event: what it was, what became what, and the texts that belong to it. */
export const ToldEventItem = ({ event, seq, book }: Props) => (
  <li>
    <Headline event={event} book={book} />
    {event.differences.length + event.texts.length > 0 && (
      <dl>
        {inOrder(event.differences, book).map((difference) => (
          <div>
            <dt>{fieldName(difference, book)}</dt>
            <dd>
              <Became difference={difference} book={book} />
            </dd>
          </div>
        ))}
        {event.texts.map((text) => (
          <ToldTextItem text={text} event={event} seq={seq} book={book} />
        ))}
      </dl>
    )}
  </li>
);
