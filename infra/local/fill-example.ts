import { dayOf } from '../../functions/core/calendar.ts';
import { blomlada2026 } from '../../functions/core/catalogue/blomlada-2026.ts';
import type { LedgerStore } from '../../functions/core/ledger-store.ts';
import { emptyState, type State } from '../../functions/core/state.ts';
import type { ExampleCommit } from './example/act.ts';
import { exampleOrganisation } from './example/example-organisation.ts';
import { commandsOf } from './example/redaction.ts';
import { ensureOrganisation, FILLER, type Filling } from './filling.ts';

/** The editors of the story look after all areas between them. */
const EVERY_AREA = blomlada2026.areas.map(({ id }) => id);

async function stateOf(store: LedgerStore, org: string): Promise<State> {
  return (await store.read(org))?.state ?? emptyState(org);
}

async function saveCommit(store: LedgerStore, org: string, commit: ExampleCommit): Promise<void> {
  const { role, key } = commit;
  const commands = commit.redacts ? commandsOf(commit, await stateOf(store, org)) : commit.commands;
  const outcome = await store.save({
    org,
    commands,
    sender: { ...FILLER, role, areas: EVERY_AREA },
    via: 'api',
    key,
  });
  if (outcome.kind !== 'saved') {
    throw new Error(`Exempelkommun: ${outcome.kind === 'refused' ? outcome.refusal.detail : outcome.kind}`);
  }
}

/** The invented Exempelkommun, told commit by commit with the clock set back; goes on from where the log ends. */
export async function fillExample(filling: Filling): Promise<void> {
  const { id, settings, commits } = exampleOrganisation(filling.day);
  let at = new Date(0);
  const store = filling.storeAt(() => at);
  const told = (await store.read(id))?.state.seq ?? 0;
  for (const commit of commits.slice(told)) {
    at = new Date(commit.at);
    await saveCommit(store, id, commit);
  }
  await ensureOrganisation(filling, id, settings);
  const years = commits.at(0) ? `${dayOf(commits[0]?.at ?? '').slice(0, 4)}–${filling.day.slice(0, 4)}` : '';
  filling.report(`Exempelkommun: invented, ${commits.length} commits, ${years}`);
}
