import type { ImportRemark } from '../../core/import-remarks.ts';
import { inLanguage } from '../../core/language.ts';
import type { KnownService } from '../source-services.ts';
import type { RowContent } from './row-content.ts';
import type { RowContext } from './row-context.ts';

/** Which service a row is about: one that is known, a new one, or nobody can tell. */
export type Lookup =
  | { kind: 'known'; known: KnownService }
  | { kind: 'new' }
  | { kind: 'refused'; remark: ImportRemark };

const NEW: Lookup = { kind: 'new' };
const foundAs = (known: KnownService): Lookup => ({ kind: 'known', known });

const nameOf = ({ now }: KnownService): string => inLanguage(now.profile.name, 'sv').text;

/** Names that the row gives the service. */
export const namesIn = ({ facts }: RowContent): string[] =>
  [facts['name.sv'], facts['name.en']].filter((name) => name !== undefined);

function byId(id: string, byKey: KnownService | undefined, { index }: RowContext): Lookup {
  const known = index.byId.get(id);
  if (known === undefined)
    return byKey ? { kind: 'refused', remark: { code: 'other-key', values: { id: byKey.record.id } } } : NEW;
  return byKey && byKey !== known && !byKey.now.endedBy
    ? { kind: 'refused', remark: { code: 'key-taken', values: { name: nameOf(byKey) } } }
    : foundAs(known);
}

function byName(content: RowContent, { index, order }: RowContext, source: string): Lookup {
  const area = content.facts.area;
  if (area === undefined) return NEW;
  const names = namesIn(content);
  const imported = names.map((name) => index.asImported(source, area, name)).find((known) => known);
  if (imported && content.facts.externalId === undefined) return foundAs(imported);
  if (!order.matchByName) return NEW;
  const alike = new Set(names.flatMap((name) => index.byName(area, name)));
  const [first] = alike;
  if (alike.size > 1) return { kind: 'refused', remark: { code: 'ambiguous-name' } };
  return first ? foundAs(first) : NEW;
}

/** Finds the service of a row: by our id, else by the source's key, else, where that is asked for, by name and area. */
export function findService(content: RowContent, context: RowContext): Lookup {
  const { externalId, source = context.order.source } = content.facts;
  const byKey = externalId === undefined ? undefined : context.index.byKey(source, externalId);
  if (content.id !== undefined) return byId(content.id, byKey, context);
  return byKey ? foundAs(byKey) : byName(content, context, source);
}
