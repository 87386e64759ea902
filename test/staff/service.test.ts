import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type ServiceRecord, serviceOf } from '../../functions/core/state.ts';
import { wordsOf } from '../../functions/core/texts.ts';
import { assess } from '../store/fixture.ts';
import { faultsIn } from '../web/html-faults.ts';
import { ORG, openWorkspace, type Person, textOf, type Workspace } from './fixture.ts';

let workspace: Workspace;
let strategist: Person;
beforeAll(async () => {
  workspace = await openWorkspace();
  strategist = await workspace.as('strategist');
  await workspace.command(assess('bygglov', { status: 'yellow', effectiveOn: '2025-06-01' }));
});
afterAll(() => workspace.close());

const PAGE = 'tjanst/bygglov/';

async function ledger() {
  const found = await workspace.store.read(ORG);
  if (!found) throw new Error('the organisation is gone');
  return found;
}
async function record(): Promise<ServiceRecord> {
  const found = serviceOf((await ledger()).state, 'bygglov');
  if (!found) throw new Error('the service is gone');
  return found;
}

let version = '';
beforeEach(async () => {
  version = `${(await record()).version}`;
});

/** A form of the page as it is sent by hand. */
const byHand = (changes: Readonly<Record<string, string>> = {}) => ({
  act: 'assess',
  version,
  by: 'hand',
  status: 'green',
  reason: 'Allt går på webben.',
  effectiveOn: '2026-01-15',
  reviewOn: '2027-01-15',
  ...changes,
});

describe('the page of a service', () => {
  test('shows how it stands, every assessment, and the ways on', async () => {
    const page = await (await strategist.get(PAGE)).text();
    expect(await faultsIn(page)).toEqual([]);
    const text = textOf(page);
    for (const said of [
      'Exempel bygglov',
      'Gul',
      'Ny bedömning',
      'Ja, den stämmer fortfarande',
      'Bedömningar',
    ])
      expect(text).toContain(said);
    for (const href of ['/sundsvall/tjanst/bygglov/', 'agenda/?service=bygglov', 'register/bygglov/'])
      expect(page).toContain(`${href}"`);
  });

  test('has no forms for a reader, nor for an editor of other areas, and says why', async () => {
    const reader = await workspace.as('reader');
    expect(textOf(await (await reader.get(PAGE)).text())).toContain('eftersom du är läsare');
    const editor = await workspace.as('editor', { areas: ['businesses'] });
    const page = await (await editor.get(PAGE)).text();
    expect(textOf(page)).toContain('hör inte till dina områden');
    expect(page).not.toContain('name="reason"');
  });

  test('is none for a service that does not exist', async () => {
    expect((await strategist.get('tjanst/ingen/')).status).toBe(404);
  });
});

describe('an assessment by form', () => {
  test('by hand is saved with reason, evidence and a note for staff', async () => {
    const answer = await strategist.post(
      PAGE,
      byHand({ evidence: 'https://exempel.se/a\r\nhttps://exempel.se/b', note: 'Ring arkivarien.' }),
    );
    expect([answer.status, answer.headers.get('Location')]).toEqual([
      303,
      expect.stringMatching(/\/tjanst\/bygglov\/\?saved=\d+$/),
    ]);
    const { texts } = await ledger();
    const last = (await record()).assessments.at(-1);
    expect(last).toMatchObject({ status: 'green', by: 'hand', effectiveOn: '2026-01-15' });
    expect(last?.evidence.map((ref) => wordsOf(texts, ref))).toEqual([
      'https://exempel.se/a',
      'https://exempel.se/b',
    ]);
    // A day of review was filled in beforehand; it belongs to exemptions only.
    expect(last?.reviewOn).toBeUndefined();
    expect(textOf(await (await strategist.get(PAGE)).text())).toContain(
      'Intern anteckning: Ring arkivarien.',
    );
    const publicPage = await workspace.store.texts(ORG, 0, last?.seq ?? 0);
    expect(JSON.stringify(publicPage)).not.toContain('arkivarien');
  });

  test('by the criteria gets the status that follows from them', async () => {
    await strategist.post(PAGE, {
      ...byHand({ by: 'criteria' }),
      'step-information-online': 'met',
      'step-apply-online': 'not-met',
    });
    expect((await record()).assessments.at(-1)).toMatchObject({ status: 'yellow', by: 'criteria' });
  });

  test('by hand against the criteria is marked as such', async () => {
    await strategist.post(PAGE, byHand());
    expect((await record()).assessments.at(-1)?.override).toBe(true);
    expect(textOf(await (await strategist.get(PAGE)).text())).toContain('Avviker från kriterierna');
  });

  test('of an exemption keeps the day of review', async () => {
    await strategist.post(PAGE, byHand({ status: 'not-applicable' }));
    expect((await record()).assessments.at(-1)).toMatchObject({ reviewOn: '2027-01-15' });
    expect(textOf(await (await strategist.get(PAGE)).text())).toContain('Ska omprövas den 15');
  });

  test('that lacks a reason comes back with everything that was typed', async () => {
    const answer = await strategist.post(
      PAGE,
      byHand({ reason: '', note: 'Minns <detta>', evidence: 'ftp://a' }),
    );
    const page = await answer.text();
    expect(answer.status).toBe(422);
    expect(await faultsIn(page)).toEqual([]);
    const text = textOf(page);
    for (const said of [
      'Fyll i det här fältet.',
      'Skriv en webbadress som börjar',
      'Minns <detta>',
      'ftp://a',
    ])
      expect(text).toContain(said);
  });

  test('is not taken from somebody who may not assess it', async () => {
    const editor = await workspace.as('editor', { areas: ['businesses'] });
    const before = (await ledger()).state.seq;
    const answer = await editor.post(PAGE, byHand({ reason: 'Allt går nu på webben.' }));
    expect(answer.status).toBe(403);
    const text = textOf(await answer.text());
    // Nor is what was typed lost to somebody who lost the right meanwhile.
    for (const said of ['Du får inte göra den här ändringen', 'Allt går nu på webben.'])
      expect(text).toContain(said);
    expect((await ledger()).state.seq).toBe(before);
  });
});

