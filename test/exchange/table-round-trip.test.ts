import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { blomlada2026 } from '../../functions/core/catalogue/blomlada-2026.ts';
import type { ImportPlan } from '../../functions/core/importing.ts';
import { IMPORT_FORMATS, planFor } from '../../functions/exchange/formats.ts';
import { registerTable } from '../../functions/exchange/table/register-rows.ts';
import { namedIn, nameFor } from '../../functions/exchange/table/vocabulary.ts';
import { delimitedText } from '../../functions/exchange/table/write-delimited.ts';
import { workbookBytes } from '../../functions/exchange/table/write-workbook.ts';
import { logs } from '../core/grown-logs.ts';
import { Story } from '../core/story.ts';
import { tellExample } from '../infra/tell-example.ts';
import { contextOf, fileOf, outcomesOf, planned } from './in-memory-ledger.ts';
import { planOf, readAgain, saveImport } from './tables.ts';

const TODAY = '2026-11-22';
const planFile = async (story: Story, content: string | Uint8Array): Promise<ImportPlan> => {
  const plan = await planFor(IMPORT_FORMATS.table, [fileOf('register', content)]);
  return planned(plan([], contextOf(story, TODAY)));
};

describe('the register of Exempelkommun, read out and imported again,', () => {
  let story: Story;
  beforeAll(() => {
    const { state, texts } = tellExample(TODAY);
    story = Object.assign(new Story(), { state, texts });
  });

  test('gives no changes: as CSV, as a workbook, in both languages', async () => {
    for (const language of ['sv', 'en'] as const) {
      const table = registerTable(story.ledger, TODAY, language);
      expect(table.rows.length).toBeGreaterThan(90);
      const sheet = { ...table, name: 'Register', widths: table.headers.map(() => 20) };
      for (const content of [delimitedText(table), await workbookBytes([sheet])]) {
        const plan = await planFile(story, content);
        expect([plan.groups, outcomesOf(plan)]).toEqual([[], { unchanged: table.rows.length }]);
      }
    }
  });

  test('edited as people do in a spreadsheet, gives just those changes', async () => {
    const { headers, rows } = registerTable(story.ledger, TODAY, 'sv');
    const at = (header: string) => headers.indexOf(header);
    const edited = rows.map((cells) => [...cells]);
    const set = (row: number, header: string, value: string) => {
      const cells = edited[row];
      if (cells) cells[at(header)] = value;
    };
    set(0, 'Enhet', 'Ny förvaltning');
    set(1, 'Digitalt arkiv', edited[1]?.[at('Digitalt arkiv')] === 'ja' ? 'nej' : 'ja');
    set(1, 'Motivering', 'Genomgång med arkivet.');
    set(2, 'Status', edited[2]?.[at('Status')] === 'röd' ? 'gul' : 'röd');
    set(3, 'Namn', '=HYPERLINK("x")');
    const plan = await planFile(story, delimitedText({ headers, rows: edited }));
    expect(plan.rows.slice(0, 4).map(({ outcome, detail }) => [outcome, detail])).toEqual([
      ['changed', 'changed: unit.'],
      ['changed', 'changed: assessment.'],
      ['refused', 'Motivering: A status needs a reason, here or for the whole import.'],
      ['changed', 'changed: name.sv.'],
    ]);
    expect(plan.groups.flat().map(({ type }) => type)).toEqual([
      'revise-service',
      'assess-service',
      'rename-service',
    ]);
    saveImport(story, plan, TODAY);
    expect(planOf(story, readAgain({ headers, rows: edited }), TODAY).groups).toEqual([]);
  });
});

test('law: any register, read out and imported again, gives no changes', async () => {
  await fc.assert(
    fc.asyncProperty(logs, fc.constantFrom('sv', 'en'), fc.boolean(), async (story, language, complete) => {
      const table = registerTable(story.ledger, TODAY, language);
      if (table.rows.length === 0) return;
      expect((await planFile(story, delimitedText(table))).groups).toEqual([]);
      expect(planOf(story, readAgain(table), TODAY, { overwrite: true, complete }).groups).toEqual([]);
    }),
  );
});

test('every area and indicator is named so that the name leads back to it', () => {
  for (const list of [blomlada2026.areas, blomlada2026.indicators])
    for (const { id } of list)
      for (const language of ['sv', 'en'] as const)
        expect(namedIn(list, nameFor(list, id, language))).toBe(id);
});
