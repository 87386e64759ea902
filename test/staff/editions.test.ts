import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { headAt } from '../../functions/core/state.ts';
import { assess, register } from '../store/fixture.ts';
import { ORG, openWorkspace, type Person, textOf, type Workspace } from './fixture.ts';

let workspace: Workspace;
let strategist: Person;
beforeAll(async () => {
  workspace = await openWorkspace();
  strategist = await workspace.as('strategist');
  // As the login does.
  await workspace.store.rememberName(ORG, 'example-strategist', 'Exempel strategist');
  await workspace.command(assess('bygglov', { status: 'green', effectiveOn: '2025-03-01' }));
});
afterAll(() => workspace.close());

const PREVIEW = 'utgavor/ny/';
const stateNow = async () => {
  const ledger = await workspace.store.read(ORG);
  if (!ledger) throw new Error('no log');
  return ledger.state;
};
const tick = (iso: string) => workspace.setNow(iso);

/** The hidden fields of the form that publishes, as the preview has them. */
function fieldsIn(html: string): Record<string, string> {
  const form = html.slice(html.lastIndexOf('<form'));
  const found = [...form.matchAll(/<input type="hidden" name="(\w+)" value="([^"]*)"/g)];
  return Object.fromEntries(
    found.flatMap(([, name = '', value = '']) => (name === 'csrf' ? [] : [[name, value]])),
  );
}

async function preview(query: Record<string, string>): Promise<{ status: number; html: string }> {
  const page = await strategist.get(`${PREVIEW}?${new URLSearchParams(query)}`);
  return { status: page.status, html: await page.text() };
}

describe('a new edition', () => {
  test('is previewed: what it knows, its address, its figures, what the register check says', async () => {
    const { status, html } = await preview({ label: 'Bokslut 2025', validOn: '2025-12-31' });
    const text = textOf(html);
    const { hash } = headAt(await stateNow(), 2);
    expect(status).toBe(200);
    expect(text).toContain('visar läget den 31 december 2025. Den bygger på ändring 2 i loggen');
    expect(text).toContain(hash);
    expect(text).toContain('/sundsvall/utgava/2025/');
    expect(text).toContain('Grön andel 100 % (1 av 1)');
    expect(text).toContain('Registerkontrollen hittar ett fel.');
    expect(text).toContain('Det finns ingen tidigare utgåva att jämföra med.');
  });

  test('is published as it was previewed, whatever is recorded meanwhile', async () => {
    const { html } = await preview({ label: 'Bokslut 2025', validOn: '2025-12-31' });
    tick('2026-01-15T09:05:00.000Z');
    await workspace.command(assess('parkering', { status: 'red', effectiveOn: '2025-05-01' }));
    const answer = await strategist.post(PREVIEW, fieldsIn(html));
    expect([answer.status, answer.headers.get('Location')]).toEqual([
      303,
      `/arbetsyta/${ORG}/utgava/2025/?saved=4`,
    ]);
    expect((await stateNow()).editions['2025']).toMatchObject({ pinned: 2, validOn: '2025-12-31' });
  });

  test('then leads to its public page, the API and the report until today', async () => {
    const page = await (await strategist.get('utgava/2025/?saved=4')).text();
    expect(textOf(page)).toContain('Publicerad 15 januari 2026 av Exempel strategist (strateg)');
    expect(page).toContain('href="/sundsvall/utgava/2025/"');
    expect(page).toContain('href="/api/v1/organisations/2281/editions/2025"');
    expect(page).toContain('rapport/?from=utgava%3A2025&amp;to=2026-01-15');
  });

  test('is published once, however often the form is sent', async () => {
    const { html } = await preview({ label: 'Två gånger', validOn: '2025-06-30' });
    const fields = fieldsIn(html);
    const answers = [await strategist.post(PREVIEW, fields), await strategist.post(PREVIEW, fields)];
    expect(answers.map(({ headers }) => headers.get('Location'))).toEqual([
      `/arbetsyta/${ORG}/utgava/2025-06-30/?saved=5`,
      `/arbetsyta/${ORG}/utgava/2025-06-30/?saved=5`,
    ]);
    expect((await stateNow()).seq).toBe(5);
  });

  test('is shown again and not published when what was previewed is not what the log had then', async () => {
    const { html } = await preview({ label: 'Samma stund', validOn: '2025-12-31', id: 'samma' });
    await workspace.command(assess('parkering', { status: 'yellow', effectiveOn: '2025-11-01' }));
    expect(fieldsIn(html)['seq']).toBe('5');
    const answer = await strategist.post(PREVIEW, { ...fieldsIn(html), seq: '4' });
    const again = await answer.text();
    expect(answer.status).toBe(409);
    expect(textOf(again)).toContain('Förhandsgranskningen stämmer inte längre med loggen');
    expect(fieldsIn(again)).toMatchObject({ label: 'Samma stund', id: 'samma', seq: '6' });
    expect((await stateNow()).editions['samma']).toBeUndefined();
  });

  test('says what differs from the edition before it, and what that one showed and is now known otherwise', async () => {
    tick('2026-02-15T09:00:00.000Z');
    // A month later a session has ended.
    strategist = await workspace.as('strategist');
    await workspace.command(
      register('laddplats', { effectiveOn: '2026-01-20' }),
      assess('bygglov', {
        status: 'yellow',
        effectiveOn: '2025-10-01',
        reason: 'Arkivet saknades redan då.',
      }),
    );
    const { html } = await preview({ label: 'Februari', validOn: '2026-02-15' });
    const text = textOf(html);
    expect(text).toContain('Skillnader mot utgåvan ”Bokslut 2025” (läget den 31 december 2025)');
    expect(text).toContain('1 e-tjänst har försämrats, 1 har blivit känd och 1 är ny.');
    expect(text).toContain('Grön andel 100 % 1 av 1 0 % 0 av 2');
    const past = text.slice(text.indexOf('Det som ”Bokslut 2025” visade'));
    expect(past).toMatch(
      /Exempel bygglov .* Gr Grön Gu Gul Arkivet saknades redan då\. Registrerat den 15 februari 2026/,
    );
  });

  test('can be made of what was known earlier', async () => {
    const { html } = await preview({ label: 'Då', validOn: '2025-12-31', knownOn: '2026-01-31' });
    expect(textOf(html)).toContain('Den bygger på ändring 6 i loggen, från den 15 januari 2026');
    expect(fieldsIn(html)).toMatchObject({ id: '2025-2', seq: '6' });
  });

  test('is refused with all that is wrong at once, and keeps what was typed', async () => {
    const { status, html } = await preview({
      label: ' ',
      validOn: '2027-01-01',
      knownOn: '2010-01-01',
      id: '2025',
    });
    expect(status).toBe(422);
    const summary = textOf(html.slice(html.indexOf('role="alert"'), html.indexOf('<h1>')));
    expect(summary).toContain('2027-01-01 ligger i framtiden');
    expect(summary).toContain(
      'Loggen börjar den 15 januari 2026. Den 1 januari 2010 var ännu ingenting känt.',
    );
    expect(summary).toContain('Det finns redan en utgåva med det id:t');
    expect(summary).toContain('Fyll i det här fältet');
    expect(html).toContain('value="2027-01-01"');
    expect(html).not.toContain('Publicera utgåvan');
  });

  test.each<Record<string, string>>([{}, { label: 'x', validOn: 'nej', id: 'ÅÄÖ', pinned: 'nej', seq: '7' }])(
    'is not published by a form that we did not make: %j',
    async (fields) => {
      const { seq } = await stateNow();
      expect((await strategist.post(PREVIEW, fields)).status).toBe(409);
      expect((await stateNow()).seq).toBe(seq);
    },
  );
});

