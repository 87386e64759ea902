import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { faultsIn } from '../web/html-faults.ts';
import { openWorkspace, type Person, textOf, type Workspace } from './fixture.ts';

/** Six services with a target each, of which the last is met: a week before the meeting, and two days before it. */
const SERVICES = ['a', 'b', 'c', 'd', 'e', 'f'];

let workspace: Workspace;
let reader: Person;
beforeAll(async () => {
  workspace = await openWorkspace({ services: SERVICES });
  await workspace.command(
    ...SERVICES.map((service) => ({
      ...({ type: 'set-target', service, status: 'green', due: '2026-01-20' } as const),
      action: { title: `Avtal för ${service}`, owner: 'IT-chef', due: '2026-06-30' },
    })),
  );
  workspace.setNow('2026-01-28T09:00:00.000Z');
  await workspace.command(
    { type: 'meet-target', service: 'f', target: '2-10' },
    { type: 'escalate-action', service: 'a', action: '2-1', to: 'Kommundirektör', reason: 'Väntar på svar' },
    { type: 'move-target', service: 'b', target: '2-2', due: '2026-03-31', reason: 'Överklagat' },
  );
  workspace.setNow('2026-01-30T09:00:00.000Z');
  reader = await workspace.as('reader');
});
afterAll(() => workspace.close());

const pageOf = async (query = '') => (await reader.get(`tavla/${query}`)).text();

/** The headings of a column's cards, and what stands below them. */
function columnIn(html: string, column: string): string {
  const [, rest = ''] = html.split(`<section class="column-${column}"`);
  const [own = ''] = rest.split('</section>');
  return textOf(`<section${own}`);
}

describe('the board', () => {
  test('has each card in its column, with who answers for it, by when and how late', async () => {
    const html = await pageOf();
    expect(columnIn(html, 'new')).toContain('Inget nytt sedan förra mötet.');
    expect(columnIn(html, 'done')).toMatch(
      /Klart 1 Exempel f Gr Mål: grön, nu okänd inte angivet klart 28\sjanuari/,
    );
    expect(columnIn(html, 'under-way')).toMatch(/Exempel b .*senast 31\smars\s2026 flyttat en gång/);
    const stuck = columnIn(html, 'stuck');
    expect(stuck).toMatch(/^Kört fast eller lyft 5 Exempel a Avtal för a IT-chef .*lyft till Kommundirektör/);
    expect(stuck).toContain('10 dagar försenat');
    expect(await faultsIn(html)).toEqual([]);
  });

  test('tells what has happened in the last week, or since the day that is chosen', async () => {
    const week = textOf(await pageOf());
    expect(week).toMatch(/Sedan den 23\sjanuari\s2026: 1 flyttat mål, 1 nått mål och 1 lyft åtgärd\./);
    expect(week).toMatch(
      /från Grön senast den 20\sjanuari\s2026 till Grön senast den 31\smars\s2026 Överklagat/,
    );
    expect(textOf(await pageOf('?since=2026-01-29'))).toMatch(/Inget har hänt sedan den 29\sjanuari\s2026\./);
    expect(textOf(await pageOf('?since=2026-01-15'))).toContain('6 nya mål');
  });

  test('says so when the day cannot be used, and shows the week', async () => {
    for (const since of ['2026-02-30', '2026-02-01', '<b>'])
      expect(textOf(await pageOf(`?since=${encodeURIComponent(since)}`))).toContain(
        `”${since}” är inte en dag som har varit.`,
      );
  });

  test('on the wall is alone, fetches itself anew, and counts what has no room', async () => {
    const html = await pageOf('?vagg=1&since=2026-01-15');
    expect(html).toContain('<meta http-equiv="refresh" content="300"/>');
    expect(html).not.toMatch(/<(header|nav|form|footer)\b/);
    expect(columnIn(html, 'stuck').match(/Exempel/g)).toHaveLength(4);
    expect(columnIn(html, 'stuck')).toMatch(/och 1 till$/);
    expect(html).toContain('href="/arbetsyta/2281/tavla/?since=2026-01-15"');
  });

  test('speaks English too', async () => {
    const english = await reader.get('/en/arbetsyta/2281/tavla/?vagg=1');
    expect(textOf(await english.text())).toContain('Stuck or escalated 5');
  });
});
