import { logPath, textsPath } from '../../pages/addresses.ts';
import type { Choice } from '../form.tsx';
import type { FormState } from '../form-state.ts';
import { logAddresses } from './addresses.ts';
import type { LogBook } from './book.ts';
import { EntryItem, type LogEntry } from './entry.tsx';
import { LogFilterForm } from './filter.tsx';

/** A page of the log: what was found, and how far was searched for it. */
export type LogPageData = {
  entries: readonly LogEntry[];
  /** The newest and oldest change that were looked at; null where the days hold none. */
  searched: { newest: number; oldest: number } | null;
  /** Where the older ones begin; null where there are none. */
  olderBefore: number | null;
  /** Whether the page begins with the newest change that is wanted. */
  isNewest: boolean;
  isFiltered: boolean;
};

type Props = { book: LogBook; page: LogPageData; state: FormState; people: readonly Choice[] };

/** The same search, from another place in the log. */
function from(book: LogBook, { values }: FormState, before: number | null): string {
  const query = new URLSearchParams(Object.entries(values).filter(([, value]) => value !== ''));
  if (before !== null) query.set('before', String(before));
  const address = logAddresses(book.locale.lang, book.org).log;
  return query.size === 0 ? address : `${address}?${query}`;
}

export const LogLinks = ({ book }: { book: LogBook }) => {
  const { locale, org, slug, mayRedact } = book;
  const { also } = locale.staff.log;
  const to = logAddresses(locale.lang, org);
  return (
    <nav class="log-links" aria-label={also.label}>
      <ul>
        <li>
          <a href={to.verify}>{also.verify}</a>
        </li>
        {mayRedact && (
          <>
            <li>
              <a href={to.texts}>{also.texts}</a>
            </li>
            <li>
              <a href={to.people}>{also.people}</a>
            </li>
          </>
        )}
        <li>
          <a href={logPath(slug)}>{also.download}</a>
        </li>
        <li>
          <a href={textsPath(slug)}>{also.downloadTexts}</a>
        </li>
      </ul>
    </nav>
  );
};

const Searched = ({ book, page }: Pick<Props, 'book' | 'page'>) => {
  const { log } = book.locale.staff;
  const { searched, entries, isFiltered } = page;
  if (!searched) return <p role="status">{log.nothingThen}</p>;
  const { newest, oldest } = searched;
  return (
    <p role="status">
      {isFiltered
        ? log.found(entries.length, newest, oldest)
        : log.shown(newest, oldest, book.ledger.state.seq)}
    </p>
  );
};

/** The log, newest first. */
export const LogPage = ({ book, page, state, people }: Props) => {
  const { log } = book.locale.staff;
  const { entries, olderBefore, isFiltered, isNewest } = page;
  return (
    <>
      <div class="opening">
        <h1>{log.title}</h1>
        <p>{log.lead}</p>
        <LogLinks book={book} />
      </div>
      <LogFilterForm book={book} state={state} people={people} />
      <Searched book={book} page={page} />
      {entries.length > 0 && (
        <ol class="log" reversed>
          {entries.map((entry) => (
            <EntryItem entry={entry} book={book} />
          ))}
        </ol>
      )}
      {(olderBefore !== null || !isNewest) && (
        <nav class="log-pages buttons" aria-label={log.pages}>
          {olderBefore !== null && (
            <a class="button" href={from(book, state, olderBefore)}>
              {isFiltered && entries.length === 0 ? log.searchOlder : log.older}
            </a>
          )}
          {!isNewest && <a href={from(book, state, null)}>{log.newest}</a>}
        </nav>
      )}
    </>
  );
};
