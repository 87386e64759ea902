import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BenchmarkFile } from '../../functions/core/benchmark/benchmark-file.ts';
import { faultsIn } from '../../functions/core/benchmark/check-file.ts';
import { participantOf } from '../../functions/core/benchmark/participant.ts';
import { seenAt } from '../../functions/core/benchmark/seen.ts';
import { blomlada2026 } from '../../functions/core/catalogue/blomlada-2026.ts';
import { threeStepSelfAssessment } from '../../functions/core/catalogue/three-step-self-assessment.ts';
import { STATUSES } from '../../functions/core/status.ts';
import { planSelfAssessment } from '../../functions/exchange/self-assessment/plan.ts';
import { selfAssessmentTemplate } from '../../functions/exchange/self-assessment/template.ts';
import { readTable } from '../../functions/exchange/table/read-table.ts';
import { delimitedText } from '../../functions/exchange/table/write-delimited.ts';
import { workbookBytes } from '../../functions/exchange/table/write-workbook.ts';

const NOW = '2026-11-01T08:00:00.000Z';
const HEADERS = 'Organisation;Indikator;Datum;Status;Motivering';
const utf8 = (text: string) => new TextEncoder().encode(text);

async function planned(bytes: Uint8Array, stored: readonly BenchmarkFile[] = [], now = NOW) {
  const read = await readTable({ name: 'a.csv', bytes });
  if (!read.ok) throw new Error(read.detail);
  const plan = planSelfAssessment(read.table, {
    source: { file: 'a.csv', digest: 'a'.repeat(64) },
    now,
    livesHere: (id) => id === '2281',
    stored: (id) => stored.find(({ organisation }) => organisation === id) ?? null,
  });
  if (!plan.ok) throw new Error(plan.detail);
  for (const file of plan.files)
    expect(faultsIn(BenchmarkFile.parse(file), '2027-01-01T00:00:00.000Z')).toEqual([]);
  return plan;
}
const ofRows = (...rows: string[]) => planned(utf8([HEADERS, ...rows, ''].join('\n')));
const statusesOn = (file: BenchmarkFile | undefined, validOn: string) =>
  file && seenAt(participantOf(file, false), { validOn })?.services.map(({ id, status }) => [id, status]);

