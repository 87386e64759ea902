import type { LogBook } from '../../../web/staff/log/book.ts';
import { plainName } from '../../../web/staff/log/book.ts';
import type { LogEntry, Who } from '../../../web/staff/log/entry.tsx';
import { catalogueOf } from '../../core/catalogue/catalogues.ts';
import type { InternalPart } from '../../core/ledger-store.ts';
import { readNotes } from '../../core/log-notes.ts';
import { serviceIn, tellEvent } from '../../core/log-reading.ts';
import type { StaffCall } from '../call.ts';
import { localeOf } from '../page.tsx';
import type { Found } from './reading.ts';

/** What pages about the log read from, for whoever is logged in. */
export const bookOf = (call: StaffCall): LogBook => ({
  locale: localeOf(call),
  org: call.org,
  slug: call.settings.slug,
  ledger: call.ledger,
  catalogue: catalogueOf(call.settings.catalogue),
  today: call.today,
  mayRedact: call.actor.role === 'strategist' || call.actor.role === 'operator',
});

/** Names by pseudonym, and the pseudonyms of everybody who was not erased. */
export type People = { names: ReadonlyMap<string, string>; known: ReadonlySet<string> };

export async function peopleOf({ parts, org }: StaffCall): Promise<People> {
  const people = await parts.store.people(org);
  return {
    names: new Map(people.flatMap(({ person, name }) => (name === null ? [] : [[person, name] as const]))),
    known: new Set(people.map(({ person }) => person)),
  };
}

function whoIs(person: string | null, { names, known }: People): Who {
  if (person === null || !known.has(person)) return 'erased';
  const name = names.get(person);
  return name === undefined ? 'unnamed' : { name };
}

/** Notes about one service begin with its id; its name says more. */
function readable(book: LogBook, { commit }: Found, note: string): string {
  const services = commit.events.flatMap((event) => serviceIn(event) ?? []);
  const about = services.find((id) => note.startsWith(`${id}: `));
  return about === undefined ? note : plainName(book, about) + note.slice(about.length);
}

/** Events of a commit that a list shows; the rest stands on the commit's own page. */
const SHOWN = 12;

/** A commit with what is known of who did it. */
export function entryOf(
  book: LogBook,
  found: Found,
  part: InternalPart | undefined,
  people: People,
  most = SHOWN,
): LogEntry {
  const { seq, at, role, via, hash, events } = found.commit;
  const { proposer, notes } = readNotes(part?.notes ?? []);
  const told = found.wanted.slice(0, most).flatMap((index) => {
    const event = events[index];
    return event ? [tellEvent(book.ledger.state, event, { seq, index })] : [];
  });
  return {
    seq,
    at,
    role,
    via,
    hash,
    who: whoIs(part?.actor ?? null, people),
    proposer: proposer === null ? null : whoIs(proposer, people),
    notes: notes.map((note) => readable(book, found, note)),
    events: told,
    hidden: events.length - told.length,
  };
}

/** The commits that were found, with what lies beside them: one look at the stretch that they lie in. */
export async function entriesOf(call: StaffCall, found: readonly Found[]): Promise<LogEntry[]> {
  const [first, last] = [found.at(-1)?.commit.seq, found[0]?.commit.seq];
  if (first === undefined || last === undefined) return [];
  const { store } = call.parts;
  const [parts, people] = await Promise.all([store.internals(call.org, first - 1, last), peopleOf(call)]);
  const bySeq = new Map(parts.map((part) => [part.seq, part]));
  const book = bookOf(call);
  return found.map((each) => entryOf(book, each, bySeq.get(each.commit.seq), people));
}
