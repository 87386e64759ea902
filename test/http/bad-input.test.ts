import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { assess } from '../store/fixture.ts';
import { type Api, openApi, problemIn, tokenFor } from './fixture.ts';

let api: Api;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());

const STATUS = 'services/bygglov/status';
const change = { status: 'green', effectiveOn: '2026-01-10', reason: 'Exempel' };
const json = { 'Content-Type': 'application/json' };
type Sent = Parameters<Api['send']>[2];

/** Sends what should be refused, and sees to it that the log is as it was. */
async function refused(method: string, path: string, sent: Sent) {
  const before = await api.head();
  const problem = await problemIn(await api.send(method, path, sent));
  expect(await api.head()).toEqual(before);
  const { status, type, detail, errors = [] } = problem;
  const places = errors.map(({ path: pointer, parameter }) => pointer ?? parameter);
  return { kind: `${status} ${type.replace('urn:blomlada:problem:', '')}`, detail, places };
}

const putStatus = (sent: Sent) =>
  refused('PUT', STATUS, { ...sent, headers: { 'If-Match': '"1"', ...sent?.headers } });
const commands = (...list: unknown[]) => refused('POST', 'commands', { body: { commands: list } });

describe('a body that is not JSON', () => {
  test.each([
    ['words', 'hello'],
    ['nothing', ''],
    ['half a body', JSON.stringify(change).slice(0, -4)],
    ['two bodies', `${JSON.stringify(change)}${JSON.stringify(change)}`],
    ['a comment', `${JSON.stringify(change)} // green`],
    ['a hundred thousand brackets', '['.repeat(100_000)],
  ])('%s', async (_what, raw) => {
    expect(await putStatus({ raw, headers: json })).toMatchObject({ kind: '400 not-json' });
  });

  test.each([
    [
      'in UTF-16, with its mark',
      new Uint8Array([0xff, 0xfe, ...Buffer.from(JSON.stringify(change), 'utf16le')]),
    ],
    ['in UTF-16, without', new Uint8Array(Buffer.from(JSON.stringify(change), 'utf16le'))],
    ['in ISO-8859-1', new Uint8Array(Buffer.from(JSON.stringify({ ...change, reason: 'Åtgärd' }), 'latin1'))],
    [
      'with a byte that UTF-8 never has',
      new Uint8Array([...Buffer.from('{"reason":"'), 0xff, ...Buffer.from('"}')]),
    ],
    [
      'with a surrogate in UTF-8',
      new Uint8Array([...Buffer.from('{"a":"'), 0xed, 0xa0, 0x80, ...Buffer.from('"}')]),
    ],
  ])('%s', async (_what, raw) => {
    const { kind } = await putStatus({ raw, headers: json });
    expect(kind).toBe('400 not-json');
  });

  test.each([
    'text/plain',
    'application/x-www-form-urlencoded',
    'application/json; charset=iso-8859-1',
    'json',
    '',
  ])('as %j', async (type) => {
    const sent = { raw: JSON.stringify(change), headers: { 'Content-Type': type } };
    expect(await putStatus(sent)).toMatchObject({ kind: '415 unsupported-media-type' });
  });

  test('a mark at the beginning of UTF-8 does no harm', async () => {
    const raw = new Uint8Array([
      0xef,
      0xbb,
      0xbf,
      ...Buffer.from(JSON.stringify({ ...change, status: 'blue' })),
    ]);
    expect(await putStatus({ raw, headers: json })).toMatchObject({ kind: '422 invalid-body' });
  });
});

describe('JSON that is not a status', () => {
  test.each<[string, unknown, string[]]>([
    ['a list', [change], ['']],
    ['null', null, ['']],
    ['wrong types', { ...change, status: 1, reason: ['a'] }, ['/status', '/reason']],
    ['an unknown status', { ...change, status: 'blue' }, ['/status']],
    ['unknown fields', { ...change, colour: 'green', 'a/b~c': 1 }, ['/colour', '/a~1b~0c']],
    ['a version in the body', { ...change, version: 1 }, ['/version']],
    ['no day', { status: 'green', reason: 'Exempel' }, ['/effectiveOn']],
    ['a day that does not exist', { ...change, effectiveOn: '2026-02-29' }, ['/effectiveOn']],
    ['a day written otherwise', { ...change, effectiveOn: '10/1 2026' }, ['/effectiveOn']],
    ['no reason', { status: 'green', effectiveOn: '2026-01-10' }, ['/reason']],
    ['an empty reason', { ...change, reason: ' \n ' }, ['/reason']],
    ['half a character', { ...change, reason: 'a\ud800' }, ['/reason']],
    ['evidence that is no address', { ...change, evidence: ['javascript:alert(1)'] }, ['/evidence/0']],
    ['a criterion in no state', { ...change, criteria: { archived: 'maybe' } }, ['/criteria/archived']],
  ])('%s', async (_what, body, places) => {
    expect(await putStatus({ body })).toMatchObject({ kind: '422 invalid-body', places });
  });
});

