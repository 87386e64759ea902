import type { TextRef } from './identifiers.ts';
import type { Language } from './language.ts';
import { textsOf } from './log-reading-texts.ts';
import type { TextPlace, ToldText } from './log-reading-values.ts';
import { holdsWords, plain } from './plain-text.ts';
import { inOrder, type Ledger, type ServiceRecord, type Stamp, type State } from './state.ts';
import { wordsOf } from './texts.ts';

/** Where a text stands in the log: beside which commit, as what, and of which service. */
export type TextUse = {
  seq: number;
  ref: TextRef;
  place: TextPlace;
  lang?: Language;
  service: string | null;
};

const used = (seq: number, service: string | null, texts: readonly ToldText[]): TextUse[] =>
  texts.map((text) => ({ seq, service, ...text }));

function inService({ id, register, plans, assessments }: ServiceRecord): TextUse[] {
  const reason = ({ seq }: Stamp, ref: TextRef) => used(seq, id, [{ place: 'reason', ref }]);
  return [
    ...[...register, ...plans].flatMap(({ seq, event }) => used(seq, id, textsOf(event))),
    ...assessments.flatMap((each) => [
      ...reason(each, each.reason),
      ...(each.note ? used(each.seq, id, [{ place: 'note', ref: each.note }]) : []),
      ...used(
        each.seq,
        id,
        each.evidence.map((ref) => ({ place: 'evidence', ref })),
      ),
      ...(each.withdrawn ? reason(each.withdrawn, each.withdrawn.reason) : []),
    ]),
  ];
}

/** Settings keep the texts of earlier ones: each counts where it was first written. */
function inSettings({ settings }: State): TextUse[] {
  const seen = new Set<TextRef>();
  return settings
    .flatMap((each) =>
      used(each.seq, null, textsOf({ type: 'organisation-registered', settings: each.settings })),
    )
    .filter(({ ref }) => !seen.has(ref) && seen.add(ref));
}

const ofOrganisation = ({ editions, redacted, answers }: State): TextUse[] => [
  ...Object.values(editions).flatMap(({ withdrawn }) =>
    withdrawn ? used(withdrawn.seq, null, [{ place: 'reason', ref: withdrawn.reason }]) : [],
  ),
  ...Object.values(redacted).flatMap(({ seq, reason }) =>
    used(seq, null, [{ place: 'reason', ref: reason }]),
  ),
  ...answers.flatMap(({ seq, about, question, answer }) =>
    used(seq, about, [
      ...(question ? [{ place: 'question', ref: question } as const] : []),
      { place: 'answer', ref: answer },
    ]),
  ),
];

/** Every place in the log that refers to a text, whether it still exists or not; the newest first. */
export const textUses = (state: State): TextUse[] =>
  [...inOrder(state.services).flatMap(inService), ...inSettings(state), ...ofOrganisation(state)].sort(
    (a, b) => b.seq - a.seq,
  );

/** Where a text stands first; undefined when the log knows no such text. */
export const placeOfText = (state: State, ref: TextRef): TextUse | undefined =>
  textUses(state).findLast((use) => use.ref === ref);

/** The texts that hold every word that is sought, however it is written; nothing sought finds nothing. */
export function usesWith({ state, texts }: Ledger, sought: string): TextUse[] {
  if (sought.trim() === '') return [];
  return textUses(state).filter(({ ref }) => holdsWords(plain(wordsOf(texts, ref) ?? ''), sought));
}

/** The other places where just the same words stand. */
export function sameWords({ state, texts }: Ledger, ref: TextRef): TextUse[] {
  const words = wordsOf(texts, ref);
  return words === null
    ? []
    : textUses(state).filter((use) => use.ref !== ref && wordsOf(texts, use.ref) === words);
}
