import { afterAll, beforeAll, expect, test } from 'vitest';
import { openInboxReading } from '../../functions/store/inbox-reading.ts';
import { openTestStore, type TestStore } from '../store/fixture.ts';

let opened: TestStore;
type Answer = { statusCode: number; headers: Record<string, string>; cookies?: string[] };
let handler: (event: unknown, context: unknown) => Promise<Answer>;

const EDGE_SECRET = 'e'.repeat(64);

beforeAll(async () => {
  opened = await openTestStore();
  const environment = {
    AWS_REGION: 'local',
    AWS_ACCESS_KEY_ID: 'local',
    AWS_SECRET_ACCESS_KEY: 'local',
    AWS_ENDPOINT_URL: opened.engine.endpoint,
    TABLE_NAME: opened.table,
    SENDER_SECRET: 's'.repeat(64),
    EDGE_SECRET,
  };
  // This file has a process of its own.
  Object.assign(process.env, environment);
  handler = (await import('../../functions/report.ts')).handler as unknown as typeof handler;
});
afterAll(() => opened.close());

/** A form as the HTTP API hands it over, payload format version 2: its body in base64. */
const formEvent = (fields: Record<string, string>, sourceIp: string, claimed: string, more: object = {}) => ({
  version: '2.0',
  routeKey: 'POST /rapportera/{proxy+}',
  rawPath: '/rapportera/2281/',
  rawQueryString: '',
  headers: {
    host: 'blomlada.example',
    'content-type': 'application/x-www-form-urlencoded',
    'x-forwarded-for': claimed,
    ...more,
  },
  requestContext: {
    domainName: 'blomlada.example',
    http: { method: 'POST', path: '/rapportera/2281/', protocol: 'HTTP/1.1', sourceIp, userAgent: 'test' },
  },
  body: Buffer.from(new URLSearchParams(fields).toString()).toString('base64'),
  isBase64Encoded: true,
});

test('the entry takes in what the HTTP API hands over, and counts by the address that it saw', async () => {
  const statuses: number[] = [];
  for (let turn = 0; turn < 6; turn += 1) {
    const answer = await handler(formEvent({ message: `Åäö ${turn}` }, '192.0.2.1', `10.0.0.${turn}`), {});
    statuses.push(answer.statusCode);
    expect(answer.cookies ?? []).toEqual([]);
  }
  expect(statuses).toEqual([303, 303, 303, 303, 303, 429]);
  const kept = await openInboxReading({ client: opened.client, table: opened.table }, () => new Date()).list(
    '2281',
  );
  expect(kept.map(({ message }) => message).sort()).toEqual(['Åäö 0', 'Åäö 1', 'Åäö 2', 'Åäö 3', 'Åäö 4']);
});

test('behind the edge it counts by the address that the edge names, and by no one else’s word', async () => {
  const viewer = (address: string, secret: string) => ({
    'x-blomlada-viewer': address,
    'x-blomlada-edge': secret,
  });
  const sent = async (more: object, sourceIp: string) =>
    (await handler(formEvent({ message: 'Åäö' }, sourceIp, '10.0.0.1', more), {})).statusCode;
  const edge = '198.51.100.7';
  for (let turn = 0; turn < 5; turn += 1)
    expect(await sent(viewer('192.0.2.20', EDGE_SECRET), edge)).toBe(303);
  expect(await sent(viewer('192.0.2.20', EDGE_SECRET), edge)).toBe(429);
  expect(await sent(viewer('192.0.2.21', EDGE_SECRET), edge)).toBe(303);
  // Whoever asks the HTTP API straight is counted as who they are, whatever they claim to be.
  for (let turn = 0; turn < 5; turn += 1)
    expect(await sent(viewer(`192.0.2.${30 + turn}`, 'guessed'), '203.0.113.9')).toBe(303);
  expect(await sent(viewer('192.0.2.40', 'guessed'), '203.0.113.9')).toBe(429);
});
