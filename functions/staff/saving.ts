import type { StaffLocale } from '../../web/text/staff.ts';
import type { Command } from '../core/commands.ts';
import { inLanguage } from '../core/language.ts';
import type { SaveOutcome } from '../core/ledger-store.ts';
import { serviceAt } from '../core/service-at.ts';
import { type State, serviceOf } from '../core/state.ts';
import { ALL_KNOWN } from '../core/view.ts';
import { seeOther } from './answer.ts';
import type { StaffCall } from './call.ts';
import { given } from './form.ts';
import { localeOf } from './page.tsx';

type More = {
  /** By which a repetition is told; what the form carries when left out. */
  key?: string;
  /** What only staff read beside the commit. */
  notes?: readonly string[];
  /** Save only if the log still ends here. */
  expectedSeq?: number;
};

/** Saves commands as one commit in the name of whoever is logged in. */
export function save(call: StaffCall, commands: readonly Command[], more: More = {}): Promise<SaveOutcome> {
  const { parts, org, person, actor, form } = call;
  const { key = given(form, 'key') ?? parts.random(), notes = [], ...rest } = more;
  return parts.store.save({
    org,
    commands,
    sender: { ...actor, subject: person.subject },
    via: 'api',
    key,
    notes,
    ...rest,
  });
}

export type Unsaved = Exclude<SaveOutcome, { kind: 'saved' } | { kind: 'proposed' }>;

const nameOf = (state: State, service: string, day: string, { lang }: StaffLocale): string | null => {
  const record = serviceOf(state, service);
  const found = record && serviceAt(record, { validOn: day, known: ALL_KNOWN });
  return found ? inLanguage(found.profile.name, lang).text : null;
};

/** Why commands were not saved, as a sentence that says what to do; with the service's name where there are several. */
export function unsavedSentence(call: StaffCall, outcome: Unsaved, commands: readonly Command[]): string {
  const locale = localeOf(call);
  const { form, refusals } = locale.staff;
  if (outcome.kind === 'key-reused') return form.keyReused;
  if (outcome.kind === 'too-large') return form.tooLarge(outcome.fits);
  if (outcome.kind === 'moved') return form.moved;
  const { refusal, ledger } = outcome;
  const command = commands[Number(refusal.path[0] ?? 0)];
  const service = command && 'service' in command ? command.service : null;
  const name = commands.length > 1 && service ? nameOf(ledger.state, service, call.today, locale) : null;
  return name === null ? refusals[refusal.type] : `${name}: ${refusals[refusal.type]}`;
}

/** The field of a form that a refusal is about, where form and command name it alike; else ''. */
export const fieldOfRefusal = (outcome: Unsaved): string =>
  outcome.kind === 'refused' ? String(outcome.refusal.path[1] ?? '') : '';

/** An address of a page with what was just done in it. */
export const withDone = (path: string, outcome: SaveOutcome): string => {
  const [rest = '', hash] = path.split('#');
  const done = outcome.kind === 'saved' ? `saved=${outcome.commit.seq}` : 'proposed=1';
  return `${rest}${rest.includes('?') ? '&' : '?'}${done}${hash ? `#${hash}` : ''}`;
};

/** Saves what a form asks for and leads to a page; `onRefused` shows the form again, with all that was typed. */
export async function saveAndGo(
  call: StaffCall,
  commands: readonly Command[],
  to: string,
  onRefused: (sentence: string, outcome: Unsaved) => Response | Promise<Response>,
  more: More = {},
): Promise<Response> {
  const outcome = await save(call, commands, more);
  if (outcome.kind === 'saved' || outcome.kind === 'proposed') return seeOther(withDone(to, outcome));
  return onRefused(unsavedSentence(call, outcome, commands), outcome);
}
