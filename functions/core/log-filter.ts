import { addDays, type Day } from './calendar.ts';
import type { Commit } from './commit.ts';
import type { LogEvent } from './events.ts';
import type { Role } from './identifiers.ts';
import { serviceIn } from './log-reading.ts';
import { textsOf } from './log-reading-texts.ts';
import { holdsWords, plain } from './plain-text.ts';
import { type Ledger, type ServiceRecord, type State, serviceOf } from './state.ts';
import { wordsOf } from './texts.ts';
import { knownSeq } from './view.ts';

/** Which commits of a log are wanted; what is left out does not matter. */
export type LogFilter = {
  /** A pseudonym; `none` is nobody who is known: erased, or never recorded. */
  person?: string | undefined;
  role?: Role | undefined;
  kind?: LogEvent['type'] | undefined;
  service?: string | undefined;
  area?: string | undefined;
  from?: Day | undefined;
  to?: Day | undefined;
  text?: string | undefined;
};

/** What only staff see beside a commit. */
export type Beside = { actor: string | null; notes: readonly string[] };

/** The first and last seq whose commits can be wanted, by the days that the filter names. */
export function seqsBetween(state: State, { from, to }: LogFilter): { first: number; last: number } {
  // Known at the end of the day before: what came later was recorded from that day on.
  const first = from === undefined ? 1 : knownSeq(state, addDays(from, -1)) + 1;
  return { first, last: to === undefined ? state.seq : knownSeq(state, to) };
}

const seqsOf = ({ register, plans, assessments }: ServiceRecord): number[] => [
  ...register.map(({ seq }) => seq),
  ...plans.map(({ seq }) => seq),
  ...assessments.flatMap(({ seq, confirmations, withdrawn }) => [
    seq,
    ...confirmations.map((each) => each.seq),
    ...(withdrawn ? [withdrawn.seq] : []),
  ]),
];

const hasLain = ({ register }: ServiceRecord, area: string): boolean =>
  register.some(
    ({ event }) =>
      (event.type === 'service-registered' && event.profile.area === area) ||
      (event.type === 'service-moved' && event.area === area),
  );

/** The services that a filter is about; null where it is about all, and the organisation too. */
export function servicesIn(state: State, { service, area }: LogFilter): ReadonlySet<string> | null {
  if (service === undefined && area === undefined) return null;
  const asked = service === undefined ? Object.values(state.services) : [serviceOf(state, service)];
  const wanted = asked.filter((each) => each !== undefined && (area === undefined || hasLain(each, area)));
  return new Set(wanted.map((each) => each?.id ?? ''));
}

/** The seqs of every commit about some services, by which others need not be read; null is any. */
export function seqsAbout(state: State, services: ReadonlySet<string> | null): ReadonlySet<number> | null {
  if (services === null) return null;
  const records = [...services].flatMap((id) => serviceOf(state, id) ?? []);
  const answers = state.answers.filter(({ about }) => about !== null && services.has(about));
  return new Set([...records.flatMap(seqsOf), ...answers.map(({ seq }) => seq)]);
}

const IS_REF = /^[0-9a-f]{64}$/;

/** Every text in a value, however deep; references to texts are none, nor are names of fields and kinds. */
export function textsWithin(value: unknown): string[] {
  if (typeof value === 'string') return IS_REF.test(value) ? [] : [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([field, held]) => (field === 'type' ? [] : textsWithin(held)));
}

/** Every word that an event holds: what stands in the log itself, and the texts beside it that still exist. */
function wordsIn({ state, texts }: Ledger, event: LogEvent): string {
  const service = serviceIn(event);
  const names = (service && serviceOf(state, service)?.register) || [];
  const said = textsOf(event).flatMap(({ ref }) => wordsOf(texts, ref) ?? []);
  const named = names.flatMap(({ event: each }) =>
    each.type === 'service-registered'
      ? [each.profile.name]
      : each.type === 'service-renamed'
        ? [each.name]
        : [],
  );
  return plain([...textsWithin(event), ...said, ...textsWithin(named)].join('\n'));
}

/** The events of a commit that a filter wants, by their places; none where the commit is not wanted. */
export function wantedEvents(
  ledger: Ledger,
  filter: LogFilter,
  services: ReadonlySet<string> | null,
  commit: Commit,
  beside: Beside | undefined,
): number[] {
  const { role, person, kind, text } = filter;
  if (role !== undefined && commit.role !== role) return [];
  if (person !== undefined && (beside?.actor ?? 'none') !== person) return [];
  const inNotes = text !== undefined && (beside?.notes ?? []).some((note) => holdsWords(plain(note), text));
  return commit.events.flatMap((event, index) => {
    const service = serviceIn(event);
    if (kind !== undefined && event.type !== kind) return [];
    if (services !== null && (service === null || !services.has(service))) return [];
    const found = text === undefined || inNotes || holdsWords(wordsIn(ledger, event), text);
    return found ? [index] : [];
  });
}

/** Whether a filter asks for something that lies only beside the commits. */
export const needsInternals = ({ person, text }: LogFilter): boolean =>
  person !== undefined || text !== undefined;
