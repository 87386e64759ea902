import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { draftReport, type Report, type ReportInput } from '../../functions/core/report.ts';
import { openInbox } from '../../functions/store/inbox.ts';
import { openInboxReading } from '../../functions/store/inbox-reading.ts';
import { faultsIn } from '../web/html-faults.ts';
import { ORG, openWorkspace, type Person, textOf, type Workspace } from './fixture.ts';

let workspace: Workspace;
let strategist: Person;
let editor: Person;
let stranger: Person;
let reader: Person;
let senders = 0;

beforeAll(async () => {
  workspace = await openWorkspace();
  [strategist, editor, stranger, reader] = await Promise.all([
    workspace.as('strategist'),
    workspace.as('editor', { areas: ['general-public'] }),
    workspace.as('editor', { areas: ['businesses'] }),
    workspace.as('reader'),
  ]);
});
beforeEach(async () => {
  for (const { id } of await workspace.parts.inbox.list(ORG)) await workspace.parts.inbox.remove(ORG, id);
});
afterAll(() => workspace.close());

/** Lets somebody report something. */
async function reported(given: Partial<ReportInput> = {}): Promise<Report> {
  const { client, table, parts, store } = workspace;
  const input = { about: 'bygglov', message: 'Beslutet kom på papper.', contact: null, ...given };
  const draft = draftReport({ ...input, org: ORG, language: 'sv' }, new Date(store.now()));
  senders += 1;
  const id = await openInbox({ client, table, random: parts.random }).put(draft, `sender-${senders}`);
  const report = id && (await parts.inbox.get(ORG, id));
  if (!report) throw new Error('the report was not taken in');
  return report;
}

const head = async () => (await workspace.store.read(ORG))?.state.seq;
const answersNow = async () => (await workspace.store.read(ORG))?.state.answers ?? [];
const stateOf = async ({ id }: Report) => (await workspace.parts.inbox.get(ORG, id))?.state;
const ANSWER = { answer: 'Tack, det stämmer.' };

describe('the list', () => {
  test('has what is open first, with what it is about, its beginning and its days left', async () => {
    const closed = await reported({ message: 'Skräp', about: null });
    await workspace.parts.inbox.mark(ORG, closed.id, 'closed');
    await reported({ message: `<i>${'Lång text. '.repeat(40)}` });
    const html = await (await reader.get('inkorg/')).text();
    expect(textOf(html)).toMatch(
      /Att ta hand om \(1\).*Exempel bygglov 15\sjanuari\s2026 Stämmer inte <i>Lång text\..*… Öppen om 90 dagar.*Besvarade och stängda \(1\).*Sidorna i allmänhet.*Stängd utan svar/,
    );
    expect(html).not.toContain('type="checkbox"');
    expect(await faultsIn(html)).toEqual([]);
  });

  test('closes many at once, but only those that the person may answer, and none twice', async () => {
    const [theirs, other, answered] = [await reported(), await reported({ about: null }), await reported()];
    await strategist.post(`inkorg/${answered.id}/svara/`, ANSWER);
    const chosen = { report: [theirs.id, other.id, answered.id, '20260115-001-ffff'] };
    const answer = await editor.post('inkorg/stang/', chosen);
    expect(answer.headers.get('Location')).toBe(`/arbetsyta/${ORG}/inkorg/?done=many`);
    expect([await stateOf(theirs), await stateOf(other), await stateOf(answered)]).toEqual([
      'closed',
      'open',
      'answered',
    ]);
  });
});

test('what waits behind a flood is listed as soon as the flood is closed', async () => {
  const { client, table, store } = workspace;
  const { list, mark } = openInboxReading({ client, table }, () => new Date(store.now()), 2);
  const waiting = await reported({ message: 'Äldre' });
  workspace.setNow('2026-01-16T09:00:00.000Z');
  const flood = [await reported(), await reported(), await reported()];
  const listed = async () => (await list(ORG)).map(({ id }) => id);
  expect(await listed()).not.toContain(waiting.id);
  for (const { id } of flood) await mark(ORG, id, 'closed');
  expect(await listed()).toContain(waiting.id);
  workspace.setNow('2026-01-15T09:00:00.000Z');
});

