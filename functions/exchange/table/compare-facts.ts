import type { Command } from '../../core/commands.ts';
import type { ImportRemark, RemarkCode } from '../../core/import-remarks.ts';
import { isRedactedIn, type ProfileInWords, profileInWords } from '../../core/profile-words.ts';
import { fieldsSetBy } from '../../core/register-fields.ts';
import type { Revision, ServiceProfile } from '../../core/service.ts';
import { serviceAt } from '../../core/service-at.ts';
import { ALL_KNOWN } from '../../core/view.ts';
import { lastImportedFields } from '../last-imported.ts';
import { isTakenBack, type KnownService } from '../source-services.ts';
import { FACTS, type Fact } from './fields.ts';
import type { RowContent } from './row-content.ts';
import type { RowContext } from './row-context.ts';

type Stated = RowContent['facts'];
type Words = Partial<ProfileInWords>;

/** The field of a service's profile that a fact belongs to, and the language where it has one. */
function placeOf(fact: Fact): { field: keyof ServiceProfile; lang: 'sv' | 'en' | null } {
  const [field, lang] = fact.split('.');
  return { field: field as keyof ServiceProfile, lang: lang === 'sv' || lang === 'en' ? lang : null };
}

/** What a profile says of a fact; null where it says nothing. */
export function factIn(words: Words, fact: Fact): string | null {
  const { field, lang } = placeOf(fact);
  const value = words[field];
  if (typeof value === 'string') return value;
  return lang && value && typeof value === 'object' ? (value[lang] ?? null) : null;
}

/** What the row says; a key without a source of its own belongs to the source of the whole table. */
function statedBy({ facts }: RowContent, { now }: KnownService, { order }: RowContext): Stated {
  const needsSource =
    facts.externalId !== undefined && facts.source === undefined && now.profile.source === null;
  return needsSource ? { ...facts, source: order.source } : facts;
}

/** What a fact is judged by: what it is, what it was when the file was read out, what imports last said. */
type Known = { current: ServiceProfile; currentWords: Words; base: Words | null; said: Words };

function knownOf(
  content: RowContent,
  known: KnownService,
  { ledger, effectiveOn, today }: RowContext,
): Known {
  const { texts } = ledger;
  const at = serviceAt(known.record, { validOn: effectiveOn, known: ALL_KNOWN }) ?? known.now;
  const then =
    content.known === undefined ? null : serviceAt(known.record, { validOn: today, known: content.known });
  return {
    current: at.profile,
    currentWords: profileInWords(at.profile, texts),
    base: then && profileInWords(then.profile, texts),
    said: profileInWords(lastImportedFields(known), texts),
  };
}

const isSetLater = ({ record }: KnownService, fact: Fact, { effectiveOn }: RowContext): boolean =>
  record.register.some(
    ({ event }) =>
      event.type !== 'service-registered' &&
      event.effectiveOn > effectiveOn &&
      placeOf(fact).field in fieldsSetBy(event),
  );

type Verdict = 'same' | 'changed' | RemarkCode;

/**
 * Compares three ways: with what the service was when the file was read out, where the file tells that, else
 * with what imports last said of it. What people changed since stays, unless the whole table is to count.
 */
function verdictOn(fact: Fact, stated: string, known: Known, { order }: RowContext): Verdict {
  const current = factIn(known.currentWords, fact);
  const { field } = placeOf(fact);
  if (stated === current) return 'same';
  if (isRedactedIn(field, known.current, known.currentWords)) return 'kept-redacted';
  if (order.overwrite) return 'changed';
  if (known.base) {
    const before = factIn(known.base, fact);
    if (stated === before) return 'same';
    return current === before ? 'changed' : 'kept-meanwhile';
  }
  if (field in known.said && factIn(known.said, fact) !== null)
    return stated === factIn(known.said, fact) ? 'kept-people' : 'changed';
  return current === null ? 'changed' : 'kept-people';
}

/** The facts that the row changes, those that stay as people decided, and why. */
export function compareFacts(content: RowContent, known: KnownService, context: RowContext) {
  const stated = statedBy(content, known, context);
  const compared = knownOf(content, known, context);
  const changed: Stated = {};
  const kept: { fact: Fact; code: RemarkCode }[] = [];
  for (const fact of FACTS) {
    const value = stated[fact];
    if (value === undefined) continue;
    const verdict = verdictOn(fact, value, compared, context);
    const later = isSetLater(known, fact, context) && !isTakenBack(known);
    if (verdict === 'changed' && !later) Object.assign(changed, { [fact]: value });
    else if (verdict !== 'same') kept.push({ fact, code: verdict === 'changed' ? 'kept-later' : verdict });
  }
  const remarks: ImportRemark[] = [...new Set(kept.map(({ code }) => code))].map((code) => ({ code }));
  return { changed, kept: kept.map(({ fact }) => fact), remarks, current: compared.currentWords };
}

/** A text in all its languages with some of them changed; what is redacted in another one stays gone. */
function merged(current: Words, changed: Stated, field: 'name' | 'sentence' | 'description') {
  const words = Object.entries(current[field] ?? {}).filter(([, text]) => text !== null);
  const news = (['sv', 'en'] as const).flatMap((lang) => {
    const text = changed[`${field}.${lang}`];
    return text === undefined ? [] : [[lang, text] as const];
  });
  return news.length === 0 ? null : Object.fromEntries([...words, ...news]);
}

const PLAIN = ['link', 'unit', 'role', 'externalId', 'source'] as const;

/** The acts that bring a service to what the row says, from the day of the import on. */
export function factCommands(
  service: string,
  { changed, current }: Pick<ReturnType<typeof compareFacts>, 'changed' | 'current'>,
  { effectiveOn }: RowContext,
): Command[] {
  const on = { service, effectiveOn };
  const name = merged(current, changed, 'name');
  const sentence = merged(current, changed, 'sentence');
  const description = merged(current, changed, 'description');
  const plainly = Object.fromEntries(
    PLAIN.flatMap((field) => (field in changed ? [[field, changed[field]]] : [])),
  );
  const changes: Revision = {
    ...plainly,
    ...(sentence && { sentence }),
    ...(description && { description }),
  };
  return [
    ...(name ? [{ type: 'rename-service', ...on, name } as const] : []),
    ...(changed.area !== undefined ? [{ type: 'move-service', ...on, area: changed.area } as const] : []),
    ...(changed.indicator !== undefined
      ? [{ type: 'map-service', ...on, indicator: changed.indicator } as const]
      : []),
    ...(Object.keys(changes).length > 0 ? [{ type: 'revise-service', ...on, changes } as const] : []),
  ];
}
