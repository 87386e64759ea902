import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { History } from '../../functions/http/schemas/history.ts';
import type { Service } from '../../functions/http/schemas/service.ts';
import { assess, register } from '../store/fixture.ts';
import { type Api, openApi } from './fixture.ts';

let api: Api;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());

describe('a service with a history', () => {
  let first: string;
  beforeAll(async () => {
    const evidence = ['https://sundsvall.example/bygglov'];
    const { seq } = await api.command(
      assess('bygglov', {
        effectiveOn: '2024-05-01',
        status: 'red',
        reason: 'Exempel: blankett.',
        note: 'Kolla',
        evidence,
      }),
    );
    first = `${seq}-0`;
    await api.command(
      assess('bygglov', {
        effectiveOn: '2025-03-01',
        status: undefined,
        criteria: { 'apply-online': 'met' },
      }),
      { type: 'confirm-assessment', service: 'bygglov', effectiveOn: '2025-09-01' },
    );
    await api.command({
      type: 'rename-service',
      service: 'bygglov',
      effectiveOn: '2025-01-01',
      name: { sv: 'Bygga' },
    });
    await api.command({
      type: 'withdraw-assessment',
      service: 'bygglov',
      assessment: first,
      reason: 'Exempel: fel tjänst.',
    });
  });

  test('shows its status, what stands behind it, and the words', async () => {
    const service = await api.read<Service>('services/bygglov');
    expect(service).toMatchObject({
      name: { sv: 'Bygga' },
      area: { id: 'general-public', level: 'flower' },
      status: 'yellow',
      since: '2025-03-01',
      confirmedOn: '2025-09-01',
      criteria: { 'apply-online': 'met', archived: 'unknown' },
      assessment: {
        by: 'criteria',
        role: 'strategist',
        via: 'api',
        reason: { text: 'Exempel: ansökan finns, men handläggningen sker på papper.', redacted: false },
      },
      endedBy: null,
    });
  });

  test('as it was on an earlier day: other name, no criteria', async () => {
    const before = await api.read<Service>('services/bygglov?validOn=2024-12-31');
    expect(before).toMatchObject({ name: { sv: 'Exempel bygglov' }, status: 'unknown', assessment: null });
  });

  test('lists every assessment in order of effect, the withdrawn one marked', async () => {
    const history = await api.read<History>('services/bygglov/history');
    expect(history.assessments.map(({ effectiveOn, status }) => [effectiveOn, status])).toEqual([
      ['2024-05-01', 'red'],
      ['2025-03-01', 'yellow'],
    ]);
    expect(history.assessments[0]).toMatchObject({
      id: first,
      note: { text: 'Kolla' },
      evidence: [{ text: 'https://sundsvall.example/bygglov' }],
      withdrawn: { role: 'strategist', reason: { text: 'Exempel: fel tjänst.' } },
    });
    expect(history.assessments[1]).toMatchObject({ confirmations: [{ on: '2025-09-01' }], withdrawn: null });
    expect(history.spans.map(({ from, to, status }) => [from, to, status])).toEqual([
      ['2020-01-01', '2025-03-01', 'unknown'],
      ['2025-03-01', null, 'yellow'],
    ]);
    expect(history.register.map(({ event }) => event.type)).toEqual([
      'service-registered',
      'service-renamed',
    ]);
  });

  test('as known before the withdrawal, nothing was withdrawn', async () => {
    const { seq } = await api.head();
    api.setNow('2026-01-16T09:00:00.000Z');
    await api.command(assess('bygglov', { effectiveOn: '2026-01-16', status: 'green' }));
    const known = await api.read<History>('services/bygglov/history?knownOn=2026-01-15');
    expect([known.seq, known.assessments.length]).toEqual([seq, 2]);
  });
});

test('a merged service keeps its page and points to its successor', async () => {
  await api.command(register('gamla'), register('nya'), {
    type: 'merge-service',
    service: 'gamla',
    effectiveOn: '2025-10-01',
    into: 'nya',
    reason: 'Exempel: en ingång.',
  });
  expect(await api.read('services/gamla')).toMatchObject({
    endedBy: { on: '2025-10-01', kind: 'merged', into: ['nya'], reason: { text: 'Exempel: en ingång.' } },
  });
  expect(JSON.stringify(await api.read('matrix'))).not.toContain('"id":"gamla"');
});

