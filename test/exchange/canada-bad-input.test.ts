import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ImportFile } from '../../functions/core/importing.ts';
import { organisationsIn } from '../../functions/exchange/canada-service-inventory/organisations.ts';
import { planCanadaServiceInventory } from '../../functions/exchange/canada-service-inventory/plan.ts';
import { canadaFiles } from '../../infra/local/example-data.ts';
import { Story } from '../core/story.ts';
import { PROVING } from '../proving.ts';
import { contextOf, failure, fileOf, outcomesOf, planned } from './in-memory-ledger.ts';
import { NAMES, SERVICES_HEADER, STATUS_HEADER, servicesFile, statusFile } from './inventory-files.ts';

const TODAY = '2026-01-19';
const GOOD = '2019-2020,65,1,Y,Y,Y,Y,Y,Y';
const services = servicesFile(...NAMES);
const plan = (...files: readonly ImportFile[]) =>
  planCanadaServiceInventory(
    files,
    contextOf(new Story('ca-65', { catalogue: 'canada-interaction-points' }), TODAY),
  );

describe('a wrong row is refused alone, with its line and column', () => {
  test.each([
    ['a value that is none', '2020-2021,65,1,Y,Y,X,Y,Y,Y', 'application', '“X” must be Y, N, NA or blank'],
    ['a lower-case value', '2020-2021,65,1,y,Y,Y,Y,Y,Y', 'account_registration', '“y” must be'],
    [
      'a name of an object’s own',
      '2020-2021,65,1,Y,Y,Y,Y,Y,constructor',
      'issue_resolution_feedback',
      '“constructor”',
    ],
    [
      'years that do not follow',
      '2020-2022,65,1,Y,Y,Y,Y,Y,Y',
      'fiscal_year',
      '“2020-2022” is not a fiscal year',
    ],
    ['a year alone', '2021,65,1,Y,Y,Y,Y,Y,Y', 'fiscal_year', '“2021” is not a fiscal year'],
    ['no year', ',65,1,Y,Y,Y,Y,Y,Y', 'fiscal_year', '“” is not a fiscal year'],
    ['a year outside the calendar', '0999-1000,65,1,Y,Y,Y,Y,Y,Y', 'fiscal_year', 'is not a fiscal year'],
    [
      'a year that is not over',
      '2025-2026,65,1,Y,Y,Y,Y,Y,Y',
      'fiscal_year',
      '2026-03-31, which lies in the future',
    ],
    [
      'a service without a name',
      '2020-2021,65,77,Y,Y,Y,Y,Y,Y',
      'service_id',
      '“services.csv” has no name for the service “77”',
    ],
    ['a service that is no id', '2020-2021,65,a b,Y,Y,Y,Y,Y,Y', 'service_id', '“a b” is not a service id'],
    ['no service', '2020-2021,65,,Y,Y,Y,Y,Y,Y', 'service_id', '“” is not a service id'],
    ['a repetition', '2019-2020,65,1,N,N,N,N,N,N', 'fiscal_year', '2019-2020 stands on line 2 already'],
  ])('%s', (_what, row, column, detail) => {
    const found = planned(plan(statusFile(GOOD, row, '2019-2020,65,2,Y,Y,Y,Y,Y,Y'), services));
    expect(outcomesOf(found)).toEqual({ added: 2, refused: 1 });
    expect(found.rows[1]).toMatchObject({ outcome: 'refused', line: 3, column });
    expect(found.rows[1]?.detail).toContain(detail);
    expect(found.groups).toHaveLength(2);
  });

  test('a service without any sound row is not registered', () => {
    const found = planned(plan(statusFile('2019-2020,65,1,Q,Y,Y,Y,Y,Y'), services));
    expect(found.groups).toEqual([]);
  });

  test('a service whose id another source has taken', () => {
    const story = new Story('ca-65', { catalogue: 'canada-interaction-points' }).on(
      '2020-01-01T08:00:00.000Z',
      {
        type: 'register-service',
        id: 'ca-1',
        effectiveOn: '2019-01-01',
        name: { en: 'Another' },
        area: 'services',
      },
    );
    const found = planned(planCanadaServiceInventory([statusFile(GOOD), services], contextOf(story, TODAY)));
    expect(found.rows[0]).toMatchObject({ outcome: 'refused', line: 2, column: 'service_id' });
  });
});

