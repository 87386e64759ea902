import { rowDataOf } from '../../../web/staff/matrix/row-data.ts';
import type { CollisionData, HappenedData } from '../../../web/staff/matrix/tray-answers.ts';
import { dayOf } from '../../core/calendar.ts';
import { clockOf } from '../../core/clock.ts';
import type { Collision } from '../../core/collisions.ts';
import { ownCatalogue } from '../../core/decide/checks.ts';
import { inLanguage } from '../../core/language.ts';
import { matrixRows } from '../../core/matrix.ts';
import type { Happening } from '../../core/meanwhile.ts';
import { serviceAt } from '../../core/service-at.ts';
import { type Ledger, serviceOf } from '../../core/state.ts';
import { wordsOf } from '../../core/texts.ts';
import { ALL_KNOWN } from '../../core/view.ts';
import type { StaffCall } from '../call.ts';
import { localeOf } from '../page.tsx';
import { type Makers, makersOf } from './makers.ts';

/** What happened, as a sentence with the name of who did it. */
function tellHappening(call: StaffCall, ledger: Ledger, service: string, makers: Makers) {
  const { words, staff } = localeOf(call);
  const { did, assessed, said, at } = staff.happenings;
  return ({ seq, type, role, at: instant }: Happening): HappenedData => {
    const assessment = serviceOf(ledger.state, service)?.assessments.find((each) => each.seq === seq);
    const what =
      type === 'service-assessed' && assessment
        ? assessed(words.statuses[assessment.status].word)
        : did[type as keyof typeof did];
    const when = at(dayOf(instant), clockOf(instant));
    return { said: said(makers.who(seq, role), what, when), own: makers.isOwn(seq) };
  };
}

function nameOf({ state }: Ledger, service: string, call: StaffCall): string {
  const record = serviceOf(state, service);
  const found = record && serviceAt(record, { validOn: call.today, known: ALL_KNOWN });
  return found ? inLanguage(found.profile.name, call.language).text : service;
}

/** Collisions as staff are told of them: who did what, how the service stands now, and why. */
export async function tellCollisions(
  call: StaffCall,
  ledger: Ledger,
  collisions: readonly Collision[],
): Promise<CollisionData[]> {
  const seqs = collisions.flatMap(({ happened }) => happened.map(({ seq }) => seq));
  const makers = await makersOf(call, seqs);
  const view = { validOn: call.today, known: ledger.state.seq };
  const rows = new Map(matrixRows(ledger.state, view).map((row) => [row.id, row]));
  const ids = ownCatalogue(ledger.state).criteria.map(({ id }) => id);
  return collisions.map(({ service, version, happened, current, reason }) => {
    const row = current && rows.get(service);
    return {
      service,
      name: nameOf(ledger, service, call),
      version,
      happened: happened.map(tellHappening(call, ledger, service, makers)),
      reason: wordsOf(ledger.texts, reason),
      row: row ? rowDataOf(row, ids, call.language) : null,
    };
  });
}
