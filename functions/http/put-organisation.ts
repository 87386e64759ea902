import { OrganisationId } from '../core/identifiers.ts';
import type { SaveOutcome } from '../core/ledger-store.ts';
import { DEFAULT_SETTINGS, inWords } from '../core/organisation.ts';
import { differing } from '../core/settings-changes.ts';
import { defaultSlug } from '../core/slug.ts';
import { type Ledger, settingsOf } from '../core/state.ts';
import { writtenAnswer } from './answers/written.ts';
import { readJson } from './body.ts';
import type { Handler, WritingCall, WritingParts } from './call.ts';
import { operatorOf } from './caller.ts';
import { HttpProblem } from './problem.ts';
import { inSettings, problemOf } from './refusal-problem.ts';
import { type SettingsCommand, type SettingsOutcome, saveSettings } from './save-settings.ts';
import { OrganisationInput } from './schemas/organisation.ts';
import { saveRequest, writtenResponse } from './writing.ts';

function commandFor({ state, texts }: Ledger, input: OrganisationInput): SettingsCommand {
  const before = settingsOf(state);
  if (before) return { type: 'change-settings', changes: differing(input, inWords(before, texts)) };
  const settings = { ...DEFAULT_SETTINGS, slug: defaultSlug(state.org), ...input };
  return { type: 'register-organisation', settings };
}

function organisationId({ params }: WritingCall): string {
  const id = OrganisationId.safeParse(params['org']);
  if (id.success) return id.data;
  const detail = id.error.issues[0]?.message ?? 'is not an id';
  throw new HttpProblem('invalid-parameter', `org: ${detail}`, { errors: [{ parameter: 'org', detail }] });
}

type Saved = Extract<SaveOutcome, { kind: 'saved' }>;

const saved = ({ commit }: Saved, call: WritingCall): Response => {
  const created = commit.events.some(({ type }) => type === 'organisation-registered');
  const more = created ? { status: 201 as const, headers: { Location: call.url.pathname } } : {};
  return writtenResponse(writtenAnswer(commit), more);
};

const unchanged = ({ state: { org, seq, hash, at } }: Ledger): Response =>
  writtenResponse({ organisation: org, seq, hash, at, events: [] });

/** Why the settings were not saved. */
function problemIn(outcome: Exclude<SettingsOutcome, Saved>): HttpProblem {
  const errors = [{ path: '/slug', detail: 'choose another one' }];
  switch (outcome.kind) {
    case 'slug-reserved': {
      const detail = `The site uses /${outcome.slug}/ itself; choose another slug.`;
      return new HttpProblem('slug-reserved', detail, { errors });
    }
    case 'slug-taken': {
      const detail = `The address /${outcome.slug}/ leads, or once led, to another organisation; choose another slug.`;
      return new HttpProblem('slug-taken', detail, { errors });
    }
    case 'taken-back':
      return new HttpProblem('log-moved', 'The settings were changed meanwhile; send the same again.');
    default:
      return problemOf(outcome, { commands: [{ type: 'change-settings', changes: {} }], where: inSettings });
  }
}

/** Creates an organisation (201), or changes its settings; where nothing differs, nothing is written. */
export const putOrganisation: Handler<WritingParts> = async (call) => {
  const caller = await operatorOf(call);
  const org = organisationId(call);
  const { value, text } = await readJson(call.request, OrganisationInput);
  const { commands: _commands, ...request } = saveRequest(call, {
    caller,
    commands: [],
    text,
    where: inSettings,
  });
  const outcome = await saveSettings(call.app.store, {
    ...request,
    org,
    commandFor: (ledger) => commandFor(ledger, value),
  });
  if (outcome.kind === 'saved') return saved(outcome, call);
  const isSame = outcome.kind === 'refused' && outcome.refusal.type === 'nothing-to-change';
  if (isSame) return unchanged(outcome.ledger);
  throw problemIn(outcome);
};