describe('a self-assessment', () => {
  test('becomes a file for each organisation in it, with the statuses of each day', async () => {
    const { rows, files } = await ofRows(
      'Luleå;e-archive;2024-01-01;röd;Papper',
      'Luleå;e-archive;2025-05-01;grön;',
      'exempel-norra-ekby;E-arkiv;2025-01-01;yellow;Partly so',
    );
    expect(rows.map(({ outcome }) => outcome)).toEqual(['added', 'added', 'added']);
    const [lulea, ekby] = files;
    expect(lulea).toMatchObject({
      organisation: '2580',
      settings: [{ name: 'Luleå', slug: 'lulea', example: false }],
    });
    expect(statusesOn(lulea, '2024-06-01')).toEqual([['e-archive', 'red']]);
    expect(statusesOn(lulea, '2025-06-01')).toEqual([['e-archive', 'green']]);
    expect(statusesOn(lulea, '2023-06-01')).toEqual([]);
    expect(lulea?.services[0]?.assessments[0]?.reason).toBe('Papper');
    expect(ekby).toMatchObject({
      organisation: 'exempel-norra-ekby',
      source: { kind: 'self-assessment', file: 'a.csv' },
      settings: [{ name: 'Exempel Norra Ekby', example: true }],
    });
  });

  test('an invented organisation keeps the letters of its name; its id has none of them', async () => {
    const { rows, files } = await ofRows(
      'Exempel Ängelby;e-archive;2024-01-01;röd;Papper',
      'exempel-angelby;e-archive;2025-01-01;grön;',
      'Exempel <b>;e-archive;2025-01-01;grön;',
    );
    expect(rows.map(({ outcome }) => outcome)).toEqual(['added', 'added', 'refused']);
    expect(files).toHaveLength(1);
    expect(files[0]).toMatchObject({
      organisation: 'exempel-angelby',
      settings: [{ name: 'Exempel Ängelby', slug: 'exempel-angelby', example: true }],
    });
  });

  test.each([
    [
      'Swedish',
      'Kommun,Indikator,Gäller från,Bedömning\nLuleå,e-archive,2025-01-01,ej aktuell?'.replace(
        'ej aktuell?',
        'gul',
      ),
    ],
    ['English', 'Municipality\tIndicator\tDate\tStatus\tReason\n2580\tDigital archive\t2025-01-01\tyellow\t'],
    ['a lost leading zero', 'kommunkod;indikator;datum;status\n114;e-archive;2025-01-01;yellow'],
    ['Luleå kommun', 'Organisation;Indikator;Datum;Status\nLuleå kommun;E-ARKIV;2025-01-01;Gult'],
  ])('is read with headers and words of its own kind: %s', async (_kind, text) => {
    const { rows, files } = await planned(utf8(text));
    expect(rows).toMatchObject([{ outcome: 'added' }]);
    expect(files[0]?.services[0]?.assessments[0]?.status).toBe('yellow');
  });

  test('is read as Windows-1252 and as a workbook', async () => {
    const latin = Uint8Array.from(
      [...`${HEADERS}\nLuleå;e-archive;2025-01-01;grön;Ö`].map((each) => each.charCodeAt(0)),
    );
    expect((await planned(latin)).files[0]?.services[0]?.assessments[0]?.reason).toBe('Ö');
    const rows = [['Luleå', 'e-archive', '2025-01-01', 'grön', 'Ö']];
    const sheet = { name: 'a', headers: HEADERS.split(';'), rows, widths: [9, 9, 9, 9, 9] };
    expect((await planned(await workbookBytes([sheet]))).files[0]?.organisation).toBe('2580');
  });

  test.each([
    [
      'a municipality that does not exist',
      'Ankeborg;e-archive;2025-01-01;grön;',
      'Organisation',
      'unknown-organisation',
    ],
    [
      'one that differs by a mark',
      'Lulea;e-archive;2025-01-01;grön;',
      'Organisation',
      'unknown-organisation',
    ],
    ['no organisation', ';e-archive;2025-01-01;grön;', 'Organisation', 'empty'],
    ['one that keeps its log here', 'Sundsvall;e-archive;2025-01-01;grön;', null, 'lives-here'],
    ['an indicator that does not exist', 'Luleå;fax;2025-01-01;grön;', 'Indikator', 'unknown-indicator'],
    ['a day that is none', 'Luleå;e-archive;2025-02-30;grön;', 'Datum', 'not-a-day'],
    ['a day to come', 'Luleå;e-archive;2026-12-24;grön;', 'Datum', 'future'],
    ['a status that is none', 'Luleå;e-archive;2025-01-01;lila;', 'Status', 'unknown-judgement'],
    ['a word of three steps on another scale', 'Luleå;e-archive;2025-01-01;delvis;', 'Status', 'other-scale'],
    [
      'no reason where one is due',
      'Luleå;e-archive;2025-01-01;ej aktuell;',
      'Motivering',
      'exemption-without-reason',
    ],
    [
      'a reason that is too long',
      `Luleå;e-archive;2025-01-01;grön;${'a'.repeat(32_768)}`,
      'Motivering',
      'too-long',
    ],
    ['a formula that failed', 'Luleå;e-archive;2025-01-01;grön;#SAKNAS!', 'Motivering', 'formula-error'],
  ])('tells line and column of %s, and takes the other rows', async (_what, row, column, code) => {
    const { rows, files } = await ofRows('exempel-ekby;e-archive;2025-01-01;grön;', row);
    expect(rows).toMatchObject([
      { outcome: 'added' },
      { line: 3, column, outcome: 'refused', remarks: [{ code }] },
    ]);
    expect(rows[1]?.detail).toBeTruthy();
    expect(files.map(({ organisation }) => organisation)).toEqual(['exempel-ekby']);
  });

  test('refuses a row that says something else of the same day, and forgives one that says the same', async () => {
    const row = 'Luleå;e-archive;2025-01-01;grön;';
    const { rows } = await ofRows(row, row, 'Luleå;e-archive;2025-01-01;röd;');
    expect(rows.map(({ outcome }) => outcome)).toEqual(['added', 'unchanged', 'refused']);
  });

  test('a newer one adds to what was said; the same again changes nothing', async () => {
    const older = `${HEADERS}\nLuleå;e-archive;2025-01-01;röd;\n`;
    const [first] = (await planned(utf8(older))).files;
    if (!first) throw new Error('no file');
    expect(await planned(utf8(older), [first])).toMatchObject({
      rows: [{ outcome: 'unchanged' }],
      files: [],
    });
    const newer = `${older}Luleå;e-archive;2024-01-01;gul;\nLuleå;e-payment;2026-01-01;grön;\nLuleå;e-archive;2026-01-01;grön;\n`;
    const later = '2026-11-02T08:00:00.000Z';
    const [second] = (await planned(utf8(newer), [first], later)).files;
    expect(second?.recorded).toEqual([NOW, later]);
    expect(statusesOn(second, '2024-06-01')).toEqual([['e-archive', 'yellow']]);
    expect(statusesOn(second, '2026-06-01')).toEqual([
      ['e-archive', 'green'],
      ['e-payment', 'green'],
    ]);
    const asBefore = second && seenAt(participantOf(second, false), { validOn: '2024-06-01', knownOn: NOW });
    expect(asBefore?.services).toEqual([]);
  });

  test('on three steps has a catalogue of its own; one goes on to the catalogue of 2026, never back', async () => {
    const old = `${HEADERS}\nLuleå;step-e-archive;2016-01-01;Delvis;\nLuleå;step-e-payment;2016-01-01;fulfils fully;\nLuleå;step-open-data;2016-01-01;inte alls;\n`;
    const [file] = (await planned(utf8(old))).files;
    if (!file) throw new Error('no file');
    expect(file.settings.map(({ catalogue }) => catalogue)).toEqual(['three-step-self-assessment']);
    expect(statusesOn(file, '2016-02-01')).toEqual([
      ['step-e-archive', 'yellow'],
      ['step-e-payment', 'green'],
      ['step-open-data', 'red'],
    ]);
    const [onward] = (
      await planned(
        utf8(`${HEADERS}\nLuleå;e-archive;2026-01-01;grön;\n`),
        [file],
        '2026-11-02T08:00:00.000Z',
      )
    ).files;
    if (!onward) throw new Error('no file');
    expect(onward.settings.map(({ catalogue }) => catalogue)).toEqual([
      'three-step-self-assessment',
      'blomlada-2026',
    ]);
    const back = await planned(utf8(`${HEADERS}\nLuleå;step-e-archive;2017-01-01;helt;\n`), [onward]);
    expect(back.rows).toMatchObject([{ outcome: 'refused', remarks: [{ code: 'older-catalogue' }] }]);
  });
});

