import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { verifyLog } from '../../functions/core/chain.ts';
import { Commit } from '../../functions/core/commit.ts';
import { canonicalJson, sha256Hex } from '../../functions/core/digest.ts';
import { LogEvent } from '../../functions/core/events.ts';
import { evolveCommit } from '../../functions/core/evolve.ts';
import { matrixOf } from '../../functions/core/matrix.ts';
import { emptyState, FOLD_VERSION } from '../../functions/core/state.ts';

/** Written by version 1 of this program in November 2026. It is never written anew: it must stay readable. */
const log = readFileSync(join(import.meta.dirname, 'fixtures/log-v1.ndjson'), 'utf8');
const HEAD = 'be51a1d8039e627272dbea455f83a5be6a268674735b0f2f42c2356910612d7f';
/** What the log folds to, by fold version. A new digest needs a new FOLD_VERSION, or old snapshots would lie. */
const FOLDED: Record<number, string> = {
  1: 'b57e901330b82ceecfedadbd25a83e63d7eb652436748903edfd6958ff332dbf',
  2: '2c0cc5fa3de5a9e30dbae150a6484117d0de45cfe55c3105690247b5b2e1058b',
};

/** Kinds of event that came after this log was written. */
const LATER: readonly string[] = ['report-answered'];

const commits = log
  .trimEnd()
  .split('\n')
  .map((line) => Commit.parse(JSON.parse(line)));
const state = commits.reduce(evolveCommit, emptyState('9999'));

describe('a log written by version 1', () => {
  it('still verifies, byte for byte', () => {
    expect(verifyLog(log, { head: HEAD, org: '9999' })).toMatchObject({ ok: true, head: { seq: 17 } });
  });

  it('holds every kind of event that version 1 knew', () => {
    const written = new Set(commits.flatMap(({ events }) => events.map(({ type }) => type)));
    const known = LogEvent.options.map((option) => option.shape.type.value);
    expect(known.filter((type) => !written.has(type) && !LATER.includes(type))).toEqual([]);
  });

  it('folds to the same state, or the fold has a new version', () => {
    expect(sha256Hex(canonicalJson(state))).toBe(FOLDED[FOLD_VERSION]);
  });

  it('shows the same matrix', () => {
    const { areas } = matrixOf(state, { validOn: '2024-12-31', known: state.seq });
    const rows = areas.flatMap(({ area, rows: own }) =>
      own.map((row) => [area.id, row.id, row.status, row.override, row.target?.due]),
    );
    expect(rows).toEqual([
      ['residents-and-traffic', 'a', 'yellow', false, '2026-12-31'],
      ['general-public', 'd', 'unknown', false, undefined],
      ['general-public', 'constructor', 'unknown', false, undefined],
    ]);
  });
});
