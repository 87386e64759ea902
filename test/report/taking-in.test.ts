import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addressBehind, socketAddress } from '../../functions/report/address.ts';
import { createReportApp } from '../../functions/report/app.ts';
import { textOf } from '../staff/fixture.ts';
import { itemsUnder } from '../store/fixture-table.ts';
import { faultsIn } from '../web/html-faults.ts';
import { numberIn, openReporting, type Reporting } from './fixture.ts';

let reporting: Reporting;
let day = 0;
/** A new day for each test, on which nobody has sent anything. */
const nextDay = () => {
  day += 1;
  reporting.setNow(new Date(Date.UTC(2026, 0, day, 9)).toISOString());
};
/** What came in on the day of the test. */
const kept = async () =>
  (await reporting.reading.list('2281')).filter(({ receivedAt }) => receivedAt === reporting.store.now());

beforeAll(async () => {
  reporting = await openReporting();
});
afterAll(() => reporting.close());

describe('a report that can be taken in', () => {
  test('lies in the inbox, and its sender gets a number and the way back', async () => {
    nextDay();
    const answer = await reporting.send({
      message: 'Beslutet kom på papper.\r\nKan ni se över det?',
      contact: ' Kim@Example.org ',
      service: 'bygglov',
      from: '/sundsvall/tjanst/bygglov/',
    });
    expect(answer.status).toBe(303);
    const [report] = await kept();
    expect(report).toMatchObject({
      id: numberIn(answer),
      about: 'bygglov',
      kind: 'mismatch',
      message: 'Beslutet kom på papper.\nKan ni se över det?',
      contact: 'kim@example.org',
      language: 'sv',
      state: 'open',
    });
    const thanks = await reporting.get(answer.headers.get('Location') ?? '');
    const html = await thanks.text();
    expect(thanks.status).toBe(200);
    expect(textOf(html)).toContain(`Referensnummer: ${report?.id}`);
    expect(html).toContain('<a href="/sundsvall/tjanst/bygglov/">Tillbaka till sidan</a>');
    expect(html).not.toContain('papper');
    expect(await faultsIn(html)).toEqual([]);
  });

  test('in English is answered in English', async () => {
    nextDay();
    const answer = await reporting.send({ message: 'It came by post.' }, { path: '/en/rapportera/2281' });
    expect(answer.headers.get('Location')).toMatch(/^\/en\/rapportera\/2281\/tack\//);
    expect((await kept())[0]).toMatchObject({ language: 'en', about: null, kind: 'fault' });
  });

  test('sets no cookie, and no answer can be kept, framed or run', async () => {
    nextDay();
    const answers = await Promise.all([
      reporting.send({ message: 'x' }),
      reporting.send({ message: '' }),
      reporting.get('/rapportera/2281/'),
      reporting.get('/rapportera/2281/tack/20260101-001-abcd/'),
      reporting.get('/rapportera/'),
    ]);
    for (const { headers } of answers) {
      expect(headers.get('Set-Cookie')).toBeNull();
      expect(headers.get('Cache-Control')).toBe('no-store');
      expect(headers.get('Content-Security-Policy')).toMatch(/^default-src 'none';.*frame-ancestors 'none'$/);
      expect(headers.get('Content-Security-Policy')).not.toContain('script-src');
    }
  });
});

describe('a form that has to be put right', () => {
  test('comes back with all that was typed, and says what is wrong where it is wrong', async () => {
    nextDay();
    const fields = {
      message: '  \n',
      contact: 'kim',
      service: 'bygglov',
      from: '/sundsvall/tjanst/bygglov/',
    };
    const answer = await reporting.send(fields);
    expect(answer.status).toBe(422);
    const html = await answer.text();
    expect(html).toContain('value="kim"');
    expect(html).toContain('name="service" value="bygglov"');
    expect(html).toContain('href="#report-contact"');
    expect(textOf(html)).toContain('Skriv en hel e-postadress');
    expect(await faultsIn(html)).toEqual([]);
    expect(await kept()).toHaveLength(0);
  });

  test.each([
    ['a'.repeat(4001), 'Texten är för lång.'],
    ['a\u0000b', 'Texten innehåller tecken'],
    ['a\u001b[31mb', 'Texten innehåller tecken'],
  ])('is refused for its text, which is kept', async (message, said) => {
    nextDay();
    const answer = await reporting.send({ message });
    expect(answer.status).toBe(422);
    expect(textOf(await answer.text())).toContain(said);
    expect(await kept()).toHaveLength(0);
  });
});

describe('hostile input', () => {
  const HOSTILE = [
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    '=HYPERLINK("http://evil.example";"x")',
    '</textarea><form action=//evil.example>',
    '{{7*7}} %0d%0aSet-Cookie: a=b',
    '\u202Egnp.exe',
  ];

  test.each(HOSTILE)('is text, in the inbox and on the page: %s', async (message) => {
    nextDay();
    await reporting.send({ message });
    expect((await kept())[0]?.message).toBe(message);
    const html = await (await reporting.send({ message, contact: message })).text();
    expect(html).not.toMatch(/<script|<img src=x|<form action=\/\/evil/);
    expect(textOf(html.replace(/.*<textarea[^>]*>/s, ''))).toContain(message.split('\u202E')[0]);
  });

  test.each([
    '//evil.example/',
    'https://evil.example/',
    '/\\evil.example/',
    'javascript:alert(1)',
    '/a/../b/',
    '/A/',
  ])('leads nobody away: from=%s', async (from) => {
    nextDay();
    const answer = await reporting.send({ message: 'x', from });
    expect(answer.headers.get('Location')).toMatch(/^\/rapportera\/2281\/tack\/[^/?]+\/$/);
    const page = await reporting.get(`/rapportera/2281/?${new URLSearchParams({ from })}`);
    expect(await page.text()).not.toContain('evil');
  });

  test.each(['../log', 'log%232281', '2281%23x', 'A', '-', 'a'.repeat(41)])(
    'finds no form for the organisation %s',
    async (org) => {
      nextDay();
      const before = reporting.asked.length;
      const answer = await reporting.send({ message: 'x' }, { path: `/rapportera/${org}/` });
      expect(answer.status).toBe(404);
      expect(reporting.asked).toHaveLength(before);
    },
  );

  test('about a service that there cannot be is about the pages', async () => {
    nextDay();
    await reporting.send({ message: 'x', service: '"><b>' });
    expect((await kept())[0]?.about).toBeNull();
  });

  test('of a megabyte is refused, said how long or not', async () => {
    nextDay();
    const type = { 'Content-Type': 'application/x-www-form-urlencoded' };
    const body = `message=${'a'.repeat(1_000_000)}`;
    expect((await reporting.sendRaw(body, { ...type, 'Content-Length': '1000008' })).status).toBe(413);
    const { body: stream } = new Response(body);
    const answer = await reporting.sendRaw(stream ?? '', type);
    expect(answer.status).toBe(413);
    expect(await faultsIn(await answer.text())).toEqual([]);
    expect(await kept()).toHaveLength(0);
  });

  test('4,000 characters of any script are not too much', async () => {
    nextDay();
    expect((await reporting.send({ message: '語'.repeat(4000) })).status).toBe(303);
    expect((await kept())[0]?.message).toHaveLength(4000);
  });

  test.each([
    ['application/json', '{"message":"x"}'],
    ['text/plain', 'message=x'],
    [
      'multipart/form-data; boundary=x',
      '--x\r\nContent-Disposition: form-data; name="message"\r\n\r\nx\r\n--x--',
    ],
  ])('that is no plain form is refused: %s', async (type, body) => {
    nextDay();
    expect((await reporting.sendRaw(body, { 'Content-Type': type })).status).toBe(415);
    expect(await kept()).toHaveLength(0);
  });

  test('sent by a page of another site is refused', async () => {
    nextDay();
    const answer = await reporting.send({ message: 'x' }, { headers: { 'Sec-Fetch-Site': 'cross-site' } });
    expect(answer.status).toBe(403);
    expect(await kept()).toHaveLength(0);
  });

  test('of a program that fills in every field is thanked for and thrown away', async () => {
    nextDay();
    const before = reporting.asked.length;
    const answer = await reporting.send({ message: 'KÖP', homepage: 'http://evil.example' });
    expect([answer.status, numberIn(answer).length]).toEqual([303, '20260101-001-abcd'.length]);
    expect(reporting.asked).toHaveLength(before);
  });
});

test('a fault of ours keeps what was typed, and tells our log nothing of it', async () => {
  nextDay();
  reporting.broken.now = true;
  const answer = await reporting.send({ message: 'Hemlig hälsning', contact: 'kim@example.org' });
  reporting.broken.now = false;
  expect(answer.status).toBe(500);
  const html = await answer.text();
  expect(html).toContain('Hemlig hälsning');
  expect(textOf(html)).toContain('Något gick fel hos oss');
  expect(reporting.faults).toMatchObject([{ method: 'POST', error: 'Error' }]);
  expect(JSON.stringify(reporting.faults)).not.toMatch(/Hemlig|kim@|inbox#|192\.0/);
});

test('the sender’s address is what the server saw, not what a header claims', () => {
  const event = { requestContext: { http: { sourceIp: '192.0.2.9' } } };
  expect(addressBehind('')(event)).toBe('192.0.2.9');
  expect(socketAddress({ incoming: { socket: { remoteAddress: '::1' } } })).toBe('::1');
  expect([addressBehind('')(undefined), socketAddress({})]).toEqual([null, null]);
});

test('no address lies in the table, and nothing ties a sender to a report', async () => {
  nextDay();
  await reporting.send({ message: 'x' }, { from: '203.0.113.77' });
  const items = await itemsUnder(reporting.client, 'inbox#');
  expect(JSON.stringify(items)).not.toContain('203.0.113');
  const places = items.filter(({ pk }) => pk?.S?.startsWith('inbox##'));
  expect(new Set(places.flatMap((item) => Object.keys(item)))).toEqual(new Set(['pk', 'sk', 'expires']));
});

test('without a secret the entry does not start', () => {
  const parts = { now: () => new Date(0), random: () => '', addressOf: () => null, onFault: () => {} };
  const inbox = { put: async () => null };
  expect(() => createReportApp({ ...parts, inbox, secret: '' })).toThrow('secret');
});
