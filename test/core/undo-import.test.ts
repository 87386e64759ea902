import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { importRuns } from '../../functions/core/import-runs.ts';
import { matrixOf } from '../../functions/core/matrix.ts';
import { profileInWords } from '../../functions/core/profile-words.ts';
import { serviceAt } from '../../functions/core/service-at.ts';
import { serviceOf } from '../../functions/core/state.ts';
import { ALL_KNOWN } from '../../functions/core/view.ts';
import { planOpenEPlatform } from '../../functions/exchange/open-eplatform/plan.ts';
import { flow, listOf } from '../exchange/flows.ts';
import { contextOf, planned } from '../exchange/in-memory-ledger.ts';
import { fates, importTable, planOf, type Row, saveImport, tableWith, undo } from '../exchange/tables.ts';
import { logs } from './grown-logs.ts';
import { assess, register, Story } from './story.ts';

const BEFORE = '2026-03-02';
const DAY = '2026-03-10';
const LATER = '2026-03-20T08:00:00.000Z';

/** A municipality with one service that people registered and judged. */
const given = () =>
  new Story().on(
    `${BEFORE}T08:00:00.000Z`,
    {
      ...register('parkering', '2020-01-01', 'residents-and-traffic'),
      ...{ link: 'https://exempel.example/p', role: 'Parkeringschef' },
    },
    assess('parkering', '2025-06-01', 'yellow'),
  );

const bygglov = { Namn: 'Bygglov', Område: 'Företagare', 'Nyckel i källan': '7' };
const shown = (story: Story, validOn = DAY) =>
  matrixOf(story.state, { validOn, known: ALL_KNOWN }).areas.map(({ area, rows, counts }) => [
    area.id,
    counts,
    rows.map(({ version: _version, assessment: _assessment, profile, vanishedOn, ...row }) => ({
      ...row,
      vanished: vanishedOn !== null,
      profile: profileInWords(profile, story.texts),
    })),
  ]);
const serviceNow = (story: Story, id: string) => {
  const record = serviceOf(story.state, id);
  return record && serviceAt(record, { validOn: '2026-03-25', known: ALL_KNOWN });
};

describe('an import that is undone', () => {
  test('takes its services with it, from their first day, and its assessments', () => {
    const story = given();
    const before = shown(story);
    const { seqs } = importTable(story, tableWith({ ...bygglov, Status: 'grön', Motivering: 'x' }), DAY);
    expect(shown(story)).not.toEqual(before);
    const undone = undo(story, seqs, DAY);
    expect(undone.groups).toMatchObject([
      [
        { type: 'withdraw-assessment', service: 'bygglov', reason: 'Fel fil.' },
        { type: 'retire-service', service: 'bygglov', effectiveOn: DAY },
      ],
    ]);
    expect([shown(story), undone.kept]).toEqual([before, []]);
  });

  test('sets what it changed to what it was just before, texts too', () => {
    const story = given();
    const before = shown(story);
    const changes = {
      Länk: 'https://ny.example/',
      'Ansvarig roll': 'Ny roll',
      Beskrivning: 'Ny',
      Område: 'Allmänheten',
    };
    const { seqs } = importTable(story, tableWith({ Id: 'parkering', Namn: 'Nytt namn', ...changes }), DAY, {
      overwrite: true,
    });
    expect(serviceNow(story, 'parkering')?.profile).toMatchObject({
      name: { sv: 'Nytt namn' },
      area: 'general-public',
    });
    undo(story, seqs, DAY);
    expect(shown(story)).toEqual(before);
  });

  test('gives a service that it marked as vanished back to its source, and the other way round', () => {
    const story = new Story();
    const list = (...flows: readonly unknown[]) =>
      planned(planOpenEPlatform([listOf(...flows)], contextOf(story, DAY)));
    saveImport(story, list(flow(1), flow(2)), DAY);
    const vanishing = saveImport(story, list(flow(1)), DAY);
    expect(serviceNow(story, 'oep-2')?.vanishedOn).toBe(DAY);
    undo(story, vanishing, DAY);
    expect(serviceNow(story, 'oep-2')?.vanishedOn).toBeNull();
    saveImport(story, list(flow(1)), DAY);
    const returning = saveImport(story, list(flow(1), flow(2)), DAY);
    undo(story, returning, DAY);
    expect(serviceNow(story, 'oep-2')?.vanishedOn).toBe(DAY);
  });

  test('is undone once: a second time gives nothing', () => {
    const story = given();
    const { seqs } = importTable(story, tableWith(bygglov, { Id: 'parkering', Enhet: 'Gata' }), DAY);
    undo(story, seqs, DAY);
    const head = story.state.hash;
    expect([undo(story, seqs, DAY), story.state.hash]).toEqual([{ groups: [], kept: [] }, head]);
  });

  test('can be imported again, and its services are the same ones', () => {
    const story = given();
    const table = tableWith(
      { ...bygglov, Status: 'grön', Motivering: 'x' },
      { Id: 'parkering', Enhet: 'Gata' },
    );
    const first = importTable(story, table, DAY);
    const after = shown(story);
    undo(story, first.seqs, DAY);
    const second = importTable(story, table, DAY);
    expect(fates(second.plan)).toEqual(['added | revived', 'changed']);
    expect(shown(story)).toEqual(after);
    expect(planOf(story, table, DAY).groups).toEqual([]);
    undo(story, second.seqs, DAY);
    expect(shown(story)).toEqual(shown(given()));
  });

  test('can be imported again from an earlier day', () => {
    const story = given();
    const first = importTable(story, tableWith(bygglov), DAY);
    undo(story, first.seqs, DAY);
    const second = importTable(story, tableWith(bygglov), '2026-01-01', {}, DAY);
    expect(serviceNow(story, 'bygglov')).toMatchObject({ registeredOn: '2026-01-01', endedBy: null });
    undo(story, second.seqs, DAY);
    expect(shown(story, '2026-02-01')).toEqual(shown(given(), '2026-02-01'));
    expect(shown(story)).toEqual(shown(given()));
  });

  test('stands in the list of imports, without what undid it', () => {
    const story = given();
    const { seqs } = importTable(story, tableWith(bygglov), DAY);
    undo(story, seqs, DAY);
    expect(importRuns(story.state)).toMatchObject([{ seqs, format: 'table', source: 'Tabell' }]);
  });
});

