import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { planOpenEPlatform } from '../../functions/exchange/open-eplatform/plan.ts';
import { sundsvallList } from '../../infra/local/example-data.ts';
import { Story } from '../core/story.ts';
import { flow, listOf } from './flows.ts';
import { contextOf, failure, fileOf, importFiles, outcomesOf, planned } from './in-memory-ledger.ts';

const DAY = '2025-09-01';
const given = (story = new Story('9999')) => contextOf(story, DAY, '2026-01-15');
const failing = (...files: Parameters<typeof planOpenEPlatform>[0]) =>
  failure(planOpenEPlatform(files, given()));

describe('a file that is no list', () => {
  test.each([
    ['an array', '[]', 'an object with the list “Flows” is expected'],
    ['another object', '{"services": []}', 'an object with the list “Flows” is expected'],
    ['flows that are no list', '{"Flows": {}}', 'an object with the list “Flows” is expected'],
    [
      'an empty list, since everything would vanish',
      '{"Flows": []}',
      'holds no services; nothing is imported',
    ],
    ['nothing', '', '“flows.json” is not complete JSON: it breaks off or is damaged at its end'],
    ['a web page', '<html></html>', 'is not complete JSON'],
    ['half a list', '{"Flows": [\n{"FlowFamilyID": 1,', 'it breaks off or is damaged at line 2, column 20'],
  ])('fails: %s', (_what, content, detail) => {
    const found = failing(fileOf('flows.json', content));
    expect(found.type).toBe('unreadable-file');
    expect(found.detail).toContain(detail);
  });

  test('fails when it is UTF-16, or damaged UTF-8', () => {
    const list = JSON.stringify({ Flows: [flow(1, { Name: 'Ansökan åäö' })] });
    expect(failing(fileOf('flows.json', Buffer.from(list, 'utf16le')))).toMatchObject({
      type: 'unreadable-encoding',
    });
    const damaged = Buffer.from(list);
    damaged[damaged.indexOf('ö') + 1] = 0x20;
    expect(failing(fileOf('flows.json', damaged)).detail).toMatch(/at byte \d+ \(line 1\) is damaged/);
  });

  test('fails when it is none or several', () => {
    expect(failing().detail).toContain('is one file; 0 were given');
    expect(failing(listOf(flow(1)), listOf(flow(2)))).toMatchObject({ type: 'wrong-files' });
  });

  test('fails wherever Sundsvall’s list is cut, and never throws', () => {
    const { name, bytes } = sundsvallList();
    // The last bytes are the closing bracket and a line break; before it, the list is not whole.
    const end = bytes.lastIndexOf(0x7d);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: end }), (length) => {
        const { type } = failing({ name, bytes: bytes.subarray(0, length) });
        expect(['unreadable-file', 'unreadable-encoding']).toContain(type);
      }),
    );
  });
});

describe('an entry that cannot be used is refused alone, with its field', () => {
  test.each([
    ['FlowFamilyID', { FlowFamilyID: '17' }, null],
    ['FlowFamilyID', { FlowFamilyID: undefined }, null],
    ['Name', { Name: null }, '2'],
    ['Name', { Name: '  ' }, '2'],
    ['URL', { URL: undefined }, '2'],
    ['FlowFamilyURL', { FlowFamilyURL: 'javascript:alert(1)' }, '2'],
    ['Category', { Category: 4 }, '2'],
    ['LongDescription', { LongDescription: [] }, '2'],
    ['RequiresAuthentication', { RequiresAuthentication: 'true' }, '2'],
    ['RequiresSigning', { RequiresSigning: 0 }, '2'],
    ['Enabled', { Enabled: null }, '2'],
  ])('%s: %j', (column, changes, externalId) => {
    const plan = planned(planOpenEPlatform([listOf(flow(1), { ...flow(2), ...changes }, flow(3))], given()));
    expect(outcomesOf(plan)).toEqual({ added: 2, refused: 1 });
    expect(plan.rows[1]).toMatchObject({ outcome: 'refused', line: null, column, externalId });
    expect(plan.rows[1]?.detail).toContain(`Entry 2 of the list: ${column} – `);
    expect(plan.groups).toHaveLength(2);
  });

  test('what is no object at all', () => {
    const plan = planned(planOpenEPlatform([listOf(flow(1), null, 'x')], given()));
    expect(outcomesOf(plan)).toEqual({ added: 1, refused: 2 });
  });

  test('the second of two with one FlowFamilyID', () => {
    const plan = planned(planOpenEPlatform([listOf(flow(1), flow(1, { Name: 'Annan' }))], given()));
    expect(plan.rows[1]).toMatchObject({ outcome: 'refused', externalId: '1', column: 'FlowFamilyID' });
    expect(plan.rows[1]?.detail).toContain('FlowFamilyID 1 stands there already; the first one is used');
    expect(plan.groups.flat()[0]).toMatchObject({ name: { sv: 'Tjänst 1' } });
  });

  test('one whose id another source has taken', () => {
    const story = new Story('9999').on('2025-01-01T08:00:00.000Z', {
      type: 'register-service',
      id: 'oep-1',
      effectiveOn: '2025-01-01',
      name: { sv: 'Annan' },
      area: 'general-public',
    });
    const plan = planned(planOpenEPlatform([listOf(flow(1), flow(2))], given(story)));
    expect(outcomesOf(plan)).toEqual({ refused: 1, added: 1 });
  });
});

describe('services are not said to be missing', () => {
  const known = () => {
    const story = new Story('9999');
    importFiles(story, planOpenEPlatform, [listOf(flow(1), flow(2))], '2025-03-01');
    return story;
  };

  test('when their entry is there but refused', () => {
    const plan = planned(
      planOpenEPlatform([listOf(flow(1), { ...flow(2), Enabled: 'yes' })], given(known())),
    );
    expect(outcomesOf(plan)).toEqual({ unchanged: 1, refused: 1 });
  });

  test('when an entry has no readable key: it may be theirs', () => {
    const plan = planned(
      planOpenEPlatform([listOf(flow(1), { ...flow(2), FlowFamilyID: 'två' })], given(known())),
    );
    expect(plan.groups).toEqual([]);
    expect(plan.rows.at(-1)).toMatchObject({ outcome: 'refused', externalId: '2' });
    expect(plan.rows.at(-1)?.detail).toContain('not marked as vanished');
  });
});

test('a list of a day that has not come is refused row by row, and nothing is said to be missing', () => {
  const story = new Story('9999');
  importFiles(story, planOpenEPlatform, [listOf(flow(1))], DAY);
  const plan = planned(planOpenEPlatform([listOf(flow(2))], contextOf(story, '2027-01-01', '2026-01-15')));
  expect(plan.groups).toEqual([]);
  expect(plan.rows).toEqual([
    expect.objectContaining({ detail: '2027-01-01 lies in the future (today is 2026-01-15).' }),
  ]);
});
