import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { esbuildOptions, ROOT } from '../../infra/bundle.ts';

/** As little as a function with this router and this database can be. */
const ALONE = `import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { Hono } from 'hono';
import { handle } from 'hono/aws-lambda';
export const client = new DynamoDBClient({ region: 'local' });
export const handler = handle(new Hono().get('/', (c) => c.text('ok')));`;

/** What many functions are: Express behind an adapter, with its packages as they were installed. */
const TYPICAL = `const { DynamoDBClient } = require('@aws-sdk/client-dynamodb');
const express = require('express');
const serverless = require('serverless-http');
const app = express();
app.get('/', (request, response) => response.send('ok'));
exports.client = new DynamoDBClient({ region: 'local' });
exports.handler = serverless(app);`;

/** Hono and one client of the SDK, bundled as the functions are. */
export async function aloneIn(folder: string): Promise<string> {
  const outfile = join(folder, 'alone', 'index.cjs');
  const stdin = { contents: ALONE, resolveDir: ROOT, loader: 'ts' as const };
  await build({ ...esbuildOptions(), stdin, outfile, logLevel: 'silent' });
  return outfile;
}

/** Express, not bundled; below node_modules, where its packages are found. */
export function typical(): string {
  const folder = join(ROOT, 'node_modules/.cache/blomlada-starts');
  mkdirSync(folder, { recursive: true });
  const file = join(folder, 'index.cjs');
  writeFileSync(file, TYPICAL);
  return file;
}
