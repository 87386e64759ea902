import { readSheet } from 'read-excel-file/universal';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { serviceAt } from '../../functions/core/service-at.ts';
import { serviceOf } from '../../functions/core/state.ts';
import { ALL_KNOWN } from '../../functions/core/view.ts';
import { flow } from '../exchange/flows.ts';
import { ORG, openWorkspace, type Person, textOf, type Workspace } from './fixture.ts';

const TODAY = '2026-01-15';
let workspace: Workspace;
let strategist: Person;
beforeAll(async () => {
  workspace = await openWorkspace();
  strategist = await workspace.as('strategist');
  await workspace.store.rememberName(ORG, strategist.claimed.subject, 'Sara Strateg');
});
beforeEach(() => workspace.setNow(`${TODAY}T09:00:00.000Z`));
afterAll(() => workspace.close());

const state = async () => {
  const ledger = await workspace.store.read(ORG);
  if (!ledger) throw new Error('no ledger');
  return ledger.state;
};
const seqNow = async () => (await state()).seq;
const now = async (id: string) => {
  const record = serviceOf(await state(), id);
  return record && serviceAt(record, { validOn: TODAY, known: ALL_KNOWN });
};
const page = async (path: string, person = strategist) => textOf(await (await person.get(path)).text());

type Fields = Readonly<Record<string, string>>;
const upload = (content: string | Uint8Array, fields: Fields = {}, name = 'tjanster.csv') => {
  const form = new FormData();
  for (const [key, value] of Object.entries({ format: 'table', effectiveOn: TODAY, ...fields }))
    form.set(key, value);
  const bytes = typeof content === 'string' ? content : Uint8Array.from(content);
  form.set('file', new File([bytes], name));
  return strategist.post('import/', form);
};
const ledTo = (answer: Response): string => {
  const to = answer.headers.get('Location');
  if (answer.status !== 303 || !to) throw new Error(`answered ${answer.status}`);
  return to;
};
const json = (...flows: readonly unknown[]) => JSON.stringify({ Flows: flows });
/** Takes a list in, up to its preview. */
const listed = async (...flows: readonly unknown[]) =>
  ledTo(await upload(json(...flows), { format: 'open-eplatform' }, 'flows.json'));
/** Sends on what a page of columns has chosen by itself. */
async function chosen(path: string, changes: Fields = {}): Promise<Response> {
  const html = await (await strategist.get(path)).text();
  const selects = [...html.matchAll(/<select id="(c\d+)"[\s\S]*?<\/select>/g)];
  const guessed = selects.map(([select, name = '']) => [
    name,
    /<option value="([^"]*)" selected/.exec(select)?.[1] ?? '',
  ]);
  return strategist.post(path, { ...Object.fromEntries(guessed), ...changes });
}
/** Takes a table in, up to its preview. */
const tabled = async (text: string, fields: Fields = {}) =>
  ledTo(await chosen(ledTo(await upload(text, fields))));
async function hidden(path: string, name = 'digest'): Promise<string> {
  const html = await (await strategist.get(path)).text();
  return new RegExp(`name="${name}" value="([^"]*)"`).exec(html)?.[1] ?? '';
}
const applied = async (path: string, digest?: string, seen?: number) =>
  strategist.post(`${path}genomfor/`, {
    digest: digest ?? (await hidden(path)),
    seen: String(seen ?? (await seqNow())),
  });