describe('files that cannot be used fail whole', () => {
  const without = (header: string, column: string) =>
    header
      .split(',')
      .filter((each) => each !== column)
      .join(',');

  test.each(STATUS_HEADER.split(','))('the statuses lack the column %s', (column) => {
    const file = fileOf('status.csv', `${without(STATUS_HEADER, column)}\n`);
    const found = failure(plan(file, services));
    expect(found).toMatchObject({ type: 'missing-column', line: 1, column });
    expect(found.detail).toContain(`“status.csv” lacks the column “${column}”`);
  });

  test.each(SERVICES_HEADER.split(','))('the names lack the column %s', (column) => {
    const file = fileOf('services.csv', `${without(SERVICES_HEADER, column)}\n`);
    expect(failure(plan(statusFile(GOOD), file))).toMatchObject({ type: 'missing-column', column });
  });

  test.each([
    ['one file', [statusFile(GOOD)], 'is two files'],
    ['three files', [statusFile(GOOD), services, services], '3 were given'],
    ['the same file twice', [services, services], '“services.csv” has the columns service_id,'],
    ['statuses twice', [statusFile(GOOD), statusFile(GOOD)], '“status.csv” has the columns fiscal_year,'],
    ['something else', [statusFile(GOOD), fileOf('kommuner.csv', 'kod,namn\n2281,Sundsvall\n')], 'kod, namn'],
    [
      'no rows of the organisation',
      [statusFile('2019-2020,66,SRV03,Y,Y,Y,Y,Y,Y'), services],
      'no rows for the organisation ca-65',
    ],
  ])('%s', (_what, files, detail) => {
    const found = failure(plan(...files));
    expect(found.type).toBe('wrong-files');
    expect(found.detail).toContain(detail);
  });

  test.each([
    ['UTF-16', Buffer.from(`${STATUS_HEADER}\n${GOOD}\n`, 'utf16le'), null],
    ['invalid UTF-8', Buffer.from(`${STATUS_HEADER}\n${GOOD}\n2019-2020,65,\xe9,Y,Y,Y,Y,Y,Y\n`, 'latin1'), 3],
  ])('%s', (_what, bytes, line) => {
    expect(failure(plan(fileOf('status.csv', bytes), services))).toMatchObject({
      type: 'unreadable-encoding',
      line,
    });
  });

  test('a row cut short', () => {
    const found = failure(plan(statusFile(GOOD, '2020-2021,65,1,Y,Y'), services));
    expect(found).toMatchObject({ type: 'unreadable-file', line: 3 });
    expect(found.detail).toContain('line 3 has 5 of 9 columns; is the file complete?');
  });

  test('an organisation’s id that is none, since its row would be nobody’s', () => {
    const found = failure(plan(statusFile(GOOD, '2019-2020,,2,Y,Y,Y,Y,Y,Y'), services));
    expect(found).toMatchObject({ type: 'unreadable-file', line: 3, column: 'org_id' });
  });

  test('a service with two names', () => {
    const found = failure(plan(statusFile(GOOD), servicesFile(...NAMES, '1,66,Space Agency,Another,Autre')));
    expect(found).toMatchObject({ type: 'unreadable-file', line: 5, column: 'service_id' });
  });

  test('an organisation without a name, when organisations are to be created', () => {
    const found = failure(organisationsIn([statusFile(GOOD, '2019-2020,99,1,Y,Y,Y,Y,Y,Y'), services]));
    expect(found).toMatchObject({ type: 'wrong-files', line: 3, column: 'org_id' });
    expect(found.detail).toContain('Do the two files belong together?');
  });
});

test('order, names, line breaks, byte order marks, quotes and further columns do not matter', () => {
  const plain = planned(plan(statusFile(GOOD), services));
  const status = fileOf('a', `\ufeffnotes,${STATUS_HEADER}\r\n"one,\r\ntwo",${GOOD}\r\n`);
  const names = fileOf('b', `\ufeff${SERVICES_HEADER}\r\n"1",65,"Food Agency","Permit",Permis\r\n`);
  const other = planned(plan(names, status));
  const file = (text: string) => text.replace('(file a)', '(file status.csv)');
  expect(JSON.parse(file(JSON.stringify(other)))).toEqual(plain);
});

describe('a file cut anywhere', () => {
  const files = canadaFiles();
  const context = () => contextOf(new Story('ca-138', { catalogue: 'canada-interaction-points' }), TODAY);
  const whole = planned(planCanadaServiceInventory(files, context()));
  const cut = (place: 0 | 1, length: number) =>
    files.map((file, index) => (index === place ? { ...file, bytes: file.bytes.subarray(0, length) } : file));
  const textOf = (place: 0 | 1, length: number) => Buffer.from(files[place]?.bytes.subarray(0, length) ?? []);

  test('of statuses is refused unless it was cut between rows; then each row that is left is as it was', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: files[0]?.bytes.length ?? 0 }), (length) => {
        const found = planCanadaServiceInventory(cut(0, length), context());
        const ending = textOf(0, length).at(-1);
        if (!found.ok) return;
        expect([0x0a, 0x0d]).toContain(ending);
        expect(found.rows).toEqual(whole.rows.slice(0, found.rows.length));
      }),
      {
        numRuns: PROVING ? 60 : 20,
        examples: [0, 1, 152, 153, 154, 155, 180, 181, 182].map((length) => [length]),
      },
    );
  });

  test('of names is refused unless it was cut between rows; then rows without a name are refused, none lost', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: files[1]?.bytes.length ?? 0 }), (length) => {
        const found = planCanadaServiceInventory(cut(1, length), context());
        if (!found.ok) return;
        expect([0x0a, 0x0d]).toContain(textOf(1, length).at(-1));
        expect(found.rows).toHaveLength(whole.rows.length);
        for (const [index, row] of found.rows.entries()) {
          if (row.outcome === 'refused') expect(row.column).toBe('service_id');
          else expect(row).toEqual(whole.rows[index]);
        }
      }),
      { numRuns: PROVING ? 40 : 8 },
    );
  });

  test('at a row’s end is the only cut that is read at all', () => {
    const bytes = files[0]?.bytes ?? new Uint8Array();
    const rowEnd = bytes.indexOf(0x0a, 5000) + 1;
    const story = () => contextOf(new Story('ca-1', { catalogue: 'canada-interaction-points' }), TODAY);
    const read = (length: number) => planCanadaServiceInventory(cut(0, length), story()).ok;
    expect([read(rowEnd - 3), read(rowEnd - 2), read(rowEnd), read(rowEnd + 1)]).toEqual([
      false,
      false,
      true,
      false,
    ]);
  });
});
