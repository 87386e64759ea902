import type { Day } from '../../core/calendar.ts';
import * as core from '../../core/changes.ts';
import { serviceAt } from '../../core/service-at.ts';
import { type Ledger, serviceOf } from '../../core/state.ts';
import type { Change, ChangeSide, Changes } from '../schemas/changes.ts';
import { type AskedView, knownFields } from './asked-view.ts';
import { endingAnswer } from './service.ts';
import { wordsOrNull } from './words.ts';

function sideAnswer({ state, texts }: Ledger, id: string, side: core.Change['from']): ChangeSide | null {
  if (!side) return null;
  const { assessment, ...status } = side.status;
  const behind = serviceOf(state, id)?.assessments.find((each) => each.id === assessment);
  return { ...status, reason: wordsOrNull(texts, behind?.reason) };
}

function changeAnswer(ledger: Ledger, change: core.Change, later: AskedView): Change[] {
  const { id, kind, from, to } = change;
  const profile = (to ?? from)?.service.profile;
  const record = serviceOf(ledger.state, id);
  if (!profile || !record) return [];
  return [
    {
      id,
      name: profile.name,
      area: profile.area,
      kind,
      from: sideAnswer(ledger, id, from),
      to: sideAnswer(ledger, id, to),
      endedBy: endingAnswer(ledger.texts, serviceAt(record, later)?.endedBy ?? null),
    },
  ];
}

function countsOf(changes: readonly Change[]): Changes['counts'] {
  const counts = core.CHANGE_KINDS.map((kind) => [kind, changes.filter((each) => each.kind === kind).length]);
  return Object.fromEntries(counts) as Changes['counts'];
}

/** What differs between a day and the later day of the view, both as known at the view's seq. */
export function changesAnswer(ledger: Ledger, from: Day, later: AskedView): Changes {
  const { validOn: to, known } = later;
  const found = core.changesBetween(ledger.state, { from, to, knownFrom: known, knownTo: known });
  const changes = found.flatMap((change) => changeAnswer(ledger, change, later));
  return { ...knownFields(ledger.state, later), from, to, counts: countsOf(changes), changes };
}