describe('a list of Open ePlatform', () => {
  test('is shown before it is imported, stands in the list afterwards, and can be undone', async () => {
    const preview = await listed(flow(1, { Name: 'Boka lokal' }), flow(2), { ...flow(3), Enabled: 'ja' });
    const before = await seqNow();
    const shown = await page(preview);
    expect(shown).toContain('2 e-tjänster läggs till eller ändras när du importerar.');
    expect(shown).toContain('1 rad går inte att använda');
    expect(shown).toContain('Enabled: Post 3 i listan går inte att läsa.');
    expect(await seqNow()).toBe(before);

    expect(ledTo(await applied(preview))).toBe(`/arbetsyta/${ORG}/import/?saved=${before + 1}`);
    expect((await now('oep-1'))?.profile.name).toEqual({ sv: 'Boka lokal' });
    expect(await page('import/')).toContain('Open ePlatform flows.json Sara Strateg 2 nya Ångra');

    const undo = `import/angra/${before + 1}/`;
    expect(await page(undo)).toContain('Tas bort från kartan (2)');
    const fields = { digest: await hidden(undo), seen: await hidden(undo, 'seen'), reason: 'Fel lista.' };
    expect(ledTo(await strategist.post(undo, fields))).toBe(`/arbetsyta/${ORG}/import/?saved=${before + 2}`);
    expect((await now('oep-1'))?.endedBy?.kind).toBe('retired');
    expect(await page('import/')).toContain('2 nya Ångrad den 15 januari 2026');
    expect(await page(undo)).toContain('Det finns inget kvar att ångra.');
    expect(ledTo(await strategist.post(undo, fields))).toBe(`/arbetsyta/${ORG}/import/`);
    expect(await seqNow()).toBe(before + 2);
  });

  test('is imported by one press, and by two', async () => {
    const preview = await listed(flow(11));
    const digest = await hidden(preview);
    const seen = await seqNow();
    const answers = await Promise.all([applied(preview, digest, seen), applied(preview, digest, seen)]);
    expect(answers.map(({ status }) => status)).toEqual([303, 303]);
    expect((await state()).imports.at(-1)?.part).toBe(1);
    expect(ledTo(await chosenAway(preview))).toBe(`/arbetsyta/${ORG}/import/`);
  });
  const chosenAway = (preview: string) => strategist.post(`${preview}avbryt/`, {});

  test('does what was shown or nothing: a difference that changed meanwhile is shown again', async () => {
    await applied(await listed(flow(21), flow(22)));
    const preview = await listed(flow(21, { Name: 'Nytt namn' }), flow(22));
    const digest = await hidden(preview);
    await workspace.command({ type: 'retire-service', service: 'oep-21', effectiveOn: TODAY });
    const before = await seqNow();
    const answer = await applied(preview, digest);
    expect(answer.status).toBe(409);
    const shown = textOf(await answer.text());
    expect(shown).toContain('Registret har ändrats sedan du öppnade sidan');
    expect(shown).toContain('E-tjänsten avslutades den 15 januari 2026.');
    expect(await seqNow()).toBe(before);
  });

  test('does what was shown although somebody else wrote meanwhile', async () => {
    const preview = await listed(flow(31));
    const digest = await hidden(preview);
    await workspace.command({
      type: 'revise-service',
      service: 'bygglov',
      effectiveOn: TODAY,
      changes: { unit: 'Plan' },
    });
    expect((await applied(preview, digest)).status).toBe(303);
    expect(await now('oep-31')).toBeDefined();
  });
});

