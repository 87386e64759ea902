import type { Day } from '../../core/calendar.ts';
import { takenBack } from '../../core/import-runs.ts';
import { serviceAt } from '../../core/service-at.ts';
import { inOrder, type State } from '../../core/state.ts';
import { ALL_KNOWN } from '../../core/view.ts';
import { lastImportedFields } from '../last-imported.ts';
import type { KnownService } from '../source-services.ts';

/** The services that the log knows, by all that a row may know them by. */
export type ServiceIndex = {
  byId: ReadonlyMap<string, KnownService>;
  byKey(source: string, externalId: string): KnownService | undefined;
  /** Living services with a name in an area. */
  byName(area: string, name: string): readonly KnownService[];
  /** A service without a key that an import of the source brought under a name in an area. */
  asImported(source: string, area: string, name: string): KnownService | undefined;
};

const joined = (...parts: readonly string[]): string => JSON.stringify(parts);

/** Names a service has: in Swedish, in English. */
const namesOf = (name: { sv?: string | undefined; en?: string | undefined } | undefined): string[] =>
  [name?.sv, name?.en].filter((each) => each !== undefined);

class Index implements ServiceIndex {
  readonly byId = new Map<string, KnownService>();
  readonly #byKey = new Map<string, KnownService>();
  readonly #byName = new Map<string, KnownService[]>();
  readonly #asImported = new Map<string, KnownService>();

  add(known: KnownService): void {
    const { record, now } = known;
    const { source, externalId, area, name } = now.profile;
    this.byId.set(record.id, known);
    if (source !== null && externalId !== null) {
      const key = joined(source, externalId);
      if (this.#byKey.get(key)?.now.endedBy !== null) this.#byKey.set(key, known);
    }
    if (source !== null && externalId === null) this.#addImported(source, known);
    if (now.endedBy) return;
    for (const each of new Set(namesOf(name))) {
      const key = joined(area, each);
      this.#byName.set(key, [...(this.#byName.get(key) ?? []), known]);
    }
  }

  #addImported(source: string, known: KnownService): void {
    // What was taken back still tells which row it came from.
    const said = lastImportedFields({ ...known, takenBack: new Set() });
    for (const each of namesOf(said.name)) {
      const key = joined(source, said.area ?? known.now.profile.area, each);
      if (this.#asImported.get(key)?.now.endedBy !== null) this.#asImported.set(key, known);
    }
  }

  byKey(source: string, externalId: string): KnownService | undefined {
    return this.#byKey.get(joined(source, externalId));
  }

  byName(area: string, name: string): readonly KnownService[] {
    return this.#byName.get(joined(area, name)) ?? [];
  }

  asImported(source: string, area: string, name: string): KnownService | undefined {
    return this.#asImported.get(joined(source, area, name));
  }
}

/** Finds once what every row is compared with. */
export function indexServices(state: State, today: Day): ServiceIndex {
  const index = new Index();
  const nothing = takenBack(state);
  for (const record of inOrder(state.services)) {
    const now = serviceAt(record, { validOn: today, known: ALL_KNOWN });
    if (now) index.add({ record, now, takenBack: nothing });
  }
  return index;
}
