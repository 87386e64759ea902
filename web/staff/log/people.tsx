import { dayOf, type Instant } from '../../../functions/core/calendar.ts';
import { logAddresses } from './addresses.ts';
import type { LogBook } from './book.ts';

/** Somebody who has acted or logged in, with how much they did. */
export type PersonRow = {
  person: string;
  name: string | null;
  count: number;
  first: Instant | null;
  last: Instant | null;
  isMember: boolean;
  isYou: boolean;
};

/** What a person is called on a page; the first digits of the pseudonym where no name is known. */
export const personName = (
  { person, name }: Pick<PersonRow, 'person' | 'name'>,
  { locale }: LogBook,
): string => name ?? locale.staff.people.unnamed(person.slice(0, 6));

const Row = ({ row, book }: { row: PersonRow; book: LogBook }) => {
  const { locale, org } = book;
  const { people } = locale.staff;
  const to = logAddresses(locale.lang, org);
  const name = personName(row, book);
  return (
    <tr>
      <th scope="row">
        {name} {row.isYou && <small>({people.you})</small>}
      </th>
      <td>
        {row.count === 0 ? (
          people.none
        ) : (
          <a href={`${to.log}?${new URLSearchParams({ person: row.person })}`}>
            {locale.format.number(row.count)}
          </a>
        )}
      </td>
      <td>{row.first && dayOf(row.first)}</td>
      <td>{row.last && dayOf(row.last)}</td>
      <td>{row.isMember ? people.yes : people.no}</td>
      <td>
        <a href={to.person(row.person)} aria-label={people.eraseWho(name)}>
          {people.erase}
        </a>
      </td>
    </tr>
  );
};

const Table = ({ rows, book }: { rows: readonly PersonRow[]; book: LogBook }) => {
  const { people } = book.locale.staff;
  const { columns } = people;
  return (
    <section class="scroll" aria-label={people.region} tabindex={0}>
      <table class="people">
        <caption>{people.caption}</caption>
        <thead>
          <tr>
            {[columns.name, columns.changes, columns.first, columns.last, columns.member, columns.act].map(
              (column) => (
                <th scope="col">{column}</th>
              ),
            )}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row row={row} book={book} />
          ))}
        </tbody>
      </table>
    </section>
  );
};

/** Everybody behind the log, with the way to erase them. */
export const PeoplePage = ({
  rows,
  book,
  erased,
}: {
  rows: readonly PersonRow[];
  book: LogBook;
  /** That somebody was just erased. */
  erased: boolean;
}) => {
  const { locale, org } = book;
  const { people, log } = locale.staff;
  const to = logAddresses(locale.lang, org);
  return (
    <>
      {erased && (
        <p class="done" role="status">
          {people.erased}
        </p>
      )}
      <div class="opening">
        <h1>{people.title}</h1>
        <p>{people.lead}</p>
        <p class="buttons">
          <a href={to.log}>{log.one.back}</a> <a href={to.texts}>{people.goSearch}</a>
        </p>
      </div>
      {rows.length === 0 ? <p>{people.nobody}</p> : <Table rows={rows} book={book} />}
    </>
  );
};
