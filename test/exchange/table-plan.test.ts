import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { blomlada2026 } from '../../functions/core/catalogue/blomlada-2026.ts';
import { serviceAt } from '../../functions/core/service-at.ts';
import { serviceOf } from '../../functions/core/state.ts';
import { statusAt } from '../../functions/core/timeline.ts';
import { ALL_KNOWN } from '../../functions/core/view.ts';
import { IMPORT_FORMATS, planFor } from '../../functions/exchange/formats.ts';
import { guessMapping } from '../../functions/exchange/table/column-mapping.ts';
import { logs } from '../core/grown-logs.ts';
import { assess, register, Story } from '../core/story.ts';
import { contextOf, failure, fileOf, planned } from './in-memory-ledger.ts';
import { fates, importTable, planOf, type Row, tableWith } from './tables.ts';

const DAY = '2026-03-10';
const given = () => new Story().on('2026-03-02T08:00:00.000Z', register('parkering', '2020-01-01'));
const row = (changes: Row = {}): Row => ({ Namn: 'Bygglov', Område: 'Företagare', ...changes });
const fateOf = (changes: Row, story = given()) => fates(planOf(story, tableWith(row(changes)), DAY))[0];
const profile = (story: Story, id: string) => {
  const record = serviceOf(story.state, id);
  return record && serviceAt(record, { validOn: '2026-12-31', known: ALL_KNOWN })?.profile;
};
const status = (story: Story, id: string, validOn = '2026-12-31') => {
  const record = serviceOf(story.state, id);
  return record && statusAt(record, { validOn, known: ALL_KNOWN }, 12);
};

describe('the headers', () => {
  test.each([
    [
      ['Id', 'Namn', 'Område', 'Digitalt arkiv'],
      ['id', 'name.sv', 'area', 'criterion:archived'],
    ],
    [
      ['SERVICE', 'category', 'Apply online', 'Colour'],
      ['name.sv', 'area', 'criterion:apply-online', 'status'],
    ],
    [
      ['externalId', 'name.en', 'lands-in-case-system'],
      ['externalId', 'name.en', 'criterion:lands-in-case-system'],
    ],
    [
      ['e-tjänst', 'Namn', 'Okänt', '__proto__', 'constructor'],
      ['name.sv', null, null, null, null],
    ],
  ])('%j are taken for %j', (headers, fields) => {
    expect(guessMapping(headers, blomlada2026)).toEqual(fields);
  });

  test('of which none names a service are refused, with those that would', async () => {
    const plan = await planFor(IMPORT_FORMATS.table, [fileOf('x.csv', 'Färg;Datum\ngul;2026-01-01\n')]);
    expect(failure(plan([], contextOf(given(), DAY)))).toMatchObject({
      type: 'missing-column',
      line: 1,
      detail:
        '“x.csv” needs one column each for what it says, one of them Id, Nyckel i källan, Namn, Namn (engelska).',
    });
  });
});

