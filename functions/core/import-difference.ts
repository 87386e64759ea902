import type { Day } from './calendar.ts';
import type { Command } from './commands.ts';
import type { Refusal } from './decide/outcome.ts';
import { decideAll } from './decide.ts';
import type { LogEvent } from './events.ts';
import { evolve } from './evolve.ts';
import { profileInWords } from './profile-words.ts';
import type { ServiceProfile } from './service.ts';
import { type ServiceAt, serviceAt } from './service-at.ts';
import { type Ledger, type ServiceRecord, serviceOf } from './state.ts';
import { sealText, type Texts, wordsOf } from './texts.ts';
import { type StatusAt, statusAt } from './timeline.ts';
import { ALL_KNOWN } from './view.ts';

/** One thing that commands change of a service: `name.sv`, `status`, `criterion:archived` …; null is nothing. */
export type FieldChange = { field: string; from: string | null; to: string | null };

/** What commands would do to one service, or why they would be refused. */
export type ServiceDifference =
  | { ok: true; service: string; changes: readonly FieldChange[] }
  | { ok: false; service: string; refusal: Refusal };

const SEED = '0'.repeat(64);

/** A service as it stands on a day: what can be compared of it. */
type Shown = { at: ServiceAt | null; texts: Texts };

const LANGUAGES = ['sv', 'en', 'fr'] as const;

/** Everything that is compared, flat and in the order it is shown in. */
function flat({ at, texts }: Shown): Map<string, string | null> {
  const facts = new Map<string, string | null>();
  if (!at) return facts;
  const words = profileInWords(at.profile, texts);
  for (const lang of LANGUAGES) facts.set(`name.${lang}`, words.name[lang] ?? null);
  for (const field of ['area', 'indicator', 'link', 'unit', 'role'] as const) facts.set(field, words[field]);
  for (const field of ['sentence', 'description'] as const)
    for (const lang of LANGUAGES) facts.set(`${field}.${lang}`, words[field]?.[lang] ?? null);
  for (const field of ['externalId', 'source', 'sdg'] as const) facts.set(field, words[field]);
  facts.set('registeredOn', at.registeredOn);
  facts.set('vanishedOn', at.vanishedOn);
  facts.set('endedOn', at.endedBy?.on ?? null);
  return facts;
}

function changesBetween(
  before: Map<string, string | null>,
  after: Map<string, string | null>,
): FieldChange[] {
  return [...new Set([...before.keys(), ...after.keys()])]
    .map((field) => ({ field, from: before.get(field) ?? null, to: after.get(field) ?? null }))
    .filter(({ from, to }) => from !== to);
}

const flatStatus = (at: StatusAt | null): Map<string, string | null> =>
  new Map([
    ['status', at?.assessment ? at.status : null],
    ...Object.entries(at?.criteria ?? {}).map(([id, state]) => [`criterion:${id}`, state] as const),
  ]);

/** The texts that a profile refers to, out of those that there are and those that the commands bring. */
function textsOf({ role, description, sentence }: ServiceProfile, known: Texts, news: Texts): Texts {
  const refs = [role, ...Object.values(description ?? {}), ...Object.values(sentence ?? {})];
  const words = refs.flatMap((ref) => {
    const text = wordsOf(news, ref) ?? wordsOf(known, ref);
    return ref && text !== null ? [[ref, text] as const] : [];
  });
  return Object.fromEntries(words);
}

function shownOn(record: ServiceRecord | undefined, validOn: Day, known: Texts, news: Texts): Shown {
  const at = record ? serviceAt(record, { validOn, known: ALL_KNOWN }) : null;
  return { at, texts: at ? textsOf(at.profile, known, news) : {} };
}

const latest = (days: readonly Day[], otherwise: Day): Day =>
  days.reduce((last, day) => (day > last ? day : last), days[0] ?? otherwise);

const isJudging = ({ type }: LogEvent): boolean =>
  type === 'service-assessed' || type === 'assessment-withdrawn';

type Compared = { events: readonly LogEvent[]; before: ServiceRecord | undefined; after: ServiceRecord };

function judgementChanges({ events, before, after }: Compared, today: Day): FieldChange[] {
  const judging = events.filter(isJudging);
  if (judging.length === 0) return [];
  const days = judging.flatMap((event) => ('effectiveOn' in event ? [event.effectiveOn] : []));
  const view = { validOn: latest(days, today), known: ALL_KNOWN };
  const was = before ? statusAt(before, view, 1) : null;
  return changesBetween(flatStatus(was), flatStatus(statusAt(after, view, 1)));
}

function registerChanges(
  { events, before, after }: Compared,
  known: Texts,
  news: Texts,
  today: Day,
): FieldChange[] {
  const days = events.flatMap((event) =>
    'effectiveOn' in event && !isJudging(event) ? [event.effectiveOn] : [],
  );
  if (days.length === 0) return [];
  const on = latest(days, today);
  return changesBetween(flat(shownOn(before, on, known, news)), flat(shownOn(after, on, known, news)));
}

/** Reasons and days that the commands give a judgement, which nothing stood in the place of before. */
const saidWith = (commands: readonly Command[]): FieldChange[] =>
  commands.flatMap((command) =>
    command.type === 'assess-service'
      ? [
          { field: 'effectiveOn', from: null, to: command.effectiveOn },
          ...(command.reviewOn ? [{ field: 'reviewOn', from: null, to: command.reviewOn }] : []),
          { field: 'reason', from: null, to: command.reason },
        ]
      : [],
  );

/** What commands about one service would change of it, each field as it is and as it would be. */
export function differenceOf(
  { state, texts }: Ledger,
  service: string,
  commands: readonly Command[],
  today: Day,
): ServiceDifference {
  const before = serviceOf(state, service);
  const alone = { ...state, services: before ? { [service]: before } : {} };
  const stamp = { seq: state.seq + 1, at: state.at, role: 'strategist', via: 'import' } as const;
  const context = { today, at: state.at, seq: stamp.seq, index: 0, seed: SEED };
  const outcome = decideAll(alone, commands, context, stamp);
  if (!outcome.ok) return { ok: false, service, refusal: outcome.refusal };
  const evolved = outcome.events.reduce(
    (each, event, index) => evolve(each, { ...stamp, index, event }),
    alone,
  );
  const after = serviceOf(evolved, service);
  if (!after) return { ok: true, service, changes: [] };
  const news = Object.fromEntries(outcome.texts.map((text) => [sealText(SEED, text).ref, text]));
  const compared = { events: outcome.events, before, after };
  return {
    ok: true,
    service,
    changes: [
      ...registerChanges(compared, texts, news, today),
      ...judgementChanges(compared, today),
      ...saidWith(commands),
    ],
  };
}
