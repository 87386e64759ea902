import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Member } from '../../functions/core/members.ts';
import { draftReport } from '../../functions/core/report.ts';
import { publish } from '../../functions/publish/publish.ts';
import { openInbox } from '../../functions/store/inbox.ts';
import { openSessions } from '../../functions/store/sessions.ts';
import { NOBODY } from '../publish/fixture.ts';
import { MemorySink } from '../publish/memory-sink.ts';
import { assess, request, STRATEGIST, savedIn } from '../store/fixture.ts';
import { ORG, openWorkspace, type Person, textOf, type Workspace } from './fixture.ts';
import { everyWord } from './fixture-bytes.ts';

const NAME = 'Signe Sköldmö';
const SIGNE = { subject: 'signe-0001', login: 'signe.skoldmo@example.org', name: NAME };

let workspace: Workspace;
let strategist: Person;
beforeAll(async () => {
  workspace = await openWorkspace();
  strategist = await workspace.as('strategist');
});
afterAll(() => workspace.close());

const personOf = async (own: Workspace, name: string) =>
  (await own.store.people(ORG)).find((each) => each.name === name)?.person ?? 'missing';
const words = async (who: Person, path: string) => textOf(await (await who.get(path)).text());

const member = (given: Partial<Member>): Member => ({
  id: 'm',
  name: 'Anna Alm',
  login: 'anna@example.org',
  subject: null,
  role: 'strategist',
  areas: [],
  units: [],
  ...given,
});

describe('the people behind the log', () => {
  test('are listed with what they did; erasing one says what goes and what stays, and wants to be sure', async () => {
    const { store } = workspace;
    await store.rememberName(ORG, 'bo', 'Bo Ek');
    const sender = { ...STRATEGIST, subject: 'bo' };
    savedIn(await store.save(request(ORG, [assess('bygglov')], { sender, notes: ['Ring Signe.'] })));
    const said = await words(strategist, 'logg/personer/');
    expect(said).toContain('Bo Ek 1 2026-01-15 2026-01-15 Nej Radera');
    expect(said).toContain('Exempel strategist (du) Inga än');
    const path = `logg/personer/${await personOf(workspace, 'Bo Ek')}/`;
    const page = await words(strategist, path);
    expect(page).toContain('Personen har gjort 1 ändring.');
    expect(page).toContain('I säkerhetskopior kan uppgifterna finnas kvar i högst 35 dagar.');
    expect((await strategist.post(path, {})).status).toBe(422);
    expect((await strategist.post('logg/personer/00000000000000000000000000000000/', {})).status).toBe(303);
    expect((await strategist.get('logg/personer/00000000000000000000000000000000/')).status).toBe(404);
    const reader = await workspace.as('reader');
    expect((await reader.post(path, { sure: 'yes' })).status).toBe(403);
    expect(await words(strategist, 'logg/')).toContain('Bo Ek (strateg)');
  });

  test('are found in notes, which can be erased without the person or the commit', async () => {
    const found = await words(strategist, 'logg/texter/?q=signe');
    expect(found).toContain('Interna anteckningar');
    expect(found).toContain('Ändring 2 : Ring Signe.');
    const answer = await strategist.post('logg/2/', {});
    expect(answer.headers.get('Location')).toBe(`/arbetsyta/${ORG}/logg/2/?erased=1`);
    const page = await words(strategist, 'logg/2/');
    expect(page).toContain('Bo Ek (strateg)');
    expect(page).not.toContain('Signe');
  });

  test('cannot be erased where that would leave the members list without a strategist', async () => {
    const own = await openWorkspace();
    const anna = await own.as('strategist', { subject: 'anna' });
    await own.store.rememberName(ORG, 'anna', 'Anna Alm');
    await own.store.saveMembers(ORG, [member({ subject: 'anna' })], 0);
    const path = `logg/personer/${await personOf(own, 'Anna Alm')}/`;
    const refused = await anna.post(path, { sure: 'yes' });
    expect([refused.status, textOf(await refused.text())]).toEqual([
      422,
      expect.stringContaining('den enda strategen på medlemslistan'),
    ]);
    await own.close();
  });
});

