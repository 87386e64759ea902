import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Written } from '../../functions/http/schemas/written.ts';
import { type Api, kindOfProblem, openApi, problemIn, tokenFor } from './fixture.ts';

let api: Api;
let token: string;
beforeAll(async () => {
  api = await openApi();
  token = await tokenFor({ org: '*', role: 'operator' });
});
afterAll(() => api.close());

const address = (org: string) => `/api/v1/organisations/${org}`;
const put = (org: string, body: object, headers: Record<string, string> = {}) =>
  api.send('PUT', address(org), { token, body, headers });
const listed = async () =>
  (await api.read<{ organisations: { id: string; slug: string; name: string }[] }>('/api/v1/organisations'))
    .organisations;

describe('an organisation is created', () => {
  test('by its name alone: the rest is what holds for most', async () => {
    const response = await put('0580', { name: 'Linköpings kommun' });
    expect([response.status, response.headers.get('Location')]).toEqual([201, address('0580')]);
    expect(await response.json()).toMatchObject({
      organisation: '0580',
      seq: 1,
      events: [{ type: 'organisation-registered' }],
    });
    expect(await api.read(address('0580'))).toMatchObject({
      id: '0580',
      slug: 'linkoping',
      name: 'Linköpings kommun',
      catalogue: 'blomlada-2026',
      staleAfterMonths: 12,
      seq: 1,
    });
    expect(await listed()).toContainEqual(expect.objectContaining({ id: '0580', slug: 'linkoping' }));
    expect(await api.read(`${address('0580')}/matrix`)).toMatchObject({ counts: { green: 0, unknown: 0 } });
  });

  test('two municipalities of one name take their county as well', async () => {
    for (const org of ['0643', '0305']) await put(org, { name: 'Habo' });
    const slugs = (await listed()).filter(({ name }) => name === 'Habo').map(({ slug }) => slug);
    expect(slugs.toSorted()).toEqual(['habo-jonkoping', 'habo-uppsala'].toSorted());
  });

  test('with settings of its own', async () => {
    const settings = {
      name: 'Exempelregionen',
      kind: 'region',
      slug: 'exempelregionen',
      example: true,
      language: 'en',
    };
    expect((await put('exempelregionen', settings)).status).toBe(201);
    expect(await api.read(address('exempelregionen'))).toMatchObject(settings);
  });
});

describe('an organisation is changed', () => {
  test('only what differs is written; fields left out stay as they are', async () => {
    await put('0188', { name: 'Norrtälje', staleAfterMonths: 6 });
    const response = await put('0188', { name: 'Norrtälje kommun' });
    expect(response.status).toBe(200);
    expect(((await response.json()) as Written).events).toEqual([
      { type: 'settings-changed', changes: { name: 'Norrtälje kommun' } },
    ]);
    expect(await api.read(address('0188'))).toMatchObject({ staleAfterMonths: 6, seq: 2 });
    expect(await listed()).toContainEqual(expect.objectContaining({ id: '0188', name: 'Norrtälje kommun' }));
  });

  test('into what it is already: 200, and no commit', async () => {
    const before = await api.read(`${address('0188')}/log/head`);
    const response = await put('0188', { name: 'Norrtälje kommun', staleAfterMonths: 6 });
    expect([response.status, await response.json()]).toEqual([
      200,
      { organisation: '0188', ...before, at: '2026-01-15T09:00:00.001Z', events: [] },
    ]);
    expect(await api.read(`${address('0188')}/log/head`)).toEqual(before);
  });

  test('its address: the old one goes on leading to it', async () => {
    await put('0188', { name: 'Norrtälje kommun', slug: 'roslagen' });
    expect(await api.store.organisationBySlug('norrtalje')).toBe('0188');
    expect(await api.store.organisationBySlug('roslagen')).toBe('0188');
  });

  test('by commands of its strategist as well, and the list of organisations follows', async () => {
    await api.command({ type: 'change-settings', changes: { name: 'Sundsvalls kommun' } });
    expect(await listed()).toContainEqual(expect.objectContaining({ id: '2281', name: 'Sundsvalls kommun' }));
  });
});

