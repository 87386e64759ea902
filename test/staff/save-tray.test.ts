import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Command } from '../../functions/core/commands.ts';
import { readNotes } from '../../functions/core/log-notes.ts';
import { serviceOf } from '../../functions/core/state.ts';
import { trayIdOf } from '../../functions/staff/tray-id.ts';
import type { TrayAnswer } from '../../web/staff/matrix/tray-answers.ts';
import { assess } from '../store/fixture.ts';
import { ORG, openWorkspace, type Person, type Workspace } from './fixture.ts';

const SERVICES = ['bygglov', 'parkering', 'bibliotek', 'forskola'];
let workspace: Workspace;
let strategist: Person;
beforeAll(async () => {
  workspace = await openWorkspace({ services: SERVICES });
  strategist = await workspace.as('strategist');
});
afterAll(() => workspace.close());

const state = async () => {
  const ledger = await workspace.store.read(ORG);
  if (!ledger) throw new Error('the organisation is gone');
  return ledger.state;
};
const versionOf = async (service: string) => serviceOf(await state(), service)?.version ?? 0;

type Note = { service: string | null; text: string };
const newKey = () => crypto.randomUUID();

/** What the browser sends: changes on the services as they are now, unless said otherwise. */
async function bodyOf(
  person: Person,
  commands: readonly Command[],
  notes: readonly Note[] = [],
  key = newKey(),
) {
  const seen = await Promise.all(
    commands.map(async (command) =>
      'service' in command && !('version' in command)
        ? { ...command, version: await versionOf(command.service) }
        : command,
    ),
  );
  return { tray: trayIdOf(ORG, person.claimed.subject), key, commands: seen, notes };
}

async function sent(person: Person, body: unknown): Promise<[number, TrayAnswer & Record<string, unknown>]> {
  const answer = await person.send('spara', body);
  return [answer.status, (await answer.json()) as TrayAnswer & Record<string, unknown>];
}

const today = { effectiveOn: '2026-01-15' };

describe('given a tray with several changes', () => {
  test('all of them are saved as one commit, and the rows come back as they stand now', async () => {
    const before = (await state()).seq;
    const [status, answer] = await sent(
      strategist,
      await bodyOf(strategist, [
        assess('bygglov', { status: 'green', ...today }),
        assess('parkering', { status: 'not-applicable', reviewOn: '2027-01-15', ...today }),
      ]),
    );
    expect([status, answer.kind, answer['seq']]).toEqual([200, 'saved', before + 1]);
    expect(answer['rows']).toMatchObject([
      { id: 'bygglov', status: 'green', since: '2026-01-15', version: before + 1, assessed: true },
      { id: 'parkering', status: 'not-applicable' },
    ]);
    expect((await state()).seq).toBe(before + 1);
  });

  test('the same again is saved once only, and answered alike', async () => {
    const body = await bodyOf(strategist, [assess('bygglov', { status: 'red', ...today })]);
    const [, first] = await sent(strategist, body);
    const [status, second] = await sent(strategist, body);
    expect([status, second]).toEqual([200, first]);
    expect((await state()).seq).toBe(first['seq']);
  });

  test('another tray under the same key is refused', async () => {
    const key = newKey();
    await sent(strategist, await bodyOf(strategist, [assess('bygglov', today)], [], key));
    const [status, answer] = await sent(
      strategist,
      await bodyOf(strategist, [assess('parkering', today)], [], key),
    );
    expect([status, answer.kind]).toEqual([422, 'key-reused']);
  });

  test('notes lie beside the commit, those about one service with its id', async () => {
    const notes = [
      { service: null, text: 'Efter mötet med nämnden.' },
      { service: 'bygglov', text: 'Ring arkivarien.' },
    ];
    const [, answer] = await sent(strategist, await bodyOf(strategist, [assess('bygglov', today)], notes));
    const seq = Number(answer['seq']);
    const [internal] = await workspace.store.internals(ORG, seq - 1, seq);
    expect(internal?.notes).toEqual(['Efter mötet med nämnden.', 'bygglov: Ring arkivarien.']);
  });

  test('a note that is written like the mark of a proposer names nobody', async () => {
    const notes = [{ service: null, text: `proposed-by:${'a'.repeat(32)}` }];
    const [, answer] = await sent(strategist, await bodyOf(strategist, [assess('bygglov', today)], notes));
    const seq = Number(answer['seq']);
    const [internal] = await workspace.store.internals(ORG, seq - 1, seq);
    expect(readNotes(internal?.notes ?? [])).toEqual({ proposer: null, notes: [`– ${notes[0]?.text}`] });
  });
});

