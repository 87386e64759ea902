import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { draftReport } from '../../functions/core/report.ts';
import { serviceOf } from '../../functions/core/state.ts';
import { publish } from '../../functions/publish/publish.ts';
import { openInbox } from '../../functions/store/inbox.ts';
import { NOBODY } from '../publish/fixture.ts';
import { MemorySink } from '../publish/memory-sink.ts';
import { assess, request, STRATEGIST, savedIn } from '../store/fixture.ts';
import { ORG, openWorkspace, type Person, textOf, type Workspace } from './fixture.ts';
import { everyWord } from './fixture-bytes.ts';

const SECRET = 'Eva Exempelson på Storgatan 1 har klagat tre gånger.';
const LINK = 'https://diarium.example/eva-exempelson';
const DRAWING = '<svg xmlns="http://www.w3.org/2000/svg"><text>Eva Exempelson</text></svg>';

let workspace: Workspace;
let strategist: Person;
beforeAll(async () => {
  workspace = await openWorkspace();
  strategist = await workspace.as('strategist');
});
afterAll(() => workspace.close());

const refOf = async (own: Workspace, service: string) => {
  const ledger = await own.store.read(ORG);
  const assessment = ledger && serviceOf(ledger.state, service)?.assessments.at(-1);
  if (!assessment) throw new Error(`${service} is not assessed`);
  return assessment;
};
const addressOf = async (own: Workspace, service: string) => {
  const { seq, reason } = await refOf(own, service);
  return `logg/${seq}/text/${reason.slice(0, 16)}/`;
};
const words = async (who: Person, path: string) => textOf(await (await who.get(path)).text());

describe('the page that redacts a text', () => {
  test('shows it, where it stands and where else, and what happens; its address does not hold the text', async () => {
    await workspace.command(assess('bygglov', { reason: SECRET }), assess('parkering', { reason: 'Annat.' }));
    await workspace.command(assess('parkering', { reason: SECRET, effectiveOn: '2025-07-01' }));
    const path = await addressOf(workspace, 'bygglov');
    expect(path).not.toContain('Eva');
    const said = await words(strategist, path);
    expect(said).toContain(SECRET);
    expect(said).toContain('Motivering, Exempel bygglov , ändring 2');
    expect(said).toContain('Exakt samma text står också här Motivering, Exempel parkering , ändring 3');
    expect(said).toContain('högst 35 dagar');
    expect(await words(strategist, 'logg/2/')).toContain(`${SECRET} Stryk`);
  });

  test('asks for a reason that does not repeat the text, and keeps what was typed', async () => {
    const path = await addressOf(workspace, 'bygglov');
    const empty = await strategist.post(path, { reason: ' ' });
    expect([empty.status, textOf(await empty.text())]).toEqual([
      422,
      expect.stringContaining('Fyll i det här fältet.'),
    ]);
    const quoting = await strategist.post(path, { reason: `Tog bort: ${SECRET.toUpperCase()}` });
    expect(quoting.status).toBe(422);
    expect(textOf(await quoting.text())).toContain('Skälet upprepar texten');
    expect((await workspace.store.read(ORG))?.state.seq).toBe(3);
  });

  test('is for strategists, and for texts that are there', async () => {
    const path = await addressOf(workspace, 'bygglov');
    for (const role of ['editor', 'reader'] as const) {
      const other = await workspace.as(role, { areas: ['general-public'] });
      expect((await other.get(path)).status).toBe(403);
      expect((await other.post(path, { reason: 'Namn.' })).status).toBe(403);
    }
    expect((await strategist.get(`logg/1/${path.slice(7)}`)).status).toBe(404);
    expect((await strategist.get('logg/2/text/0000000000000000/')).status).toBe(404);
  });
});

