import { readFile, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { OrganisationId } from '../../functions/core/identifiers.ts';
import { openClient } from '../../functions/store/client.ts';
import type { Database } from '../../functions/store/database.ts';
import { runProgram, UsageError } from '../local/settings.ts';
import { itemIn, lineOf } from './organisation-file.ts';
import { enter, itemsOf, putItems } from './organisation-items.ts';
import { sentenceOf, verifyTable } from './verify-table.ts';

const USAGE =
  'npm run move-organisation -- (--out FILE | --in FILE) --org ORG --table TABLE [--region REGION]';
const HELP = `${USAGE}

Moves one organisation with its internal part (notes, names, proposals, reports) to another deployment:
with --out it is written from a table to a file, with --in from the file into a table, where nothing that
stands is ever replaced; both may be repeated. The file holds what is not public: delete it afterwards.
Let nobody save while it is on its way. Sessions and snapshots stay behind.`;

const options = {
  org: { type: 'string' },
  table: { type: 'string' },
  out: { type: 'string' },
  in: { type: 'string' },
  region: { type: 'string' },
  help: { type: 'boolean', default: false },
} as const;

/** An organisation as the text of a file. */
export async function exported(database: Database, org: string): Promise<string> {
  return (await itemsOf(database, org)).map(lineOf).join('');
}

/** Puts the text of a file into a table and enters the organisation there; gives what became of it, verified. */
export async function imported(database: Database, org: string, text: string): Promise<string> {
  const items = text
    .split('\n')
    .filter((line) => line !== '')
    .map(itemIn);
  const stood = await putItems(database, org, items);
  await enter(database, org);
  const verified = (await verifyTable(database)).find((each) => each.org === org);
  if (!verified?.ok) throw new Error(verified ? sentenceOf(verified) : `${org} did not arrive`);
  return `${sentenceOf(verified)} (${items.length - stood} items put, ${stood} stood there already)`;
}

async function main(): Promise<number> {
  const { values } = parseArgs({ options });
  const { org, table, out, in: from, region, help } = values;
  if (help) {
    console.log(HELP);
    return 0;
  }
  if (!table || !OrganisationId.safeParse(org).success || (out === undefined) === (from === undefined))
    throw new UsageError(`Name an organisation, a table, and one file to write or to read: ${USAGE}`);
  const database = { client: openClient(region === undefined ? {} : { region }), table };
  if (out !== undefined) {
    const text = await exported(database, org ?? '');
    if (text === '') throw new UsageError(`There is nothing of ${org} in ${table}.`);
    await writeFile(out, text, { mode: 0o600, flag: 'wx' });
    console.log(`${text.split('\n').length - 1} items of ${org} are in ${out}.`);
  } else console.log(await imported(database, org ?? '', await readFile(from ?? '', 'utf8')));
  return 0;
}

if (import.meta.main) await runProgram(main);