describe('given that somebody else changed the service meanwhile', () => {
  test('nothing is overwritten: the form says who changed what, keeps what was typed, and can be sent again', async () => {
    const editor = await workspace.as('editor', {
      subject: 'erik',
      name: 'Erik Ek',
      areas: ['general-public'],
    });
    await editor.post(PAGE, byHand({ status: 'red', reason: 'Systemet är nere.' }));
    await workspace.store.rememberName(ORG, 'erik', 'Erik Ek');

    const answer = await strategist.post(PAGE, byHand({ reason: 'Min egen motivering.' }));
    const page = await answer.text();
    expect(answer.status).toBe(412);
    expect(await faultsIn(page)).toEqual([]);
    const text = textOf(page);
    for (const said of [
      'Erik Ek (redaktör) bedömde e-tjänsten som röd',
      '”Systemet är nere.”',
      'Min egen motivering.',
    ])
      expect(text).toContain(said);
    expect((await record()).assessments.at(-1)?.status).toBe('red');

    const newer = /name="version" value="(\d+)"/.exec(page)?.[1] ?? '';
    const again = await strategist.post(PAGE, byHand({ reason: 'Min egen motivering.', version: newer }));
    expect(again.status).toBe(303);
    expect((await record()).assessments.at(-1)?.status).toBe('green');
  });

  test('who made an assessment is told by name to staff', async () => {
    expect(textOf(await (await strategist.get(PAGE)).text())).toContain('Gjordes av Erik Ek (redaktör).');
  });
});

describe('the other forms', () => {
  test('confirm that the assessment is still true', async () => {
    const { assessments } = await record();
    const assessment = assessments.at(-1)?.id ?? '';
    const answer = await strategist.post(PAGE, {
      act: 'confirm',
      version,
      assessment,
      effectiveOn: '2026-01-15',
    });
    expect(answer.status).toBe(303);
    expect((await record()).assessments.at(-1)?.confirmations).toHaveLength(1);
  });

  test('withdraw an assessment with a reason; without one the form stands open', async () => {
    const assessment = (await record()).assessments.at(-1)?.id ?? '';
    const refused = await strategist.post(PAGE, { act: 'withdraw', version, assessment, reason: ' ' });
    expect(refused.status).toBe(422);
    expect(await refused.text()).toMatch(/<details open/);
    const answer = await strategist.post(PAGE, {
      act: 'withdraw',
      version,
      assessment,
      reason: 'Fel tjänst.',
    });
    expect(answer.status).toBe(303);
    expect((await record()).assessments.at(-1)?.withdrawn).not.toBeNull();
  });

  test('a form that is none changes nothing', async () => {
    const before = (await ledger()).state.seq;
    expect((await strategist.post(PAGE, { act: 'annat' })).status).toBe(422);
    expect((await ledger()).state.seq).toBe(before);
  });
});

describe('the working matrix', () => {
  test('shows an editor their own services first, with the way to all', async () => {
    const editor = await workspace.as('editor', { units: ['Ingen sådan'] });
    const page = textOf(await (await editor.get('')).text());
    expect(page).toContain('Visa alla e-tjänster');
    const all = await (await editor.get('?whose=all')).text();
    expect(await faultsIn(all)).toEqual([]);
    expect(textOf(all)).toContain('Inte ditt område');
  });

  test('has neither tray nor controls for a reader', async () => {
    const reader = await workspace.as('reader');
    const page = await (await reader.get('')).text();
    expect(page).not.toContain('class="tray"');
    expect(page).not.toContain('#bedom');
  });

  test('chooses by word, status and staleness from the address', async () => {
    const page = textOf(await (await strategist.get('?q=parkering&status=unknown')).text());
    expect(page).toContain('1 av 2 e-tjänster visas.');
  });
});