describe('a status that cannot be', () => {
  test.each<[string, object, string, string[]]>([
    ['in the future', { ...change, effectiveOn: '2026-01-16' }, '422 future-date', ['/effectiveOn']],
    [
      'before the service',
      { ...change, effectiveOn: '2019-12-31' },
      '422 before-registration',
      ['/effectiveOn'],
    ],
    ['neither status nor criteria', { ...change, status: undefined }, '422 status-or-criteria', ['/status']],
    [
      'by a criterion that the catalogue lacks',
      { ...change, criteria: { beauty: 'met' } },
      '422 unknown-criterion',
      ['/criteria/beauty'],
    ],
  ])('%s', async (_what, body, kind, places) => {
    expect(await putStatus({ body })).toMatchObject({ kind, places });
  });

  test('of a service that does not exist', async () => {
    const sent = { body: change, headers: { 'If-Match': '"1"' } };
    const { kind, detail } = await refused('PUT', 'services/okand/status', sent);
    expect([kind, detail]).toEqual(['404 unknown-service', 'There is no service “okand” in 2281.']);
    expect(await refused('PUT', 'services/__proto__/status', sent)).toMatchObject({
      kind: '404 unknown-service',
    });
  });

  test('in an organisation that does not exist', async () => {
    const { kind } = await refused('POST', '/api/v1/organisations/9999/commands', {
      token: await tokenFor({ org: '9999' }),
      body: { commands: [assess('bygglov')] },
    });
    expect(kind).toBe('404 unknown-organisation');
  });
});

describe('commands that cannot be followed', () => {
  test('none at all, or too many', async () => {
    expect(await commands()).toMatchObject({ kind: '422 invalid-body', places: ['/commands'] });
    const many = Array.from({ length: 1001 }, () => assess('bygglov'));
    expect(await commands(...many)).toMatchObject({ kind: '422 invalid-body', places: ['/commands'] });
  });

  test('an unknown one is told which there are', async () => {
    const { kind, places, detail } = await commands({ type: 'delete-service', service: 'bygglov' });
    expect([kind, places]).toEqual(['422 invalid-body', ['/commands/0/type']]);
    expect(detail).toContain('must be one of register-service, revise-service');
  });

  test('one that fails makes all fail, and is named by its place', async () => {
    const list = [assess('bygglov'), assess('parkering'), assess('bygglov', { effectiveOn: '2030-01-01' })];
    expect(await commands(...list)).toMatchObject({
      kind: '422 future-date',
      places: ['/commands/2/effectiveOn'],
    });
    expect(await commands(assess('bygglov'), assess('okand'))).toMatchObject({
      kind: '404 unknown-service',
      places: ['/commands/1/service'],
    });
  });

  test('acts that have an address of their own', async () => {
    const settings = (await api.read('')) as Record<string, unknown>;
    const { id: _id, seq: _seq, hash, ...own } = settings;
    const record = { type: 'record-import', import: hash, format: 'x', part: 1, source: 'x' };
    const kind = '422 invalid-body';
    expect(await commands({ type: 'register-organisation', settings: own })).toMatchObject({
      kind,
      places: ['/commands/0/type'],
    });
    expect(await commands(record)).toMatchObject({ kind, places: ['/commands/0/type'] });
    const answer = { report: '20260115-042-9f3c', about: 'bygglov', receivedOn: '2026-01-15', answer: 'x' };
    expect(await commands({ type: 'answer-report', ...answer })).toMatchObject({
      kind,
      places: ['/commands/0/type'],
    });
    expect(await commands({ type: 'change-settings', changes: { slug: 'timra' } })).toMatchObject({
      kind,
      places: ['/commands/0/changes/slug'],
    });
  });

  test('more than fits one commit: it says how many do', async () => {
    const noise = () =>
      Array.from({ length: 900 }, () => crypto.randomUUID())
        .join('')
        .slice(0, 3900);
    const list = Array.from({ length: 300 }, () => assess('bygglov', { reason: noise() }));
    const problem = await problemIn(await api.send('POST', 'commands', { body: { commands: list } }));
    expect(problem).toMatchObject({ status: 413, type: 'urn:blomlada:problem:commit-too-large' });
    expect(problem.fits).toBeGreaterThan(10);
    expect(problem.detail).toContain(`the first ${problem.fits} of 300`);
  });
});

