import { canonicalJson } from './digest.ts';
import type { OrganisationEvent } from './events.ts';
import { type Place, plainly } from './log-reading-service.ts';
import type { Difference, Told, ToldField } from './log-reading-values.ts';
import type { RecordedChanges, RecordedSettings } from './organisation.ts';
import type { State } from './state.ts';
import { placeOfText } from './text-uses.ts';

type Settings = Partial<RecordedSettings>;
type Telling = { readonly [Field in keyof Settings & ToldField]: (settings: Settings) => Told | null };

const day = (value: string | null | undefined): Told | null => (value ? { kind: 'day', day: value } : null);
const number = (value: number | undefined): Told | null =>
  value === undefined ? null : { kind: 'number', number: value };
const flag = (on: boolean | undefined): Told | null => (on === undefined ? null : { kind: 'flag', on });

function licenceIn({ licence }: Settings): Told | null {
  if (!licence) return null;
  return plainly([licence.id, licence.attribution].filter((part) => part).join(', '));
}

/** How each setting is told; those that are texts and the category table stand elsewhere. */
const TELLING: Telling = {
  name: ({ name }) => plainly(name),
  slug: ({ slug }) => plainly(slug),
  language: ({ language }) => (language ? { kind: 'languages', languages: [language] } : null),
  kind: ({ kind }) => (kind ? { kind: 'organisation-kind', of: kind } : null),
  catalogue: ({ catalogue }) => (catalogue ? { kind: 'catalogue', id: catalogue } : null),
  closedOn: ({ closedOn }) => day(closedOn),
  example: ({ example }) => flag(example),
  staleAfterMonths: ({ staleAfterMonths }) => number(staleAfterMonths),
  licence: licenceIn,
  colour: ({ colour }) => plainly(colour),
  languages: ({ languages }) => ({ kind: 'languages', languages: languages ?? ['sv', 'en'] }),
  secondPair: ({ secondPair }) => flag(secondPair ?? false),
};

const area = (id: string | undefined): Told | null => (id ? { kind: 'area', id } : null);

/** The rows of the category table that are not what they were. */
function categories({ categoryAreas: now }: RecordedChanges, was: Settings | null): Difference[] {
  const old = was?.categoryAreas ?? {};
  return Object.keys({ ...old, ...now })
    .filter((category) => old[category] !== now?.[category])
    .map((of) => ({ field: 'category', of, from: area(old[of]), to: area(now?.[of]) }));
}

function settingsTold(changes: RecordedChanges, was: Settings | null): Difference[] {
  const fields = Object.keys(TELLING) as (keyof Telling)[];
  const told = fields
    .filter((field) => changes[field] !== undefined)
    .map((field): Difference => {
      const to = TELLING[field](changes);
      return was ? { field, from: TELLING[field](was), to } : { field, to };
    })
    .filter(({ from, to }) => (from === undefined ? to !== null : canonicalJson(from) !== canonicalJson(to)));
  return changes.categoryAreas ? [...told, ...categories(changes, was)] : told;
}

/** The commits that an undo takes back; of a large import the first ones tell enough. */
const undone = (seqs: readonly number[]): Difference[] =>
  seqs.slice(0, 5).map((seq) => ({ field: 'undoes', to: { kind: 'commit', seq } }));

const settingsBefore = (state: State, { seq, index }: Place): RecordedSettings | null =>
  state.settings.findLast((each) => each.seq < seq || (each.seq === seq && each.index < index))?.settings ??
  null;

function editionLabel(state: State, id: string): Difference[] {
  const edition = Object.hasOwn(state.editions, id) ? state.editions[id] : undefined;
  return [{ field: 'label', to: plainly(edition?.label ?? id) }];
}

/** What an event changed for the organisation as a whole. */
export function tellOrganisation(state: State, event: OrganisationEvent, place: Place): Difference[] {
  switch (event.type) {
    case 'organisation-registered':
      return settingsTold(event.settings, null);
    case 'settings-changed':
      return settingsTold(event.changes, settingsBefore(state, place));
    case 'edition-published':
      return [
        { field: 'label', to: plainly(event.label) },
        { field: 'validOn', to: day(event.validOn) },
        { field: 'knownUpTo', to: { kind: 'commit', seq: event.seq } },
      ];
    case 'edition-withdrawn':
      return editionLabel(state, event.edition);
    case 'text-redacted': {
      const found = placeOfText(state, event.text);
      return found ? [{ field: 'textAt', to: { kind: 'commit', seq: found.seq } }] : [];
    }
    case 'report-answered':
      return [{ field: 'receivedOn', to: day(event.receivedOn) }];
    case 'import-applied':
      return [
        { field: 'format', to: plainly(event.format) },
        { field: 'source', to: plainly(event.source) },
        ...undone(event.undoes ?? []),
      ];
  }
}
