import { beforeAll, describe, expect, test } from 'vitest';
import { IMPORT_FORMATS, planFor } from '../../../functions/exchange/formats.ts';
import { Story } from '../../core/story.ts';
import { tellExample } from '../../infra/tell-example.ts';
import { contextOf, fileOf, outcomesOf, planned } from '../in-memory-ledger.ts';
import { bytesOf, tableOf, textOf } from './fixture.ts';

const TODAY = '2026-11-22';

describe('the services of Exempelkommun, exported and imported again,', () => {
  let story: Story;
  beforeAll(() => {
    const { state, texts } = tellExample(TODAY);
    story = Object.assign(new Story(), { state, texts });
  });

  const planOf = async (content: string | Uint8Array) => {
    const plan = await planFor(IMPORT_FORMATS.table, [fileOf('services', content)]);
    return planned(plan([], contextOf(story, TODAY)));
  };
  const services = () => {
    const view = { validOn: TODAY, known: story.state.seq };
    return tableOf('services', { ledger: story.ledger, view, from: null });
  };

  test('change nothing: as CSV, as CSV for Excel, as a workbook', async () => {
    const table = services();
    expect(table.rows.length).toBeGreaterThan(90);
    for (const content of [textOf(table, 'csv'), textOf(table, 'excel.csv'), await bytesOf(table)]) {
      const plan = await planOf(content);
      expect([plan.groups, outcomesOf(plan)]).toEqual([[], { unchanged: table.rows.length }]);
    }
  });

  test('are known by their names, areas, indicators, statuses and criteria: a change of each is seen', async () => {
    const table = services();
    const at = (name: string) => table.columns.findIndex((column) => column.name === name);
    const green = table.rows.findIndex((row) => row[at('criterionArchived')] === 'met');
    const changed = (name: string, value: string) => {
      const rows = table.rows.map((row, place) => (place === green ? row.with(at(name), value) : row));
      return planOf(textOf({ ...table, rows }, 'csv'));
    };
    const told = async (name: string, value: string) => {
      const { rows } = await changed(name, value);
      return rows[green]?.detail;
    };
    // The importer keeps what people have decided unless it is told to overwrite, and says which field differs.
    const kept = (field: string) => `kept: ${field}. People decided otherwise here.`;
    expect(await told('nameSv', '=Nytt namn')).toBe(kept('name.sv'));
    expect(await told('nameEn', 'New name')).toBe(kept('name.en'));
    expect(await told('area', 'foundations')).toBe(kept('area'));
    expect(await told('unit', 'Ny enhet')).toBe(kept('unit'));
    expect(await told('criterionArchived', 'not-met')).toBe(kept('assessment'));
  });
});
