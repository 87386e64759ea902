import type { CommandOf } from '../core/commands.ts';
import { changeSettings, registerOrganisation } from '../core/decide/organisation.ts';
import { canonicalJson } from '../core/digest.ts';
import { OrganisationId } from '../core/identifiers.ts';
import type { SaveOutcome } from '../core/ledger-store.ts';
import { DEFAULT_SETTINGS, inWords, type OrganisationSettings } from '../core/organisation.ts';
import { defaultSlug, RESERVED_SLUGS } from '../core/slug.ts';
import { emptyState, type Ledger, settingsOf } from '../core/state.ts';
import { writtenAnswer } from './answers/written.ts';
import { readJson } from './body.ts';
import type { Call, Handler } from './call.ts';
import { operatorOf } from './caller.ts';
import { HttpProblem } from './problem.ts';
import { inSettings, problemOf } from './refusal-problem.ts';
import { OrganisationInput } from './schemas/organisation.ts';
import { saveRequest, writtenResponse } from './writing.ts';

/** The settings that differ from those in force. */
const differing = (input: OrganisationInput, before: OrganisationSettings): Partial<OrganisationSettings> =>
  Object.fromEntries(
    Object.entries(input).filter(([field, value]) => {
      const now = before[field as keyof OrganisationSettings];
      return value !== undefined && canonicalJson(value) !== canonicalJson(now ?? null);
    }),
  );

type SettingsCommand = CommandOf<'register-organisation' | 'change-settings'>;

function commandFor({ state, texts }: Ledger, input: OrganisationInput): SettingsCommand {
  const before = settingsOf(state);
  if (before) return { type: 'change-settings', changes: differing(input, inWords(before, texts)) };
  const settings = { ...DEFAULT_SETTINGS, slug: defaultSlug(state.org), ...input };
  return { type: 'register-organisation', settings };
}

/** Refuses what the log would refuse anyway, before an address is reserved for it for ever. */
function refuseInVain(ledger: Ledger, command: SettingsCommand): void {
  // Only whether it is refused counts here: the commit is decided anew, under a seed of its own.
  const context = { today: '', at: '', seq: ledger.state.seq + 1, index: 0, seed: '' };
  const outcome =
    command.type === 'register-organisation'
      ? registerOrganisation(ledger.state, command, context)
      : changeSettings(ledger.state, command, context);
  if (outcome.ok) return;
  const refusal = { ...outcome.refusal, path: [0, ...outcome.refusal.path] };
  throw problemOf({ kind: 'refused', refusal, ledger }, { commands: [command], where: inSettings });
}

/** Reserves the address that a command brings, before the commit, so that no two logs can name the same. */
async function claimSlug({ app }: Call, ledger: Ledger, command: SettingsCommand): Promise<void> {
  const { slug } = command.type === 'register-organisation' ? command.settings : command.changes;
  if (slug === undefined) return;
  refuseInVain(ledger, command);
  const { org } = ledger.state;
  const errors = [{ path: '/slug', detail: 'choose another one' }];
  if (RESERVED_SLUGS.includes(slug)) {
    throw new HttpProblem('slug-reserved', `The site uses /${slug}/ itself; choose another slug.`, {
      errors,
    });
  }
  if (!(await app.store.claimSlug(slug, org))) {
    const detail = `The address /${slug}/ leads, or once led, to another organisation; choose another slug.`;
    throw new HttpProblem('slug-taken', detail, { errors });
  }
}

function organisationId({ params }: Call): string {
  const id = OrganisationId.safeParse(params['org']);
  if (id.success) return id.data;
  const detail = id.error.issues[0]?.message ?? 'is not an id';
  throw new HttpProblem('invalid-parameter', `org: ${detail}`, { errors: [{ parameter: 'org', detail }] });
}

type Saved = Extract<SaveOutcome, { kind: 'saved' }>;

const saved = ({ commit }: Saved, call: Call): Response => {
  const created = commit.events.some(({ type }) => type === 'organisation-registered');
  const more = created ? { status: 201 as const, headers: { Location: call.url.pathname } } : {};
  return writtenResponse(writtenAnswer(commit), more);
};

const unchanged = ({ state: { org, seq, hash, at } }: Ledger): Response =>
  writtenResponse({ organisation: org, seq, hash, at, events: [] });

/** Times that settings are compared anew because somebody else wrote meanwhile. */
const MOST_ATTEMPTS = 5;

/** Creates an organisation (201), or changes its settings; where nothing differs, nothing is written. */
export const putOrganisation: Handler = async (call) => {
  const caller = await operatorOf(call);
  const org = organisationId(call);
  const { value, text } = await readJson(call.request, OrganisationInput);
  const { store } = call.app;
  for (let attempt = 1; ; attempt += 1) {
    const ledger = (await store.read(org)) ?? { state: emptyState(org), texts: {} };
    const command = commandFor(ledger, value);
    await claimSlug(call, ledger, command);
    const write = { caller, commands: [command], text, where: inSettings };
    const outcome = await store.save({ ...saveRequest(call, write), expectedSeq: ledger.state.seq });
    if (outcome.kind === 'moved' && attempt < MOST_ATTEMPTS) continue;
    const isSame = outcome.kind === 'refused' && outcome.refusal.type === 'nothing-to-change';
    if (outcome.kind !== 'saved' && !isSame) throw problemOf(outcome, write);
    // Also where nothing changed: it completes a request that was cut short after its commit.
    await store.refreshDirectory(org);
    return outcome.kind === 'saved' ? saved(outcome, call) : unchanged(outcome.ledger);
  }
};
