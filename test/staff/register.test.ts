import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { registerOn } from '../../functions/core/register-list.ts';
import { ORG, openWorkspace, type Person, textOf, type Workspace } from './fixture.ts';

let workspace: Workspace;
let strategist: Person;
let editor: Person;
beforeAll(async () => {
  workspace = await openWorkspace({ services: ['bygglov', 'parkering', 'skolskjuts', 'rivning'] });
  strategist = await workspace.as('strategist');
  editor = await workspace.as('editor', { areas: ['general-public'] });
});
afterAll(() => workspace.close());

const ledger = async () => {
  const found = await workspace.store.read(ORG);
  if (!found) throw new Error('no ledger');
  return found;
};
const service = async (id: string) => {
  const { state } = await ledger();
  const found = registerOn(state, workspace.store.today()).find((each) => each.id === id);
  if (!found) throw new Error(`no service ${id}`);
  return found;
};
const seq = async () => (await ledger()).state.seq;
const today = () => workspace.store.today();

describe('adding a service', () => {
  test('gives it an id from its name, and its first assessment in the same commit', async () => {
    const before = await seq();
    const answer = await strategist.post('register/ny/', {
      name_sv: 'Ansökan om tomträtt',
      area: 'residents-and-traffic',
      effectiveOn: today(),
      link: 'https://example.org/tomtratt',
      unit: 'Samhällsbyggnad',
      status: 'yellow',
      reason: 'Ansökan finns, beslutet kommer med post.',
    });
    expect(answer.headers.get('Location')).toBe(
      `/arbetsyta/2281/register/ansokan-om-tomtratt/?saved=${before + 1}`,
    );
    expect(await service('ansokan-om-tomtratt')).toMatchObject({
      profile: { unit: 'Samhällsbyggnad', area: 'residents-and-traffic' },
    });
    const { state } = await ledger();
    expect(state.services['ansokan-om-tomtratt']?.assessments[0]?.status).toBe('yellow');
  });

  test('says at each field what is wrong, and keeps all that was typed', async () => {
    const before = await seq();
    const answer = await strategist.post('register/ny/', {
      name_sv: 'Ny <b>tjänst</b>',
      area: '',
      effectiveOn: '2026-02-31',
      link: 'javascript:alert(1)',
      status: 'green',
    });
    const html = await answer.text();
    expect(answer.status).toBe(422);
    expect(html).toContain('value="Ny &lt;b&gt;tjänst&lt;/b&gt;"');
    const text = textOf(html);
    expect(text).toContain('Skriv ett datum som finns');
    expect(text).toContain('Skriv en webbadress som börjar med http://');
    expect(text).toContain('Skriv varför den får den statusen.');
    expect(await seq()).toBe(before);
  });

  test('is refused whole where the reason of its first assessment cannot be saved', async () => {
    const before = await seq();
    const answer = await strategist.post('register/ny/', {
      name_sv: 'Halv tjänst',
      area: 'residents-and-traffic',
      effectiveOn: today(),
      status: 'green',
      reason: 'x'.repeat(4001),
    });
    expect([answer.status, await seq()]).toEqual([422, before]);
    expect(textOf(await answer.text())).toContain('högst 4000 tecken');
  });

  test('never uses an id twice', async () => {
    const fields = { name_sv: 'Bygglov', area: 'residents-and-traffic', effectiveOn: today() };
    const answer = await strategist.post('register/ny/', fields);
    expect(answer.headers.get('Location')).toContain('/register/bygglov-2/');
    const again = await strategist.post('register/ny/', { ...fields, id: 'bygglov' });
    expect(textOf(await again.text())).toContain('Det finns redan en e-tjänst med det id:t');
  });
});

