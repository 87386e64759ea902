import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { resultAfter } from '../../functions/core/links/result.ts';
import { FINDING_KINDS } from '../../functions/core/register-check.ts';
import { openLinkMemory } from '../../functions/store/links.ts';
import { staffLocaleOf } from '../../web/text/staff.ts';
import { assess, register } from '../store/fixture.ts';
import { openWorkspace, type Person, textOf, type Workspace } from './fixture.ts';

let workspace: Workspace;
let reader: Person;
beforeAll(async () => {
  workspace = await openWorkspace();
  reader = await workspace.as('reader');
  await workspace.command(
    register('torg', { area: 'businesses', link: 'https://e.example/samma', name: { sv: 'Torgplats <b>' } }),
    register('simskola', { area: 'culture-and-leisure', link: 'https://e.example/samma/' }),
    assess('bygglov', { status: 'green', effectiveOn: '2025-12-01' }),
    assess('torg', { status: 'red', effectiveOn: '2025-12-01', note: 'Fråga Kim.' }),
    { type: 'set-target', service: 'torg', status: 'green', due: '2026-01-14' },
  );
});
afterAll(() => workspace.close());

const pageOf = async (query = '', prefix = '') => (await reader.get(`${prefix}kontroll/${query}`)).text();

describe('the register check', () => {
  test('tells what was found by severity, why it matters, and where it is mended', async () => {
    const html = await pageOf();
    const text = textOf(html);
    expect(text).toContain('1 fel, ');
    expect(text).toMatch(/Fel 1 .*Grön utan länk 1 .*Lägg in länken.*Exempel bygglov/);
    expect(text).toContain('Målet grön till den 14 januari 2026 är 1 dag sent.');
    expect(text).toContain('Fråga Kim.');
    expect(html).toContain('href="/arbetsyta/2281/register/bygglov/"');
    expect(html).toMatch(/href="\/arbetsyta\/2281\/agenda\/mal\/torg\/[\d-]+\/"/);
    expect(html).toContain('Torgplats &lt;b&gt;');
    expect(html).toContain('href="/api/v1/organisations/2281/register-check"');
  });

  test('is narrowed to a severity, and to an area that any of the services lies in', async () => {
    const errors = textOf(await pageOf('?severity=error'));
    expect(errors).toContain('Grön utan länk');
    expect(errors).not.toContain('Samma länk på flera e-tjänster');
    const culture = textOf(await pageOf('?area=culture-and-leisure'));
    expect(culture).toContain('Samma länk på flera e-tjänster 1');
    expect(culture).not.toContain('Grön utan länk');
    expect(textOf(await pageOf('?severity=error&area=culture-and-leisure'))).toContain(
      'Inget att anmärka på i det urval du har gjort.',
    );
  });

  test('shows everything when asked for what does not exist', async () => {
    expect(textOf(await pageOf('?severity=x&area=y'))).toContain('Grön utan länk 1');
  });

  test('tells of links when they were visited and what was seen, in words', async () => {
    const link = 'https://e.example/samma';
    expect(textOf(await pageOf())).toContain('2 olika länkar, ingen besökt än.');
    const memory = openLinkMemory(workspace, () => new Date(workspace.store.now()));
    const seen = { outcome: 'dead', status: 404, endedAt: null } as const;
    const first = resultAfter(null, link, seen, '2026-01-07T23:30:00.000Z');
    await memory.keep('2281', first);
    await memory.keep('2281', resultAfter(first, link, seen, '2026-01-14T02:00:00.000Z'));
    const moved = { outcome: 'moved', status: 200, endedAt: 'https://e.example/ny' } as const;
    const before = resultAfter(null, `${link}/`, moved, '2026-01-06T02:00:00.000Z');
    await memory.keep('2281', resultAfter(before, `${link}/`, moved, '2026-01-13T02:00:00.000Z'));
    const met = [{ address: link, steps: 4 }];
    const look = {
      startPage: 'https://www.e.example/',
      lookedAt: '2026-01-13T02:00:00.000Z',
      pages: 13,
      met,
    };
    await memory.keepLook('2281', { v: 1, ...look });
    const text = textOf(await pageOf());
    expect(text).toContain('2 av 2 olika länkar är besökta, senast den 14 januari 2026.');
    expect(text).toContain(
      `${link} – Senast besökt den 14 januari 2026: sidan finns inte (404). Har inte fungerat sedan den 8 januari 2026.`,
    );
    expect(text).toContain('har flyttat till https://e.example/ny.');
    expect(text).toContain('4 steg från https://www.e.example/, när Blomlådan letade den 13 januari 2026.');
    const english = textOf(await pageOf('', '/en/arbetsyta/2281/'));
    expect(english).toContain('Last visited on 14 January 2026: the page does not exist (404).');
  });

  test('is there in English', async () => {
    const answer = await reader.get('/en/arbetsyta/2281/kontroll/');
    expect(textOf(await answer.text())).toContain('Green without a link 1');
  });
});

test.each(['sv', 'en'] as const)('every rule has its words in %s', (language) => {
  const { rules } = staffLocaleOf(language).staff.check;
  expect(Object.keys(rules).toSorted()).toEqual([...FINDING_KINDS].toSorted());
});
