import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { serviceOf } from '../../functions/core/state.ts';
import { THROTTLED } from '../../infra/harness/table-front.ts';
import { EXAMPLE_ID } from '../../infra/local/example/settings.ts';
import { type Deployed, judgement, openDeployed } from '../harness/fixture.ts';
import { textOf } from '../staff/fixture.ts';

/*
 * What a region in trouble does to the deployed site: whatever happens, nothing that was acknowledged is lost, the
 * published pages end as the log has it, and whoever saves is told what became of it.
 */

let site: Deployed;
let token: string;
beforeAll(async () => {
  site = await openDeployed();
  token = await site.token({ subject: 'system', org: EXAMPLE_ID, role: 'strategist' });
});
beforeEach(() => {
  site.table.refuse = () => null;
  site.objects.refuse = () => null;
  for (const each of site.all()) each.setDown(false);
  for (const player of site.stream.players) player.arrange = (records) => records;
});
afterAll(() => site.close());

const stateNow = async () => {
  const ledger = await site.store.read(EXAMPLE_ID);
  if (!ledger) throw new Error('the organisation is gone');
  return ledger;
};
/** Every reason that the log holds for a service, newest last. */
const reasonsNow = async (service: string): Promise<string[]> => {
  const { state, texts } = await stateNow();
  return (serviceOf(state, service)?.assessments ?? []).map(({ reason }) => texts[reason ?? ''] ?? '');
};

/** Registers a service by the API; the same key is the same wish, however often it is sent. */
const register = (id: string): Promise<number> =>
  fetch(`${site.origin}/api/v1/organisations/${EXAMPLE_ID}/commands`, {
    method: 'POST',
    headers: {
      'Content-Type': 'application/json',
      'Idempotency-Key': `key-of-${id}`,
      Authorization: `Bearer ${token}`,
    },
    body: JSON.stringify({
      commands: [
        {
          type: 'register-service',
          id,
          name: { sv: `Tjänst ${id}` },
          area: 'general-public',
          effectiveOn: '2024-01-01',
        },
      ],
    }),
  }).then(async (answer) => {
    await answer.arrayBuffer();
    return answer.status;
  });

/** Sends a wish until it is acknowledged, as a client does; gives what it was answered. */
async function insist(id: string): Promise<number[]> {
  const answered: number[] = [];
  while (answered.at(-1) !== 200) {
    if (answered.length > 40) throw new Error(`${id} was never acknowledged: ${answered}`);
    answered.push(await register(id));
  }
  return answered;
}

const names = (prefix: string, count: number) =>
  Array.from({ length: count }, (_, place) => `${prefix}-${place}`);
const idsNow = async () => Object.keys((await stateNow()).state.services);

/** What a run over everything still finds to write: nothing, where the published files are as the log has it. */
async function leftToWrite(): Promise<number> {
  await site.stream.settled();
  const before = site.fn('Publish').said.length;
  for (const schedule of site.schedules) await site.run(schedule);
  const lines = site
    .fn('Publish')
    .said.slice(before)
    .filter((line) => line.includes('"kind":"published"'));
  expect(lines.length).toBeGreaterThan(1);
  return lines.map((line) => JSON.parse(line).written).reduce((sum, each) => sum + each, 0);
}

describe('functions that are killed in the middle of their work', () => {
  test('lose nothing that they acknowledged, and do nothing twice', async () => {
    const wishes = names('killed', 10);
    const answered: number[][] = [];
    for (const [place, wish] of wishes.entries()) {
      // Each time one request to the table later: before the commit, with it, and after it.
      let asked = 0;
      site.table.refuse = ({ who }) => {
        if (who !== site.fn('Staff').deployed.id) return null;
        asked += 1;
        if (asked === place + 1) void site.fn('Staff').kill();
        return null;
      };
      answered.push(await insist(wish));
    }
    site.table.refuse = () => null;
    expect(answered.flat()).toContain(500);
    const ids = await idsNow();
    expect(wishes.map((wish) => ids.filter((id) => id === wish).length)).toEqual(wishes.map(() => 1));
    expect(await leftToWrite()).toBe(0);
  });

  test('while publishing, are followed by others that end it', async () => {
    for (const place of [1, 2, 4, 8]) {
      let puts = 0;
      site.objects.refuse = ({ method }) => {
        if (method === 'PUT') puts += 1;
        if (method === 'PUT' && puts === place) void site.fn('Publish').kill();
        return null;
      };
      await insist(`unpublished-${place}`);
      await site.stream.settled();
    }
    site.objects.refuse = () => null;
    expect(await leftToWrite()).toBe(0);
    expect((await site.get(`/${EXAMPLE_ID}/`)).text).toContain('Tjänst unpublished-8');
  });
});