describe('nothing is written', () => {
  const tooManyCategories = Object.fromEntries(
    Array.from({ length: 1001 }, (_, index) => [`${index}`, 'general-public']),
  );
  const unwritten = async (org: string, body: object) => {
    const before = await listed();
    const response = await put(org, body);
    expect(await listed()).toEqual(before);
    return problemIn(response);
  };

  test('when the address is taken, or was once', async () => {
    expect(await unwritten('0191', { name: 'Sigtuna', slug: 'sundsvall' })).toMatchObject({
      status: 409,
      type: 'urn:blomlada:problem:slug-taken',
      errors: [{ path: '/slug' }],
    });
    expect(await unwritten('0191', { name: 'Sigtuna', slug: 'norrtalje' })).toMatchObject({ status: 409 });
    expect((await api.get(address('0191'))).status).toBe(404);
  });

  test.each(['api', 'en', 'jamfor', 'arbetsyta'])('when the site uses /%s/ itself', async (slug) => {
    const problem = await unwritten('0191', { name: 'Sigtuna', slug });
    expect(problem).toMatchObject({ status: 409, type: 'urn:blomlada:problem:slug-reserved' });
    expect(problem.detail).toContain(`/${slug}/`);
  });

  test.each([
    [{}, '/name'],
    [{ name: '' }, '/name'],
    [{ name: 'Sigtuna', slug: 'Sigtuna kommun' }, '/slug'],
    [{ name: 'Sigtuna', colour: 'blue' }, '/colour'],
    [{ name: 'Sigtuna', closedOn: '2025-02-29' }, '/closedOn'],
    [{ name: 'Sigtuna', staleAfterMonths: 0 }, '/staleAfterMonths'],
    [{ name: 'Sigtuna', about: { de: 'x' } }, '/about/de'],
    [{ name: 'Sigtuna', categoryAreas: tooManyCategories }, '/categoryAreas'],
  ])('when a setting cannot be: %j', async (body, path) => {
    const problem = await unwritten('0191', body);
    expect(problem).toMatchObject({ status: 422, type: 'urn:blomlada:problem:invalid-body' });
    expect(problem.errors?.map((fault) => fault.path)).toContain(path);
  });

  test('when there is no such catalogue', async () => {
    expect(await unwritten('0191', { name: 'Sigtuna', catalogue: 'eblomladan-2011' })).toMatchObject({
      status: 422,
      type: 'urn:blomlada:problem:unknown-catalogue',
      errors: [{ path: '/catalogue' }],
    });
    expect(
      await unwritten('2281', { name: 'Sundsvall', catalogue: 'canada-interaction-points' }),
    ).toMatchObject({
      type: 'urn:blomlada:problem:unknown-area',
      errors: [{ path: '/catalogue' }],
    });
  });

  test('when white text could not be read on its colour; the sentence names the nearest that passes', async () => {
    const problem = await unwritten('2281', { name: 'Sundsvall', colour: '#ffdd00' });
    expect(problem).toMatchObject({
      status: 422,
      type: 'urn:blomlada:problem:colour-unreadable',
      errors: [{ path: '/colour' }],
    });
    const nearest = /nearest colour that passes is (#[0-9a-f]{6})/.exec(problem.detail ?? '')?.[1];
    expect((await put('2281', { name: 'Sundsvall', colour: nearest })).status).toBe(200);
    expect(await api.read(address('2281'))).toMatchObject({ colour: nearest });
  });

  test('and the address of a refused organisation stays free', async () => {
    await unwritten('0191', { name: 'Sigtuna', slug: 'arlanda', catalogue: 'eblomladan-2011' });
    expect(await api.store.organisationBySlug('arlanda')).toBeNull();
    expect((await put('0182', { name: 'Arlanda', slug: 'arlanda' })).status).toBe(201);
  });

  test.each(['UPPER', 'a_b', 'x'.repeat(41), '%20', '-a'])('when the id %j is none', async (org) => {
    expect(await unwritten(org, { name: 'Sigtuna' })).toMatchObject({
      status: 400,
      errors: [{ parameter: 'org' }],
    });
  });
});

describe('sent again with its key', () => {
  const headers = { 'Idempotency-Key': 'create-uppsala' };

  test('the creation answers as the first time, although the organisation is there by now', async () => {
    const first = await put('0380', { name: 'Uppsala' }, headers);
    const again = await put('0380', { name: 'Uppsala' }, headers);
    expect([again.status, await again.json()]).toEqual([first.status, await first.json()]);
    expect(again.status).toBe(201);
    expect(await kindOfProblem(await put('0380', { name: 'Upsala' }, headers))).toBe('422 key-reused');
  });

  test('many at once create one organisation', async () => {
    const all = await Promise.all(Array.from({ length: 8 }, () => put('0381', { name: 'Enköping' })));
    const statuses = all.map(({ status }) => status).toSorted();
    expect(statuses.filter((status) => status === 201)).toHaveLength(1);
    expect(statuses.every((status) => [200, 201, 409].includes(status))).toBe(true);
    expect(await api.read(`${address('0381')}/log/head`)).toMatchObject({ seq: 1 });
  });
});
