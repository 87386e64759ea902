import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ORG, openWorkspace, type Person, textOf, type Workspace } from './fixture.ts';

const PATH = 'medlemmar/';

let workspace: Workspace;
let anna: Person;
beforeAll(async () => {
  workspace = await openWorkspace();
  anna = await workspace.as('strategist', { subject: 'anna', login: 'anna@example.org', name: 'Anna Alm' });
});
afterAll(() => workspace.close());

const list = () => workspace.store.members(ORG);
const memberNamed = async (name: string) => {
  const found = (await list()).members.find((each) => each.name === name);
  if (!found) throw new Error(`${name} is not on the list`);
  return found;
};
const bo = { name: 'Bo Ek', login: 'Bo@example.org', role: 'editor', 'area_general-public': 'yes' };
const send = async (path: string, fields: Record<string, string>, who = anna) => {
  const revision = String((await list()).revision);
  const answer = await who.post(path, { revision, ...fields });
  return { status: answer.status, to: answer.headers.get('Location'), said: textOf(await answer.text()) };
};
const page = async (path = PATH) => textOf(await (await anna.get(path)).text());

describe('an organisation without a list', () => {
  test('is told that the login decides, and that the list alone will from the first entry on', async () => {
    const said = await page();
    expect(said).toContain('Det finns ingen lista. Då bestämmer inloggningen');
    expect(said).toContain('läggs du själv till som strateg');
  });

  test('gets whoever adds the first member on the list too, as a strategist', async () => {
    const added = await send(PATH, { act: 'add', ...bo });
    expect(added).toMatchObject({ status: 303, to: `/arbetsyta/${ORG}/medlemmar/?done=joined` });
    expect((await list()).members).toMatchObject([
      { name: 'Anna Alm', login: 'anna@example.org', subject: 'anna', role: 'strategist' },
      { name: 'Bo Ek', login: 'Bo@example.org', subject: null, role: 'editor', areas: ['general-public'] },
    ]);
    expect(await page('medlemmar/?done=joined')).toContain('Du lades själv till som strateg');
  });
});

describe('the list', () => {
  test('shows role, areas, units and who has logged in; it alone decides from now on', async () => {
    const said = await page();
    expect(said).toContain('Anna Alm (du) anna@example.org strateg Alla Alla Ja Ändra');
    expect(said).toContain('Bo Ek Bo@example.org redaktör Allmänheten – Inte än Ändra');
    const stranger = await workspace.as('strategist', { subject: 'eva', login: 'eva@example.org' });
    expect((await stranger.get('')).status).toBe(403);
    const editor = await workspace.as(null, { subject: 'bo', login: 'bo@example.org' });
    expect((await editor.get('logg/')).status).toBe(200);
    expect((await editor.get(PATH)).status).toBe(403);
    expect((await editor.post(PATH, { act: 'add', ...bo })).status).toBe(403);
  });

  test('takes another member, and changes one', async () => {
    expect(
      (await send(PATH, { act: 'add', ...bo, name: 'Eva', login: 'eva@example.org', role: 'reader' })).to,
    ).toBe(`/arbetsyta/${ORG}/medlemmar/?done=saved`);
    const { id } = await memberNamed('Bo Ek');
    const changed = { act: 'change', ...bo, role: 'strategist', units: 'Bygg\r\n Miljö \r\nBygg' };
    expect((await send(`medlemmar/${id}/`, changed)).status).toBe(303);
    expect(await memberNamed('Bo Ek')).toMatchObject({ role: 'strategist', units: ['Bygg', 'Miljö'] });
  });

  test.each<[string, Record<string, string>, string]>([
    ['a login that is on it', { ...bo, name: 'X' }, 'Det finns redan en medlem med den inloggningen.'],
    ['an empty name', { ...bo, name: ' ' }, 'Fyll i det här fältet.'],
    ['a personal identity number', { ...bo, login: '19800101-1234' }, 'Skriv aldrig ett personnummer.'],
    ['a role that is none', { ...bo, login: 'x@example.org', role: 'king' }, 'går inte att använda'],
  ])('refuses %s, and keeps what was typed', async (_what, fields, sentence) => {
    const before = await list();
    const { status, said } = await send(PATH, { act: 'add', ...fields });
    expect([status, await list()]).toEqual([422, before]);
    expect(said).toContain(sentence);
    expect(said).not.toContain('19800101');
  });

  test('refuses to lose its last strategist', async () => {
    const { id } = await memberNamed('Anna Alm');
    await send(`medlemmar/${(await memberNamed('Bo Ek')).id}/`, { act: 'change', ...bo });
    const removed = await send(`medlemmar/${id}/`, { act: 'remove' });
    expect(removed.status).toBe(422);
    expect(removed.said).toContain('Listan måste ha minst en strateg.');
    expect((await list()).members).toHaveLength(3);
  });

  test('removes a member, who is out at once', async () => {
    const { id } = await memberNamed('Eva');
    const eva = await workspace.as(null, { subject: 'eva', login: 'eva@example.org' });
    expect((await eva.get('')).status).toBe(200);
    expect((await send(`medlemmar/${id}/`, { act: 'remove' })).status).toBe(303);
    expect((await eva.get('')).status).toBe(403);
    expect((await anna.get(`medlemmar/${id}/`)).status).toBe(404);
  });
});

describe('two who change the list at once', () => {
  test('the second sees the new list, and what they typed is still there', async () => {
    const { revision } = await list();
    await send(PATH, { act: 'add', ...bo, name: 'Först', login: 'forst@example.org' });
    const late = await anna.post(PATH, {
      act: 'add',
      ...bo,
      name: 'Sent',
      login: 'sent@example.org',
      revision: String(revision),
    });
    expect(late.status).toBe(409);
    const html = await late.text();
    expect(textOf(html)).toContain('Någon annan har ändrat listan sedan du öppnade sidan.');
    expect(textOf(html)).toContain('forst@example.org');
    expect(html).toContain('value="Sent"');
    const [, newest = ''] = /name="revision" value="(\d+)"/.exec(html) ?? [];
    expect(
      (await anna.post(PATH, { act: 'add', ...bo, name: 'Sent', login: 's@example.org', revision: newest }))
        .status,
    ).toBe(303);
  });

  test('what was typed for somebody who is gone stands ready to be added anew', async () => {
    const { id } = await memberNamed('Sent');
    const { revision } = await list();
    await send(`medlemmar/${id}/`, { act: 'remove' });
    const late = await anna.post(`medlemmar/${id}/`, {
      act: 'change',
      ...bo,
      name: 'Sent Borta',
      revision: String(revision),
    });
    const html = await late.text();
    expect(textOf(html)).toContain('Medlemmen finns inte längre på listan.');
    expect(html).toContain('value="Sent Borta"');
  });
});

describe('the list is done away with', () => {
  test('only when it is ticked, and by somebody whom the login makes a strategist', async () => {
    expect((await send(PATH, { act: 'dissolve' })).said).toContain('Kryssa i rutan');
    const listed = await workspace.as('reader', { subject: 'anna', login: 'anna@example.org' });
    const refused = await send(PATH, { act: 'dissolve', sure: 'yes' }, listed);
    expect(refused.said).toContain('Din inloggning ger dig inte rollen strateg.');
    expect((await send(PATH, { act: 'dissolve', sure: 'yes' })).to).toContain('done=dissolved');
    expect((await list()).members).toEqual([]);
    expect(await page('medlemmar/?done=dissolved')).toContain('Det finns ingen lista.');
  });
});
