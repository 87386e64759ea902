import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { inWords, type OrganisationSettings } from '../../functions/core/organisation.ts';
import { settingsOf } from '../../functions/core/state.ts';
import { registerExample } from '../store/fixture.ts';
import { ORG, openWorkspace, type Person, textOf, type Workspace } from './fixture.ts';

const PATH = 'installningar/';
const DRAWING = '<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0h9v9z"/></svg>';

let workspace: Workspace;
let strategist: Person;
beforeAll(async () => {
  workspace = await openWorkspace();
  await registerExample(workspace.store, { org: '0180', settings: { slug: 'stockholm' } });
  strategist = await workspace.as('strategist');
});
afterAll(() => workspace.close());

const now = async (own = workspace): Promise<OrganisationSettings> => {
  const ledger = await own.store.read(ORG);
  const recorded = ledger && settingsOf(ledger.state);
  if (!recorded) throw new Error('there are no settings');
  return inWords(recorded, ledger.texts);
};
const seqNow = async () => (await workspace.store.read(ORG))?.state.seq ?? 0;

/** What stands in the fields of a page's form; as a browser would send them. */
async function fieldsOf(html: string): Promise<Record<string, string>> {
  const unescaped = (text: string) =>
    text
      .replaceAll('&quot;', '"')
      .replaceAll('&#39;', "'")
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&amp;', '&');
  const [form = ''] = /<form[^>]*class="settings"[\s\S]*<\/form>/.exec(html) ?? [];
  const fields: Record<string, string> = {};
  for (const [input] of form.matchAll(/<input[^>]*>/g)) {
    const attribute = (name: string) => new RegExp(`\\b${name}="([^"]*)"`).exec(input)?.[1];
    const name = attribute('name');
    const skipped =
      attribute('type') === 'file' || (attribute('type') === 'checkbox' && !/ checked/.test(input));
    if (name && !skipped && name !== 'csrf') fields[name] = unescaped(attribute('value') ?? '');
  }
  for (const [, name = '', text = ''] of form.matchAll(
    /<textarea[^>]*name="([^"]*)"[^>]*>([\s\S]*?)<\/textarea>/g,
  ))
    fields[name] = unescaped(text);
  for (const [, name = '', options = ''] of form.matchAll(
    /<select[^>]*name="([^"]*)"[^>]*>([\s\S]*?)<\/select>/g,
  ))
    fields[name] = /<option value="([^"]*)" selected/.exec(options)?.[1] ?? '';
  return fields;
}

const opened = async (who = strategist) => fieldsOf(await (await who.get(PATH)).text());
const save = async (changes: Record<string, string>, from?: Record<string, string>) => {
  const answer = await strategist.post(PATH, { ...(from ?? (await opened())), ...changes });
  return { status: answer.status, to: answer.headers.get('Location'), html: await answer.text() };
};

describe('the settings', () => {
  test('that are saved are only those that differ, as one commit; saving again changes nothing', async () => {
    const form = await opened();
    const changes = {
      name: 'Sundsvalls kommun',
      colour: '005293',
      contact: 'digitalt@example.org',
      about_sv: 'Egen bedömning.',
      staleAfterMonths: '6',
      secondPair: 'yes',
    };
    const seq = (await seqNow()) + 1;
    expect((await save(changes, form)).to).toBe(`/arbetsyta/${ORG}/installningar/?saved=${seq}`);
    const [commit] = await workspace.store.commits(ORG, seq - 1, 1);
    const [event] = commit?.events ?? [];
    expect(event?.type === 'settings-changed' && Object.keys(event.changes).sort()).toEqual([
      'about',
      'colour',
      'contact',
      'name',
      'secondPair',
      'staleAfterMonths',
    ]);
    expect(await now()).toMatchObject({
      name: 'Sundsvalls kommun',
      colour: '#005293',
      about: { sv: 'Egen bedömning.' },
      secondPair: true,
    });
    expect((await workspace.store.organisations()).find(({ id }) => id === ORG)?.name).toBe(
      'Sundsvalls kommun',
    );
    expect((await save(changes, form)).to).toBe(`/arbetsyta/${ORG}/installningar/?saved=${seq}`);
    expect((await save({})).to).toBe(`/arbetsyta/${ORG}/installningar/?unchanged=1`);
    expect(await seqNow()).toBe(seq);
    expect(textOf(await (await strategist.get(`${PATH}?unchanged=1`)).text())).toContain('Inget var ändrat');
  });

  test('of the operator are shown, and cannot be sent', async () => {
    const said = textOf(await (await strategist.get(PATH)).text());
    expect(said).toContain('Typ av organisation kommun Ramverk Blomlåda 2026 Licens CC0-1.0');
    await save({ kind: 'company', example: '', catalogue: 'x', name: 'Nytt namn' });
    expect(await now()).toMatchObject({ kind: 'municipality', example: true, name: 'Nytt namn' });
  });

  test('are for strategists', async () => {
    for (const role of ['editor', 'reader'] as const) {
      const other = await workspace.as(role);
      expect((await other.get(PATH)).status).toBe(403);
      expect((await other.post(PATH, { name: 'X' })).status).toBe(403);
    }
  });
});

