import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Matrix } from '../../functions/http/schemas/matrix.ts';
import { assess } from '../store/fixture.ts';
import { type Api, openApi } from './fixture.ts';

let api: Api;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());

const statusIn = (matrix: Matrix, service: string) =>
  matrix.areas.flatMap(({ services }) => services).find(({ id }) => id === service)?.status;

/** The story that the two dates are for. Days of the clock: January to March 2026. */
describe('an assessment is corrected after the council has met', () => {
  beforeAll(async () => {
    api.setNow('2026-01-20T09:00:00.000Z');
    await api.command(
      assess('bygglov', { status: 'green', effectiveOn: '2026-01-20', reason: 'Exempel: allt digitalt.' }),
    );
    // The council meets on 10 February and is shown green. In March it turns out that the archive was on paper.
    api.setNow('2026-03-02T09:00:00.000Z');
    await api.command(
      assess('bygglov', {
        status: 'yellow',
        effectiveOn: '2026-01-20',
        reason: 'Exempel: arkivet var på papper.',
      }),
    );
  });

  test('as known now, the service was yellow on the day of the meeting', async () => {
    expect(statusIn(await api.read('matrix?validOn=2026-02-10'), 'bygglov')).toBe('yellow');
  });

  test('as known then, the council’s page still shows what it showed', async () => {
    const shown = await api.read<Matrix>('matrix?validOn=2026-02-10&knownOn=2026-02-10');
    expect(statusIn(shown, 'bygglov')).toBe('green');
    expect(shown).toMatchObject({ validOn: '2026-02-10', knownOn: '2026-02-10', seq: 2 });
    expect(shown.counts).toMatchObject({ green: 1, yellow: 0, unknown: 1 });
  });

  test('knownOn takes an instant as well, with or without fractions of a second', async () => {
    const before = await api.read<Matrix>('matrix?knownOn=2026-03-02T08:59:59Z');
    expect([statusIn(before, 'bygglov'), before.knownOn]).toEqual(['green', '2026-03-02T08:59:59.000Z']);
    expect(statusIn(await api.read('matrix?knownOn=2026-03-02T09:00:00.000Z'), 'bygglov')).toBe('yellow');
  });

  test('without dates the answer says which day and which commit it stands for', async () => {
    const { seq, hash } = await api.head();
    expect(await api.read('matrix')).toMatchObject({
      validOn: '2026-03-02',
      knownOn: '2026-03-02T09:00:00.000Z',
      seq,
      hash,
    });
  });
});

describe('the matrix', () => {
  test('names organisation, catalogue, licence, and every area of the catalogue', async () => {
    const matrix = await api.read<Matrix>('matrix');
    expect(matrix.organisation).toEqual({
      id: '2281',
      slug: 'sundsvall',
      name: 'Sundsvall',
      language: 'sv',
      kind: 'municipality',
      closedOn: null,
      example: true,
    });
    expect(matrix).toMatchObject({ catalogue: 'blomlada-2026', licence: { id: 'CC0-1.0' }, about: null });
    expect(matrix.areas.map(({ level }) => level)).toEqual([...Array(6).fill('flower'), 'grass', 'soil']);
  });

  test('gives each service its version, and the target that comes due first', async () => {
    const { seq } = await api.command({
      type: 'set-target',
      service: 'bygglov',
      status: 'green',
      due: '2026-12-31',
    });
    const services = (await api.read<Matrix>('matrix')).areas.flatMap((area) => area.services);
    expect(services.find(({ id }) => id === 'bygglov')).toMatchObject({
      version: seq,
      target: { status: 'green', due: '2026-12-31', slips: 0 },
    });
    expect(services.find(({ id }) => id === 'parkering')).toMatchObject({ target: null, criteria: null });
  });

  test('may be asked for a day to come: what will be stale by then can be seen', async () => {
    const later = await api.read<Matrix>('matrix?validOn=2027-06-01');
    expect(later.counts).toMatchObject({ yellow: 1, stale: 1 });
    expect(later.greenShare).toEqual({ numerator: 0, denominator: 0, value: null });
  });

  test('holds nothing before anything was known', async () => {
    const early = await api.read<Matrix>('matrix?knownOn=2001-01-01');
    expect([early.seq, early.areas.flatMap(({ services }) => services)]).toEqual([0, []]);
  });
});
