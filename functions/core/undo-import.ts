import { takenBack } from './import-runs.ts';
import { inOrder, type Ledger, type ServiceRecord, type Stamp, type State } from './state.ts';
import { undoFields } from './undo-fields.ts';
import { broughtBy, endFromTheStart, undoDating, undoMarks, usedSince } from './undo-life.ts';
import type { Undo, Undoing, UndoneService } from './undoing.ts';

/** Withdraws the import's assessments, but not one that somebody has vouched for since. */
function undoAssessments(
  { id, assessments }: ServiceRecord,
  undoing: Undoing,
  reason: string,
): UndoneService {
  const standing = assessments.filter(({ seq, withdrawn }) => undoing.own.has(seq) && !withdrawn);
  const confirmed = standing.filter(({ confirmations }) => confirmations.some(undoing.isOthers));
  return {
    commands: standing
      .filter((each) => !confirmed.includes(each))
      .map((each) => ({ type: 'withdraw-assessment', service: id, assessment: each.id, reason })),
    kept: confirmed.map(() => ({ service: id, what: 'assessment', because: 'confirmed' })),
  };
}

function undoService(ledger: Ledger, record: ServiceRecord, undoing: Undoing, reason: string): UndoneService {
  const judged = undoAssessments(record, undoing, reason);
  if (broughtBy(record, undoing)) {
    const because = usedSince(record, undoing);
    if (because) return { commands: [], kept: [{ service: record.id, what: 'service', because }] };
    return { commands: [...judged.commands, ...endFromTheStart(record, reason)], kept: [] };
  }
  const fields = undoFields(record, ledger.texts, undoing);
  const marks = undoMarks(record, undoing);
  const dating = undoDating(record, undoing, reason);
  return {
    commands: [...judged.commands, ...fields.commands, ...marks.commands, ...dating],
    kept: [...judged.kept, ...fields.kept, ...marks.kept],
  };
}

/** The services that others were merged or split into. */
const successorsIn = ({ services }: State): ReadonlySet<string> =>
  new Set(
    Object.values(services).flatMap(({ register }) =>
      register.flatMap(({ event }) =>
        event.type === 'service-merged' || event.type === 'service-split' ? event.into : [],
      ),
    ),
  );

const isTouched = ({ register, assessments }: ServiceRecord, own: ReadonlySet<number>): boolean =>
  register.some(({ seq }) => own.has(seq)) || assessments.some(({ seq }) => own.has(seq));

/**
 * Takes back what the commits of an import did: services that it registered end from their first day, its
 * assessments are withdrawn, what it changed is set to what it was just before. What somebody did since with
 * the same thing stays and is told. Undone already, it gives no commands. The history keeps everything.
 */
export function undoImport(ledger: Ledger, seqs: readonly number[], reason: string): Undo {
  const own = new Set(seqs);
  const nothing = takenBack(ledger.state);
  const first = Math.min(...seqs);
  const isOthers = ({ seq }: Pick<Stamp, 'seq'>) => seq > first && !own.has(seq) && !nothing.has(seq);
  const undoing = { own, isOthers, successors: successorsIn(ledger.state) };
  const undone = inOrder(ledger.state.services)
    .filter((record) => isTouched(record, own))
    .map((record) => undoService(ledger, record, undoing, reason));
  return {
    groups: undone.map(({ commands }) => commands).filter((commands) => commands.length > 0),
    kept: undone.flatMap(({ kept }) => kept),
  };
}
