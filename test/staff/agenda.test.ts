import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Command } from '../../functions/core/commands.ts';
import { actionsAt, targetsAt } from '../../functions/core/plans.ts';
import { serviceOf } from '../../functions/core/state.ts';
import { wordsOf } from '../../functions/core/texts.ts';
import { ALL_KNOWN } from '../../functions/core/view.ts';
import { assess } from '../store/fixture.ts';
import { faultsIn } from '../web/html-faults.ts';
import { ORG, openWorkspace, type Person, textOf, type Workspace } from './fixture.ts';

const SERVICES = ['bygglov', 'parkering', 'simskola', 'komvux', 'eldstad'];
const TODAY = '2026-01-15';

let workspace: Workspace;
let strategist: Person;
beforeAll(async () => {
  workspace = await openWorkspace({ services: SERVICES });
  strategist = await workspace.as('strategist');
});
afterAll(() => workspace.close());

const view = { validOn: TODAY, known: ALL_KNOWN };
async function plansOf(service: string) {
  const ledger = await workspace.store.read(ORG);
  const record = ledger && serviceOf(ledger.state, service);
  if (!ledger || !record) throw new Error(`no ${service}`);
  const words = (ref: string | null) => wordsOf(ledger.texts, ref);
  return { targets: targetsAt(record, view), actions: actionsAt(record, view), words, seq: ledger.state.seq };
}
const seqNow = async () => (await workspace.store.read(ORG))?.state.seq ?? 0;

/** Sets a target behind everybody's back; gives where its page lies, and what a form on it had seen. */
async function targetOn(service: string, given: Partial<Command & { type: 'set-target' }> = {}) {
  const { seq, events } = await workspace.command({
    ...{ type: 'set-target', service, status: 'green', due: '2026-06-30', ...given },
  });
  const set = events.find((event) => event.type === 'target-set');
  const action = events.find((event) => event.type === 'action-added')?.action ?? '';
  const id = set?.target ?? '';
  return { id, action, path: `agenda/mal/${service}/${id}/`, seen: String(seq) };
}
const STEP = { title: 'Teckna avtal', owner: 'Bygglovschef', due: '2026-03-31' };

describe('a new target', () => {
  test('is saved with its first action in one commit, and leads to its page', async () => {
    const before = await seqNow();
    const answer = await strategist.post('agenda/ny/?service=bygglov', {
      ...{ act: 'set', service: 'bygglov', status: 'green', due: '2026-12-31', reason: 'Beslut i nämnden' },
      ...{ stepTitle: 'Teckna avtal', stepOwner: 'Bygglovschef', stepDue: '2026-06-30' },
    });
    const { targets, actions, words, seq } = await plansOf('bygglov');
    expect([answer.status, seq]).toEqual([303, before + 1]);
    expect(answer.headers.get('Location')).toBe(
      `/arbetsyta/2281/agenda/mal/bygglov/${targets[0]?.id}/?saved=${seq}`,
    );
    expect([targets[0]?.status, targets[0]?.due, words(targets[0]?.reason ?? null)]).toEqual([
      ...['green', '2026-12-31', 'Beslut i nämnden'],
    ]);
    expect([actions[0]?.target, words(actions[0]?.owner ?? null)]).toEqual([targets[0]?.id, 'Bygglovschef']);
  });

  test('that is due in the past is asked about once more, and kept as it was typed', async () => {
    const typed = {
      act: 'set',
      service: 'simskola',
      status: 'yellow',
      due: '2025-12-31',
      reason: 'Skulle varit klart',
    };
    const asked = await strategist.post('agenda/ny/', typed);
    const page = await asked.text();
    expect(asked.status).toBe(422);
    expect(textOf(page)).toMatch(/Den 31\sdecember\s2025 har redan passerat/);
    expect(page).toContain('Skulle varit klart');
    expect(page).toContain('name="duePast"');
    expect((await plansOf('simskola')).targets).toEqual([]);
    const sure = await strategist.post('agenda/ny/', { ...typed, duePast: 'yes' });
    expect(sure.status).toBe(303);
    expect((await plansOf('simskola')).targets).toHaveLength(1);
  });

  test('says beside each field what is missing, of a half-written first action too', async () => {
    const answer = await strategist.post('agenda/ny/', { act: 'set', due: '', stepTitle: 'Bara halva' });
    const page = await answer.text();
    expect(answer.status).toBe(422);
    for (const field of ['service', 'status', 'due', 'stepOwner', 'stepDue'])
      expect(page).toContain(`id="set-${field}-error"`);
    expect(page).toContain('Bara halva');
    expect(await faultsIn(page)).toEqual([]);
  });
});

