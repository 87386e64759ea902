import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { assess, register, request, STRATEGIST, savedIn } from '../store/fixture.ts';
import { itemsUnder, plant, uproot } from '../store/fixture-table.ts';
import { HOSTILE } from '../web/fixture-hostile.ts';
import { faultsIn } from '../web/html-faults.ts';
import { ORG, openWorkspace, type Person, textOf, type Workspace } from './fixture.ts';

let workspace: Workspace;
let strategist: Person;
let reader: Person;

const by = (subject: string, ...commands: Parameters<typeof request>[1]) =>
  workspace.store.save(request(ORG, commands, { sender: { ...STRATEGIST, subject } }));

beforeAll(async () => {
  workspace = await openWorkspace();
  const { store } = workspace;
  await store.rememberName(ORG, 'anna', 'Anna Alm');
  await store.rememberName(ORG, 'bo', 'Bo Ek');
  workspace.setNow('2026-03-01T22:30:00.000Z');
  savedIn(await by('anna', assess('bygglov', { reason: 'Väntar på nytt system.' })));
  workspace.setNow('2026-03-02T23:30:00.000Z');
  savedIn(
    await store.save(
      request(ORG, [assess('bygglov', { status: 'green', effectiveOn: '2026-03-02' })], {
        sender: { ...STRATEGIST, subject: 'bo' },
        notes: ['bygglov: Kontrollera med arkivet.'],
      }),
    ),
  );
  savedIn(await by('eva', { type: 'change-settings', changes: { staleAfterMonths: 6 } }));
  strategist = await workspace.as('strategist');
  reader = await workspace.as('reader');
});
afterAll(() => workspace.close());

const page = async (path: string, who = strategist) => {
  const answer = await who.get(path);
  return { status: answer.status, html: await answer.text() };
};
const text = async (path: string, who = strategist) => textOf((await page(path, who)).html);
/** The numbers of the commits that a page of the log shows. */
const shown = async (path: string) =>
  [...(await page(path)).html.matchAll(/<li id="c-(\d+)">/g)].map(([, seq]) => Number(seq));