describe('a new service', () => {
  test('gets an id from its name, and all that its row says', () => {
    const story = given();
    const cells = {
      'Namn (engelska)': 'Building permit',
      Indikator: 'bygglov och förhandsbesked',
      Länk: 'https://exempel.example/bygglov',
      Enhet: 'Plan',
      'Ansvarig roll': 'Bygglovschef',
      'Mening för invånare': 'Du ansöker på webben.',
      Beskrivning: 'Två\nrader',
      'Nyckel i källan': '0012',
      'Ansökan på webben': 'JA',
      'Digitalt arkiv': 'nej',
      'Gäller från': '2026-01-15',
      Motivering: 'Genomgång.',
    };
    const { plan } = importTable(story, tableWith(row(cells)), DAY, { source: 'Vårt register' });
    expect(fates(plan)).toEqual(['refused | Indikator: unknown-indicator']);
    importTable(story, tableWith(row({ ...cells, Indikator: 'building-permit' })), DAY, {
      source: 'Vårt register',
    });
    expect(profile(story, 'bygglov')).toMatchObject({
      name: { sv: 'Bygglov', en: 'Building permit' },
      area: 'businesses',
      indicator: 'building-permit',
      unit: 'Plan',
      externalId: '0012',
      source: 'Vårt register',
    });
    expect(status(story, 'bygglov')).toMatchObject({ status: 'yellow', since: '2026-01-15' });
  });

  test('of a name that is taken gets another id, and the row says so', () => {
    const story = given().on('2026-03-03T08:00:00.000Z', {
      ...register('bygglov', '2020-01-01', 'businesses'),
      ...{ name: { sv: 'Bygglov' } },
    });
    const plan = planOf(story, tableWith(row()), DAY);
    expect([fates(plan), plan.groups[0]?.[0]]).toMatchObject([['added | same-name'], { id: 'bygglov-2' }]);
  });

  test.each([
    [{ Namn: '', 'Nyckel i källan': '7' }, 'refused | Namn: missing'],
    [{ Område: '' }, 'refused | Område: missing'],
    [{ Område: 'Rymden' }, 'refused | Område: unknown-area'],
    [{ Namn: 'Två\nrader' }, 'refused | Namn: control-characters'],
    [{ Namn: 'x'.repeat(301) }, 'refused | Namn: too-long'],
    [{ Enhet: 'a\tb' }, 'refused | Enhet: control-characters'],
    [{ Beskrivning: 'x'.repeat(32_768) }, 'refused | Beskrivning: too-long'],
    [{ Beskrivning: '#REF!' }, 'refused | Beskrivning: formula-error'],
    [{ Länk: 'javascript:alert(1)' }, 'refused | Länk: not-a-link'],
    [{ Id: 'Bygg Lov' }, 'refused | Id: not-an-id'],
    [{ 'Nyckel i källan': '1,2E+15' }, 'refused | Nyckel i källan: rewritten-number'],
    [{ Status: 'lila', Motivering: 'x' }, 'refused | Status: unknown-status'],
    [{ 'Digitalt arkiv': 'kanske' }, 'refused | Digitalt arkiv: unknown-state'],
    [{ Status: 'grön' }, 'refused | Motivering: reason-missing'],
    [{ Status: 'grön', Motivering: 'x', 'Gäller från': '2026-02-30' }, 'refused | Gäller från: not-a-day'],
    [{ Status: 'grön', Motivering: 'x', 'Gäller från': '2026-03-11' }, 'refused | Gäller från: future'],
    [
      { Status: 'grön', Motivering: 'x', Omprövas: '2027-01-01' },
      'refused | Omprövas: review-without-exemption',
    ],
    [{ Status: 'ej aktuell', Motivering: 'x', Omprövas: DAY }, 'refused | Omprövas: review-too-early'],
    [{ Status: 'grön', 'Digitalt arkiv': 'nej' }, 'refused | Status: contradiction'],
    [{ 'Utläst vid ändring': '99' }, 'refused | Utläst vid ändring: unknown-commit'],
    [{ Status: 'lila', Länk: 'x' }, 'refused | Länk: not-a-link | Status: unknown-status'],
    [{ Status: 'EJ  AKTUELL', Motivering: 'x', Omprövas: '2027-01-01' }, 'added'],
    [{ Namn: '💐 \u202eolvåd', Beskrivning: '=1+1' }, 'added'],
  ])('%j: %s', (changes: Row, fate) => {
    const order = ['Länk', 'Status'].filter((header) => header in changes);
    const sorted = Object.fromEntries(
      [...order, ...Object.keys(changes)].map((key) => [key, changes[key] ?? '']),
    );
    expect(fateOf(sorted)).toBe(fate);
  });

  test('is refused on a row with more cells than there are columns', () => {
    const table = {
      name: 'x',
      headers: ['Namn', 'Område'],
      rows: [{ line: 2, cells: ['A', 'Företagare', '', 'B'] }],
    };
    expect(fates(planOf(given(), table, DAY))).toEqual(['refused | too-many-cells']);
  });

  test('names line, column and what to do in the words of the API', () => {
    const plan = planOf(given(), tableWith(row({ Status: 'lila' })), DAY);
    expect(plan.rows[0]).toMatchObject({
      line: 2,
      column: 'Status',
      name: 'Bygglov',
      detail: 'Status: “lila” is no status; write green, yellow, red, not applicable or unknown.',
    });
  });
});

