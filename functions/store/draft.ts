import { dayOf, type Instant } from '../core/calendar.ts';
import type { Command } from '../core/commands.ts';
import { type CommandId, type Commit, type Internal, internalDigest, sealCommit } from '../core/commit.ts';
import { type Outcome, refused } from '../core/decide/outcome.ts';
import { decideAll } from '../core/decide.ts';
import type { Via } from '../core/identifiers.ts';
import { type Actor, refuseByRights } from '../core/rights.ts';
import type { State } from '../core/state.ts';
import { type SealedText, sealText } from '../core/texts.ts';
import { commitItem } from './commit-item.ts';
import { type Companions, companionsOf } from './companions.ts';
import { type Attributes, keyAttributes } from './database.ts';
import { itemSize, LARGEST_ITEM } from './item-size.ts';
import { textKey } from './keys.ts';

/** Everything that a commit is made from, besides the state it is decided on. */
export type Intent = {
  commands: readonly Command[];
  actor: Actor;
  via: Via;
  commandId: CommandId;
  at: Instant;
  /** Secret of this commit, for the salts of its texts. */
  seed: string;
  internal: Internal;
};

/** A commit that could be put, with its items. */
export type Draft = { commit: Commit; texts: readonly SealedText[]; item: Attributes; beside: Companions };

type Refused = Extract<Outcome, { ok: false }>;

function refuseAnyByRights(state: State, { commands, actor, at }: Intent): Outcome | null {
  for (const [place, command] of commands.entries()) {
    const outcome = refuseByRights(state, command, actor, dayOf(at));
    if (outcome && !outcome.ok) {
      const { type, detail, path } = outcome.refusal;
      return refused(type, detail, place, ...path);
    }
  }
  return null;
}

function decided(state: State, intent: Intent): Outcome {
  const { commands, actor, via, at, seed } = intent;
  const context = { today: dayOf(at), at, seq: state.seq + 1, index: 0, seed };
  return refuseAnyByRights(state, intent) ?? decideAll(state, commands, context, { role: actor.role, via });
}

/** Decides on the commands and seals what comes of them; the refusal when one of them is refused. */
export function draftOf(state: State, intent: Intent): Draft | Refused {
  const outcome = decided(state, intent);
  if (!outcome.ok) return outcome;
  const { actor, via, at, commandId, internal, seed } = intent;
  const texts = [...new Set(outcome.texts)].map((text) => sealText(seed, text));
  const commit = sealCommit({
    v: 1,
    org: state.org,
    seq: state.seq + 1,
    at,
    via,
    role: actor.role,
    commandId,
    events: [...outcome.events],
    internal: internalDigest(internal),
    parent: state.hash,
  });
  return { commit, texts, item: commitItem(commit), beside: companionsOf(texts, internal) };
}

/** Whether the commit, its texts, and what only staff see of it each fit one item. */
export function fits({ commit, item, beside }: Draft): boolean {
  const key = keyAttributes(textKey(commit.org, commit.seq, commit.hash));
  const items = [item, { ...key, ...beside.text }, { ...key, ...beside.internal }];
  return items.every((each) => itemSize(each) <= LARGEST_ITEM);
}

/** How many of some commands, from the first on, pass a test; for commands that all together do not. */
export function howManyPass(
  commands: readonly Command[],
  passes: (some: readonly Command[]) => boolean,
): number {
  let [fitting, tooMany] = [0, commands.length];
  while (tooMany - fitting > 1) {
    const middle = (fitting + tooMany) >> 1;
    if (passes(commands.slice(0, middle))) fitting = middle;
    else tooMany = middle;
  }
  return fitting;
}

/** How many of the commands, from the first on, fit one commit; for commands that all together do not. */
export const howManyFit = (state: State, intent: Intent): number =>
  howManyPass(intent.commands, (commands) => {
    const draft = draftOf(state, { ...intent, commands });
    return 'commit' in draft && fits(draft);
  });
