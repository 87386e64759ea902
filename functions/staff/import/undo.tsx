import { staffPath } from '../../../web/staff/addresses.ts';
import { EMPTY_FORM, type FormState } from '../../../web/staff/form-state.ts';
import { ImportUndo } from '../../../web/staff/import/undo.tsx';
import { dayOf } from '../../core/calendar.ts';
import { catalogueOf } from '../../core/catalogue/catalogues.ts';
import { canonicalJson, sha256Hex } from '../../core/digest.ts';
import { differenceOf } from '../../core/import-difference.ts';
import { type ImportRun, importRunAt } from '../../core/import-runs.ts';
import type { PlanImport } from '../../core/importing.ts';
import { FreeText } from '../../core/language.ts';
import { undoImport } from '../../core/undo-import.ts';
import type { Undo } from '../../core/undoing.ts';
import { runImport } from '../../http/imports.ts';
import { seeOther } from '../answer.ts';
import type { StaffCall } from '../call.ts';
import { given, textsIn } from '../form.ts';
import { formKeys, localeOf, pageAnswer } from '../page.tsx';
import { seenIn, stoppedSentence } from './apply.ts';
import { serviceIn } from './preview.tsx';
import { showStart } from './start.tsx';

const MOST_SHOWN = 300;
const Reason = FreeText(4000);

const runIn = ({ ledger, params }: StaffCall): ImportRun | null =>
  importRunAt(ledger.state, Number(params['seq'] ?? ''));

/** What two undos have in common that would save the same; the reason may still be worded. */
const digestOf = ({ groups }: Pick<Undo, 'groups'>): string =>
  sha256Hex(
    canonicalJson(
      groups.map((group) => group.map((each) => ('reason' in each ? { ...each, reason: '' } : each))),
    ),
  );

/** What happens to each service; a difference is looked for only where one can be shown. */
function shownOf(call: StaffCall, { groups }: Undo) {
  let left = MOST_SHOWN;
  return groups.flatMap((commands) => {
    const service = commands.map(serviceIn).find((each) => each !== null);
    if (!service) return [];
    const ends = commands.some(({ type }) => type === 'retire-service');
    if (!ends) left -= 1;
    const nothing = { ok: true as const, service, changes: [] };
    const difference = ends || left < 0 ? nothing : differenceOf(call.ledger, service, commands, call.today);
    return [{ service, difference, commands }];
  });
}

function showRun(call: StaffCall, run: ImportRun, state: FormState, problem?: string): Response {
  const locale = localeOf(call);
  const on = dayOf(run.at);
  const undo = undoImport(call.ledger, run.seqs, '–');
  const page = (
    <ImportUndo
      locale={locale}
      org={call.org}
      keys={formKeys(call)}
      state={state}
      catalogue={catalogueOf(call.settings.catalogue)}
      ledger={call.ledger}
      run={{ seq: run.seqs[0] ?? 0, source: run.source, day: on }}
      shown={shownOf(call, undo)}
      kept={undo.kept}
      digest={digestOf(undo)}
      seen={call.ledger.state.seq}
      problem={problem}
    />
  );
  const status = problem ? 409 : Object.keys(state.errors).length > 0 ? 422 : 200;
  return pageAnswer(call, { title: locale.staff.imports.undo.title, here: 'import', status }, page);
}

const showUnknown = (call: StaffCall): Promise<Response> =>
  showStart(call, { notice: localeOf(call).staff.imports.undo.unknown, status: 404 });

/** What taking an import back would do. */
export function showUndo(call: StaffCall): Response | Promise<Response> {
  const run = runIn(call);
  return run ? showRun(call, run, EMPTY_FORM) : showUnknown(call);
}

/** Takes an import back: what was shown and nothing else, in as many commits as it needs. */
export async function undo(call: StaffCall): Promise<Response> {
  const run = runIn(call);
  if (!run) return showUnknown(call);
  const { org, parts, actor, person, form, language } = call;
  const { staff } = localeOf(call);
  const reason = Reason.safeParse(given(form, 'reason') ?? '');
  if (!reason.success)
    return showRun(call, run, {
      values: textsIn(form),
      errors: { reason: staff.form.faults['must not be empty'] ?? '' },
    });
  const shown = given(form, 'digest');
  const plan: PlanImport = (_files, { ledger }) => {
    const { groups } = undoImport(ledger, run.seqs, reason.data);
    return { ok: true, source: run.source, rows: [], groups };
  };
  const outcome = await runImport(parts.store, {
    org,
    format: run.format,
    plan,
    files: [],
    sender: { ...actor, subject: person.subject },
    dryRun: false,
    onlyIf: (planned) => digestOf(planned) === shown,
    undoes: { import: run.import, seqs: run.seqs },
  });
  const to = staffPath(language, org, 'import/');
  if (outcome.kind === 'done') {
    const last = outcome.commits.at(-1);
    return seeOther(last ? `${to}?saved=${last.seq}` : to);
  }
  const ledger = (await parts.store.read(org)) ?? call.ledger;
  // Somebody pressed twice: the first time everything was undone.
  const seen = seenIn(call);
  const isDone = ledger.state.imports.some(
    ({ undoes, seq }) => seq > seen && undoes?.includes(run.seqs[0] ?? 0),
  );
  if (isDone && undoImport(ledger, run.seqs, reason.data).groups.length === 0) return seeOther(to);
  const problem = outcome.kind === 'stopped' ? stoppedSentence(call, outcome) : staff.imports.undo.moved;
  return showRun({ ...call, ledger }, run, { values: textsIn(form), errors: {} }, problem);
}