describe('a row is about', () => {
  const keyed = () => {
    const story = given();
    importTable(story, tableWith(row({ 'Nyckel i källan': '7' })), DAY, { source: 'A' });
    return story;
  };
  const change = (changes: Row, order = {}) => {
    const story = keyed();
    const plan = planOf(story, tableWith({ Enhet: 'Ny', ...changes }), DAY, { source: 'A', ...order });
    return [plan.rows[0]?.service, ...fates(plan)];
  };

  test.each<[string, Row, object, unknown[]]>([
    ['the service with its id', { Id: 'bygglov' }, {}, ['bygglov', 'changed']],
    ['the service with its key', { 'Nyckel i källan': '7' }, {}, ['bygglov', 'changed']],
    [
      'nobody, where the key is of another source',
      { 'Nyckel i källan': '7', Källa: 'B' },
      {},
      [undefined, 'refused | Namn: missing | Område: missing'],
    ],
    [
      'the service of its name, where asked for',
      row({ Område: 'FÖRETAGARE' }),
      { matchByName: true },
      ['bygglov', 'changed'],
    ],
    ['a new one of that name, where not', row(), {}, ['bygglov-2', 'added | same-name']],
    [
      'nobody, where id and key lead apart',
      { Id: 'parkering', 'Nyckel i källan': '7' },
      {},
      [undefined, 'refused | key-taken'],
    ],
    [
      'nobody, where the id is unknown and the key is not',
      { Id: 'ny', 'Nyckel i källan': '7' },
      {},
      [undefined, 'refused | other-key'],
    ],
  ])('%s', (_, changes, order, fate) => {
    expect(change(changes, order)).toEqual(fate);
  });

  test('the same service once: a second row is refused with the line of the first', () => {
    const rows = [{ Id: 'parkering', Enhet: 'A' }, { Id: 'parkering', Enhet: 'B' }, row(), row()];
    expect(fates(planOf(given(), tableWith(...rows), DAY))).toEqual([
      'changed',
      'refused | repeated',
      'added',
      'refused | repeated',
    ]);
  });

  test('the service that it brought itself, though it has neither id nor key', () => {
    const story = given();
    importTable(story, tableWith(row({ Enhet: 'Plan' })), DAY);
    story.on('2026-03-11T08:00:00.000Z', {
      type: 'rename-service',
      service: 'bygglov',
      effectiveOn: '2026-03-11',
      name: { sv: 'Lov' },
    });
    const plan = planOf(story, tableWith(row({ Enhet: 'Bygg' })), '2026-03-12');
    expect([plan.rows[0]?.service, plan.rows[0]?.kept, ...fates(plan)]).toEqual([
      'bygglov',
      ['name.sv'],
      'changed | kept-people',
    ]);
  });
});

