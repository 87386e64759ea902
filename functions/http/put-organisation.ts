import type { Command } from '../core/commands.ts';
import { canonicalJson } from '../core/digest.ts';
import { OrganisationId } from '../core/identifiers.ts';
import type { SaveOutcome } from '../core/ledger-store.ts';
import { DEFAULT_SETTINGS, type OrganisationSettings } from '../core/organisation.ts';
import { defaultSlug, RESERVED_SLUGS } from '../core/slug.ts';
import { type Ledger, settingsOf } from '../core/state.ts';
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
      return value !== undefined && canonicalJson(value) !== canonicalJson(now);
    }),
  );

function commandFor(org: string, input: OrganisationInput, ledger: Ledger | null): Command {
  const before = ledger && settingsOf(ledger.state);
  if (before) return { type: 'change-settings', changes: differing(input, before) };
  const settings = { ...DEFAULT_SETTINGS, slug: defaultSlug(org), ...input };
  return { type: 'register-organisation', settings };
}

/** Reserves the address that a command brings, before the commit, so that no two logs can name the same. */
async function claimSlug({ app }: Call, org: string, command: Command): Promise<void> {
  const slug =
    command.type === 'register-organisation'
      ? command.settings.slug
      : command.type === 'change-settings'
        ? command.changes.slug
        : undefined;
  if (slug === undefined) return;
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

/** Creates an organisation (201), or changes its settings; where nothing differs, nothing is written. */
export const putOrganisation: Handler = async (call) => {
  const caller = await operatorOf(call);
  const org = organisationId(call);
  const { value, text } = await readJson(call.request, OrganisationInput);
  const command = commandFor(org, value, await call.app.store.read(org));
  await claimSlug(call, org, command);
  const write = { caller, commands: [command], text, where: inSettings };
  const outcome = await call.app.store.save(saveRequest(call, write));
  const isSame = outcome.kind === 'refused' && outcome.refusal.type === 'nothing-to-change';
  if (outcome.kind !== 'saved' && !isSame) throw problemOf(outcome, write);
  // Also where nothing changed: it completes a request that was cut short after its commit.
  await call.app.store.refreshDirectory(org);
  return outcome.kind === 'saved' ? saved(outcome, call) : unchanged(outcome.ledger);
};
