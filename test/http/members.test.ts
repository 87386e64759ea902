import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Grant } from '../../functions/auth/signing.ts';
import type { Member } from '../../functions/core/members.ts';
import { assess } from '../store/fixture.ts';
import { type Api, openApi, problemIn, tokenFor } from './fixture.ts';

const member = (given: Partial<Member>): Member => ({
  id: 'ada',
  name: 'Ada Alm',
  login: 'ada@sundsvall.example',
  subject: 'ada',
  role: 'editor',
  areas: ['general-public'],
  units: [],
  ...given,
});

let api: Api;
beforeAll(async () => {
  api = await openApi();
  const members = [member({}), member({ id: 'bo', subject: 'bo', role: 'reader', areas: [] })];
  expect(await api.store.saveMembers('2281', members, 0)).toBe(true);
});
afterAll(() => api.close());

const send = async (grant: Partial<Grant>) =>
  api.send('POST', 'commands', { token: await tokenFor(grant), body: { commands: [assess('bygglov')] } });

describe('where an organisation has a members list, for bearers of tokens too', () => {
  test('it decides role and areas, whatever the token claims', async () => {
    expect((await send({ subject: 'ada', role: 'reader' })).status).toBe(200);
    const { title, detail } = await problemIn(await send({ subject: 'bo', role: 'strategist' }));
    expect([title, detail]).toEqual([
      'Missing permission',
      expect.stringContaining('strategist or editor; you are reader'),
    ]);
  });

  test('those who are not on it are told so', async () => {
    const before = await api.head();
    const { status, detail } = await problemIn(await send({ subject: 'cia', role: 'strategist' }));
    expect([status, detail]).toEqual([403, expect.stringContaining('2281 has a members list')]);
    expect(await api.head()).toEqual(before);
  });

  test('those of another organisation are not let in by it', async () => {
    const { status, type } = await problemIn(await send({ subject: 'ada', org: '0114' }));
    expect([status, type]).toEqual([403, 'urn:blomlada:problem:other-organisation']);
  });

  test('those who run the installation need no entry', async () => {
    expect((await send({ subject: 'root', org: '*', role: 'operator' })).status).toBe(200);
  });
});
