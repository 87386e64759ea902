import { EMPTY_FORM, type FormState } from '../../../web/staff/form-state.ts';
import { logAddresses } from '../../../web/staff/log/addresses.ts';
import { RedactPage } from '../../../web/staff/log/redact.tsx';
import { Command } from '../../core/commands.ts';
import { plain } from '../../core/plain-text.ts';
import type { Proposal } from '../../core/proposal.ts';
import { sameWords, type TextUse, textUses } from '../../core/text-uses.ts';
import { wordsOf } from '../../core/texts.ts';
import type { StaffCall } from '../call.ts';
import { readForm, textsIn } from '../form.ts';
import { formKeys, localeOf, pageAnswer } from '../page.tsx';
import { saveAndGo } from '../saving.ts';
import { notThere } from './commit.tsx';
import { bookOf } from './entries.ts';

type Sought = { use: TextUse; words: string; same: TextUse[] };

/** The text that an address names: by its commit and the first digits of its digest, never by itself. */
function textIn({ ledger, params, ...call }: StaffCall): Sought | string {
  const { redact } = localeOf({ ledger, params, ...call }).staff.log;
  const seq = Number(params['seq']);
  const prefix = params['ref'] ?? '';
  const use = textUses(ledger.state).find((each) => each.seq === seq && each.ref.startsWith(prefix));
  if (!use) return redact.unknown;
  const words = wordsOf(ledger.texts, use.ref);
  return words === null ? redact.already : { use, words, same: sameWords(ledger, use.ref) };
}

const repeats = (value: unknown, words: string): boolean =>
  typeof value === 'string'
    ? value === words
    : typeof value === 'object' &&
      value !== null &&
      Object.values(value).some((each) => repeats(each, words));

async function proposalsWith({ parts, org }: StaffCall, words: string): Promise<Proposal[]> {
  const proposals = await parts.store.proposals(org);
  return proposals.filter(({ commands }) => repeats(commands, words));
}

async function answer(call: StaffCall, sought: Sought, state: FormState, status: number): Promise<Response> {
  const { title } = localeOf(call).staff.log.redact;
  const page = (
    <RedactPage
      book={bookOf(call)}
      {...sought}
      proposals={(await proposalsWith(call, sought.words)).length}
      keys={formKeys(call)}
      state={state}
    />
  );
  return pageAnswer(call, { title, here: 'log', status }, page);
}

/** Shows a text with the way to redact it. */
export async function redactPage(call: StaffCall): Promise<Response> {
  const sought = textIn(call);
  return typeof sought === 'string' ? notThere(call, sought) : answer(call, sought, EMPTY_FORM, 200);
}

/** A reason that repeats the text would leave it where it was to be taken from. */
const quotes = (reason: string, words: string): boolean =>
  words.trim().length > 3 && plain(reason).includes(plain(words.trim()));

/** What was redacted of an answered report still lies in the inbox, as the public wrote it. */
async function removeReports({ parts, org, ledger }: StaffCall, refs: readonly string[]): Promise<void> {
  const of = ledger.state.answers.filter(({ question }) => question !== null && refs.includes(question));
  for (const { report } of of) await parts.inbox.remove(org, report);
}

/** Redacts a text, and on wish everywhere else where just the same words stand: in one commit. */
export async function redactText(call: StaffCall): Promise<Response> {
  const sought = textIn(call);
  if (typeof sought === 'string') return notThere(call, sought);
  const { form, org, language } = call;
  const locale = localeOf(call);
  const typed = textsIn(form);
  const refs = [sought.use, ...(typed['same'] === 'yes' ? sought.same : [])].map(({ ref }) => ref);
  const raw = { type: 'redact-text', text: sought.use.ref, reason: typed['reason'] ?? '' };
  const reading = readForm(form, Command, raw, locale);
  if (!reading.ok) return answer(call, sought, reading.state, 422);
  const { value } = reading;
  const refuse = (error: string) => answer(call, sought, { values: typed, errors: { reason: error } }, 422);
  if (value.type !== 'redact-text') return refuse(locale.staff.form.otherFault);
  if (quotes(value.reason, sought.words)) return refuse(locale.staff.log.redact.repeats);
  const commands = [...new Set(refs)].map((text) => ({ ...value, text }));
  const done = await saveAndGo(call, commands, logAddresses(language, org).log, refuse);
  if (done.status === 303) await removeReports(call, refs);
  return done;
}