describe('a table', () => {
  const TABLE = [
    'Tjänst;Kategori;Färg;Kommentar;Annat;Enhet',
    'Hundskatt;Allmänheten;grön;Genomgång;x;Ekonomi',
    'Färdtjänst;Rymden;lila;Genomgång;y;Omsorg',
  ].join('\n');

  test('has its columns matched first, by what their headers suggest', async () => {
    const columns = ledTo(await upload(TABLE));
    const shown = await (await strategist.get(columns)).text();
    expect(textOf(shown)).toContain('Hundskatt · Färdtjänst');
    const selected = [...shown.matchAll(/<option value="([^"]*)" selected/g)].map(([, value]) => value);
    expect(selected).toEqual(['name.sv', 'area', 'status', 'reason', '', 'unit']);
    const twice = await chosen(columns, { c4: 'unit' });
    expect([twice.status, textOf(await twice.text())]).toEqual([
      422,
      expect.stringContaining('Två kolumner betyder Enhet. Bara en får göra det.'),
    ]);
    const none = await chosen(columns, { c0: '' });
    expect(textOf(await none.text())).toContain('Annars vet vi inte vilken e-tjänst en rad gäller.');
  });

  test('names line and column of what is wrong, and takes the rest', async () => {
    const preview = await tabled(TABLE, { source: 'Vårt blad' });
    const shown = await page(preview);
    expect(await page(`${preview}?visa=added`)).toContain('Bara nya visas.');
    expect(shown).toContain('3 Färdtjänst Kategori: Området ”Rymden” finns inte.');
    expect(shown).toContain('Färg: ”lila” är ingen status.');
    await applied(preview);
    expect((await now('hundskatt'))?.profile).toMatchObject({ source: 'Vårt blad', unit: 'Ekonomi' });
    expect(await page(await tabled(TABLE, { source: 'Vårt blad' }))).toContain('Filen säger inget nytt.');
  });

  test('shows what stays because people changed it, and takes it over where that is asked for', async () => {
    await workspace.command({
      type: 'revise-service',
      service: 'hundskatt',
      effectiveOn: TODAY,
      changes: { unit: 'Vår egen' },
    });
    const kept = await page(await tabled(TABLE, { source: 'Vårt blad' }));
    expect(kept).toContain('Hundskatt Enhet Ni har ändrat det här själva.');
    const overwriting = await page(await tabled(TABLE, { source: 'Vårt blad', overwrite: 'yes' }));
    expect(overwriting).toContain('Hundskatt Rad 2 Enhet Vår egen Ekonomi');
  });

  test('of many rows is shown in part, and as a file whole', async () => {
    const rows = Array.from({ length: 320 }, (_, place) => `=Tjänst ${place};Allmänheten`);
    const preview = await tabled(`Namn;Område\n${rows.join('\n')}`);
    expect(await page(preview)).toContain('De första 300 av 320 visas.');
    const file = await strategist.get(`${preview}skillnad.csv`);
    const lines = (await file.text()).split('\r\n');
    expect(lines.filter((line) => line.includes('Registrerad från'))).toHaveLength(320);
    expect(lines[1]).toMatch(/^2;tjanst-0;;'=Tjänst 0;Nya;Namn;;'=Tjänst 0;/);
  });
});

describe('what cannot be begun', () => {
  test.each<[string, Fields, string, string]>([
    ['an empty file', {}, '', 'Filen är tom. Välj en annan.'],
    ['a file that is none', { format: 'open-eplatform' }, '<html>', 'Filen är inte en hel lista.'],
    ['a header twice', {}, 'Namn;Namn\nA;B\n', 'Två kolumner betyder Namn.'],
    ['a day to come', { effectiveOn: '2026-01-16' }, 'Namn\nA', 'Dagen har inte kommit än.'],
    ['a day that is none', { effectiveOn: '2026-02-30' }, 'Namn\nA', 'Skriv ett datum som finns'],
  ])('%s: the form says why and keeps what was typed', async (_, fields, content, sentence) => {
    const answer = await upload(content, { source: 'Vårt eget namn', complete: 'yes', ...fields });
    const html = await answer.text();
    expect([answer.status, textOf(html)]).toEqual([422, expect.stringContaining(sentence)]);
    expect(html).toContain('value="Vårt eget namn"');
    expect(html).toMatch(/id="complete"[^>]*checked/);
    expect(textOf(html)).toContain('Välj filen igen.');
  });

  test('nothing at all', async () => {
    const answer = await strategist.post('import/', { format: 'table' });
    expect([answer.status, textOf(await answer.text())]).toEqual([
      422,
      expect.stringContaining('Välj en fil.'),
    ]);
  });

  test('an upload that is gone, after a day or by cancelling', async () => {
    const preview = await tabled('Namn;Område\nVigsel;Allmänheten');
    workspace.setNow('2026-01-16T09:00:01.000Z');
    strategist = await workspace.as('strategist');
    const late = await strategist.get(preview);
    expect([late.status, textOf(await late.text())]).toEqual([
      404,
      expect.stringContaining('Filen finns inte kvar här.'),
    ]);
    workspace.setNow(`${TODAY}T09:00:00.000Z`);
    strategist = await workspace.as('strategist');
    await strategist.post(`${preview}avbryt/`, {});
    expect((await applied(preview, 'x')).status).toBe(404);
    expect((await strategist.get('import/angra/1/')).status).toBe(404);
  });
});