describe('the log', () => {
  test('tells the newest first: when in Swedish time, who by name and role, and what became what', async () => {
    const { html } = await page('logg/');
    expect(await faultsIn(html)).toEqual([]);
    const said = textOf(html);
    expect(said).toMatch(/Ändring 4 .*Ändring 3 .*Ändring 2 .*Ändring 1 /);
    expect(said).toContain('Bo Ek (strateg)');
    expect(said.replaceAll('\u00a0', ' ')).toContain('3 mars 2026 kl. 00.30');
    expect(said).toContain('Ny bedömning : Exempel bygglov');
    expect(said).toContain('Status från Gu Gul till Gr Grön');
    expect(said).toContain('Månader tills en bedömning blir inaktuell från 12 till 6');
    expect(said).toContain('Motivering Väntar på nytt system. Stryk');
    expect(said).toContain('Okänt namn (driftansvarig)');
  });

  test('shows internal notes to all staff, with the name of the service, and redaction to strategists only', async () => {
    const said = await text('logg/', reader);
    expect(said).toContain('Intern anteckning Exempel bygglov: Kontrollera med arkivet.');
    expect(said).not.toContain('Stryk');
    expect(said).not.toContain('Personer i loggen');
    expect((await page('logg/personer/', reader)).status).toBe(403);
  });

  test.each([
    ['kind=service-assessed', [3, 2]],
    ['service=bygglov', [3, 2, 1]],
    ['service=parkering', [1]],
    ['area=general-public', [3, 2, 1]],
    ['area=businesses', []],
    ['q=ARKIVET', [3]],
    ['q=nytt+system', [2]],
    ['role=operator', [1]],
    ['from=2026-03-03', [4, 3]],
    ['to=2026-03-01', [2, 1]],
    ['from=2026-03-02&to=2026-03-02', []],
    ['kind=nonsense&role=king', [4, 3, 2, 1]],
    ['before=3', [2, 1]],
  ])('filtered by %s shows %j', async (query, seqs) => {
    expect(await shown(`logg/?${query}`)).toEqual(seqs);
  });

  test('filtered by person shows what that one did; nobody stands for those who are not known', async () => {
    const people = await workspace.store.people(ORG);
    const anna = people.find(({ name }) => name === 'Anna Alm')?.person ?? '';
    expect(await shown(`logg/?person=${anna}`)).toEqual([2]);
    expect(await shown('logg/?person=none')).toEqual([]);
  });

  test('says how far it searched, and says so of a date that is none', async () => {
    expect(await text('logg/?q=arkivet')).toContain('En ändring hittades bland ändring 4 till 1.');
    expect(await text('logg/?from=2030-01-01')).toContain('Inget skrevs i loggen under de dagarna.');
    expect(await text('logg/?from=2026-02-30')).toContain('Skriv ett datum som finns');
  });

  test('shows of a commit with other events only those that were sought, and leads to the rest', async () => {
    expect(await text('logg/?service=parkering')).toContain('Visa 2 händelser till i samma ändring');
    expect(await text('logg/1/')).toContain('3 händelser');
    expect((await page('logg/99/')).status).toBe(404);
    expect((await page('en/../logg/0/')).status).toBe(404);
  });

  test('stands in English too', async () => {
    expect(await text(`/en/arbetsyta/${ORG}/logg/`)).toContain('New assessment : Exempel bygglov');
  });

  test('tells of an approved proposal who made it and who approved it', async () => {
    const own = await openWorkspace({ settings: { secondPair: true } });
    const editor = { ...STRATEGIST, role: 'editor', areas: ['general-public'], subject: 'bo' } as const;
    await own.store.rememberName(ORG, 'bo', 'Bo Ek');
    await own.store.rememberName(ORG, 'anna', 'Anna Alm');
    await own.store.save(request(ORG, [assess('bygglov')], { sender: editor }));
    const [proposal] = await own.store.proposals(ORG);
    if (!proposal) throw new Error('there is no proposal');
    const { id, by: proposer, commands } = proposal;
    const approval = { sender: { ...STRATEGIST, subject: 'anna' }, approves: { id, by: proposer } };
    savedIn(await own.store.save(request(ORG, commands, approval)));
    const said = textOf(await (await (await own.as('reader')).get('logg/')).text());
    expect(said).toContain('Anna Alm (strateg) godkände ett förslag från Bo Ek');
    await own.close();
  });
});

describe('a long log', () => {
  test('is shown fifty at a time, and a search goes on where it stopped', async () => {
    const own = await openWorkspace();
    for (let day = 1; day <= 52; day += 1) {
      const effectiveOn = `2025-0${1 + Math.floor(day / 30)}-${String(1 + (day % 28)).padStart(2, '0')}`;
      await own.command(assess('bygglov', { effectiveOn, reason: `Skäl ${day}.` }));
    }
    const person = await own.as('strategist');
    const seqs = async (path: string) =>
      [...(await (await person.get(path)).text()).matchAll(/<li id="c-(\d+)">/g)].map(([, seq]) =>
        Number(seq),
      );
    const first = await seqs('logg/');
    expect([first.length, first[0], first.at(-1)]).toEqual([50, 53, 4]);
    const html = await (await person.get('logg/')).text();
    const [, older = ''] = /class="button" href="([^"]+)"/.exec(html) ?? [];
    expect(await seqs(older)).toEqual([3, 2, 1]);
    expect((await seqs('logg/?service=bygglov&kind=service-assessed')).length).toBe(50);
    expect(await seqs('logg/?service=parkering')).toEqual([1]);
    await own.close();
  });
});

