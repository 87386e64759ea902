import { Day, Instant } from '../calendar.ts';
import { findCatalogue } from '../catalogue/catalogues.ts';
import type { CommandOf } from '../commands.ts';
import { canonicalJson } from '../digest.ts';
import { type State, settingsOf } from '../state.ts';
import { knownSeq } from '../view.ts';
import { refuseFuture } from './checks.ts';
import { accepted, type Context, freshId, type Outcome, refIn, refused } from './outcome.ts';

const refuseUnknownCatalogue = (id: string): Outcome | null =>
  findCatalogue(id)
    ? null
    : refused('unknown-catalogue', `There is no catalogue “${id}”.`, 'settings', 'catalogue');

export function registerOrganisation(state: State, command: CommandOf<'register-organisation'>): Outcome {
  if (settingsOf(state))
    return refused('already-registered', `The organisation ${state.org} exists already.`, 'settings');
  const { settings } = command;
  return (
    refuseUnknownCatalogue(settings.catalogue) ?? accepted([{ type: 'organisation-registered', settings }])
  );
}

/** Refuses a catalogue that lacks an area where services lie: none may fall out of the picture. */
function refuseHomeless(state: State, catalogue: string): Outcome | null {
  const areas = findCatalogue(catalogue)?.areas.map(({ id }) => id) ?? [];
  const used = Object.values(state.services).flatMap(({ register }) =>
    register.flatMap(({ event }) =>
      event.type === 'service-registered'
        ? [event.profile.area]
        : event.type === 'service-moved'
          ? [event.area]
          : [],
    ),
  );
  const homeless = used.find((area) => !areas.includes(area));
  return homeless === undefined
    ? null
    : refused(
        'unknown-area',
        `${catalogue} has no area “${homeless}”, in which services lie.`,
        'changes',
        'catalogue',
      );
}

export function changeSettings(state: State, command: CommandOf<'change-settings'>): Outcome {
  const before = settingsOf(state);
  if (!before) return refused('unknown-organisation', `There is no organisation ${state.org}.`, 'changes');
  const { changes } = command;
  if (canonicalJson({ ...before, ...changes }) === canonicalJson(before)) {
    return refused('nothing-to-change', 'The settings are like this already.', 'changes');
  }
  const { catalogue } = changes;
  const problem = catalogue && (refuseUnknownCatalogue(catalogue) ?? refuseHomeless(state, catalogue));
  return problem || accepted([{ type: 'settings-changed', changes }]);
}

function pinned(state: State, context: Context, knownOn: string | undefined): number | null {
  if (knownOn === undefined) return context.seq;
  if (!Day.safeParse(knownOn).success && !Instant.safeParse(knownOn).success) return null;
  return knownSeq(state, knownOn);
}

/** Freezes a view under a name: valid on a day, known as of a commit, under the catalogue of now. */
export function publishEdition(
  state: State,
  command: CommandOf<'publish-edition'>,
  context: Context,
): Outcome {
  const { label, validOn, knownOn } = command;
  const edition = command.id ?? freshId(context);
  const problem = refuseFuture(context, validOn, 'validOn');
  if (problem) return problem;
  if (Object.hasOwn(state.editions, edition)) {
    return refused(
      'edition-exists',
      `There is already an edition “${edition}”; a published one never changes.`,
      'id',
    );
  }
  const seq = pinned(state, context, knownOn);
  if (seq === null) return refused('invalid-date', 'knownOn must be a day or an instant.', 'knownOn');
  const catalogue = settingsOf(state)?.catalogue ?? 'blomlada-2026';
  return accepted([{ type: 'edition-published', edition, label, validOn, seq, catalogue }]);
}

export function withdrawEdition(
  state: State,
  command: CommandOf<'withdraw-edition'>,
  context: Context,
): Outcome {
  const { edition: id, reason } = command;
  const edition = Object.hasOwn(state.editions, id) ? state.editions[id] : undefined;
  if (!edition) return refused('unknown-edition', `There is no edition “${id}”.`, 'edition');
  if (edition.withdrawn)
    return refused('edition-withdrawn', `The edition ${id} is withdrawn already.`, 'edition');
  return accepted([{ type: 'edition-withdrawn', edition: id, reason: refIn(context, reason) }], [reason]);
}

export function recordImport(_state: State, command: CommandOf<'record-import'>): Outcome {
  const { import: id, format, part, source } = command;
  return accepted([{ type: 'import-applied', import: id, format, part, source }]);
}