describe('a table that turns requests away', () => {
  test('for a while, is waited for: everything is saved and published', async () => {
    let asked = 0;
    site.table.refuse = () => {
      asked += 1;
      return asked % 2 === 0 ? null : THROTTLED;
    };
    const wishes = names('throttled', 6);
    await Promise.all(wishes.map(insist));
    site.table.refuse = () => null;
    expect(asked).toBeGreaterThan(wishes.length * 2);
    expect(await idsNow()).toEqual(expect.arrayContaining(wishes));
    expect(await leftToWrite()).toBe(0);
  });

  test('every second write, lets staff save all the same', async () => {
    const siri = await site.logIn('siri');
    const version = serviceOf((await stateNow()).state, 'bygglov')?.version ?? 0;
    const form = judgement(version, 'yellow', 'Sparas trots allt.', site.store.today());
    let asked = 0;
    site.table.refuse = ({ operation, who }) => {
      if (operation !== 'PutItem' || who !== site.fn('Staff').deployed.id) return null;
      asked += 1;
      return asked % 2 === 0 ? null : THROTTLED;
    };
    const answer = await site.post(siri, `/arbetsyta/${EXAMPLE_ID}/tjanst/bygglov/`, form);
    site.table.refuse = () => null;
    expect(answer.status).toBe(303);
    expect(asked).toBeGreaterThan(2);
    expect(await reasonsNow('bygglov')).toContain('Sparas trots allt.');
  });

  // More tries than four take longer than the function has, and staff would get the HTTP API's bare JSON.
  test('altogether, lets staff know in words that nothing was saved', async () => {
    const siri = await site.logIn('siri');
    const path = `/arbetsyta/${EXAMPLE_ID}/tjanst/bygglov/`;
    const version = serviceOf((await stateNow()).state, 'bygglov')?.version ?? 0;
    const form = judgement(version, 'green', 'Sparas inte.', site.store.today());
    site.table.refuse = ({ operation }) => (operation === 'PutItem' ? THROTTLED : null);
    const answer = await site.post(siri, path, form);
    const page = textOf(await answer.text());
    expect(answer.status).toBeGreaterThanOrEqual(500);
    expect(page).toMatch(/gick (?:inte|fel)|sparad/);
    expect(page).not.toMatch(/Throughput|Exception|at .*\.js/);
    site.table.refuse = () => null;
    expect(await reasonsNow('bygglov')).not.toContain('Sparas inte.');
    expect((await site.post(siri, path, form)).status).toBe(303);
    expect(await reasonsNow('bygglov')).toContain('Sparas inte.');
  });
});

