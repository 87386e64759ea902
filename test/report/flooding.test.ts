import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { REPORT_LIMITS } from '../../functions/core/report.ts';
import { textOf } from '../staff/fixture.ts';
import { registerExample } from '../store/fixture.ts';
import { itemsUnder } from '../store/fixture-table.ts';
import { openReporting, type Reporting } from './fixture.ts';

/** `npm run prove` floods the real limits; `npm test` a few. */
const EVERYTHING = process.env['PROVE'] === '1';
const LIMITS = EVERYTHING ? REPORT_LIMITS : { address: 3, organisation: 12, site: 20 };

let reporting: Reporting;
beforeAll(async () => {
  reporting = await openReporting(LIMITS);
  await registerExample(reporting.store, { org: '2281', services: ['bygglov'] });
});
afterAll(() => reporting.close());

const addressAt = (place: number) => `10.${place >> 16}.${(place >> 8) & 255}.${place & 255}`;
const today = (day: string) => reporting.setNow(`${day}T09:00:00.000Z`);

/** Sends `times` from each of many addresses to organisations in turn; the statuses of the answers. */
async function flood(addresses: number, times: number, orgs: readonly string[]): Promise<number[]> {
  const statuses: number[] = [];
  for (let place = 0; place < addresses; place += 1) {
    const path = `/rapportera/${orgs[place % orgs.length]}/`;
    const from = addressAt(place);
    const sent = Array.from({ length: times }, () => reporting.send({ message: 'Skräp' }, { from, path }));
    statuses.push(...(await Promise.all(sent)).map(({ status }) => status));
  }
  return statuses;
}

const reportsOf = async (org: string) =>
  (await itemsUnder(reporting.client, `inbox#${org}`)).filter((item) => item['body']);
const everyReport = async () => (await itemsUnder(reporting.client, 'inbox#')).filter((item) => item['body']);

test('the limits of a day are those that the notice and the note speak of', () => {
  expect(REPORT_LIMITS).toEqual({ address: 5, organisation: 200, site: 2000 });
});

describe('one sender', () => {
  test('gets in as often as there is room for one, and is then told to wait until tomorrow', async () => {
    today('2026-02-01');
    const statuses = await flood(1, LIMITS.address + 4, ['0180']);
    expect(statuses.filter((status) => status === 303)).toHaveLength(LIMITS.address);
    const fields = { message: 'En till', contact: 'kim@example.org' };
    const full = await reporting.send(fields, { from: addressAt(0), path: '/rapportera/0180/' });
    expect([full.status, full.headers.get('Retry-After')]).toEqual([429, String(14 * 3600)]);
    const html = await full.text();
    expect(textOf(html)).toContain('Försök igen i morgon');
    expect(html).toMatch(/En till[\s\S]*value="kim@example\.org"/);
  });

  test('of one IPv6 network is one sender, however many addresses it has', async () => {
    today('2026-02-02');
    const statuses = await Promise.all(
      Array.from({ length: LIMITS.address + 3 }, async (_, place) =>
        reporting.send({ message: 'x' }, { from: `2001:db8:0:1::${place}`, path: '/rapportera/0180/' }),
      ),
    );
    expect(statuses.filter(({ status }) => status === 303)).toHaveLength(LIMITS.address);
  });

  test('may send again the next day', async () => {
    today('2026-02-03');
    expect(await flood(1, 1, ['0180'])).toEqual([303]);
  });
});

describe('many senders', () => {
  test('cannot fill one organisation beyond its places, nor take the room of the others', async () => {
    today('2026-02-04');
    const before = await reporting.store.read('2281');
    const statuses = await flood(LIMITS.organisation, 2, ['2281']);
    const kept = await reportsOf('2281');
    expect(kept.length).toBeLessThanOrEqual(LIMITS.organisation);
    expect(kept.length).toBeGreaterThan(LIMITS.organisation / 3);
    expect(statuses.filter((status) => status === 303)).toHaveLength(kept.length);
    expect(new Set(statuses)).toEqual(new Set([303, 429]));
    const other = await reporting.send({ message: 'x' }, { from: '198.51.100.1', path: '/rapportera/1480/' });
    expect(other.status).toBe(303);
    expect((await reporting.store.read('2281'))?.state.hash).toBe(before?.state.hash);
  });

  test('cannot fill the table by inventing organisations', async () => {
    today('2026-02-05');
    const before = (await everyReport()).length;
    const invented = Array.from({ length: LIMITS.site }, (_, place) => `x-${place}`);
    const statuses = await flood(LIMITS.site, 2, invented);
    const kept = (await everyReport()).length - before;
    expect(kept).toBeLessThanOrEqual(LIMITS.site);
    expect(kept).toBeGreaterThan(LIMITS.site / 2);
    expect(statuses.filter((status) => status === 303)).toHaveLength(kept);
  });

  test('make the entry do nothing but put on its own part of the table', () => {
    expect(new Set(reporting.asked.map(({ command }) => command))).toEqual(new Set(['PutItemCommand']));
    expect(reporting.asked.filter(({ partition }) => !partition.startsWith('inbox#'))).toEqual([]);
    expect(reporting.asked.length).toBeGreaterThan(100);
  });
});

describe('staff’s side', () => {
  test('sees the newest first, each until its time is up', async () => {
    today('2026-02-06');
    await reporting.send({ message: 'Nyast' }, { from: '198.51.100.2' });
    const listed = await reporting.reading.list('2281');
    expect(listed[0]?.message).toBe('Nyast');
    expect(listed.length).toBeGreaterThan(LIMITS.organisation / 3);
    reporting.setNow('2026-05-05T09:00:00.001Z');
    expect((await reporting.reading.list('2281')).map(({ message }) => message)).toEqual(['Nyast']);
    const [, expired] = listed;
    expect(await reporting.reading.get('2281', expired?.id ?? '')).toBeNull();
  });

  test('deletes what has expired a little at a time: reports, and the places that were counted', async () => {
    reporting.setNow('2026-05-05T09:00:00.001Z');
    const left = async () => (await itemsUnder(reporting.client, 'inbox#')).map(({ pk }) => pk?.S ?? '');
    let count = (await left()).length;
    for (;;) {
      await reporting.reading.purge('2281');
      const now = (await left()).length;
      if (now === count) break;
      count = now;
    }
    const partitions = (await left()).filter((pk) => pk === 'inbox#2281' || pk.startsWith('inbox##'));
    expect(partitions).toEqual(['inbox#2281']);
  });

  test('marks and removes a report, but not another one that came to lie in its place', async () => {
    const [report] = await reporting.reading.list('2281');
    const id = report?.id ?? '';
    expect(await reporting.reading.mark('2281', id, 'closed')).toBe(true);
    expect((await reporting.reading.get('2281', id))?.state).toBe('closed');
    const sibling = `${id.slice(0, -4)}${id.endsWith('0000') ? '1111' : '0000'}`;
    await reporting.reading.remove('2281', sibling);
    expect(await reporting.reading.get('2281', id)).not.toBeNull();
    await reporting.reading.remove('2281', id);
    expect(await reporting.reading.get('2281', id)).toBeNull();
    expect(await reporting.reading.mark('2281', id, 'open')).toBe(false);
  });
});
