import type { Day } from '../core/calendar.ts';
import type { Command } from '../core/commands.ts';
import { canonicalJson } from '../core/digest.ts';
import type { Localized } from '../core/language.ts';
import { isRedactedIn, type ProfileInWords, profileInWords } from '../core/profile-words.ts';
import type { Texts } from '../core/texts.ts';
import { lastImportedFields } from './last-imported.ts';
import type { KnownService } from './source-services.ts';

/** What a source says of a service; a field that it does not speak of is left out. */
export type Stated = {
  name: Localized;
  area?: string;
  link?: string | null;
  description?: Localized | null;
};
type Field = keyof Stated;
const FIELDS: readonly Field[] = ['name', 'area', 'link', 'description'];

const same = (one: unknown, other: unknown): boolean =>
  canonicalJson(one ?? null) === canonicalJson(other ?? null);

/**
 * Compares three ways: a field is `changed` when the source says something else than at the last import, and
 * `kept` when only people differ from the source. What no import ever set belongs to people.
 */
export function compareFields(stated: Stated, known: KnownService, texts: Texts) {
  const said = lastImportedFields(known);
  const imported: Partial<ProfileInWords> = profileInWords(said, texts);
  const current = profileInWords(known.now.profile, texts);
  // A text that people redacted must not come back; what the source said then is gone, so nothing tells a change.
  const spoken = FIELDS.filter((field) => stated[field] !== undefined);
  const changed = spoken.filter(
    (field) =>
      field in imported && !isRedactedIn(field, said, imported) && !same(stated[field], imported[field]),
  );
  const kept = spoken.filter((field) => !changed.includes(field) && !same(stated[field], current[field]));
  return { changed, kept };
}

/** The acts that bring the changed fields up to what the source says, from a day on. */
export function fieldCommands(
  changed: readonly Field[],
  { name, area, link, description }: Stated,
  service: string,
  effectiveOn: Day,
): Command[] {
  const on = { service, effectiveOn };
  const changes = {
    ...(changed.includes('link') && { link }),
    ...(changed.includes('description') && { description }),
  };
  const commands: Command[] = [];
  if (changed.includes('name')) commands.push({ type: 'rename-service', ...on, name });
  if (changed.includes('area') && area !== undefined) commands.push({ type: 'move-service', ...on, area });
  if (Object.keys(changes).length > 0) commands.push({ type: 'revise-service', ...on, changes });
  return commands;
}
