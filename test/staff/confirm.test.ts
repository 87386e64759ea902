import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Command } from '../../functions/core/commands.ts';
import { assess, register } from '../store/fixture.ts';
import { ORG, openWorkspace, type Person, textOf, type Workspace } from './fixture.ts';

/** Stale on the first day of these tests, 15 January 2026: assessed more than a year before. */
const OLD = '2024-11-01';
const IDS = ['bygglov', 'parkering', 'torgplats', 'simskola', 'ny'];

let workspace: Workspace;
let strategist: Person;
beforeAll(async () => {
  workspace = await openWorkspace({ services: ['bygglov', 'parkering', 'torgplats', 'ny'] });
  await workspace.command(register('simskola', { area: 'culture-and-leisure', unit: 'Fritid' }));
  strategist = await workspace.as('strategist', { name: 'Stina Strateg' });
});
afterAll(() => workspace.close());

/** Puts the services back: three are stale, one is an exemption that is due, and one was never assessed. */
beforeEach(async () => {
  await workspace.command(
    assess('bygglov', { effectiveOn: OLD }),
    assess('parkering', { effectiveOn: OLD }),
    assess('simskola', { effectiveOn: OLD }),
    assess('torgplats', { effectiveOn: OLD, status: 'not-applicable', reviewOn: '2025-11-01' }),
  );
});

const versionOf = async (id: string) => (await workspace.store.read(ORG))?.state.services[id]?.version ?? 0;
const confirmedOn = async (id: string) =>
  (await workspace.store.read(ORG))?.state.services[id]?.assessments.at(-1)?.confirmations.at(-1);
const seq = async () => (await workspace.store.read(ORG))?.state.seq;

/** What the box of a service sends, as the page shows it. */
async function tickOf(html: string, id: string): Promise<string> {
  const found = html.match(new RegExp(`name="tick" value="(${id}:[^"]*)"`))?.[1];
  if (!found) throw new Error(`no box for ${id}`);
  return found;
}

const isTicked = (html: string, id: string): boolean =>
  new RegExp(`name="tick" value="${id}:[^"]*" checked`).test(html);

const pageOf = async (person: Person, query = '') => (await person.get(`att-bekrafta/${query}`)).text();
const ticksFor = async (person: Person, ...ids: string[]) => {
  const html = await pageOf(person);
  return Promise.all(ids.map((id) => tickOf(html, id)));
};

