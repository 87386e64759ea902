import { describe, expect, test } from 'vitest';
import type { Asked } from '../../infra/harness/exchange.ts';
import { answerOf, eventOf } from '../../infra/harness/http-event.ts';

const asked = (given: Partial<Asked> = {}): Asked => ({
  method: 'POST',
  path: '/rapportera/fel/',
  query: '',
  headers: {},
  body: Buffer.alloc(0),
  ip: '192.0.2.7',
  ...given,
});

const selected = {
  route: { key: 'POST /rapportera/{proxy+}', method: 'POST', path: '/rapportera/{proxy+}', to: 'Report' },
  parameters: { proxy: 'fel/' },
};

const event = (given: Partial<Asked> = {}) =>
  eventOf(asked(given), selected, 'abc.execute-api.example', new Date('2026-11-30T08:05:09Z')) as Record<
    string,
    unknown
  >;

describe('the event of a request, payload format version 2.0', () => {
  test('tells the route, the raw path and query, and who asks', () => {
    const { requestContext, ...told } = event({ query: 'a=1&a=2&b=%C3%A5' });
    expect(told).toMatchObject({
      version: '2.0',
      routeKey: 'POST /rapportera/{proxy+}',
      rawPath: '/rapportera/fel/',
      rawQueryString: 'a=1&a=2&b=%C3%A5',
      queryStringParameters: { a: '1,2', b: 'å' },
      pathParameters: { proxy: 'fel/' },
    });
    expect(requestContext).toMatchObject({
      domainName: 'abc.execute-api.example',
      http: { method: 'POST', path: '/rapportera/fel/', sourceIp: '192.0.2.7' },
      stage: '$default',
      time: '30/Nov/2026:08:05:09 +0000',
    });
  });

  test('has cookies in a list of their own, and no header for them', () => {
    const { cookies, headers } = event({ headers: { cookie: 'a=1; b=2', accept: '*/*' } });
    expect(cookies).toEqual(['a=1', 'b=2']);
    expect(headers).toEqual({
      accept: '*/*',
      host: 'abc.execute-api.example',
      'x-forwarded-for': '192.0.2.7',
      'x-forwarded-port': '443',
      'x-forwarded-proto': 'https',
    });
  });

  test('has a form in base64, and JSON as it is', () => {
    const form = {
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: Buffer.from('a=1'),
    };
    expect(event(form)).toMatchObject({ body: 'YT0x', isBase64Encoded: true });
    const json = { headers: { 'content-type': 'application/json' }, body: Buffer.from('{}') };
    expect(event(json)).toMatchObject({ body: '{}', isBase64Encoded: false });
    expect(event()).not.toHaveProperty('body');
  });
});

describe('what a function gives becomes an answer:', () => {
  test('status, headers, each cookie, and a body in base64', () => {
    const given = {
      statusCode: 303,
      headers: { Location: '/' },
      cookies: ['a=1', 'b=2'],
      body: 'w6U=',
      isBase64Encoded: true,
    };
    expect(answerOf(given)).toEqual({
      status: 303,
      headers: { location: '/', 'set-cookie': ['a=1', 'b=2'] },
      body: Buffer.from('å'),
    });
  });

  test('what has no status is JSON, and what cannot be an answer is none', () => {
    expect(answerOf({ a: 1 })).toMatchObject({ status: 200, body: Buffer.from('{"a":1}') });
    expect(answerOf({ statusCode: 'many' })).toBeNull();
  });
});