describe('the address', () => {
  test('can be changed; the old one leads on', async () => {
    expect((await save({ slug: 'sundsvalls-kommun' })).status).toBe(303);
    expect(await workspace.store.organisationBySlug('sundsvall')).toBe(ORG);
    expect(await workspace.store.organisationBySlug('sundsvalls-kommun')).toBe(ORG);
  });

  test.each([
    ['stockholm', 'leder, eller har lett, till en annan organisation'],
    ['arbetsyta', 'använder webbplatsen själv'],
    ['Åre kommun', 'bara små bokstäver'],
    ['', 'bara små bokstäver'],
  ])('%j is refused, and everything that was typed stays', async (slug, sentence) => {
    const before = await seqNow();
    const { status, html } = await save({ slug, name: 'Behåll mig' });
    expect([status, await seqNow()]).toEqual([422, before]);
    expect(textOf(html)).toContain(sentence);
    expect(await fieldsOf(html)).toMatchObject({ slug, name: 'Behåll mig' });
  });
});

describe('the look', () => {
  test('with a colour on which white cannot be read offers the nearest one as a button', async () => {
    const { status, html } = await save({ colour: '#ffdd00', contact: 'ny@example.org' });
    expect(status).toBe(422);
    expect(textOf(html)).toContain('Den behöver vara minst 4,5 : 1.');
    const [, nearest = ''] = /name="nearest" value="(#[0-9a-f]{6})"/.exec(html) ?? [];
    expect((await save({ nearest }, await fieldsOf(html))).status).toBe(303);
    expect(await now()).toMatchObject({ colour: nearest, contact: 'ny@example.org' });
    expect((await save({ colour: '' })).status).toBe(303);
    expect((await now()).colour).toBeNull();
    expect(textOf((await save({ colour: 'blå' })).html)).toContain('Skriv färgen som # och sex tecken');
  });

  test('with a logo from a file, which is shown, kept when another field is wrong, and removed', async () => {
    const upload = async (drawing: string, changes: Record<string, string> = {}) => {
      const form = new FormData();
      for (const [name, value] of Object.entries({ ...(await opened()), ...changes }))
        form.append(name, value);
      form.append('logoFile', new File([drawing], 'logo.svg', { type: 'image/svg+xml' }));
      return strategist.post(PATH, form);
    };
    const wrong = await upload(DRAWING, { staleAfterMonths: '0' });
    expect(wrong.status).toBe(422);
    const kept = await fieldsOf(await wrong.text());
    expect(kept['logo']).toBe(DRAWING);
    expect((await save({ staleAfterMonths: '12' }, kept)).status).toBe(303);
    expect((await now()).logo).toBe(DRAWING);
    expect(await (await strategist.get(PATH)).text()).toMatch(/<img src="[^"]*\/logotyp-[0-9a-f]{12}\.svg"/);
    const evil = await upload('<svg><script>alert(1)</script></svg>');
    expect(textOf(await evil.text())).toContain('Filen innehåller skript, länkar eller bilder.');
    expect((await save({ logoRemove: 'yes' })).status).toBe(303);
    expect((await now()).logo).toBeNull();
  });
});

describe('the public pages', () => {
  test('are in the languages that are ticked, at least one', async () => {
    const { languages_en: _en, ...swedish } = await opened();
    expect((await save({}, swedish)).status).toBe(303);
    expect((await now()).languages).toEqual(['sv']);
    const { languages_sv: _sv, ...none } = await opened();
    expect(textOf((await save({}, none)).html)).toContain('Välj minst ett språk.');
  });
});

describe('the table of categories', () => {
  test('gets rows, has them changed and taken away', async () => {
    const added = {
      category_0: 'Bygga & bo',
      categoryArea_0: 'residents-and-traffic',
      category_2: 'Skola',
      categoryArea_2: 'children-and-pupils',
    };
    expect((await save(added)).status).toBe(303);
    expect((await now()).categoryAreas).toEqual({
      'Bygga & bo': 'residents-and-traffic',
      Skola: 'children-and-pupils',
    });
    expect(await opened()).toMatchObject({ row_0: 'residents-and-traffic', row_1: 'children-and-pupils' });
    expect((await save({ row_0: '', row_1: 'businesses' })).status).toBe(303);
    expect((await now()).categoryAreas).toEqual({ Skola: 'businesses' });
  });

  test.each([
    [{ category_1: 'Fritid' }, 'Välj ett område för kategorin.'],
    [{ categoryArea_1: 'businesses' }, 'Skriv vad kategorin heter i listan.'],
    [{ category_1: 'Skola', categoryArea_1: 'businesses' }, 'Kategorin finns redan i tabellen.'],
  ])('refuses a row that is not whole: %j', async (row, sentence) => {
    const { status, html } = await save(row);
    expect(status).toBe(422);
    expect(textOf(html)).toContain(sentence);
  });
});

describe('two who change settings at once', () => {
  test('keep what each of them changed', async () => {
    const form = await opened();
    await workspace.command({ type: 'change-settings', changes: { staleAfterMonths: 24 } });
    expect((await save({ name: 'Två på en gång' }, form)).status).toBe(303);
    expect(await now()).toMatchObject({ name: 'Två på en gång', staleAfterMonths: 24 });
  });

  test('are told where they changed the same, and the second one decides knowing it', async () => {
    const form = await opened();
    await workspace.command({ type: 'change-settings', changes: { name: 'Den andras' } });
    const { status, html } = await save({ name: 'Min', contact: 'min@example.org' }, form);
    expect(status).toBe(409);
    expect(textOf(html)).toContain('Någon annan har ändrat namn sedan du öppnade sidan.');
    expect(await now()).toMatchObject({ name: 'Den andras' });
    expect((await save({}, await fieldsOf(html))).status).toBe(303);
    expect(await now()).toMatchObject({ name: 'Min', contact: 'min@example.org' });
  });
});
