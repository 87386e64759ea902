import { dayOf, type Instant } from '../../../functions/core/calendar.ts';
import { clockOf } from '../../../functions/core/clock.ts';
import type { Role, Via } from '../../../functions/core/identifiers.ts';
import type { ToldEvent } from '../../../functions/core/log-reading-values.ts';
import type { StaffLocale } from '../../text/staff.ts';
import { logAddresses } from './addresses.ts';
import type { LogBook } from './book.ts';
import { ToldEventItem } from './told-event.tsx';

/** Who acted, as far as it is still known: a name, somebody without one, or somebody who was erased. */
export type Who = { name: string } | 'unnamed' | 'erased';

/** A commit as staff read it. */
export type LogEntry = {
  seq: number;
  at: Instant;
  role: Role;
  via: Via;
  hash: string;
  who: Who;
  /** Who proposed it, where somebody else approved. */
  proposer: Who | null;
  notes: readonly string[];
  events: readonly ToldEvent[];
  /** How many events of the commit are not among them. */
  hidden: number;
};

/** A moment as the clock in Stockholm showed it. */
export const momentOf = (at: Instant, { staff }: StaffLocale): string => staff.log.at(dayOf(at), clockOf(at));

const nameOf = (who: Who, { staff }: StaffLocale): string =>
  typeof who === 'object' ? who.name : staff.log[who];

/** Who did it, in which role and by which way, and on whose proposal. */
const By = ({ entry, book }: { entry: LogEntry; book: LogBook }) => {
  const { locale } = book;
  const { log } = locale.staff;
  const via = log.via[entry.via];
  return (
    <p class="by">
      {log.withRole(nameOf(entry.who, locale), locale.words.roles[entry.role])}
      {entry.proposer && ` ${log.approved} ${nameOf(entry.proposer, locale)}`}
      {via !== '' && `, ${via}`}
    </p>
  );
};

const Notes = ({ notes, book }: { notes: readonly string[]; book: LogBook }) => (
  <dl class="notes">
    {notes.map((note) => (
      <div>
        <dt>{book.locale.staff.log.notes}</dt>
        <dd class="prose">{note}</dd>
      </div>
    ))}
  </dl>
);

/** The body of a commit: who, what, and the internal notes. */
export const EntryBody = ({ entry, book }: { entry: LogEntry; book: LogBook }) => (
  <>
    <By entry={entry} book={book} />
    {entry.notes.length > 0 && <Notes notes={entry.notes} book={book} />}
    <ul class="events">
      {entry.events.map((event) => (
        <ToldEventItem event={event} seq={entry.seq} book={book} />
      ))}
    </ul>
  </>
);

/** A commit in the list. */
export const EntryItem = ({ entry, book }: { entry: LogEntry; book: LogBook }) => {
  const { locale, org } = book;
  const { log } = locale.staff;
  const address = logAddresses(locale.lang, org).commit(entry.seq);
  return (
    <li id={`c-${entry.seq}`}>
      <h2>
        <a href={address}>{log.commit(entry.seq)}</a>{' '}
        <small>
          <time datetime={entry.at}>{momentOf(entry.at, locale)}</time>
        </small>
      </h2>
      <EntryBody entry={entry} book={book} />
      {entry.hidden > 0 && (
        <p>
          <a href={address}>{log.more(entry.hidden)}</a>
        </p>
      )}
      <p class="stamp">
        {log.hash} <code>{entry.hash}</code>
      </p>
    </li>
  );
};