describe('changing one service', () => {
  const act = async (id: string, end: string, fields: Record<string, string>) =>
    strategist.post(`register/${id}/${end}/`, {
      effectiveOn: today(),
      version: String((await service(id)).version),
      ...fields,
    });

  test('saves only the details that differ', async () => {
    await act('parkering', 'uppgifter', { unit: 'Tekniska', sentence_sv: 'Du söker med e-legitimation.' });
    const [commit] = await workspace.store.commits(ORG, (await seq()) - 1, 1);
    expect(commit?.events).toMatchObject([{ type: 'service-revised', changes: { unit: 'Tekniska' } }]);
    expect(Object.keys((commit?.events[0] as { changes: object } | undefined)?.changes ?? {}).sort()).toEqual(
      ['sentence', 'unit'],
    );
    const same = await act('parkering', 'uppgifter', {
      unit: 'Tekniska',
      sentence_sv: 'Du söker med e-legitimation.',
    });
    expect(textOf(await same.text())).toContain('Du har inte ändrat någon uppgift.');
  });

  test('renames, moves and maps', async () => {
    await act('parkering', 'namn', { name_sv: 'Parkeringstillstånd', name_en: 'Parking permit' });
    await act('parkering', 'omrade', { area: 'residents-and-traffic' });
    await act('parkering', 'indikator', { indicator: 'disabled-parking-permit' });
    expect((await service('parkering')).profile).toMatchObject({
      name: { sv: 'Parkeringstillstånd', en: 'Parking permit' },
      area: 'residents-and-traffic',
      indicator: 'disabled-parking-permit',
    });
  });

  test('merges into a service named by its name, and reinstates', async () => {
    await act('rivning', 'sammanfoga', { into: 'exempel bygglov', reason: 'En ansökan för båda.' });
    expect((await service('rivning')).endedBy).toMatchObject({ kind: 'merged', into: ['bygglov'] });
    const page = textOf(await (await strategist.get('register/rivning/')).text());
    expect(page).toContain('Återinför den för att ändra något');
    await act('rivning', 'aterinfor', { reason: 'Slogs ihop av misstag.' });
    expect((await service('rivning')).endedBy).toBeNull();
  });

  test('splits into at least two that exist', async () => {
    const one = await act('rivning', 'dela', { into_1: 'bygglov' });
    expect([one.status, textOf(await one.text())]).toEqual([
      422,
      expect.stringContaining('Ingen e-tjänst heter så'),
    ]);
    await act('rivning', 'dela', { into_1: 'bygglov', into_2: 'skolskjuts', reason: 'Två ärenden.' });
    expect((await service('rivning')).endedBy).toMatchObject({
      kind: 'split',
      into: ['bygglov', 'skolskjuts'],
    });
  });

  test('is refused where somebody else changed it meanwhile; what was typed stays', async () => {
    const version = String((await service('skolskjuts')).version);
    await workspace.command({
      type: 'rename-service',
      service: 'skolskjuts',
      effectiveOn: today(),
      name: { sv: 'Skolskjutsar' },
    });
    const answer = await act('skolskjuts', 'namn', { version, name_sv: 'Mitt namn' });
    const html = await answer.text();
    expect(answer.status).toBe(422);
    expect(textOf(html)).toContain('Någon annan har ändrat e-tjänsten');
    expect(html).toContain('value="Mitt namn"');
    expect((await service('skolskjuts')).profile.name).toEqual({ sv: 'Skolskjutsar' });
  });

  test('an editor revises what is theirs, and nothing else', async () => {
    const page = textOf(await (await editor.get('register/skolskjuts/')).text());
    expect(page).toContain('Ändra uppgifterna');
    expect(page).not.toContain('Avsluta');
    const { version } = await service('skolskjuts');
    const fields = { effectiveOn: today(), version: String(version) };
    const mine = await editor.post('register/skolskjuts/uppgifter/', { ...fields, unit: 'Skolkontoret' });
    expect(mine.status).toBe(303);
    const before = await seq();
    const retire = await editor.post('register/skolskjuts/avsluta/', { ...fields, version: String(before) });
    expect([retire.status, await seq()]).toEqual([422, before]);
  });
});

describe('changing several services', () => {
  test('shows what would change, then saves exactly that as one commit', async () => {
    const asked = {
      service: ['bygglov', 'skolskjuts'],
      kind: 'unit',
      unit: 'Kommunledningen',
      effectiveOn: today(),
    };
    const preview = await strategist.post('register/flera/', { ...asked, step: 'preview' });
    const html = await preview.text();
    expect(textOf(html)).toContain('Skolskjutsar Skolkontoret Kommunledningen');
    const before = await seq();
    const hidden = Object.fromEntries(
      [...html.matchAll(/name="(version-[^"]+|key)" value="([^"]*)"/g)].map(([, name = '', value = '']) => [
        name,
        value,
      ]),
    );
    const answer = await strategist.post('register/flera/', { ...asked, ...hidden, step: 'apply' });
    expect([answer.status, await seq()]).toEqual([303, before + 1]);
    const again = await strategist.post('register/flera/', { ...asked, ...hidden, step: 'apply' });
    expect([again.status, await seq()]).toEqual([303, before + 1]);
  });

  test('ticks all that the filter shows', async () => {
    const html = await (await strategist.post('register/flera/?q=skolskjuts', { step: 'all' })).text();
    expect(html.match(/type="checkbox"[^>]*checked/g)).toHaveLength(1);
  });

  test('asks for what is missing', async () => {
    const nothing = await strategist.post('register/flera/', {
      kind: 'unit',
      effectiveOn: today(),
      step: 'preview',
    });
    expect(textOf(await nothing.text())).toContain('Kryssa för minst en e-tjänst.');
    const same = await strategist.post('register/flera/', {
      service: 'bygglov',
      kind: 'unit',
      unit: 'Kommunledningen',
      effectiveOn: today(),
      step: 'preview',
    });
    expect(textOf(await same.text())).toContain('har redan det värdet');
  });
});

describe('mapping to indicators', () => {
  test('accepts many suggestions at once', async () => {
    await workspace.command(
      {
        type: 'register-service',
        id: 'eldstad',
        name: { sv: 'Anmälan - eldstad' },
        area: 'residents-and-traffic',
        effectiveOn: '2020-01-01',
      },
      {
        type: 'register-service',
        id: 'gymnasiet',
        name: { sv: 'Sök gymnasiet' },
        area: 'children-and-pupils',
        effectiveOn: '2020-01-01',
      },
    );
    const html = await (await strategist.get('indikatorer/')).text();
    expect(html).toMatch(/name="map-eldstad"[\s\S]*?value="fireplace-and-chimney" selected/);
    const before = await seq();
    const answer = await strategist.post('indikatorer/', {
      effectiveOn: today(),
      'map-eldstad': 'fireplace-and-chimney',
      'map-gymnasiet': 'upper-secondary-application',
      'version-eldstad': String(before),
      'version-gymnasiet': String(before),
    });
    expect([answer.status, await seq()]).toEqual([303, before + 1]);
    expect((await service('eldstad')).profile.indicator).toBe('fireplace-and-chimney');
    const page = textOf(await (await strategist.get('indikatorer/')).text());
    expect(page).toMatch(/\d+ av \d+ e-tjänster är kopplade/);
  });

  test('an editor sees the suggestions and cannot save them', async () => {
    const html = await (await editor.get('indikatorer/')).text();
    expect(html).not.toContain('name="map-');
  });
});