describe('a body of 6 MB', () => {
  const large = 'x'.repeat(6_000_000);

  test.each([
    ['PUT', STATUS],
    ['POST', 'commands'],
    ['POST', 'imports?format=open-eplatform'],
  ])('%s %s', async (method, path) => {
    const headers = { ...json, 'If-Match': '"1"' };
    expect(await refused(method, path, { raw: large, headers })).toMatchObject({
      kind: '413 body-too-large',
    });
  });

  test('that comes in pieces, without saying how large it is, is not read for ever', async () => {
    let sent = 0;
    const raw = new ReadableStream({
      pull(controller) {
        sent += 1_000_000;
        controller.enqueue(new Uint8Array(1_000_000));
      },
    });
    expect(await refused('POST', 'commands', { raw, headers: json })).toMatchObject({
      kind: '413 body-too-large',
    });
    expect(sent).toBeLessThan(25_000_000);
  });
});

describe('a file that cannot be imported', () => {
  const send = (query: string, sent: Sent) => refused('POST', `imports?${query}`, sent);

  test('in a format that nobody knows', async () => {
    const { kind, places, detail } = await send('format=excel', { raw: 'x' });
    expect([kind, places]).toEqual(['400 invalid-parameter', ['format']]);
    expect(detail).toContain('open-eplatform, canada-service-inventory');
    expect(await send('', { raw: 'x' })).toMatchObject({ kind: '400 invalid-parameter', places: ['format'] });
    expect(await send('format=__proto__', { raw: 'x' })).toMatchObject({ kind: '400 invalid-parameter' });
  });

  test('from a day that does not exist, or has not come', async () => {
    expect(await send('format=open-eplatform&effectiveOn=2025-02-29', { raw: '[]' })).toMatchObject({
      kind: '400 invalid-parameter',
      places: ['effectiveOn'],
    });
    expect(await send('format=open-eplatform&effectiveOn=2026-01-16', { raw: '[]' })).toMatchObject({
      kind: '422 future-date',
      places: ['effectiveOn'],
    });
    expect(await send('format=open-eplatform&dryRun=maybe', { raw: '[]' })).toMatchObject({
      kind: '400 invalid-parameter',
      places: ['dryRun'],
    });
  });

  test('half a file, or none', async () => {
    expect(await send('format=open-eplatform', { raw: '[{"FlowFamilyID": 1,' })).toMatchObject({
      kind: '422 unreadable-file',
    });
    expect((await send('format=open-eplatform', { raw: '' })).kind).toMatch(/^422 unreadable/);
  });

  test('form data that is cut off, or holds no file', async () => {
    const headers = { 'Content-Type': 'multipart/form-data; boundary=x' };
    expect(await send('format=open-eplatform', { raw: '--x\r\nContent-Disp', headers })).toMatchObject({
      kind: '400 not-multipart',
    });
    const form = new FormData();
    form.set('note', 'no file');
    expect(await send('format=open-eplatform', { raw: form })).toMatchObject({ kind: '422 wrong-files' });
  });

  test('a CSV without a column that it needs: the column is named', async () => {
    const form = new FormData();
    form.append('files', new File(['fiscal_yr,service_id\n2024-2025,1\n'], 'service_status.csv'));
    form.append('files', new File(['service_id\n1\n'], 'services.csv'));
    const { kind, detail } = await send('format=canada-service-inventory', { raw: form });
    expect(kind).toMatch(/^422 (missing-column|wrong-files)$/);
    expect(detail).toMatch(/column|org_id|calendar/);
  });

  test('bytes that are no text', async () => {
    const raw = new Uint8Array([0x5b, 0xff, 0xfe, 0x00, 0xd8, 0x5d]);
    expect((await send('format=open-eplatform', { raw })).kind).toMatch(/^422 unreadable/);
  });
});

test('none of all this was a fault of ours', () => {
  expect(api.faults).toEqual([]);
});