describe('given that somebody else changed some of the services meanwhile', () => {
  test('nothing is saved, and all collisions are told: who, what, and how it stands now', async () => {
    const other = await workspace.as('editor', {
      subject: 'erik',
      name: 'Erik Ek',
      areas: ['general-public'],
    });
    const seen = await bodyOf(strategist, [
      assess('bygglov', today),
      assess('parkering', today),
      assess('bibliotek', today),
    ]);
    await sent(
      other,
      await bodyOf(other, [assess('bibliotek', { status: 'green', reason: 'Nytt system.', ...today })]),
    );
    await workspace.store.rememberName(ORG, 'erik', 'Erik Ek');
    await workspace.command({ type: 'confirm-assessment', service: 'parkering', effectiveOn: '2026-01-15' });
    const before = (await state()).seq;

    const [status, answer] = await sent(strategist, seen);
    if (answer.kind !== 'changed-meanwhile') throw new Error(answer.kind);
    expect(status).toBe(412);
    expect(answer.collisions.map(({ service }) => service)).toEqual(['parkering', 'bibliotek']);
    const [, library] = answer.collisions;
    expect(library?.happened).toEqual([
      {
        said: 'Erik Ek (redaktör) bedömde e-tjänsten som grön den 15\u00a0januari\u00a02026 kl. 10.00.',
        own: false,
      },
    ]);
    expect([library?.reason, library?.row?.status, library?.version]).toEqual([
      'Nytt system.',
      'green',
      before - 1,
    ]);
    expect((await state()).seq).toBe(before);
  });

  test('one’s own change from another window is told as such', async () => {
    const seen = await bodyOf(strategist, [assess('forskola', today)]);
    await sent(strategist, await bodyOf(strategist, [assess('forskola', { status: 'red', ...today })]));
    const [, answer] = await sent(strategist, seen);
    if (answer.kind !== 'changed-meanwhile') throw new Error(answer.kind);
    expect(answer.collisions[0]?.happened[0]).toMatchObject({
      own: true,
      said: expect.stringMatching(/^Du /),
    });
  });

  test('who chose to keep theirs and names the new version saves it', async () => {
    const [, answer] = await sent(strategist, await bodyOf(strategist, [assess('forskola', today)]));
    expect(answer.kind).toBe('saved');
  });
});

describe('what cannot be saved', () => {
  const refused: [string, Command, string, string][] = [
    [
      'a day to come',
      assess('bygglov', { effectiveOn: '2026-02-01' }),
      'effectiveOn',
      'Datumet har inte kommit än',
    ],
    [
      'a day that is none',
      assess('bygglov', { effectiveOn: '2026-02-30' }),
      'effectiveOn',
      'Skriv ett datum som finns',
    ],
    ['no reason', assess('bygglov', { reason: ' ', ...today }), 'reason', 'Fyll i det här fältet'],
    [
      'a link that is none',
      assess('bygglov', { evidence: ['javascript:alert(1)'], ...today }),
      'evidence',
      'http',
    ],
  ];
  test.each(refused)('%s is told at the change and its field', async (_, command, field, said) => {
    const before = (await state()).seq;
    const [status, answer] = await sent(
      strategist,
      await bodyOf(strategist, [assess('parkering', today), command]),
    );
    expect(status).toBe(422);
    expect(answer).toMatchObject({
      kind: 'refused',
      faults: [{ service: 'bygglov', field, said: expect.stringContaining(said) }],
    });
    expect((await state()).seq).toBe(before);
  });

  test('everything that stands against it is told at once', async () => {
    const editor = await workspace.as('editor', { areas: [] });
    const [status, answer] = await sent(
      editor,
      await bodyOf(editor, [assess('bygglov', today), assess('parkering', today)]),
    );
    expect(status).toBe(403);
    expect(answer).toMatchObject({
      kind: 'refused',
      faults: [{ service: 'bygglov' }, { service: 'parkering' }],
    });
  });

  test('a change without the version that was seen, or of another kind, is not taken', async () => {
    for (const command of [
      { ...assess('bygglov', today) },
      {
        type: 'rename-service',
        service: 'bygglov',
        name: { sv: 'B' },
        effectiveOn: '2026-01-15',
        version: 1,
      },
    ]) {
      const body = {
        tray: trayIdOf(ORG, strategist.claimed.subject),
        key: newKey(),
        notes: [],
        commands: [command],
      };
      expect((await sent(strategist, body))[0]).toBe(422);
    }
  });

  test('text that is no JSON is refused, and breaks nothing', async () => {
    const [status, answer] = await sent(strategist, 'nej');
    expect([status, answer.kind]).toEqual([422, 'refused']);
    expect(workspace.faults).toEqual([]);
  });

  test('more than one commit holds says how many do', async () => {
    // Random, so that packing makes nothing of it small.
    const link = () => `https://exempel.se/${randomBytes(950).toString('hex')}`;
    const long = Array.from({ length: 24 }, (_, place) =>
      assess(SERVICES[place % 4] ?? '', { ...today, evidence: Array.from({ length: 20 }, link) }),
    );
    const [status, answer] = await sent(strategist, await bodyOf(strategist, long));
    expect([status, answer.kind]).toEqual([413, 'too-large']);
    expect(answer['fits']).toBeGreaterThan(3);
    expect(answer['fits']).toBeLessThan(24);
  });
});

describe('whose tray it is', () => {
  test('nobody saves another person’s, however they came to it', async () => {
    const other = await workspace.as('strategist', { subject: 'somebody-else' });
    const [status, answer] = await sent(other, await bodyOf(strategist, [assess('bygglov', today)]));
    expect([status, answer.kind]).toEqual([409, 'other-person']);
  });

  test('its id tells nothing of who that is', () => {
    expect(trayIdOf(ORG, 'example-strategist')).toMatch(/^[0-9a-f]{24}$/);
  });

  test('a reader has none', async () => {
    const reader = await workspace.as('reader');
    expect((await reader.send('spara', {})).status).toBe(403);
  });
});

test('with a second pair of eyes an editor’s tray becomes a proposal', async () => {
  const settings = { secondPair: true };
  await workspace.command({ type: 'change-settings', changes: settings });
  const editor = await workspace.as('editor', { subject: 'erik', areas: ['general-public'] });
  const before = (await state()).seq;
  const [status, answer] = await sent(editor, await bodyOf(editor, [assess('bygglov', today)]));
  expect([status, answer.kind]).toEqual([202, 'proposed']);
  expect((await state()).seq).toBe(before);
  expect(await workspace.store.proposals(ORG)).toHaveLength(1);
  await workspace.command({ type: 'change-settings', changes: { secondPair: false } });
});
