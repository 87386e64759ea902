import { dayOf } from '../../functions/core/calendar.ts';
import { blomlada2026 } from '../../functions/core/catalogue/blomlada-2026.ts';
import { commandIdOf, sealCommit } from '../../functions/core/commit.ts';
import { decideAll } from '../../functions/core/decide.ts';
import type { LogEvent } from '../../functions/core/events.ts';
import { evolveCommit } from '../../functions/core/evolve.ts';
import { refuseByRights } from '../../functions/core/rights.ts';
import { emptyState, type State } from '../../functions/core/state.ts';
import { sealText } from '../../functions/core/texts.ts';
import type { ExampleCommit } from '../../infra/local/example/act.ts';
import { exampleOrganisation } from '../../infra/local/example/example-organisation.ts';
import { commandsOf } from '../../infra/local/example/redaction.ts';

/** The example as the log would hold it; `refusals` says what was not accepted, and by which commit. */
export type Told = {
  state: State;
  texts: Record<string, string>;
  events: LogEvent[];
  refusals: string[];
  commits: readonly ExampleCommit[];
};

/** The editors of the story look after all areas between them. */
const areas = blomlada2026.areas.map(({ id }) => id);

function tellCommit(told: Told, commit: ExampleCommit): void {
  const { at, role, key } = commit;
  const { org, seq: before, hash: parent } = told.state;
  const commands = commandsOf(commit, told.state);
  const seq = before + 1;
  const seed = `${seq}`.padStart(64, '0');
  const rights = commands
    .map((command) => refuseByRights(told.state, command, { role, areas, units: [] }, dayOf(at)))
    .find((refusal) => refusal !== null);
  const context = { today: dayOf(at), at, seq, index: 0, seed };
  const outcome = rights ?? decideAll(told.state, commands, context, { role, via: 'api' });
  if (!outcome.ok) {
    told.refusals.push(`${key}: ${outcome.refusal.type} ${outcome.refusal.detail}`);
    return;
  }
  const events = [...outcome.events];
  if (events.length !== commands.length) told.refusals.push(`${key}: not one event for each command`);
  const commandId = commandIdOf('example', key, commands);
  const sealed = sealCommit({
    v: 1,
    org,
    seq,
    at,
    via: 'api',
    role,
    commandId,
    events,
    internal: null,
    parent,
  });
  told.state = evolveCommit(told.state, sealed);
  told.events.push(...events);
  for (const text of outcome.texts) told.texts[sealText(seed, text).ref] = text;
  for (const ref of Object.keys(told.state.redacted)) delete told.texts[ref];
}

/** Tells the example's ten years up to a day, commit by commit, until the first refusal. */
export function tellExample(today: string): Told {
  const { id, commits } = exampleOrganisation(today);
  const told: Told = { state: emptyState(id), texts: {}, events: [], refusals: [], commits };
  for (const commit of commits) {
    tellCommit(told, commit);
    if (told.refusals.length > 0) break;
  }
  return told;
}
