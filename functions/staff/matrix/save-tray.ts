import { rowDataOf } from '../../../web/staff/matrix/row-data.ts';
import type { TrayAnswer } from '../../../web/staff/matrix/tray-answers.ts';
import { collisionsOf } from '../../core/collisions.ts';
import type { Command } from '../../core/commands.ts';
import type { Commit } from '../../core/commit.ts';
import { ownCatalogue } from '../../core/decide/checks.ts';
import { noteOn } from '../../core/internal-notes.ts';
import { matrixRows } from '../../core/matrix.ts';
import { PROBLEM_TYPES } from '../../http/problem-types.ts';
import { jsonAnswer } from '../answer.ts';
import type { StaffCall } from '../call.ts';
import { localeOf } from '../page.tsx';
import { save, type Unsaved, unsavedSentence } from '../saving.ts';
import { trayIdOf } from '../tray-id.ts';
import { tellCollisions } from './tell-collisions.ts';
import { faultsOfCommands, faultsOfInput } from './tray-faults.ts';
import { MOST_COMMANDS, SentTray } from './tray-schema.ts';

const answer = (status: number, value: TrayAnswer): Response => jsonAnswer(status, value);

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** The rows that a commit changed, as they stand now. */
async function answerSaved(
  call: StaffCall,
  { seq }: Commit,
  commands: readonly Command[],
): Promise<Response> {
  const { parts, org, language } = call;
  const { state } = (await parts.store.read(org)) ?? call.ledger;
  const changed = new Set(commands.map((command) => ('service' in command ? command.service : '')));
  const ids = ownCatalogue(state).criteria.map(({ id }) => id);
  const rows = matrixRows(state, { validOn: parts.store.today(), known: state.seq })
    .filter(({ id }) => changed.has(id))
    .map((row) => rowDataOf(row, ids, language));
  return answer(200, { kind: 'saved', seq, rows });
}

async function answerUnsaved(
  call: StaffCall,
  outcome: Unsaved,
  commands: readonly Command[],
): Promise<Response> {
  const said = unsavedSentence(call, outcome, commands);
  switch (outcome.kind) {
    case 'key-reused':
      return answer(422, { kind: 'key-reused', said });
    case 'too-large':
      return answer(413, { kind: 'too-large', said, fits: outcome.fits });
    case 'moved':
      return answer(409, { kind: 'moved', said });
    case 'refused': {
      const { refusal, ledger } = outcome;
      if (refusal.type === 'changed-meanwhile') {
        const collisions = await tellCollisions(
          call,
          ledger,
          collisionsOf(ledger.state, commands, call.today),
        );
        return answer(412, { kind: 'changed-meanwhile', said, collisions });
      }
      const { status } = PROBLEM_TYPES[refusal.type];
      return answer(status, {
        kind: 'refused',
        said,
        faults: faultsOfCommands(call, ledger.state, commands),
      });
    }
  }
}

/** Saves the tray: all of it as one commit, or nothing and why. The same key with the same tray is saved once. */
export async function saveTray(call: StaffCall): Promise<Response> {
  const { staff } = localeOf(call);
  const raw = parsed(call.text);
  const sent = SentTray.safeParse(raw);
  if (!sent.success) {
    const faults = faultsOfInput(call, raw, sent.error.issues);
    return answer(422, { kind: 'refused', said: staff.form.otherFault, faults });
  }
  const { tray, key, commands, notes } = sent.data;
  if (tray !== trayIdOf(call.org, call.person.subject))
    return answer(409, { kind: 'other-person', said: staff.tray.live.otherPerson });
  if (commands.length > MOST_COMMANDS)
    return answer(413, {
      kind: 'too-large',
      said: staff.form.tooLarge(MOST_COMMANDS),
      fits: MOST_COMMANDS,
    });
  const written = notes.map(({ service, text }) => (service === null ? text : noteOn(service, text)));
  const outcome = await save(call, commands, { key, notes: written });
  if (outcome.kind === 'proposed') return answer(202, { kind: 'proposed' });
  return outcome.kind === 'saved'
    ? answerSaved(call, outcome.commit, commands)
    : answerUnsaved(call, outcome, commands);
}
