import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { benchmarkOf } from '../../functions/core/benchmark/benchmark-of.ts';
import { told } from '../core/benchmark/told.ts';
import { openWorkspace, type Person, textOf, type Workspace } from './fixture.ts';

let workspace: Workspace;
let operator: Person;
beforeAll(async () => {
  workspace = await openWorkspace();
  workspace.setNow('2026-12-01T08:00:00.000Z');
  operator = await workspace.as('operator', { org: '*' });
});
afterAll(() => workspace.close());

const send = (text: string, format: string, name = 'a.csv') => {
  const form = new FormData();
  form.set('format', format);
  form.set('file', new File([text], name));
  return operator.post('jamforda/', form);
};
const page = async (path: string) => textOf(await (await operator.get(path)).text());
const table = (...rows: string[]) => ['Organisation;Indikator;Datum;Status', ...rows].join('\n');
const ids = async () => (await workspace.benchmarks.compared()).map(({ organisation }) => organisation.id);
const ledTo = ({ status, headers }: Response): string => {
  const to = headers.get('Location');
  if (status !== 303 || !to) throw new Error(`answered ${status}`);
  return to;
};

describe('compared organisations', () => {
  test('are brought in by a table, after one has seen what would become of each row', async () => {
    const rows = ['Luleå;e-archive;2025-01-01;grön', 'Ankeborg;e-archive;2025-01-01;grön'];
    const preview = ledTo(await send(table(...rows), 'self-assessment'));
    const shown = await page(preview);
    expect(shown).toContain('Luleå (2580): Läggs till.');
    expect(shown).toContain('Organisation: ”Ankeborg” är ingen kommun.');
    expect(await ids()).toEqual([]);
    const done = ledTo(await operator.post(`${preview}spara/`, {}));
    expect(await ids()).toEqual(['2580']);
    const list = await page(done);
    expect(list).toContain('Filen är inläst.');
    expect(list).toContain('självskattning, a.csv');
    expect((await operator.get(preview)).status).toBe(404);
    expect(await page(ledTo(await send(table(...rows), 'self-assessment')))).toContain(
      'Filen säger inget nytt.',
    );
  });

  test('are brought in by a benchmark file, and a wrong one is refused with its places', async () => {
    const file = benchmarkOf(told('exempel-ekby', { 'e-archive': 'green' }), null);
    await operator.post(`${ledTo(await send(JSON.stringify(file), 'benchmark', 'a.json'))}spara/`, {});
    expect(await ids()).toContain('exempel-ekby');
    expect(await page('/en/arbetsyta/2281/jamforda/')).toContain('exempel-ekby, invented');
    const wrong = await send(JSON.stringify({ ...file, recorded: [] }), 'benchmark', 'a.json');
    expect([wrong.status, textOf(await wrong.text())]).toEqual([422, expect.stringContaining('/recorded: ')]);
    expect((await send('', 'benchmark', '')).status).toBe(422);
  });

  test('are for who runs the whole installation, not for the operator of one organisation', async () => {
    const own = await workspace.as('operator', { subject: 'example-own' });
    const answer = await own.get('jamforda/');
    expect([answer.status, textOf(await answer.text())]).toEqual([
      403,
      expect.stringContaining('gäller hela installationen'),
    ]);
    expect((await own.post('jamforda/', {})).status).toBe(403);
  });
});

test('nothing went wrong on our side', () => expect(workspace.faults).toEqual([]));