test('a redaction that was cut short is completed at night, though nobody saves again', async () => {
  const secret = 'Exempel: ett namn som inte ska stå här.';
  const siri = await site.logIn('siri');
  const version = serviceOf((await stateNow()).state, 'parkering')?.version ?? 0;
  const form = judgement(version, 'red', secret, site.store.today());
  expect((await site.post(siri, `/arbetsyta/${EXAMPLE_ID}/tjanst/parkering/`, form)).status).toBe(303);
  const ledger = await stateNow();
  const [text = ''] = Object.entries(ledger.texts).find(([, words]) => words === secret) ?? [];
  const staff = site.fn('Staff').deployed.id;
  let committed = false;
  site.table.refuse = ({ operation, partition, who }) => {
    if (who !== staff) return null;
    if (operation === 'PutItem' && partition.startsWith('log#')) committed = true;
    else if (committed) void site.fn('Staff').kill();
    return null;
  };
  await fetch(`${site.origin}/api/v1/organisations/${EXAMPLE_ID}/commands`, {
    method: 'POST',
    headers: {
      'Content-Type': 'application/json',
      'Idempotency-Key': 'key-of-redaction',
      Authorization: `Bearer ${token}`,
    },
    body: JSON.stringify({ commands: [{ type: 'redact-text', text, reason: 'Exempel.' }] }),
  });
  site.table.refuse = () => null;
  const stored = async () =>
    (await site.store.texts(EXAMPLE_ID, 0, (await stateNow()).state.seq)).flatMap(({ texts }) => texts);
  expect(committed).toBe(true);
  let deleted = 0;
  site.table.refuse = ({ partition, who }) => {
    if (who === staff && partition.startsWith('text#')) deleted += 1;
    return null;
  };
  for (const schedule of site.schedules.filter(({ name }) => name.startsWith('Upkeep')))
    await site.run(schedule);
  expect(deleted).toBeGreaterThan(0);
  expect((await stored()).map((each) => each.text)).not.toContain(secret);
});

describe('uploads that fail', () => {
  test('every second one, are tried again: the site ends right', async () => {
    let puts = 0;
    site.objects.refuse = ({ method }) => {
      if (method !== 'PUT') return null;
      puts += 1;
      return puts % 2 === 0 ? 503 : null;
    };
    await insist('uploaded');
    await site.stream.settled();
    expect(puts).toBeGreaterThan(2);
    site.objects.refuse = () => null;
    expect(await leftToWrite()).toBe(0);
  });

  test('all of them, end at the dead letters, and the next night makes it good', async () => {
    site.objects.refuse = ({ method }) => (method === 'PUT' ? 500 : null);
    await insist('given-up');
    await site.stream.settled();
    const dead = site.stream.players.flatMap(({ deadLetters }) => deadLetters);
    expect(dead.length).toBeGreaterThan(0);
    expect((await site.get(`/${EXAMPLE_ID}/`)).text).not.toContain('Tjänst given-up');
    site.objects.refuse = () => null;
    for (const schedule of site.schedules) await site.run(schedule);
    expect((await site.get(`/${EXAMPLE_ID}/`)).text).toContain('Tjänst given-up');
    expect(await leftToWrite()).toBe(0);
  });
});

test('records that come twice and in another order change nothing', async () => {
  const handed: number[] = [];
  for (const player of site.stream.players)
    player.arrange = (records) => {
      const twice = [...records, ...records].reverse();
      handed.push(twice.length);
      return twice;
    };
  await Promise.all(names('shuffled', 8).map(insist));
  await site.stream.settled();
  expect(handed.length).toBeGreaterThan(0);
  expect((await site.get(`/${EXAMPLE_ID}/`)).text).toContain('Tjänst shuffled-7');
  expect(await leftToWrite()).toBe(0);
});

test('the public pages are read while every function and the table are down', async () => {
  await site.stream.settled();
  for (const each of site.all()) each.setDown(true);
  site.table.refuse = () => ({ status: 500, type: 'InternalServerError', message: 'down' });
  const home = await site.get('/');
  const [style = ''] = /\/assets\/[^"]+\.css/.exec(home.text) ?? [];
  const paths = [
    '/',
    '/en/',
    `/${EXAMPLE_ID}/`,
    `/${EXAMPLE_ID}/tjanst/bygglov/`,
    `/${EXAMPLE_ID}/historik/`,
    style,
  ];
  const statuses = await Promise.all(paths.map(async (path) => (await site.get(path)).status));
  expect(statuses).toEqual(paths.map(() => 200));
  expect((await site.get(`/${EXAMPLE_ID}/?q=bygg`)).status).toBe(503);
});
