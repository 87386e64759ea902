import { expect } from 'vitest';
import { type Day, dayOf } from '../../functions/core/calendar.ts';
import { addDays, dayFrom, numberOf } from '../../functions/core/days.ts';
import { decodeHistory, type History } from '../../functions/core/history-decode.ts';
import { encodeHistory } from '../../functions/core/history-encode.ts';
import { EVER, historyRows } from '../../functions/core/history-view.ts';
import { firstDay, matrixRows } from '../../functions/core/matrix.ts';
import type { State } from '../../functions/core/state.ts';
import { knownSeq } from '../../functions/core/view.ts';

/** A history as the browser has it: encoded, sent, decoded. */
export const received = (state: State): History =>
  decodeHistory(JSON.parse(JSON.stringify(encodeHistory(state))));

export const asTold = (history: History, validOn: Day, knownOn: Day | undefined) =>
  historyRows(history, {
    validOn: numberOf(validOn),
    knownOn: knownOn === undefined ? EVER : numberOf(knownOn),
  }).map(({ since, confirmedOn, target, ...row }) => ({
    ...row,
    since: dayFrom(since),
    confirmedOn: confirmedOn === null ? null : dayFrom(confirmedOn),
    target: target && { status: target.status, due: dayFrom(target.due) },
  }));

/** The same rows from the log itself, as pages and API are made. */
export const asRecorded = (state: State, validOn: Day, knownOn: Day | undefined) =>
  matrixRows(state, { validOn, known: knownSeq(state, knownOn) }).map(
    ({ id, profile, status, since, confirmedOn, stale, override, target }) => ({
      id,
      name: profile.name,
      area: profile.area,
      status,
      since,
      confirmedOn,
      stale,
      override,
      target: target && { status: target.status, due: target.due },
    }),
  );

/** Pairs of days, valid on and known on, from before anything existed to after the last commit. */
export function* pairsOf(
  state: State,
  count: number,
  chance: () => number,
): Generator<[Day, Day | undefined]> {
  const first = numberOf(firstDay(state) ?? '2020-01-01') - 30;
  const last = numberOf(dayOf(state.at)) + 400;
  const day = (from: number) => addDays(dayFrom(from), Math.floor(chance() * (last - from)));
  const logged = numberOf(dayOf(state.commits[0]?.at ?? state.at)) - 5;
  for (let pair = 0; pair < count; pair += 1) yield [day(first), pair % 5 === 0 ? undefined : day(logged)];
}

/** Expects both to tell the same at so many pairs; gives how many rows were compared. */
export function expectAgreement(state: State, count: number, chance: () => number): number {
  const history = received(state);
  let compared = 0;
  for (const [validOn, knownOn] of pairsOf(state, count, chance)) {
    const recorded = asRecorded(state, validOn, knownOn);
    expect(asTold(history, validOn, knownOn), `${validOn} known ${knownOn}`).toEqual(recorded);
    compared += recorded.length;
  }
  return compared;
}
