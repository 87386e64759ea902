import type { Day } from '../../functions/core/calendar.ts';
import type { CommandOf } from '../../functions/core/commands.ts';
import type { Draft, Field, Given } from './tray-state.ts';

/** What commands are made with, besides the changes. */
export type Ground = { given: Given; today: Day; review: Day };

/** What holds for a change: what is given for it, else for all, else the usual. */
export function givenFor(
  { own }: Pick<Draft, 'own'>,
  field: Field,
  { given, today, review }: Ground,
): string {
  const value = (own[field] ?? '').trim() || given[field].trim();
  if (value !== '') return value;
  if (field === 'effectiveOn') return today;
  return field === 'reviewOn' ? review : '';
}

/** Links as typed: one a line. */
export const linksIn = (text: string): string[] =>
  text
    .split(/\s+/)
    .map((link) => link.trim())
    .filter((link) => link !== '');

export type TrayCommand = CommandOf<'assess-service'> | CommandOf<'confirm-assessment'>;

/** The command that a change becomes. */
export function commandOf(draft: Draft, ground: Ground): TrayCommand {
  const { service, version, act, status, criteria } = draft;
  const effectiveOn = givenFor(draft, 'effectiveOn', ground);
  const reviewOn = status === 'not-applicable' && { reviewOn: givenFor(draft, 'reviewOn', ground) };
  if (act === 'confirm') return { type: 'confirm-assessment', service, effectiveOn, version, ...reviewOn };
  const evidence = linksIn(givenFor(draft, 'evidence', ground));
  return {
    type: 'assess-service',
    service,
    version,
    ...(criteria === null ? { status } : { criteria }),
    effectiveOn,
    reason: givenFor(draft, 'reason', ground),
    ...(evidence.length > 0 && { evidence }),
    ...reviewOn,
  };
}

/** What is sent: the commands of changes, and what is noted beside them for staff. */
export function bodyOf(drafts: readonly Draft[], ground: Ground, key: string, tray: string): string {
  const about = drafts.flatMap(({ service, own }) =>
    own.note?.trim() ? [{ service, text: own.note.trim() }] : [],
  );
  const all = ground.given.note.trim();
  const notes = [...(all ? [{ service: null, text: all }] : []), ...about];
  return JSON.stringify({ tray, key, commands: drafts.map((draft) => commandOf(draft, ground)), notes });
}
