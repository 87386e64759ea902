import type { InterfaceLanguage, Localized } from '../../core/language.ts';
import { inLanguage } from '../../core/language.ts';
import type { CriterionState, Status } from '../../core/status.ts';
import { plainHeader } from './headers.ts';

/** Words that a cell may use for a value, ours first, in Swedish and in English. */
type Words<Value extends string> = Readonly<
  Record<Value, Readonly<Record<InterfaceLanguage, readonly string[]>>>
>;

const STATUS_WORDS: Words<Status> = {
  green: { sv: ['grön', 'grönt'], en: ['green'] },
  yellow: { sv: ['gul', 'gult'], en: ['yellow'] },
  red: { sv: ['röd', 'rött'], en: ['red'] },
  'not-applicable': { sv: ['ej aktuell', 'ej aktuellt', 'inte aktuell'], en: ['not applicable', 'n/a'] },
  unknown: { sv: ['okänd', 'okänt', 'vet ej'], en: ['unknown'] },
};

const STATE_WORDS: Words<CriterionState> = {
  met: { sv: ['ja', 'uppfyllt', 'sant'], en: ['yes', 'met', 'true'] },
  'not-met': { sv: ['nej', 'ej uppfyllt', 'falskt'], en: ['no', 'not met', 'false'] },
  'not-applicable': { sv: ['ej aktuellt', 'ej aktuell'], en: ['not applicable', 'n/a'] },
  unknown: { sv: ['vet ej', 'okänt', 'inte känt', 'okänd'], en: ['unknown', 'don’t know', 'not known'] },
};

/** What each word means, by its plain form. */
function meanings<Value extends string>(words: Words<Value>): ReadonlyMap<string, Value> {
  const values = Object.keys(words) as Value[];
  return new Map(
    values.flatMap((value) =>
      [value, ...words[value].sv, ...words[value].en].map((word) => [plainHeader(word), value] as const),
    ),
  );
}

const STATUSES_MEANT = meanings(STATUS_WORDS);
const STATES_MEANT = meanings(STATE_WORDS);

/** The status that a cell names; null where it names none. */
export const statusIn = (cell: string): Status | null => STATUSES_MEANT.get(plainHeader(cell)) ?? null;
/** The state of a criterion that a cell names; null where it names none. */
export const stateIn = (cell: string): CriterionState | null => STATES_MEANT.get(plainHeader(cell)) ?? null;

export const statusWord = (status: Status, language: InterfaceLanguage): string =>
  STATUS_WORDS[status][language][0] ?? status;
export const stateWord = (state: CriterionState, language: InterfaceLanguage): string =>
  STATE_WORDS[state][language][0] ?? state;

type Named = { id: string; name: Localized; short?: Localized };

type NamedList = readonly Named[];
/** Ids of a list by the plain forms of their names; null under a name that several have. */
const known = new WeakMap<NamedList, ReadonlyMap<string, string | null>>();

function idsByName(list: NamedList): ReadonlyMap<string, string | null> {
  const before = known.get(list);
  if (before) return before;
  const ids = new Map<string, string | null>();
  for (const { id, name, short } of list) {
    for (const each of [...Object.values(name), ...Object.values(short ?? {})].map(plainHeader))
      ids.set(each, ids.has(each) && ids.get(each) !== id ? null : id);
  }
  for (const { id } of list) ids.set(plainHeader(id), id);
  known.set(list, ids);
  return ids;
}

/** The one of a list that a cell names by its id or by a name, whatever its case; null where none or several fit. */
export const namedIn = (list: NamedList, cell: string): string | null =>
  idsByName(list).get(plainHeader(cell)) ?? null;

/** How our own files name one of a list: by its name where that leads back to it, else by its id. */
export function nameFor(list: NamedList, id: string, language: InterfaceLanguage): string {
  const own = list.find((each) => each.id === id);
  const name = own ? inLanguage(own.name, language).text : id;
  return namedIn(list, name) === id ? name : id;
}
