import { dayOf, type Instant } from '../../functions/core/calendar.ts';
import type { Command } from '../../functions/core/commands.ts';
import { type Commit, commandIdOf, lineOf, sealCommit } from '../../functions/core/commit.ts';
import type { Outcome } from '../../functions/core/decide/outcome.ts';
import { decideAll } from '../../functions/core/decide.ts';
import { evolveCommit } from '../../functions/core/evolve.ts';
import type { Role, Via } from '../../functions/core/identifiers.ts';
import { DEFAULT_SETTINGS, type OrganisationSettings } from '../../functions/core/organisation.ts';
import { emptyState, type Ledger, type State } from '../../functions/core/state.ts';
import { sealText } from '../../functions/core/texts.ts';

/** Settings of an organisation for tests. */
export const settingsFor = (
  name: string,
  changes: Partial<OrganisationSettings> = {},
): OrganisationSettings => ({
  ...DEFAULT_SETTINGS,
  name,
  slug: 'provkommun',
  ...changes,
});

type Author = { role?: Role; via?: Via };

/** A log told in order: each `on` is one commit at an instant. Refusals end the test. */
export class Story {
  state: State;
  texts: Record<string, string> = {};
  readonly commits: Commit[] = [];

  constructor(org = '9999', settings: Partial<OrganisationSettings> = {}) {
    this.state = emptyState(org);
    this.on('2016-01-01T08:00:00.000Z', {
      type: 'register-organisation',
      settings: settingsFor('Provkommun', settings),
    });
  }

  /** What the commands would come to now, without saving them. */
  when(
    at: Instant,
    commands: readonly Command[],
    { role = 'strategist', via = 'api' }: Author = {},
  ): Outcome {
    const seed = `${this.state.seq + 1}`.padStart(64, '0');
    const context = { today: dayOf(at), at, seq: this.state.seq + 1, index: 0, seed };
    return decideAll(this.state, commands, context, { role, via });
  }

  on(at: Instant, ...commands: Command[]): this {
    return this.by({}, at, ...commands);
  }

  by({ role = 'strategist', via = 'api' }: Author, at: Instant, ...commands: Command[]): this {
    const outcome = this.when(at, commands, { role, via });
    if (!outcome.ok) throw new Error(`${outcome.refusal.type}: ${outcome.refusal.detail}`);
    const { org, seq, hash: parent } = this.state;
    const commandId = commandIdOf('test', `${seq + 1}`, commands);
    const events = [...outcome.events];
    const commit = sealCommit({
      v: 1,
      org,
      seq: seq + 1,
      at,
      via,
      role,
      commandId,
      events,
      internal: null,
      parent,
    });
    this.state = evolveCommit(this.state, commit);
    this.commits.push(commit);
    for (const text of outcome.texts) {
      const sealed = sealText(`${commit.seq}`.padStart(64, '0'), text);
      this.texts[sealed.ref] = text;
    }
    return this;
  }

  get ledger(): Ledger {
    return { state: this.state, texts: this.texts };
  }

  get log(): string {
    return this.commits.map(lineOf).join('');
  }
}

/** A service registered under an id, in the first area of the catalogue unless another is named. */
export const register = (id: string, effectiveOn: string, area = 'general-public'): Command => ({
  type: 'register-service',
  id,
  effectiveOn,
  area,
  name: { sv: `Tjänst ${id}`, en: `Service ${id}` },
});

/** An assessment by hand. */
export const assess = (
  service: string,
  effectiveOn: string,
  status: 'green' | 'yellow' | 'red' | 'not-applicable' | 'unknown',
  reason = `Bedömd som ${status}`,
): Command & { type: 'assess-service' } => ({ type: 'assess-service', service, effectiveOn, status, reason });