describe('what people did since stays:', () => {
  const imported = () => {
    const story = given();
    const rows: Row[] = [
      { ...bygglov, Status: 'gul', Motivering: 'x' },
      { Id: 'parkering', Namn: 'Nytt namn', Enhet: 'Gata', Status: 'röd', Motivering: 'x' },
    ];
    return { story, seqs: importTable(story, tableWith(...rows), DAY, { overwrite: true }).seqs };
  };

  test('a new service that somebody worked on', () => {
    const { story, seqs } = imported();
    story.on(LATER, { type: 'set-target', service: 'bygglov', status: 'green', due: '2027-01-01' });
    const { kept } = undo(story, seqs, '2026-03-21');
    expect(kept).toEqual([{ service: 'bygglov', what: 'service', because: 'people' }]);
    expect(serviceNow(story, 'bygglov')?.endedBy).toBeNull();
  });

  test('a new service that a later import speaks of', () => {
    const { story, seqs } = imported();
    importTable(story, tableWith({ ...bygglov, Enhet: 'Plan' }), '2026-03-20');
    expect(undo(story, seqs, '2026-03-21').kept).toEqual([
      { service: 'bygglov', what: 'service', because: 'import' },
    ]);
  });

  test('a name that somebody wrote, while the rest goes back', () => {
    const { story, seqs } = imported();
    story.on(LATER, {
      type: 'rename-service',
      service: 'parkering',
      effectiveOn: '2026-03-20',
      name: { sv: 'Vårt' },
    });
    story.on(LATER, { type: 'rename-service', service: 'parkering', effectiveOn: DAY, name: { sv: 'Vårt' } });
    expect(undo(story, seqs, '2026-03-21').kept).toEqual([
      { service: 'parkering', what: 'name', because: 'people' },
    ]);
    expect(serviceNow(story, 'parkering')?.profile).toMatchObject({ name: { sv: 'Vårt' }, unit: null });
  });

  test('an assessment that somebody confirmed', () => {
    const { story, seqs } = imported();
    story.on(LATER, { type: 'confirm-assessment', service: 'parkering', effectiveOn: '2026-03-20' });
    expect(undo(story, seqs, '2026-03-21').kept).toEqual([
      { service: 'parkering', what: 'assessment', because: 'confirmed' },
    ]);
  });

  test('a service that has ended since', () => {
    const { story, seqs } = imported();
    story.on(LATER, { type: 'retire-service', service: 'parkering', effectiveOn: DAY });
    const undone = undo(story, seqs, '2026-03-21');
    expect(undone.kept.map(({ because }) => because)).toEqual(['ended', 'ended']);
  });

  test('a text that was redacted does not come back', () => {
    const story = given();
    const text = Object.entries(story.texts).find(([, words]) => words === 'Parkeringschef')?.[0] ?? '';
    const { seqs } = importTable(story, tableWith({ Id: 'parkering', 'Ansvarig roll': 'Ny' }), DAY, {
      overwrite: true,
    });
    story.on(LATER, { type: 'redact-text', text, reason: 'Ett namn.' });
    delete story.texts[text];
    expect(undo(story, seqs, '2026-03-21').kept).toEqual([
      { service: 'parkering', what: 'role', because: 'redacted' },
    ]);
  });
});

const cell = <Value>(...values: Value[]) => fc.constantFrom('', ...values);
const row = fc.record({
  Id: cell('a', 'b', 'c', 'constructor'),
  Namn: cell('Namn', 'Ett till', '__proto__'),
  'Namn (engelska)': cell('Name'),
  Område: cell('Företagare', 'general-public', 'LEDNING OCH ARBETSSÄTT'),
  Länk: cell('https://a.example/', 'https://b.example/'),
  Beskrivning: cell('En text', 'En annan'),
  Status: cell('grön', 'röd', 'ej aktuell'),
  'Ansökan på webben': cell('ja', 'nej'),
  'Gäller från': cell('2024-02-10', '2026-02-28'),
  'Nyckel i källan': cell('1', '2'),
  Källa: cell('Annan'),
});

test('law: where nobody changed anything in between, the map is as it was before', () => {
  fc.assert(
    fc.property(
      logs,
      fc.array(row, { minLength: 1, maxLength: 5 }),
      fc.boolean(),
      (story, rows, overwrite) => {
        const before = shown(story);
        const { seqs } = importTable(story, tableWith(...rows), DAY, {
          overwrite,
          defaultReason: 'Skäl',
          complete: true,
        });
        if (seqs.length === 0) return;
        expect(undo(story, seqs, DAY).kept).toEqual([]);
        expect(shown(story)).toEqual(before);
        expect(undo(story, seqs, DAY).groups).toEqual([]);
      },
    ),
  );
});