describe('what people decided', () => {
  const imported = (changes: Row = {}) => {
    const story = given();
    importTable(
      story,
      tableWith(row({ 'Nyckel i källan': '7', Enhet: 'Plan', Status: 'gul', Motivering: 'x', ...changes })),
      DAY,
    );
    return story;
  };
  const again = (story: Story, changes: Row, order = {}) =>
    planOf(story, tableWith({ 'Nyckel i källan': '7', ...changes }), '2026-03-20', order);

  test('stays, field by field, unless the table is to count', () => {
    const story = imported().on(
      '2026-03-12T08:00:00.000Z',
      {
        type: 'revise-service',
        service: 'bygglov',
        effectiveOn: '2026-03-12',
        changes: { unit: 'Vårt', role: 'Chef' },
      },
      assess('bygglov', '2026-03-12', 'red'),
    );
    const cells = {
      Enhet: 'Plan',
      'Ansvarig roll': 'Annan',
      Status: 'gul',
      Motivering: 'x',
      Länk: 'https://a.example/',
    };
    const plan = again(story, cells);
    expect([fates(plan), plan.rows[0]?.kept]).toEqual([
      ['changed | kept-people'],
      ['unit', 'role', 'assessment'],
    ]);
    expect(again(story, cells, { overwrite: true }).rows[0]).toMatchObject({
      outcome: 'changed',
      detail: 'changed: link, unit, role, assessment.',
    });
  });

  test('gives way where the source says something new', () => {
    const story = imported().on('2026-03-12T08:00:00.000Z', {
      type: 'revise-service',
      service: 'bygglov',
      effectiveOn: '2026-03-12',
      changes: { unit: 'Vårt' },
    });
    expect(again(story, { Enhet: 'Ny plan' }).rows[0]?.detail).toBe('changed: unit.');
  });

  test('is told from what was read out, where the file says when that was', () => {
    const story = given();
    const cells = { Id: 'parkering', 'Utläst vid ändring': String(story.state.seq) };
    story.on('2026-03-12T08:00:00.000Z', {
      type: 'revise-service',
      service: 'parkering',
      effectiveOn: '2026-03-12',
      changes: { unit: 'Gata' },
    });
    const table = tableWith({ ...cells, Namn: 'P-tillstånd', Enhet: 'Trafik' });
    const plan = planOf(story, table, '2026-03-20');
    expect([plan.rows[0]?.detail, fates(plan)]).toEqual([
      'changed: name.sv. kept: unit. It was changed after the file was read out.',
      ['changed | kept-meanwhile'],
    ]);
  });

  test('on a later day is not undone from an earlier one', () => {
    const story = imported().on('2026-03-25T08:00:00.000Z', {
      type: 'rename-service',
      service: 'bygglov',
      effectiveOn: '2026-03-25',
      name: { sv: 'Lov' },
    });
    const plan = planOf(
      story,
      tableWith({ 'Nyckel i källan': '7', Namn: 'Bygga' }),
      '2026-03-20',
      { overwrite: true },
      '2026-03-26',
    );
    expect(fates(plan)).toEqual(['kept | kept-later']);
  });

  test('ends a service for the import too', () => {
    const story = imported().on('2026-03-12T08:00:00.000Z', {
      type: 'retire-service',
      service: 'bygglov',
      effectiveOn: '2026-03-12',
    });
    expect(fates(again(story, { Enhet: 'Ny' }))).toEqual(['kept | ended']);
  });
});

describe('a judgement', () => {
  const judged = () =>
    given().on('2026-03-03T08:00:00.000Z', {
      type: 'assess-service',
      service: 'parkering',
      effectiveOn: '2026-03-01',
      criteria: { 'apply-online': 'met', archived: 'not-met' },
      reason: 'x',
    });
  const planned = (changes: Row, story = judged()) =>
    planOf(story, tableWith({ Id: 'parkering', ...changes }), DAY, { overwrite: true }).groups.flat();

  test('by criteria keeps those that the row leaves out', () => {
    expect(planned({ 'Digitalt arkiv': 'ja', Motivering: 'Nytt arkiv.' })).toMatchObject([
      {
        criteria: { 'apply-online': 'met', archived: 'met', 'identify-and-sign': 'unknown' },
        effectiveOn: DAY,
      },
    ]);
  });

  test('by hand against the criteria needs a reason of its own', () => {
    const cells = { Status: 'grön', 'Ansökan på webben': 'ja', 'Digitalt arkiv': 'nej' };
    expect(planned(cells)).toEqual([]);
    expect(planned({ ...cells, Motivering: 'Arkivet sköts av länet.' })).toMatchObject([
      { status: 'green', criteria: { archived: 'not-met' } },
    ]);
  });

  test('that was read out and left alone does not stand against one that was changed', () => {
    const story = judged();
    const cells = { Status: 'gul', 'Ansökan på webben': 'nej', 'Digitalt arkiv': 'nej', Motivering: 'x' };
    const [command] = planned({ ...cells, 'Utläst vid ändring': String(story.state.seq) }, story);
    expect(command).toMatchObject({ criteria: { 'apply-online': 'not-met' } });
    expect(command).not.toHaveProperty('status');
  });

  test('of a day before the service is refused, of any other day stands on that day', () => {
    const story = judged();
    expect(
      fates(
        planOf(
          story,
          tableWith({ Id: 'parkering', Status: 'röd', Motivering: 'x', 'Gäller från': '2019-12-31' }),
          DAY,
        ),
      ),
    ).toEqual(['refused | Gäller från: registered-later']);
    expect(planned({ Status: 'röd', Motivering: 'x', 'Gäller från': '2021-05-01' })).toMatchObject([
      { status: 'red', effectiveOn: '2021-05-01' },
    ]);
  });
});