describe('the list of editions', () => {
  test('says what each knows and who published it', async () => {
    const text = textOf(await (await strategist.get('utgavor/')).text());
    const { hash } = headAt(await stateNow(), 2);
    expect(text).toContain(
      `Bokslut 2025 2025-12-31 2026-01-15, ändring 2 ${hash.slice(0, 12)}… 2026-01-15 av Exempel strategist (strateg)`,
    );
    expect(text).toContain('Ny utgåva');
  });

  test('is there for readers, who cannot publish or withdraw', async () => {
    const reader = await workspace.as('reader');
    const { seq } = await stateNow();
    expect(textOf(await (await reader.get('utgavor/')).text())).not.toContain('Ny utgåva');
    expect(await (await reader.get('utgava/2025/')).text()).not.toContain('Återta');
    expect((await reader.get(PREVIEW)).status).toBe(403);
    expect((await reader.post(PREVIEW, {})).status).toBe(403);
    expect((await reader.post('utgava/2025/', { reason: 'x' })).status).toBe(403);
    expect((await stateNow()).seq).toBe(seq);
  });

  test('names nobody who has been erased', async () => {
    const other = await workspace.as('strategist', { subject: 'gone', name: 'Borta Borg' });
    await workspace.store.rememberName(ORG, 'gone', 'Borta Borg');
    const { html } = await preview({ label: 'Sommar', validOn: '2025-08-31' });
    await other.post(PREVIEW, fieldsIn(html));
    expect(textOf(await (await strategist.get('utgavor/')).text())).toContain('av Borta Borg (strateg)');
    await workspace.store.erasePerson(ORG, 'gone');
    const text = textOf(await (await strategist.get('utgavor/')).text());
    expect(text).not.toContain('Borta Borg');
    expect(text).toContain('av en strateg');
  });
});

describe('withdrawing', () => {
  test('asks for a reason', async () => {
    const answer = await strategist.post('utgava/2025-06-30/', { reason: '  ' });
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain('<a href="#reason">Skäl: Fyll i det här fältet.</a>');
  });

  test('leaves the edition listed, struck through, with the reason and who did it', async () => {
    const answer = await strategist.post('utgava/2025-06-30/', { reason: 'Fel dag.' });
    expect(answer.status).toBe(303);
    const list = await (await strategist.get('utgavor/')).text();
    expect(list).toContain('<s><a href="/arbetsyta/2281/utgava/2025-06-30/">Två gånger</a></s>');
    expect(textOf(list)).toContain(
      'Återtagen den 15 februari 2026 av Exempel strategist (strateg): Fel dag.',
    );
    const page = await (await strategist.get('utgava/2025-06-30/')).text();
    expect(page).not.toContain('Återta utgåvan');
  });

  test('is done once, and an edition that is not there cannot be withdrawn', async () => {
    const again = await strategist.post('utgava/2025-06-30/', { reason: 'Igen.' });
    expect(again.status).toBe(409);
    expect(textOf(await again.text())).toContain('Utgåvan är redan återtagen.');
    expect((await strategist.post('utgava/finns-inte/', { reason: 'x' })).status).toBe(404);
  });
});
