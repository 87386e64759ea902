import type { Day } from './calendar.ts';
import { inLanguage } from './language.ts';
import { type ServiceAt, serviceAt } from './service-at.ts';
import { inOrder, type State } from './state.ts';
import { ALL_KNOWN } from './view.ts';

/** Which services of the register are meant. */
export const REGISTER_STATES = ['current', 'ended', 'vanished', 'unmapped', 'all'] as const;
export type RegisterState = (typeof REGISTER_STATES)[number];

/** A choice among the services of the register; what is left out chooses nothing away. */
export type RegisterChoice = { state: RegisterState; area?: string; unit?: string; words?: string };

/** A service of the register as it is on a day, with the version that a change must name. */
export type Registered = ServiceAt & { version: number };

const IS: Readonly<Record<RegisterState, (service: Registered) => boolean>> = {
  current: ({ endedBy }) => endedBy === null,
  ended: ({ endedBy }) => endedBy !== null,
  vanished: ({ endedBy, vanishedOn }) => endedBy === null && vanishedOn !== null,
  unmapped: ({ endedBy, profile }) => endedBy === null && profile.indicator === null,
  all: () => true,
};

function hasWords({ id, profile }: Registered, words: string): boolean {
  const text = [id, ...Object.values(profile.name), profile.externalId, profile.unit, profile.link].join(' ');
  const all = text.toLowerCase();
  return words
    .toLowerCase()
    .split(/\s+/)
    .every((word) => all.includes(word));
}

/** Every service that the register knows on a day, ended ones included, in the order they were registered. */
export const registerOn = (state: State, day: Day): Registered[] =>
  inOrder(state.services).flatMap((record) => {
    const found = serviceAt(record, { validOn: day, known: ALL_KNOWN });
    return found ? [{ ...found, version: record.version }] : [];
  });

/** The chosen services of the register, by name. */
export function chosenIn(register: readonly Registered[], choice: RegisterChoice): Registered[] {
  const { state, area, unit, words = '' } = choice;
  const { compare } = new Intl.Collator('sv', { numeric: true });
  const nameOf = ({ profile }: Registered) => inLanguage(profile.name, 'sv').text;
  return register
    .filter(
      (service) =>
        IS[state](service) &&
        (area === undefined || service.profile.area === area) &&
        (unit === undefined || service.profile.unit === unit) &&
        hasWords(service, words),
    )
    .sort((a, b) => compare(nameOf(a), nameOf(b)));
}

/** Every unit that a current service of the register has, in order. */
export const unitsIn = (register: readonly Registered[]): string[] =>
  [
    ...new Set(
      register.flatMap(({ profile, endedBy }) => (profile.unit && endedBy === null ? [profile.unit] : [])),
    ),
  ].sort(new Intl.Collator('sv').compare);

/** The current service that somebody names by its id or by its whole name; null where none or several are. */
export function serviceNamed(register: readonly Registered[], given: string): Registered | null {
  const wanted = given.trim().toLowerCase();
  const current = register.filter(({ endedBy }) => endedBy === null);
  const byId = current.find(({ id }) => id === wanted);
  if (byId) return byId;
  const named = current.filter(({ profile }) =>
    Object.values(profile.name).some((name) => name.toLowerCase() === wanted),
  );
  return named.length === 1 ? (named[0] ?? null) : null;
}