describe('the list', () => {
  test('shows each group with its number, who vouched last, and why', async () => {
    const text = textOf(await pageOf(strategist));
    for (const part of ['Inaktuella 3', 'Undantag att ompröva 1', 'Okända 1']) expect(text).toContain(part);
    expect(text).toContain('1 november 2024 av dig');
    expect(text).toContain('ansökan finns, men handläggningen sker på papper');
  });

  test('is short for an editor, who can ask for all and tick only what is theirs', async () => {
    const editor = await workspace.as('editor', { areas: [], units: ['Fritid'] });
    const own = await pageOf(editor);
    expect(textOf(own)).toContain(
      'Du ser 1 e-tjänst i dina områden och enheter, av 5 i hela organisationen.',
    );
    expect(own).not.toContain('bygglov:');
    const all = await pageOf(editor, '?visa=alla');
    expect(textOf(all)).toContain('Inaktuella 3');
    expect(all.match(/name="tick" value="\w+/g)).toEqual(['name="tick" value="simskola']);
  });

  test('has nothing to tick for a reader', async () => {
    const html = await pageOf(await workspace.as('reader'));
    expect(textOf(html)).toContain('Inaktuella 3');
    expect(html).not.toContain('name="tick"');
    const sent = await (await workspace.as('reader')).post('att-bekrafta/', { tick: 'bygglov:1:1-0' });
    expect(sent.status).toBe(403);
  });
});

describe('still true', () => {
  test('is said of many in one commit, and of an exemption until a new day of review', async () => {
    const tick = await ticksFor(strategist, 'bygglov', 'simskola', 'torgplats');
    const before = await seq();
    const answer = await strategist.post('att-bekrafta/', { tick, reviewOn: '2026-12-01' });
    expect([answer.status, answer.headers.get('Location')]).toEqual([
      303,
      `/arbetsyta/${ORG}/att-bekrafta/?saved=${(before ?? 0) + 1}`,
    ]);
    expect(await seq()).toBe((before ?? 0) + 1);
    expect(await confirmedOn('bygglov')).toMatchObject({ on: '2026-01-15', role: 'strategist' });
    expect(await confirmedOn('bygglov')).not.toHaveProperty('reviewOn');
    expect(await confirmedOn('torgplats')).toMatchObject({ reviewOn: '2026-12-01' });
    expect(textOf(await pageOf(strategist))).toContain('Inaktuella 1');
  });

  test('sent twice is said once', async () => {
    const tick = await ticksFor(strategist, 'bygglov');
    const sent = { tick, key: 'the-same-key' };
    const first = await strategist.post('att-bekrafta/', sent);
    const after = await seq();
    const second = await strategist.post('att-bekrafta/', sent);
    expect(second.headers.get('Location')).toBe(first.headers.get('Location'));
    expect(await seq()).toBe(after);
  });

  test('is not said of what somebody else has changed: who and what is told, and the rest stays ticked', async () => {
    const tick = await ticksFor(strategist, 'bygglov', 'parkering');
    const other = await workspace.as('editor', { subject: 'kim', name: 'Kim Ek', areas: ['general-public'] });
    const version = await versionOf('bygglov');
    await workspace.store.rememberName(ORG, 'kim', 'Kim Ek');
    const changed = await workspace.store.save({
      org: ORG,
      commands: [assess('bygglov', { status: 'red', effectiveOn: OLD, version })],
      sender: { role: 'editor', areas: other.claimed.areas, units: [], subject: 'kim' },
      via: 'api',
      key: `kim-${version}`,
    });
    expect(changed.kind).toBe('saved');
    const before = await seq();
    const answer = await strategist.post('att-bekrafta/', { tick, reviewOn: '2026-12-24' });
    const html = await answer.text();
    expect(answer.status).toBe(409);
    expect(await seq()).toBe(before);
    expect(textOf(html)).toMatch(
      /Någon annan hann före .*Exempel bygglov : Kim Ek \(redaktör\) bedömde e-tjänsten som röd/,
    );
    expect(isTicked(html, 'parkering')).toBe(true);
    expect(html).toContain('value="2026-12-24"');
    const again = await strategist.post('att-bekrafta/', { tick: await tickOf(html, 'parkering') });
    expect(again.status).toBe(303);
    expect(await confirmedOn('bygglov')).toBeUndefined();
  });

  test.each([
    ['nothing is ticked', [], {}, 'Markera minst en e-tjänst.'],
    ['the day of review has passed', ['torgplats'], { reviewOn: '2026-01-15' }, 'Välj en dag efter i dag.'],
    ['the day of review is none', ['torgplats'], { reviewOn: 'snart' }, 'Skriv ett datum som finns'],
  ])('is not saved when %s; what was ticked stays', async (_what, ids, fields, sentence) => {
    const tick = await ticksFor(strategist, ...ids);
    const before = await seq();
    const answer = await strategist.post('att-bekrafta/', { tick, ...fields });
    const html = await answer.text();
    expect(answer.status).toBe(422);
    expect(textOf(html)).toContain(sentence);
    for (const id of ids) expect(isTicked(html, id)).toBe(true);
    expect(await seq()).toBe(before);
  });

  test('is refused of what is not an editor’s, whatever is sent', async () => {
    const editor = await workspace.as('editor', { units: ['Fritid'] });
    const [foreign] = await ticksFor(strategist, 'bygglov');
    const before = await seq();
    const answer = await editor.post('att-bekrafta/', { tick: foreign ?? '' });
    expect(answer.status).toBe(422);
    expect(await seq()).toBe(before);
  });

  test('cannot be said with boxes that our page does not have', async () => {
    for (const tick of ['', 'bygglov', 'bygglov:x:1-0', 'bygglov:1:<b>', '../x:1:1-0']) {
      expect((await strategist.post('att-bekrafta/', { tick })).status).toBe(422);
    }
  });
});

describe('without script', () => {
  test('a whole group is ticked by a button, and everything else stays as it was', async () => {
    const [bygglov] = await ticksFor(strategist, 'bygglov');
    const exemption = await strategist.post('att-bekrafta/', {
      tick: bygglov ?? '',
      tickall: 'exemption',
      reviewOn: '2027-03-01',
    });
    const html = await exemption.text();
    expect(exemption.status).toBe(200);
    expect(IDS.map((id) => isTicked(html, id))).toEqual([true, false, true, false, false]);
    expect(html).toContain('value="2027-03-01"');
    const stale = await (await strategist.post('att-bekrafta/', { tickall: 'stale' })).text();
    expect(IDS.map((id) => isTicked(stale, id))).toEqual([true, true, false, true, false]);
    const none = await strategist.post('att-bekrafta/', { tick: bygglov ?? '', untick: 'stale' });
    expect(isTicked(await none.text(), 'bygglov')).toBe(false);
  });
});

test('where a second pair of eyes is wanted, what an editor confirms waits, and the list says so', async () => {
  const secondPair = (on: boolean): Command => ({ type: 'change-settings', changes: { secondPair: on } });
  await workspace.command(secondPair(true));
  const editor = await workspace.as('editor', { units: ['Fritid'] });
  const tick = await ticksFor(editor, 'simskola');
  const answer = await editor.post('att-bekrafta/', { tick });
  expect(answer.headers.get('Location')).toBe(`/arbetsyta/${ORG}/att-bekrafta/?proposed=1`);
  expect(textOf(await pageOf(strategist))).toContain('Exempel simskola Fritid väntar på godkännande');
  await workspace.command(secondPair(false));
});