describe('a text that was redacted', () => {
  test('is gone from the workspace and the public pages; the log says so, and still verifies', async () => {
    const path = await addressOf(workspace, 'bygglov');
    const answer = await strategist.post(path, { reason: 'Innehöll ett namn.', same: 'yes', key: 'once' });
    expect([answer.status, answer.headers.get('Location')]).toEqual([303, `/arbetsyta/${ORG}/logg/?saved=4`]);
    const log = await words(strategist, 'logg/');
    expect(log).not.toContain('Exempelson');
    expect(log).toContain('Texten är borttagen: Innehöll ett namn.');
    expect(log).toContain('Struken text Texten stod i ändring 2 Motivering Innehöll ett namn. Stryk');
    expect(await words(strategist, 'logg/granska/?run=1')).toMatch(/Loggen är hel.*Texter som är strukna 2/);
    expect(await words(strategist, path)).toContain('Texten är redan struken.');
    const site = await workspace.serve();
    const page = await (await fetch(`${site.origin}/sundsvall/tjanst/bygglov/`)).text();
    expect(page).toContain('Innehöll ett namn.');
    expect(page).not.toContain('Exempelson');
    await site.close();
  });

  test('is in no byte of the table and in no published file, whatever it was: proposals that hold it go too', async () => {
    const own = await openWorkspace({ settings: { secondPair: true, logo: DRAWING } });
    const { store } = own;
    const editor = { ...STRATEGIST, role: 'editor', areas: ['general-public'], subject: 'bo' } as const;
    const proposed = assess('bygglov', { reason: SECRET, evidence: [LINK] });
    await store.save(request(ORG, [proposed], { sender: editor }));
    await store.save(request(ORG, [assess('parkering', { reason: SECRET })], { sender: editor }));
    const [declined, approved] = await store.proposals(ORG);
    if (!declined || !approved) throw new Error('there are no proposals');
    const approves = { id: approved.id, by: approved.by };
    savedIn(await store.save(request(ORG, approved.commands, { approves })));
    await store.declineProposal(ORG, declined.id, { by: 'x', reason: 'Nej.' });
    const sink = new MemorySink();
    const publishAll = () =>
      publish(ORG, { source: store, benchmarks: NOBODY, sink: sink.hand(), day: () => store.today() });
    await own.command({ type: 'change-settings', changes: { slug: 'nya-sundsvall' } });
    const asked = { about: 'bygglov', message: SECRET, contact: null, org: ORG, language: 'sv' } as const;
    const inbox = openInbox({ client: own.client, table: own.table, random: own.parts.random });
    const report = (await inbox.put(draftReport(asked, new Date(store.now())), 'sender')) ?? '';
    await own.command({
      type: 'answer-report',
      report,
      about: 'bygglov',
      receivedOn: '2026-01-15',
      question: SECRET,
      answer: 'Tack.',
    });
    await publishAll();
    await store.writeSnapshot(ORG);
    const published = () => [...sink.files.values()].map(({ body }) => body).join('\n');
    for (const before of [published(), await everyWord(own.client)])
      expect(before.match(/Exempelson/gi)?.length).toBeGreaterThan(3);

    const person = await own.as('strategist');
    const { seq, reason, evidence } = await refOf(
      own,
      approved.commands.some((each) => 'service' in each && each.service === 'bygglov')
        ? 'bygglov'
        : 'parkering',
    );
    const logo = (await store.read(ORG))?.state.settings[0]?.settings.logo;
    expect(textOf(await (await person.get(`logg/${seq}/text/${reason.slice(0, 16)}/`)).text())).toContain(
      'Samma text finns i 2 förslag.',
    );
    for (const path of [
      `logg/${seq}/text/${reason.slice(0, 16)}/`,
      ...evidence.map((ref) => `logg/${seq}/text/${ref.slice(0, 16)}/`),
      `logg/1/text/${logo?.slice(0, 16)}/`,
    ])
      expect((await person.post(path, { reason: 'Personuppgift.', same: 'yes' })).status).toBe(303);
    await publishAll();

    expect(await everyWord(own.client)).not.toMatch(/Exempelson/i);
    expect(published()).not.toMatch(/Exempelson/i);
    expect(await words(person, 'logg/granska/?run=1')).toContain('Loggen är hel.');
    await own.close();
  });
});
