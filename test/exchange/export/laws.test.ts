import fc from 'fast-check';
import { expect, test } from 'vitest';
import { figuresOf } from '../../../functions/core/figures.ts';
import { matrixOf } from '../../../functions/core/matrix.ts';
import { LEDGER_DATA_SETS } from '../../../functions/exchange/export/data-sets.ts';
import type { ExportTable, Value } from '../../../functions/exchange/export/table.ts';
import { logs } from '../../core/grown-logs.ts';
import { tableOf } from './fixture.ts';

const TODAY = '2026-11-22';

const column = ({ columns, rows }: ExportTable, name: string): Value[] => {
  const at = columns.findIndex((each) => each.name === name);
  return rows.map((row) => row[at] ?? null);
};

/** Values of columns with codes that are none of them: whoever joins on the dictionary would lose these rows. */
const strayCodes = ({ columns, rows }: ExportTable) =>
  columns.flatMap(({ name, codes }, at) =>
    codes
      ? rows.flatMap((row) => {
          const value = row[at] ?? null;
          return value === null || codes.some(({ code }) => code === value) ? [] : [`${name}: ${value}`];
        })
      : [],
  );

test('law: of any log, every table is as wide as its columns, keeps to its codes and its key, and counts every row', () => {
  fc.assert(
    fc.property(logs, fc.double({ min: 0, max: 1, noNaN: true }), (story, share) => {
      const known = Math.max(1, Math.round(share * story.state.seq));
      const asked = { ledger: story.ledger, view: { validOn: TODAY, known }, from: '2018-01-01' };
      for (const { name, days } of LEDGER_DATA_SETS) {
        const table = tableOf(name, days === 'two' ? asked : { ...asked, from: null });
        for (const row of table.rows) expect(row).toHaveLength(table.columns.length);
        expect(strayCodes(table)).toEqual([]);
        const keys = table.key.map((each) => column(table, each));
        const named = new Set(table.rows.map((_row, place) => keys.map((key) => key[place]).join(' ')));
        if (keys.length > 0) expect(named.size).toBe(table.rows.length);
      }
      const services = tableOf('services', { ...asked, from: null });
      const { cube } = services;
      expect(cube?.values.reduce((sum, value) => sum + value, 0)).toBe(services.rows.length);
    }),
  );
});

test('law: the figures counted from the exported rows are the figures of the matrix', () => {
  fc.assert(
    fc.property(logs, (story) => {
      const view = { validOn: TODAY, known: story.state.seq };
      const table = tableOf('services', { ledger: story.ledger, view, from: null });
      const [statuses, stale] = [column(table, 'status'), column(table, 'stale')];
      const counted = statuses.map((status, place) => ({ status, stale: stale[place] }));
      const { counts, greenShare, index } = matrixOf(story.state, view);
      expect(figuresOf(counted as Parameters<typeof figuresOf>[0])).toEqual({ counts, greenShare, index });
    }),
  );
});
