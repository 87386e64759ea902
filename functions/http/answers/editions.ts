import * as core from '../../core/state.ts';
import type { Texts } from '../../core/texts.ts';
import type { Edition } from '../schemas/editions.ts';
import type { AskedView } from './asked-view.ts';
import { stamped, wordsAt } from './words.ts';

function editionAnswer(state: core.State, texts: Texts, edition: core.Edition): Edition {
  const { id, label, validOn, pinned, catalogue, withdrawn } = edition;
  return {
    id,
    label,
    validOn,
    pinned: core.headAt(state, pinned),
    catalogue,
    published: stamped(edition),
    withdrawn: withdrawn && { ...stamped(withdrawn), reason: wordsAt(texts, withdrawn.reason) },
  };
}

/** Every edition of an organisation in the order they were published, withdrawn ones included. */
export const editionsAnswer = ({ state, texts }: core.Ledger): Edition[] =>
  Object.values(state.editions)
    .sort((a, b) => a.seq - b.seq || a.index - b.index)
    .map((edition) => editionAnswer(state, texts, edition));

/** The view that an edition froze: its day, and the log up to the commit that it pins. */
export function pinnedView(state: core.State, { validOn, pinned }: Edition): AskedView {
  const knownOn = state.commits[pinned.seq - 1]?.at ?? state.at;
  return { validOn, known: pinned.seq, knownOn };
}
