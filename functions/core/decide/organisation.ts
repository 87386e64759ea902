import { Day, Instant } from '../calendar.ts';
import { findCatalogue } from '../catalogue/catalogues.ts';
import type { CommandOf } from '../commands.ts';
import { contrastOf, nearestReadable, TEXT_CONTRAST } from '../contrast.ts';
import { canonicalJson } from '../digest.ts';
import type { Localized } from '../language.ts';
import type { OrganisationChanges, RecordedSettings } from '../organisation.ts';
import { type State, settingsOf } from '../state.ts';
import { knownSeq } from '../view.ts';
import { refuseFuture } from './checks.ts';
import { accepted, type Context, freshId, type Outcome, refIn, refused } from './outcome.ts';

const refuseUnknownCatalogue = (id: string): Outcome | null =>
  findCatalogue(id)
    ? null
    : refused('unknown-catalogue', `There is no catalogue “${id}”.`, 'settings', 'catalogue');

const wordsIn = ({ about, contact, logo }: OrganisationChanges): string[] => [
  ...Object.values(about ?? {}),
  ...(contact ? [contact] : []),
  ...(logo ? [logo] : []),
];

const refsIn = (context: Context, about: Localized): Localized =>
  Object.fromEntries(Object.entries(about).map(([lang, text]) => [lang, refIn(context, text)]));

/** The settings that hold words, with references in their place; what is left out stays left out. */
const sealed = (context: Context, { about, contact, logo }: OrganisationChanges) => ({
  ...(about !== undefined && { about: about && refsIn(context, about) }),
  ...(contact !== undefined && { contact: contact && refIn(context, contact) }),
  ...(logo !== undefined && { logo: logo && refIn(context, logo) }),
});

const HEADER_TEXT = '#ffffff';

/** Refuses a colour on which the white text of the page's header could not be read, and names one that does. */
function refuseUnreadable(colour: string | null | undefined, field: 'settings' | 'changes'): Outcome | null {
  if (!colour) return null;
  const nearest = nearestReadable(colour, HEADER_TEXT);
  if (nearest === colour) return null;
  // Rounded down: a contrast just below the limit must not be told as the limit.
  const contrast = Math.floor(contrastOf(colour, HEADER_TEXT) * 100) / 100;
  const detail = `White text on ${colour} has a contrast of ${contrast} : 1 and needs ${TEXT_CONTRAST} : 1; the nearest colour that passes is ${nearest}.`;
  return refused('colour-unreadable', detail, field, 'colour');
}

export function registerOrganisation(
  state: State,
  command: CommandOf<'register-organisation'>,
  context: Context,
): Outcome {
  if (settingsOf(state))
    return refused('already-registered', `The organisation ${state.org} exists already.`, 'settings');
  const { settings } = command;
  return (
    refuseUnknownCatalogue(settings.catalogue) ??
    refuseUnreadable(settings.colour, 'settings') ??
    accepted(
      [
        {
          type: 'organisation-registered',
          settings: { ...settings, ...sealed(context, settings) } as RecordedSettings,
        },
      ],
      wordsIn(settings),
    )
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

export function changeSettings(
  state: State,
  command: CommandOf<'change-settings'>,
  context: Context,
): Outcome {
  const before = settingsOf(state);
  if (!before) return refused('unknown-organisation', `There is no organisation ${state.org}.`, 'changes');
  const { changes } = command;
  // Words have new salts each time, so they cannot be compared here; whoever holds them leaves out the same.
  if (wordsIn(changes).length === 0 && canonicalJson({ ...before, ...changes }) === canonicalJson(before)) {
    return refused('nothing-to-change', 'The settings are like this already.', 'changes');
  }
  const { catalogue, colour } = changes;
  const homeless = catalogue && (refuseUnknownCatalogue(catalogue) ?? refuseHomeless(state, catalogue));
  const problem = homeless || refuseUnreadable(colour, 'changes');
  return (
    problem ||
    accepted(
      [{ type: 'settings-changed', changes: { ...changes, ...sealed(context, changes) } }],
      wordsIn(changes),
    )
  );
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
  const { type: _type, ...record } = command;
  return accepted([{ type: 'import-applied', ...record }]);
}