describe('one report', () => {
  test('shows the whole text as text; the address only to those who may answer', async () => {
    const { id } = await reported({ message: 'Rad 1\n<script>x</script>', contact: 'kim@example.org' });
    const page = await (await strategist.get(`inkorg/${id}/`)).text();
    expect(page).toContain('Rad 1\n&lt;script&gt;');
    expect(page).toContain('href="mailto:kim@example.org?subject=');
    expect(await faultsIn(page)).toEqual([]);
    for (const person of [reader, stranger]) {
      const html = await (await person.get(`inkorg/${id}/`)).text();
      expect(html).not.toContain('kim@');
      expect(html).not.toContain('name="answer"');
    }
  });

  test('that is gone says so', async () => {
    for (const id of ['20260115-001-ffff', 'x']) {
      const answer = await strategist.get(`inkorg/${id}/`);
      expect(answer.status).toBe(404);
      expect(textOf(await answer.text())).toContain('Synpunkten finns inte längre');
    }
  });
});

describe('a public answer', () => {
  test('enters the log in the words that staff chose, and marks the report', async () => {
    const report = await reported({ contact: 'kim@example.org' });
    const fields = { ...ANSWER, question: 'Kommer beslutet på papper?' };
    const answer = await editor.post(`inkorg/${report.id}/svara/`, fields);
    expect(answer.headers.get('Location')).toBe(
      `/arbetsyta/${ORG}/inkorg/${report.id}/?saved=${await head()}`,
    );
    expect((await answersNow()).at(-1)).toMatchObject({
      report: report.id,
      about: 'bygglov',
      receivedOn: '2026-01-15',
      role: 'editor',
    });
    const texts = Object.values((await workspace.store.read(ORG))?.texts ?? {});
    expect(texts).toEqual(expect.arrayContaining([fields.question, fields.answer]));
    expect(texts.join()).not.toMatch(/kim@|Beslutet kom på papper/);
    expect(await stateOf(report)).toBe('answered');
  });

  test('may come with a new status: one commit, whose assessment refers to the report', async () => {
    const report = await reported();
    const before = (await head()) ?? 0;
    const version = String((await workspace.store.read(ORG))?.state.services['bygglov']?.version);
    const status = { status: 'yellow', reason: 'Beslut på papper.', effectiveOn: '2026-01-10', version };
    await editor.post(`inkorg/${report.id}/svara/`, { ...ANSWER, ...status });
    const { state } = (await workspace.store.read(ORG)) ?? {};
    expect(state?.seq).toBe(before + 1);
    expect(state?.services['bygglov']?.assessments.at(-1)).toMatchObject({
      status: 'yellow',
      report: report.id,
      seq: before + 1,
    });
    expect(await stateOf(report)).toBe('answered');
  });

  test('waits where somebody has changed the service meanwhile: nothing is saved, nothing typed is lost', async () => {
    const report = await reported();
    const before = await head();
    const status = { status: 'red', reason: 'Går inte.', effectiveOn: '2026-01-10', version: '1' };
    const answer = await editor.post(`inkorg/${report.id}/svara/`, { ...ANSWER, ...status });
    expect(answer.status).toBe(409);
    const html = await answer.text();
    expect(textOf(html)).toContain('Någon annan har ändrat e-tjänsten');
    expect(html).toContain('Tack, det stämmer.');
    expect(html).toMatch(/<option value="red" selected/);
    expect(html).not.toContain('name="version" value="1"');
    expect([await head(), await stateOf(report)]).toEqual([before, 'open']);
  });

  test('can fetch what was written for editing; that publishes nothing', async () => {
    const report = await reported({ message: 'Jag heter Kim.\nBeslutet kom på papper.' });
    const before = await head();
    const answer = await editor.post(`inkorg/${report.id}/svara/`, { answer: 'Halvfärdigt', quote: 'yes' });
    const html = await answer.text();
    expect(answer.status).toBe(200);
    expect(html).toMatch(/<textarea[^>]*id="question"[^>]*>\s*Jag heter Kim\.\nBeslutet/);
    expect(html).toContain('Halvfärdigt');
    expect(await head()).toBe(before);
  });

  test.each([
    [{ answer: ' ' }, 'Fyll i det här fältet'],
    [{ ...ANSWER, status: 'red', effectiveOn: '2026-01-10', version: '1' }, 'Fyll i det här fältet'],
    [{ ...ANSWER, status: 'red', reason: 'x', effectiveOn: '', version: '1' }, 'Skriv ett datum'],
    [{ answer: 'a\u0000b' }, 'tecken som inte går att spara'],
  ])('that cannot be used is shown again: %j', async (fields, said) => {
    const report = await reported();
    const before = await head();
    const answer = await editor.post(`inkorg/${report.id}/svara/`, fields);
    expect(answer.status).toBe(422);
    expect(textOf(await answer.text())).toContain(said);
    expect([await head(), await stateOf(report)]).toEqual([before, 'open']);
  });

  test('is given once: the second is told, and keeps what they wrote', async () => {
    const report = await reported();
    await strategist.post(`inkorg/${report.id}/svara/`, ANSWER);
    const before = await head();
    const answer = await editor.post(`inkorg/${report.id}/svara/`, { answer: 'Mitt svar' });
    const words = textOf(await answer.text());
    expect(answer.status).toBe(409);
    expect(words).toContain('Någon annan har redan besvarat synpunkten');
    expect(words).toContain('Mitt svar');
    expect(await head()).toBe(before);
  });

  test('sent twice is saved once, and a lost mark does not matter', async () => {
    const report = await reported();
    const fields = { ...ANSWER, key: 'a'.repeat(32) };
    const [first, second] = [
      await editor.post(`inkorg/${report.id}/svara/`, fields),
      await editor.post(`inkorg/${report.id}/svara/`, fields),
    ];
    expect(second.headers.get('Location')).toBe(first.headers.get('Location'));
    await workspace.parts.inbox.mark(ORG, report.id, 'open');
    const page = textOf(await (await reader.get(`inkorg/${report.id}/`)).text());
    expect(page).toContain('Läge Besvarad');
  });

  test('about a service that does not exist is about the pages, and a strategist’s to give', async () => {
    const report = await reported({ about: 'finns-inte' });
    expect((await editor.post(`inkorg/${report.id}/svara/`, ANSWER)).status).toBe(403);
    expect((await strategist.post(`inkorg/${report.id}/svara/`, ANSWER)).status).toBe(303);
    expect((await answersNow()).at(-1)).toMatchObject({ report: report.id, about: null });
  });

  test('of an editor waits where a second pair of eyes is wanted', async () => {
    await workspace.command({ type: 'change-settings', changes: { secondPair: true } });
    const report = await reported();
    const before = await head();
    const answer = await editor.post(`inkorg/${report.id}/svara/`, ANSWER);
    await workspace.command({ type: 'change-settings', changes: { secondPair: false } });
    expect(answer.headers.get('Location')).toContain('proposed=1');
    expect([await stateOf(report), (await head()) ?? 0]).toEqual(['open', (before ?? 0) + 1]);
    const page = await (await strategist.get(`inkorg/${report.id}/`)).text();
    expect(textOf(page)).toContain('väntar på att en strateg godkänner');
    expect(page).not.toContain('name="answer"');
  });
});

