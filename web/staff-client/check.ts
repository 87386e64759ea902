import { type Ground, givenFor, linksIn } from './commands.ts';
import type { Draft, Field } from './tray-state.ts';

/** What is missing or cannot be: in which field, of which change (null: in what is given for all), and which text says so. */
export type Missing = { service: string | null; field: Field; text: MissingText };
export type MissingText = 'needsReason' | 'needsDay' | 'dayAhead' | 'needsLink' | 'needsReview';

const isDay = (text: string): boolean => /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text));
const isLink = (text: string): boolean => /^https?:\/\/[^\s<>"]+$/i.test(text) && URL.canParse(text);

function textFor(draft: Draft, field: Field, ground: Ground): MissingText | null {
  const value = givenFor(draft, field, ground);
  const confirms = draft.act === 'confirm';
  if (field === 'reason') return confirms || value !== '' ? null : 'needsReason';
  if (field === 'effectiveOn') return isDay(value) ? (value > ground.today ? 'dayAhead' : null) : 'needsDay';
  if (field === 'evidence') return confirms || linksIn(value).every(isLink) ? null : 'needsLink';
  if (field !== 'reviewOn' || draft.status !== 'not-applicable') return null;
  const from = givenFor(draft, 'effectiveOn', ground);
  return isDay(value) && value > from ? null : 'needsReview';
}

const CHECKED: readonly Field[] = ['reason', 'effectiveOn', 'evidence', 'reviewOn'];

/** Everything that the server would refuse, told before it is asked; what is given for all once only. */
export function missingIn(drafts: readonly Draft[], ground: Ground): Missing[] {
  const found = new Map<string, Missing>();
  for (const draft of drafts) {
    for (const field of CHECKED) {
      const text = textFor(draft, field, ground);
      if (text === null) continue;
      const service = draft.own[field]?.trim() ? draft.service : null;
      found.set(`${service} ${field}`, { service, field, text });
    }
  }
  return [...found.values()];
}