describe('files to fill in', () => {
  test('the register, downloaded and imported as it is, changes nothing', async () => {
    await workspace.command({
      type: 'revise-service',
      service: 'parkering',
      effectiveOn: TODAY,
      changes: { description: { sv: '=1+1\nTvå rader; med "citat"' } },
    });
    const { seq } = await state();
    for (const ending of ['csv', 'xlsx']) {
      const answer = await strategist.get(`import/register.${ending}`);
      expect(answer.headers.get('Content-Disposition')).toBe(
        `attachment; filename="sundsvall-${TODAY}.${ending}"`,
      );
      const bytes = new Uint8Array(await answer.arrayBuffer());
      const preview = ledTo(await chosen(ledTo(await upload(bytes, {}, `register.${ending}`))));
      expect(await page(preview)).toContain('Filen säger inget nytt. Ingenting behöver sparas.');
    }
    expect(await seqNow()).toBe(seq);
  });

  test('the template has every column of the catalogue, an example and an explanation', async () => {
    const csv = await (await strategist.get('import/tjanster.csv')).text();
    const [headers = '', example = ''] = csv.split('\r\n');
    expect(headers).toMatch(/^Id;Namn;.*Digitalt arkiv;Motivering;/);
    expect(example).toMatch(/^# exempel;Ansök om bygglov;/);
    const bytes = await (await strategist.get('/en/arbetsyta/2281/import/tjanster.xlsx')).arrayBuffer();
    expect(await readSheet(bytes, 'E-services')).toHaveLength(1);
    expect((await readSheet(bytes, 'Example'))[1]?.[0]).toBe('# example');
    const explained = await readSheet(bytes, 'Explanation');
    expect(explained).toHaveLength(1 + headers.split(';').length);
    expect(await readSheet(bytes, 'Areas and indicators')).toContainEqual([
      'Area',
      'businesses',
      'Företagare',
      'Businesses',
    ]);
    const columns = ledTo(await upload(csv));
    expect(await page(ledTo(await chosen(columns)))).toContain('Importera');
  });
});

describe('undoing', () => {
  test('tells what stays because somebody went on from it', async () => {
    await applied(await listed(flow(41), flow(42)));
    const seq = await seqNow();
    await workspace.command({
      type: 'revise-service',
      service: 'oep-41',
      effectiveOn: TODAY,
      changes: { unit: 'Vår' },
    });
    const shown = await page(`import/angra/${seq}/`);
    expect(shown).toContain('Tjänst 41 Hela e-tjänsten Någon har ändrat den efter importen.');
    expect(shown).toMatch(/Ångra för \d+ e-tjänst/);
  });

  test('needs a reason, and is shown anew where something changed meanwhile', async () => {
    await applied(await listed(flow(51)));
    const path = `import/angra/${await seqNow()}/`;
    const digest = await hidden(path);
    expect((await strategist.post(path, { digest, reason: ' ' })).status).toBe(422);
    await workspace.command({
      type: 'revise-service',
      service: 'oep-51',
      effectiveOn: TODAY,
      changes: { unit: 'Vår' },
    });
    const answer = await strategist.post(path, { digest, reason: 'Fel.' });
    expect([answer.status, textOf(await answer.text())]).toEqual([
      409,
      expect.stringContaining('Inget är ångrat.'),
    ]);
  });
});

test('nothing went wrong on our side', () => expect(workspace.faults).toEqual([]));