describe('ending without an answer', () => {
  test('closes and opens again, and enters no log', async () => {
    const report = await reported();
    const before = await head();
    await editor.post(`inkorg/${report.id}/stang/`, { state: 'closed' });
    expect(await stateOf(report)).toBe('closed');
    await editor.post(`inkorg/${report.id}/stang/`, { state: 'open' });
    expect(await stateOf(report)).toBe('open');
    expect(await head()).toBe(before);
  });

  test('deletes it at once', async () => {
    const report = await reported();
    const answer = await editor.post(`inkorg/${report.id}/radera/`, {});
    expect(answer.headers.get('Location')).toBe(`/arbetsyta/${ORG}/inkorg/?done=removed`);
    expect(await stateOf(report)).toBeUndefined();
  });

  test.each(['svara', 'stang', 'radera'])('is not for those who may not answer: %s', async (act) => {
    const report = await reported();
    const before = await head();
    for (const person of [stranger, reader]) {
      const answer = await person.post(`inkorg/${report.id}/${act}/`, { ...ANSWER, state: 'closed' });
      expect(answer.status).toBe(403);
    }
    const forged = await strategist.post(`inkorg/${report.id}/${act}/`, ANSWER, {
      headers: { 'Sec-Fetch-Site': 'cross-site' },
    });
    expect(forged.status).toBe(403);
    expect([await head(), await stateOf(report)]).toEqual([before, 'open']);
  });
});
