import { StaffForm } from '../form.tsx';
import type { FormKeys } from '../form-state.ts';
import { logAddresses } from './addresses.ts';
import type { LogBook } from './book.ts';
import { EntryBody, type LogEntry, momentOf } from './entry.tsx';

type Props = {
  book: LogBook;
  entry: LogEntry;
  parent: string;
  keys: FormKeys;
  /** That the notes were just erased. */
  notesErased: boolean;
};

const NotesForm = ({ book, entry, keys }: Pick<Props, 'book' | 'entry' | 'keys'>) => {
  const { locale, org } = book;
  const { one } = locale.staff.log;
  return (
    <StaffForm action={logAddresses(locale.lang, org).commit(entry.seq)} keys={keys} class="card">
      <p>{one.eraseNotesHelp}</p>
      <p class="buttons">
        <button type="submit" class="danger">
          {one.eraseNotes}
        </button>
      </p>
    </StaffForm>
  );
};

/** One commit, whole. */
export const CommitPage = ({ book, entry, parent, keys, notesErased }: Props) => {
  const { locale, org, mayRedact } = book;
  const { log } = locale.staff;
  return (
    <>
      {notesErased && (
        <p class="done" role="status">
          {log.one.notesErased}
        </p>
      )}
      <div class="opening">
        <h1>{log.commit(entry.seq)}</h1>
        <p>
          <time datetime={entry.at}>{momentOf(entry.at, locale)}</time>. {log.one.lead}
        </p>
        <p>
          <a href={logAddresses(locale.lang, org).log}>{log.one.back}</a>
        </p>
      </div>
      <section class="log">
        <h2>{log.one.count(entry.events.length)}</h2>
        <EntryBody entry={entry} book={book} />
        <dl class="stamp">
          <div>
            <dt>{log.hash}</dt>
            <dd>
              <code>{entry.hash}</code>
            </dd>
          </div>
          <div>
            <dt>{log.one.parent}</dt>
            <dd>
              <code>{parent}</code>
            </dd>
          </div>
        </dl>
      </section>
      {mayRedact && entry.notes.length > 0 && <NotesForm book={book} entry={entry} keys={keys} />}
    </>
  );
};
