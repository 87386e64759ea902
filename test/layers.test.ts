import { describe, expect, test } from 'vitest';
import { check } from './layers/check.ts';
import { importsOf } from './layers/imports.ts';
import { readSources } from './layers/read-sources.ts';

const SOUND = [
  {
    path: 'functions/core/status.ts',
    source: "import * as z from 'zod';\nexport const Status = z.string();\n",
  },
  { path: 'infra/app.ts', source: "import { App } from 'aws-cdk-lib';\nnew App();\n" },
];

/** What the check says when one more file is planted among sound ones. */
const planted = (path: string, source: string) => check([...SOUND, { path, source }]);

test('the project keeps to its layers', () => {
  const files = readSources();
  expect(check(files)).toEqual([]);
  expect(files.length).toBeGreaterThan(20);
});

test('sound files pass', () => {
  expect(check(SOUND)).toEqual([]);
});

test('finding no files is a fault', () => {
  expect(check([])).toEqual(['no file was found under functions/core/', 'no file was found under infra/']);
});

describe('a planted import is found:', () => {
  test.each([
    ['functions/core/a.ts', "import { append } from '../store/append.ts';"],
    ['functions/core/a.ts', "export * from '../store/append.ts';"],
    ['functions/core/a.ts', "import {\n  append,\n  load,\n} from '../store/append.ts';"],
    ['functions/core/a.ts', "const store = await import('../store/append.ts');"],
    ['functions/core/a.ts', "import type { Store } from '../store/append.ts';"],
    ['functions/core/a.ts', "import { readFileSync } from 'node:fs';"],
    ['functions/core/a.ts', "import 'left-pad';"],
    ['functions/core/a.ts', 'const part = await import(name);'],
    ['functions/http/a.ts', "import { append } from '../store/append.ts';"],
    ['functions/store/a.ts', "import { Hono } from 'hono';"],
    ['web/text/a.ts', "import { Row } from '../components/row.tsx';"],
    ['web/components/a.tsx', "import { Matrix } from '../pages/matrix.tsx';"],
    ['web/client/a.ts', "import { derive } from '../../functions/core/rule.ts';"],
    ['web/client/a.ts', "import { type Status } from '../../functions/core/status.ts';"],
    ['functions/api.ts', "import { start } from '../infra/local/start.ts';"],
    ['functions/novel/a.ts', 'export const a = 1;'],
    ['web/a.ts', 'export const a = 1;'],
  ])('%s: %s', (path, source) => {
    expect(planted(path, source)).toHaveLength(1);
  });
});

describe('an allowed import passes:', () => {
  test.each([
    [
      'functions/store/a.ts',
      "import { DynamoDBClient } from '@aws-sdk/client-dynamodb';\nimport { gzipSync } from 'node:zlib';",
    ],
    ['functions/core/a.ts', "import { sha256 } from '@noble/hashes/sha2.js';"],
    ['web/client/a.ts', "import type { Status } from '../../functions/core/status.ts';"],
    ['web/pages/a.tsx', "import { Row } from '../components/row.tsx';"],
    [
      'infra/local/a.ts',
      "import { append } from '../../functions/store/append.ts';\nconst part = await import(name);",
    ],
    ['functions/core/a.ts', "// import { append } from '../store/append.ts';\n/** import x from 'y' */"],
  ])('%s: %s', (path, source) => {
    expect(planted(path, source)).toEqual([]);
  });
});

describe('planted code is found:', () => {
  test.each([
    ['functions/core/a.ts', 'const now = Date.now();'],
    ['functions/core/a.ts', 'const now = new Date();'],
    ['web/pages/a.tsx', 'const id = Math.random();'],
    ['functions/store/a.ts', "const table = process.env['TABLE'];"],
    ['functions/http/a.ts', 'const { env } = process;'],
    ['functions/http/a.ts', 'export default 1;'],
    ['functions/http/a.ts', 'const body = request as any;'],
    ['functions/http/a.ts', "import { z } from 'zod';"],
    ['functions/store/a.ts', 'const key = `log#${' + 'org}`;'],
    ['functions/store/a.ts', 'await client.send(new UpdateItemCommand(input));'],
    ['functions/store/a.ts', 'await client.send(new PutItemCommand({ key: PREFIXES.log }));'],
  ])('%s: %s', (path, source) => {
    expect(planted(path, source)).toHaveLength(1);
  });

  test('a Lambda entry that does more than wire', () => {
    expect(planted('functions/api.ts', 'wire();\n'.repeat(21))).toHaveLength(1);
  });

  test('a cycle between files', () => {
    const a = { path: 'functions/core/a.ts', source: "import { b } from './b.ts';" };
    const b = { path: 'functions/core/b.ts', source: "import type { A } from './a.ts';" };
    expect(check([...SOUND, a, b])).toEqual([
      'a cycle: functions/core/a.ts → functions/core/b.ts → functions/core/a.ts',
    ]);
  });
});

test('allowed code passes', () => {
  expect(
    planted(
      'functions/core/a.ts',
      "const day = new Date('2026-01-01');\n// as any other\nconst label = 'filter: any status';\n",
    ),
  ).toEqual([]);
  expect(planted('functions/api.ts', "const table = process.env['TABLE'];")).toEqual([]);
});

test('imports are read whatever their form', () => {
  const source = "import a, { type B } from './a.ts';\nexport type { C } from './c.ts';\nimport './d.ts';\n";
  expect(importsOf(source)).toEqual([
    { target: './a.ts', types: false },
    { target: './c.ts', types: true },
    { target: './d.ts', types: false },
  ]);
});