describe('a target that is moved', () => {
  test('needs a reason, keeps every move, and says when it is the third', async () => {
    const { path, id } = await targetOn('parkering');
    const without = await strategist.post(path, {
      act: 'move',
      due: '2026-09-30',
      status: 'green',
      reason: '',
    });
    expect([without.status, await without.text()]).toEqual([
      422,
      expect.stringContaining('id="move-reason-error"'),
    ]);
    for (const [due, reason] of [
      ['2026-09-30', 'Överklagat'],
      ['2026-12-31', 'Ny leverantör'],
    ] as const)
      expect((await strategist.post(path, { act: 'move', due, status: 'green', reason })).status).toBe(303);
    const page = await (await strategist.get(path)).text();
    expect(textOf(page)).toContain('Flyttas det igen blir det tredje gången.');
    expect(textOf(page)).toMatch(/Grön, 30\sjuni\s2026 Grön, 30\sseptember\s2026 Överklagat/);
    expect((await plansOf('parkering')).targets.find((target) => target.id === id)?.slips).toHaveLength(2);
    expect(textOf(await (await strategist.get('agenda/')).text())).toMatch(
      /flyttat 2 gånger, först 30\sjuni\s2026/,
    );
    expect(await faultsIn(page)).toEqual([]);
  });
});

describe('a target that is closed', () => {
  test('is met with a warning where the status is lower, and only by somebody who says so', async () => {
    const { path, id } = await targetOn('komvux');
    expect(textOf(await (await strategist.get(path)).text())).toContain(
      'E-tjänsten är okänd nu, men målet är grön.',
    );
    const asked = await strategist.post(path, { act: 'meet', on: TODAY });
    expect([asked.status, textOf(await asked.text())]).toEqual([
      422,
      expect.stringContaining('Statusen är inte nådd.'),
    ]);
    expect((await strategist.post(path, { act: 'meet', on: TODAY, anyway: 'yes' })).status).toBe(303);
    const { targets } = await plansOf('komvux');
    expect(targets.find((target) => target.id === id)?.state).toBe('met');
    const closed = await (await strategist.get(path)).text();
    expect(textOf(closed)).toContain('Målet är stängt.');
    expect(closed).not.toContain('name="act"');
  });

  test('is suggested as met once the status is reached, on the day that it was', async () => {
    await workspace.command(assess('komvux', { status: 'green' }));
    const { path, id } = await targetOn('komvux', { effectiveOn: '2026-01-01' });
    expect(textOf(await (await strategist.get(path)).text())).toContain(
      'E-tjänsten är grön nu. Är målet nått?',
    );
    expect((await strategist.post(path, { act: 'meet', on: '2026-01-10' })).status).toBe(303);
    expect((await plansOf('komvux')).targets.find((target) => target.id === id)?.closedOn).toBe('2026-01-10');
    const early = await targetOn('komvux');
    const refused = await strategist.post(early.path, { act: 'meet', on: '2026-01-10' });
    expect([refused.status, await refused.text()]).toEqual([
      422,
      expect.stringContaining('id="meet-on-error"'),
    ]);
  });

  test('is dropped with its reason', async () => {
    const { path, id } = await targetOn('eldstad');
    expect((await strategist.post(path, { act: 'drop', reason: 'Ingen nytta' })).status).toBe(303);
    const { targets, words } = await plansOf('eldstad');
    const dropped = targets.find((target) => target.id === id);
    expect([dropped?.state, words(dropped?.closedBecause ?? null)]).toEqual(['dropped', 'Ingen nytta']);
  });
});