describe('a table that is complete', () => {
  const two = [row({ 'Nyckel i källan': '7' }), row({ Namn: 'Serveringstillstånd', 'Nyckel i källan': '8' })];
  const started = () => {
    const story = given();
    importTable(story, tableWith(...two), DAY, { source: 'A' });
    return story;
  };

  test('marks what it lacks of its own source, and nothing else', () => {
    const story = started();
    const table = tableWith({ 'Nyckel i källan': '7' });
    expect(fates(planOf(story, table, '2026-03-20', { source: 'A' }))).toEqual(['unchanged']);
    const { plan } = importTable(story, table, '2026-03-20', { source: 'A', complete: true });
    expect(fates(plan)).toEqual(['unchanged', 'vanished | not-in-list']);
    expect(fates(planOf(story, tableWith(...two), '2026-03-21', { source: 'A', complete: true }))).toEqual([
      'unchanged',
      'returned',
    ]);
  });

  test('marks nothing while a row leads nobody knows where', () => {
    const table = tableWith({ 'Nyckel i källan': '7' }, { 'Nyckel i källan': '8E+15' });
    expect(fates(planOf(started(), table, '2026-03-20', { source: 'A', complete: true }))).toEqual([
      'unchanged',
      'refused | Nyckel i källan: rewritten-number',
      'refused | unsure',
    ]);
  });

  test('without rows is refused as a whole', async () => {
    const plan = await planFor(IMPORT_FORMATS.table, [fileOf('x.csv', 'Namn;Område\n')]);
    expect(failure(plan([], contextOf(given(), DAY))).remark).toEqual({ code: 'no-rows' });
  });
});

const cell = <Value>(...values: Value[]) => fc.constantFrom('', ...values);
const anyRow = fc.record({
  Id: cell('a', 'b', 'constructor'),
  Namn: cell('Namn', 'Ett till', 'toString'),
  Område: cell('Företagare', 'general-public'),
  Enhet: cell('A', 'B'),
  Status: cell('grön', 'röd', 'okänd', 'ej aktuell'),
  'Digitalt arkiv': cell('ja', 'nej', 'vet ej'),
  'Gäller från': cell('2024-02-10', '2026-02-28'),
  Omprövas: cell('2027-01-01'),
  Motivering: cell('Eget skäl'),
  'Nyckel i källan': cell('1', '2'),
  'Utläst vid ändring': cell('2'),
});

test('law: the same table a second time gives no commands, whatever was there', () => {
  fc.assert(
    fc.property(
      logs,
      fc.array(anyRow, { minLength: 1, maxLength: 5 }),
      fc.boolean(),
      fc.boolean(),
      (story, rows, overwrite, matchByName) => {
        const order = { overwrite, matchByName, complete: true, defaultReason: 'Skäl' };
        const table = tableWith(...rows);
        importTable(story, table, DAY, order);
        expect(planOf(story, table, DAY, order).groups).toEqual([]);
      },
    ),
  );
});

test('the format is read and planned by the name that the API knows it by', async () => {
  const plan = await planFor(IMPORT_FORMATS.table, [fileOf('x.csv', 'Namn;Område\nBygglov;Företagare\n')]);
  expect(planned(plan([], contextOf(given(), DAY))).groups).toHaveLength(1);
  const none = await planFor(IMPORT_FORMATS.table, []);
  expect(failure(none([], contextOf(given(), DAY))).type).toBe('wrong-files');
});