describe('the template', () => {
  test.each([blomlada2026, threeStepSelfAssessment])(
    'of $id lists every indicator, and says nothing until it is filled in',
    async (catalogue) => {
      for (const language of ['sv', 'en'] as const) {
        const text = delimitedText(selfAssessmentTemplate({ catalogue, language, organisation: '2580' }));
        const { rows, files } = await planned(utf8(text));
        expect(rows).toHaveLength(catalogue.indicators.length);
        expect(rows.every(({ outcome }) => outcome === 'unchanged')).toBe(true);
        expect(files).toEqual([]);
        const filled = text.replaceAll(
          /;;;(\r\n)/g,
          `;2025-01-01;${language === 'sv' ? 'grön' : 'green'};$1`,
        );
        const said = await planned(utf8(filled));
        expect(said.rows.every(({ outcome }) => outcome === 'added')).toBe(true);
        expect(said.files[0]?.services).toHaveLength(catalogue.indicators.length);
      }
    },
  );

  const HOSTILE = [
    "=cmd|' /C calc'!A0",
    '+1',
    '@SUM(A1)',
    "'=1",
    '-2',
    '\ttab',
    'en\nrad',
    'a "b" ; c, d',
    '🌷🇸🇪',
    '\u202eabc\u202c',
    '2 Ansökan …',
    '# inte en kommentar',
    '＝1+1',
    'a'.repeat(4000),
  ];
  const reason = fc.oneof(
    fc.constantFrom(...HOSTILE),
    fc
      .string({ unit: 'grapheme', maxLength: 40 })
      .filter((text) => !/[^\P{Cc}\n\t]/u.test(text) && !/^#[A-ZÄÖÅ/0-9!?]+$/.test(text.trim())),
  );
  const said = fc.record({
    indicator: fc.constantFrom(...blomlada2026.indicators.map(({ id }) => id)),
    date: fc.constantFrom('2024-01-01', '2025-06-30'),
    status: fc.constantFrom(...STATUSES),
    reason,
  });

  test('filled with what was said says the same again, whatever the reasons hold', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(said, { minLength: 1, maxLength: 6 }), async (rows) => {
        const cells = rows.map((each) => [
          'exempel-ekby',
          each.indicator,
          each.date,
          each.status,
          each.reason.trim(),
        ]);
        const { files } = await planned(utf8(delimitedText({ headers: HEADERS.split(';'), rows: cells })));
        const [file] = files;
        if (!file) return;
        const out = delimitedText(selfAssessmentTemplate({ catalogue: blomlada2026, language: 'sv', file }));
        for (const cell of out.slice(1).split(/[;\r\n]+/)) expect(cell).not.toMatch(/^[=+@]/);
        const again = await planned(utf8(out), files);
        expect(again.files).toEqual([]);
        expect(again.rows.filter(({ outcome }) => outcome === 'refused')).toEqual([]);
        const [anew] = (await planned(utf8(out))).files;
        const facts = (each?: BenchmarkFile) =>
          each?.services
            .flatMap(({ assessments }) =>
              assessments.map(({ effectiveOn, status, reason: why }) => [effectiveOn, status, why]),
            )
            .sort();
        expect(facts(anew)).toEqual(facts(file));
      }),
    );
  });
});
