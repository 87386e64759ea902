import { describe, expect, test } from 'vitest';
import { type Database, put, remove } from '../../functions/store/database.ts';
import { logKey } from '../../functions/store/keys.ts';
import { ERASABLE } from '../../functions/store/table.ts';
import { importsOf, type SourceFile, withoutComments } from '../layers/imports.ts';
import { readSources } from '../layers/read-sources.ts';

/** Commands that change items, and the files that may name each. */
const WRITERS: Record<string, readonly string[]> = {
  PutItemCommand: ['functions/store/append.ts', 'functions/store/database.ts'],
  DeleteItemCommand: ['functions/store/database.ts'],
  UpdateItemCommand: [],
  BatchWriteItemCommand: [],
  TransactWriteItemsCommand: [],
  ExecuteStatementCommand: [],
  ExecuteTransactionCommand: [],
  BatchExecuteStatementCommand: [],
  DeleteTableCommand: [],
};

/** Who may call `append`, and who may make keys of the log. */
const CALLERS: Record<string, readonly string[]> = {
  append: ['functions/store/append.ts', 'functions/store/save.ts'],
  logKey: ['functions/store/keys.ts', 'functions/store/commit-item.ts', 'functions/store/load.ts'],
};

const names = (code: string, name: string): boolean => new RegExp(`\\b${name}\\b`).test(code);

/** Everything in the sources by which something other than append could write to a log. */
function waysAround(files: readonly SourceFile[]): string[] {
  const allowed = Object.entries({ ...WRITERS, ...CALLERS });
  return files.flatMap(({ path, source }) => {
    const code = withoutComments(source);
    const inStore = path.startsWith('functions/store/');
    const stray = allowed
      .filter(([name, paths]) => !paths.includes(path) && (name in WRITERS || inStore) && names(code, name))
      .map(([name]) => `${path} names ${name}`);
    const cast = inStore && /\bas (?:Key|never|unknown)\b/.test(code) ? [`${path} casts a key`] : [];
    const client = importsOf(source).some(({ target }) => target.startsWith('@aws-sdk/lib-'));
    return [...stray, ...cast, ...(client ? [`${path} writes past the low-level client`] : [])];
  });
}

describe('only store/append puts on the log:', () => {
  test('no source has a way around it', () => {
    const files = readSources();
    expect(files.map(({ path }) => path)).toContain('functions/store/append.ts');
    expect(waysAround(files)).toEqual([]);
  });

  test.each([
    ['functions/store/load.ts', "import { PutItemCommand } from '@aws-sdk/client-dynamodb';"],
    ['functions/store/append.ts', 'await client.send(new DeleteItemCommand(input));'],
    ['functions/http/app.ts', 'new BatchWriteItemCommand({})'],
    ['infra/local/mend.ts', "import { UpdateItemCommand } from '@aws-sdk/client-dynamodb';"],
    ['functions/store/people.ts', "import { append } from './append.ts';"],
    ['functions/store/people.ts', "import { logKey } from './keys.ts';"],
    ['functions/store/people.ts', 'await remove(database, key as Key);'],
    ['functions/store/people.ts', "import { PutCommand } from '@aws-sdk/lib-dynamodb';"],
  ])('a planted way is found in %s: %s', (path, source) => {
    expect(waysAround([{ path, source }])).toHaveLength(1);
  });

  test('its keys do not compile where things are put or deleted', () => {
    const attempts = (database: Database) => [
      // @ts-expect-error a commit is put by append alone
      put(database, logKey('2281', 1), {}),
      // @ts-expect-error a commit is never deleted
      remove(database, logKey('2281', 1)),
    ];
    expect(attempts).toBeTypeOf('function');
  });

  test('the log is not among the parts from which anything is deleted', () => {
    expect(ERASABLE).not.toContain('log');
  });
});