test('changes between two days tell both statuses and why', async () => {
  await api.command(
    register('falla'),
    assess('falla', { effectiveOn: '2025-01-01', status: 'green', reason: 'Exempel: först.' }),
    assess('falla', { effectiveOn: '2025-07-01', status: 'red', reason: 'Exempel: systemet stängdes.' }),
    register('ny', { effectiveOn: '2025-08-01' }),
    register('borta'),
    {
      type: 'retire-service',
      service: 'borta',
      effectiveOn: '2025-08-01',
      reason: 'Exempel: lagen ändrades.',
    },
  );
  const { changes, counts } = await api.read<{ changes: { id: string }[]; counts: Record<string, number> }>(
    'changes?from=2025-06-30&to=2025-12-31',
  );
  expect(counts).toMatchObject({ fell: 1, improved: 0, new: 1 });
  expect(changes.find(({ id }) => id === 'falla')).toMatchObject({
    kind: 'fell',
    from: { status: 'green', reason: { text: 'Exempel: först.' } },
    to: { status: 'red', reason: { text: 'Exempel: systemet stängdes.' } },
  });
  expect(changes.find(({ id }) => id === 'ny')).toMatchObject({ kind: 'new', from: null });
  expect(changes.find(({ id }) => id === 'borta')).toMatchObject({
    kind: 'retired',
    to: null,
    endedBy: { reason: { text: 'Exempel: lagen ändrades.' } },
  });
});

test('targets keep their slips, and actions stand beside them', async () => {
  const { seq } = await api.command({
    type: 'set-target',
    service: 'parkering',
    status: 'green',
    due: '2025-06-30',
    effectiveOn: '2025-01-01',
    reason: 'Exempel: beslut.',
  });
  const target = `${seq}-0`;
  await api.command(
    { type: 'move-target', service: 'parkering', target, due: '2025-12-31', reason: 'Exempel: upphandling.' },
    {
      type: 'add-action',
      service: 'parkering',
      target,
      title: 'Exempel: skriv krav',
      owner: 'IT-chef',
      due: '2026-02-01',
    },
  );
  await api.command({
    type: 'escalate-action',
    service: 'parkering',
    action: `${seq + 1}-1`,
    to: 'Kommundirektör',
    reason: 'Exempel: pengar saknas.',
  });
  expect(await api.read('targets')).toMatchObject({
    services: [{ id: 'parkering', name: { sv: 'Exempel parkering' } }],
    targets: [
      {
        id: target,
        due: '2025-12-31',
        state: 'open',
        late: true,
        slips: [{ from: '2025-06-30', to: '2025-12-31', reason: { text: 'Exempel: upphandling.' } }],
      },
    ],
    actions: [
      {
        target,
        title: { text: 'Exempel: skriv krav' },
        late: false,
        escalated: { to: { text: 'Kommundirektör' } },
      },
    ],
  });
});

test('an edition keeps its figures for ever, and says when it was withdrawn', async () => {
  await api.command({ type: 'publish-edition', id: '2025', label: 'Bokslut 2025', validOn: '2025-12-31' });
  const published = await api.read<{ matrix: object }>('editions/2025');
  await api.command(assess('parkering', { effectiveOn: '2025-11-01', status: 'green' }));
  await api.command({ type: 'withdraw-edition', edition: '2025', reason: 'Exempel: fel dag.' });
  const withdrawn = await api.read<{ matrix: object; edition: object }>('editions/2025');
  expect(withdrawn.matrix).toEqual(published.matrix);
  expect(withdrawn.edition).toMatchObject({
    label: 'Bokslut 2025',
    validOn: '2025-12-31',
    withdrawn: { reason: { text: 'Exempel: fel dag.' } },
  });
  expect(await api.read('editions')).toEqual({ editions: [withdrawn.edition] });
});