describe('an action', () => {
  test('is added, begun, changed, escalated and finished', async () => {
    const { path, id } = await targetOn('eldstad');
    expect((await strategist.post(path, { act: 'add', ...STEP })).status).toBe(303);
    const added = (await plansOf('eldstad')).actions.find(({ target }) => target === id);
    const action = `agenda/atgard/eldstad/${added?.id}/`;
    const now = async () => (await plansOf('eldstad')).actions.find((each) => each.id === added?.id);

    expect((await strategist.post(action, { act: 'start' })).status).toBe(303);
    expect((await now())?.state).toBe('under-way');

    const same = { act: 'change', ...STEP, state: 'under-way' };
    const idle = await strategist.post(action, same);
    expect([idle.status, textOf(await idle.text())]).toEqual([
      422,
      expect.stringContaining('Det är redan så.'),
    ]);
    expect((await strategist.post(action, { ...same, due: '2026-04-30' })).status).toBe(303);
    expect((await now())?.due).toBe('2026-04-30');

    const lift = { act: 'escalate', to: 'Kommundirektör', reason: 'Väntar på svar' };
    expect((await strategist.post(action, lift)).status).toBe(303);
    const list = textOf(await (await strategist.get('agenda/?service=eldstad')).text());
    expect(list).toMatch(/Lyft den 15\sjanuari\s2026 till Kommundirektör: Väntar på svar/);

    const done = { act: 'finish', outcome: 'Avtalet är tecknat', on: TODAY };
    expect((await strategist.post(action, done)).status).toBe(303);
    expect((await now())?.finishedOn).toBe(TODAY);
    const page = await (await strategist.get(action)).text();
    expect(textOf(page)).toContain('Avtalet är tecknat');
    expect(await faultsIn(page)).toEqual([]);
  });

  test('can stand on its own, and is asked about when it is due in the past', async () => {
    const typed = { act: 'add', service: 'simskola', target: '', ...STEP, due: '2025-11-30' };
    const asked = await strategist.post('agenda/ny-atgard/?service=simskola', typed);
    expect([asked.status, textOf(await asked.text())]).toEqual([
      422,
      expect.stringContaining('har redan passerat'),
    ]);
    const sure = await strategist.post('agenda/ny-atgard/?service=simskola', { ...typed, duePast: 'yes' });
    expect(sure.status).toBe(303);
    expect((await plansOf('simskola')).actions.at(-1)).toMatchObject({ target: null, due: '2025-11-30' });
    expect(textOf(await (await strategist.get('agenda/?state=late')).text())).toContain(
      'Åtgärder utan öppet mål 1',
    );
  });
});

describe('when somebody else was there first', () => {
  test('says who did what, keeps everything typed, and goes through when it is sent again', async () => {
    const { path, id, seen } = await targetOn('bygglov');
    await workspace.command({ type: 'add-action', service: 'bygglov', ...STEP });
    const typed = { act: 'move', due: '2026-10-31', status: 'yellow', reason: 'Vi hann\ninte' };
    const refused = await strategist.post(path, { ...typed, seen });
    const page = await refused.text();
    expect(refused.status).toBe(422);
    expect(textOf(page)).toMatch(/lade till en åtgärd den 15\sjanuari\s2026/);
    expect(page).toMatch(/Vi hann\s+inte/);
    expect(page).toContain('value="2026-10-31"');
    const [, newer = ''] = /name="seen" value="(\d+)"/.exec(page) ?? [];
    expect((await strategist.post(path, { ...typed, seen: newer })).status).toBe(303);
    expect((await plansOf('bygglov')).targets.find((target) => target.id === id)?.status).toBe('yellow');
  });

  test('what was typed for a target that was closed meanwhile still stands on the page', async () => {
    const { path, id, seen } = await targetOn('bygglov');
    await workspace.command({ type: 'drop-target', service: 'bygglov', target: id, reason: 'Struket' });
    const late = await strategist.post(path, { act: 'add', ...STEP, title: 'Lång text', seen });
    expect([late.status, await late.text()]).toEqual([422, expect.stringContaining('Lång text')]);
  });

  test('the same form sent twice is carried out once', async () => {
    const { path, seen } = await targetOn('parkering');
    const form = { act: 'add', ...STEP, seen, key: 'a'.repeat(32) };
    const [first, second] = [await strategist.post(path, form), await strategist.post(path, form)];
    expect(second.headers.get('Location')).toBe(first.headers.get('Location'));
  });
});