describe('the log is verified', () => {
  test('on demand: whole, with its head, and the texts counted', async () => {
    const { state } = (await workspace.store.read(ORG)) ?? {};
    expect(await text('logg/granska/')).not.toContain('Loggen är hel');
    const said = await text('logg/granska/?run=1', reader);
    expect(said).toContain('Loggen är hel.');
    expect(said).toContain(`Kontrollsumma för den sista ändringen ${state?.hash}`);
    expect(said).toMatch(/Texter som stämmer 2 .*strukna 0/);
    expect(said).toContain('npm run verify');
    expect(said).not.toContain('saknas utan att vara strukna');
  });

  test('and found broken where a commit was replaced, or a text', async () => {
    const own = await openWorkspace();
    await own.command(assess('bygglov'));
    const person = await own.as('strategist');
    const verdict = async () => textOf(await (await person.get('logg/granska/?run=1')).text());
    const items = await itemsUnder(own.client, `log#${ORG}`);
    const [first, second] = items.sort((a, b) => ((a.sk?.S ?? '') < (b.sk?.S ?? '') ? -1 : 1));
    if (!first || !second) throw new Error('there are no commits');
    await plant(own.client, { ...second, body: first['body'] ?? { S: '' } });
    expect(await verdict()).toContain('Loggen är inte hel.');
    await plant(own.client, { ...second, body: { B: Buffer.from('broken') } });
    expect(await verdict()).toContain('Felet finns vid ändring 2.');
    await plant(own.client, second);
    expect(await verdict()).toContain('Loggen är hel.');
    const [text] = await itemsUnder(own.client, `text#${ORG}`);
    if (!text) throw new Error('there are no texts');
    await plant(own.client, { ...text, body: { B: Buffer.from('broken') } });
    expect(await verdict()).toContain('En text stämmer inte');
    await uproot(own.client, text);
    expect(await verdict()).toContain('Texter som saknas utan att vara strukna 1');
    await own.close();
  });
});

describe('hostile text', () => {
  let own: Workspace;
  let person: Person;
  beforeAll(async () => {
    own = await openWorkspace({ services: [], settings: { name: HOSTILE.join(' ').slice(0, 200) } });
    for (const hostile of HOSTILE) await write(hostile);
    person = await own.as('strategist', { name: HOSTILE[0] ?? '' });
  });
  afterAll(() => own.close());

  /** A commit in whose every field stands the same. */
  async function write(hostile: string) {
    const place = HOSTILE.indexOf(hostile);
    const service = `h-${place}`;
    const line = hostile.slice(0, 40);
    await own.store.rememberName(ORG, service, hostile);
    const profile = { name: { sv: hostile }, unit: hostile, source: hostile, externalId: hostile, sdg: line };
    const said = { role: hostile, description: { sv: hostile }, sentence: { en: hostile } };
    const commands = [
      register(service, { ...profile, ...said }),
      assess(service, { reason: hostile, note: hostile }),
      { type: 'set-target', service, status: 'green', due: '2027-01-01', reason: hostile },
      { type: 'add-action', service, title: hostile, owner: hostile, due: '2027-01-01' },
      { type: 'publish-edition', label: hostile.slice(0, 120), validOn: '2025-06-01' },
      {
        type: 'change-settings',
        changes: { about: { sv: hostile }, categoryAreas: { [hostile]: 'businesses' } },
      },
    ] as const;
    const sender = { ...STRATEGIST, subject: service };
    savedIn(await own.store.save(request(ORG, commands, { sender, notes: [hostile, `=${hostile}`] })));
  }

  /** Markup that only a text can have brought in. */
  const BROKEN_OUT = /<script(?! type="module" src=)|<img src=x|<b>fet|<[^>"]*(?:"[^"]*"[^>"]*)*\son\w+=/;

  test.each(HOSTILE)('%s stands as text wherever the log shows it', async (hostile) => {
    const query = new URLSearchParams({ q: hostile });
    for (const path of [`logg/?${query}`, `logg/${HOSTILE.indexOf(hostile) + 2}/`, `logg/texter/?${query}`]) {
      const html = await (await person.get(path)).text();
      expect(textOf(html)).toContain(hostile.replace(/\s+/g, ' '));
      expect(html).not.toMatch(BROKEN_OUT);
    }
  });

  test.each(['logg/', 'logg/personer/', 'logg/texter/?q=a', 'installningar/', 'medlemmar/'])(
    'leaves the HTML of %s whole',
    async (path) => {
      const html = await (await person.get(path)).text();
      expect(html).not.toMatch(BROKEN_OUT);
      expect(await faultsIn(html)).toEqual([]);
    },
  );
});