describe('an erased person', () => {
  test('is logged out everywhere at once, and as somebody new when they come back', async () => {
    const own = await openWorkspace();
    const anna = await own.as('strategist');
    const [here, there] = [await own.as('editor', SIGNE), await own.as('editor', SIGNE)];
    await own.store.rememberName(ORG, SIGNE.subject, NAME);
    const before = await personOf(own, NAME);
    expect((await there.get('')).status).toBe(200);
    await anna.post(`logg/personer/${before}/`, { sure: 'yes' });
    for (const session of [here, there]) expect((await session.get('')).status).toBe(303);
    expect((await anna.get('')).status).toBe(200);
    await own.store.rememberName(ORG, SIGNE.subject, NAME);
    expect(await personOf(own, NAME)).not.toBe(before);
    await own.close();
  });

  test('whose place on the list waited for a first login leaves it too', async () => {
    const own = await openWorkspace();
    await own.as('editor', SIGNE);
    await own.store.rememberName(ORG, SIGNE.subject, NAME);
    const waiting = member({ id: 's', name: NAME, login: 'Signe.Skoldmo@example.org', role: 'editor' });
    await own.store.saveMembers(ORG, [member({}), waiting], 0);
    await own.store.erasePseudonym(ORG, await personOf(own, NAME));
    expect((await own.store.members(ORG)).members.map(({ name }) => name)).toEqual(['Anna Alm']);
    expect(await own.store.erasePseudonym(ORG, 'nobody')).toBe(false);
    await own.close();
  });

  test('is in no byte of the table, by name or by pseudonym, nor in a published file once the texts are redacted', async () => {
    const own = await openWorkspace({ settings: { secondPair: true } });
    const { store, client, table } = own;
    const anna = await own.as('strategist', { subject: 'anna', login: 'anna@example.org' });
    const sessions = openSessions({ client, table }, () => new Date(store.now()));
    const signe = await own.as('editor', { ...SIGNE, areas: ['general-public'] });
    const token = Buffer.from(JSON.stringify({ name: NAME })).toString('base64url');
    await sessions.put(signe.token, {
      claimed: signe.claimed,
      csrf: signe.csrf,
      createdAt: store.now(),
      seenAt: store.now(),
      idToken: `x.${token}.x`,
    });
    await store.rememberName(ORG, SIGNE.subject, NAME);
    await store.saveMembers(
      ORG,
      [member({}), member({ id: 's', ...SIGNE, role: 'editor', areas: ['general-public'] })],
      0,
    );
    const pseudonym = await personOf(own, NAME);
    const asSigne = {
      ...STRATEGIST,
      role: 'editor',
      areas: ['general-public'],
      subject: SIGNE.subject,
    } as const;
    const propose = (service: string) =>
      store.save(request(ORG, [assess(service)], { sender: asSigne, notes: [`Ring ${NAME}.`] }));
    await propose('bygglov');
    const [proposal] = await store.proposals(ORG);
    if (!proposal) throw new Error('there is no proposal');
    const approves = { id: proposal.id, by: proposal.by };
    savedIn(await store.save(request(ORG, proposal.commands, { approves })));
    await propose('parkering');
    // As a strategist they decided on somebody else's, before they became an editor.
    await store.save(
      request(ORG, [assess('parkering')], { sender: { ...asSigne, subject: 'bo' }, key: 'of-bo' }),
    );
    const [ofBo] = (await store.proposals(ORG)).filter(({ by }) => by !== pseudonym);
    await store.declineProposal(ORG, ofBo?.id ?? '', { by: pseudonym, reason: 'Nej.' });
    savedIn(await store.save(request(ORG, [assess('bygglov', { reason: `Enligt ${NAME}.` })])));
    await store.writeSnapshot(ORG);
    const sink = new MemorySink();
    const publishAll = () =>
      publish(ORG, { source: store, benchmarks: NOBODY, sink: sink.hand(), day: () => store.today() });
    await publishAll();
    const everything = async () => {
      const published = [...sink.files.values()].map(({ body }) => body).join('\n');
      const kept = await everyWord(client);
      return (sought: string) => ({ table: kept.includes(sought), files: published.includes(sought) });
    };
    const first = await everything();
    expect([first(NAME), first(pseudonym).table, first(token).table, first(SIGNE.login).table]).toEqual([
      { table: true, files: true },
      true,
      true,
      true,
    ]);

    const answer = await anna.post(`logg/personer/${pseudonym}/`, { sure: 'yes' });
    expect(answer.headers.get('Location')).toBe(`/arbetsyta/${ORG}/logg/personer/?erased=1`);
    const html = await (await anna.get('logg/texter/?q=signe+skoldmo')).text();
    const [, text = ''] = /href="([^"]*\/text\/[0-9a-f]+\/)"/.exec(html) ?? [];
    expect((await anna.post(text, { reason: 'Innehöll ett namn.' })).status).toBe(303);
    await publishAll();

    const after = await everything();
    for (const trace of [NAME, pseudonym, token, SIGNE.login, SIGNE.subject])
      expect([trace, after(trace)]).toEqual([trace, { table: false, files: false }]);
    const log = await words(anna, 'logg/');
    expect(log).toContain('(strateg) godkände ett förslag från Person raderad');
    expect(await words(anna, 'logg/granska/?run=1')).toMatch(/Loggen är hel.*Antal ändringar 4 .*strukna 1/);
    await own.close();
  });
});

describe('the search for a name', () => {
  test('finds proposals that hold it, which can be erased, and says what cannot be redacted', async () => {
    const own = await openWorkspace({ settings: { secondPair: true } });
    const anna = await own.as('strategist');
    const editor = { ...STRATEGIST, role: 'editor', areas: ['general-public'], subject: 'bo' } as const;
    const commands = [assess('bygglov', { reason: `Fråga ${NAME}.` })];
    await own.store.save(request(ORG, commands, { sender: editor }));
    await own.command({
      type: 'rename-service',
      service: 'parkering',
      effectiveOn: '2026-01-01',
      name: { sv: `Parkering hos ${NAME}` },
    });
    const asked = {
      about: null,
      message: `Hälsa ${NAME}.`,
      contact: null,
      org: ORG,
      language: 'sv',
    } as const;
    const inbox = openInbox({ client: own.client, table: own.table, random: own.parts.random });
    const report = await inbox.put(draftReport(asked, new Date(own.store.now())), 'sender');
    const path = 'logg/texter/?q=skoldmo';
    expect(await (await anna.get(path)).text()).toContain(`/arbetsyta/${ORG}/inkorg/${report}/`);
    const said = await words(anna, path);
    expect(said).toContain('Ingen text innehåller orden.');
    expect(said).toContain('väntar på beslut');
    expect(said).toMatch(/Uppgifter som inte kan strykas .*Ändring 2 : Parkering hos Signe/);
    const [proposal] = await own.store.proposals(ORG);
    const gone = await anna.post(path, { proposal: proposal?.id ?? '' });
    expect(gone.headers.get('Location')).toBe(`/arbetsyta/${ORG}/logg/texter/?q=skoldmo&erased=1`);
    expect(await own.store.proposals(ORG)).toEqual([]);
    await own.close();
  });
});