describe('rights', () => {
  test('an editor plans for services of their own areas, and is offered no others', async () => {
    const own = await workspace.as('editor', { areas: ['general-public'] });
    const foreign = await workspace.as('editor', { areas: ['businesses'] });
    const { path, action } = await targetOn('bygglov', { action: STEP });
    expect((await own.post(path, { act: 'drop', reason: 'Klart ändå' })).status).toBe(303);
    const other = await targetOn('bygglov', { action: STEP });
    const before = await seqNow();
    for (const [address, form] of [
      [other.path, { act: 'move', due: '2027-01-31', status: 'green', reason: 'Skäl' }],
      [`agenda/atgard/bygglov/${other.action}/`, { act: 'start' }],
      ['agenda/ny/', { act: 'set', service: 'bygglov', status: 'green', due: '2027-01-01' }],
    ] as const) {
      const refused = await foreign.post(address, form);
      expect([refused.status, textOf(await refused.text())]).toEqual([
        ...[422, expect.stringContaining('Du får inte göra den här ändringen.')],
      ]);
    }
    expect(await seqNow()).toBe(before);
    expect(action).not.toBe('');
    expect(await (await foreign.get(other.path)).text()).not.toContain('name="act"');
    expect(textOf(await (await foreign.get('agenda/?service=bygglov')).text())).toContain(
      'E-tjänsten hör inte till dina områden eller enheter.',
    );
    expect(textOf(await (await foreign.get('agenda/ny/')).text())).toContain(
      'ingen e-tjänst som du kan sätta mål för',
    );
  });

  test('a reader reads everything and changes nothing', async () => {
    const reader = await workspace.as('reader');
    const { path } = await targetOn('bygglov');
    const before = await seqNow();
    for (const address of ['agenda/', 'agenda/?service=bygglov', path]) {
      const page = await reader.get(address);
      expect([page.status, (await page.text()).includes('name="act"')]).toEqual([200, false]);
    }
    expect((await reader.post(path, { act: 'drop', reason: 'Nej' })).status).toBe(403);
    expect((await reader.get('agenda/ny/')).status).toBe(403);
    expect(await seqNow()).toBe(before);
  });

  test('a second pair of eyes makes a proposal of it', async () => {
    const other = await openWorkspace({ settings: { secondPair: true } });
    const editor = await other.as('editor', { areas: ['general-public'] });
    const form = { act: 'set', service: 'bygglov', status: 'green', due: '2026-12-31', stepTitle: 'Avtal' };
    const answer = await editor.post('agenda/ny/', { ...form, stepOwner: 'Chef', stepDue: '2026-06-30' });
    expect(answer.headers.get('Location')).toBe('/arbetsyta/2281/agenda/?service=bygglov&proposed=1');
    expect(await other.store.proposals(ORG)).toHaveLength(1);
    await other.close();
  });
});

describe('the page', () => {
  test('is narrowed by service, area and state, and has closed targets behind a fold', async () => {
    const one = await (await strategist.get('agenda/?service=bygglov')).text();
    expect(textOf(one)).toContain('Mål och åtgärder för Exempel bygglov');
    expect(one).not.toContain('/agenda/mal/parkering/');
    expect(one).toMatch(/<details id="closed">/);
    expect(await faultsIn(one)).toEqual([]);
    expect(textOf(await (await strategist.get('agenda/?area=businesses')).text())).toContain(
      'Inget stämmer med det du har valt.',
    );
    const late = await (await strategist.get('agenda/?state=late')).text();
    expect(late).toContain('/agenda/mal/simskola/');
    expect(late).not.toContain('<h2 id="standing-on-track">');
    expect((await strategist.get('agenda/?state=finns-inte')).status).toBe(200);
  });

  test('speaks English too, and helps where there is no such target or action', async () => {
    const english = await strategist.get(`/en/arbetsyta/${ORG}/agenda/`);
    expect(textOf(await english.text())).toContain('Targets and actions');
    for (const address of [
      'agenda/mal/bygglov/9-9/',
      'agenda/mal/finns-inte/3-0/',
      'agenda/atgard/bygglov/9-9/',
    ])
      expect((await strategist.get(address)).status).toBe(404);
  });
});
