import { settingsOf } from '../../functions/core/state.ts';
import { append } from '../../functions/store/append.ts';
import { type Attributes, type Database, query, textIn } from '../../functions/store/database.ts';
import { openStore } from '../../functions/store/store.ts';
import { type Part, PREFIXES, TABLE } from '../../functions/store/table.ts';

/** What goes along: the log last, so that whatever is cut off leaves no commit without its companions. */
const MOVED = ['text', 'internal', 'people', 'inbox', 'log'] as const satisfies readonly Part[];

const partitionOf = (part: Part, org: string): string => `${PREFIXES[part]}${org}`;

/** Every item of an organisation, its internal part included; sessions and snapshots stay. */
export async function itemsOf(database: Database, org: string): Promise<Attributes[]> {
  const parts: Attributes[][] = [];
  for (const part of MOVED) parts.push(await query(database, { pk: partitionOf(part, org) }));
  return parts.flat();
}

/** Puts items where none stand; gives how many were there already. Throws where one belongs to somebody else. */
export async function putItems(
  database: Database,
  org: string,
  items: readonly Attributes[],
): Promise<number> {
  const own: readonly string[] = MOVED.map((part) => partitionOf(part, org));
  const foreign = items.find((item) => !own.includes(textIn(item, TABLE.partitionKey.name)));
  if (foreign)
    throw new Error(`the file holds what is not of ${org}: ${textIn(foreign, TABLE.partitionKey.name)}`);
  let stood = 0;
  for (const item of items) if (!(await append(database, item))) stood += 1;
  return stood;
}

/** Reserves an organisation's addresses and enters it in the directory, from what its log says. */
export async function enter(database: Database, org: string): Promise<void> {
  const random = () => {
    throw new Error('moving writes no commit');
  };
  const store = openStore({ ...database, now: () => new Date(), random });
  const ledger = await store.read(org);
  if (!ledger || !settingsOf(ledger.state)) throw new Error(`there is no log of ${org} in the file`);
  for (const slug of new Set(ledger.state.settings.map(({ settings }) => settings.slug)))
    if (!(await store.claimSlug(slug, org)))
      throw new Error(`the address ${slug} belongs to another organisation there; change it before moving`);
  await store.refreshDirectory(org);
}
