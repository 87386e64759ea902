import { describe, expect, it } from 'vitest';
import { matrixOf } from '../../functions/core/matrix.ts';
import { serviceOf } from '../../functions/core/state.ts';
import { spansOf, statusAt } from '../../functions/core/timeline.ts';
import { knownSeq } from '../../functions/core/view.ts';
import { assess, register, Story } from './story.ts';

const statusIn = (story: Story, validOn: string, knownOn?: string) => {
  const record = serviceOf(story.state, 'bygglov');
  return record && statusAt(record, { validOn, known: knownSeq(story.state, knownOn) }, 12)?.status;
};

/**
 * In June 2025 the office reports building permits as green since February. The council meets on 10 June.
 * In August it turns out that decisions still went out on paper in spring: yellow was right all along.
 */
const corrected = () =>
  new Story()
    .on('2025-01-10T09:00:00.000Z', register('bygglov', '2025-01-10'))
    .on('2025-01-10T10:00:00.000Z', assess('bygglov', '2025-01-10', 'red'))
    .on('2025-06-01T09:00:00.000Z', assess('bygglov', '2025-02-01', 'green', 'Ny e-tjänst i drift'))
    .on(
      '2025-08-20T09:00:00.000Z',
      assess('bygglov', '2025-02-01', 'yellow', 'Besluten gick på papper under våren'),
    );

describe('an assessment is corrected after the council met', () => {
  it('the council’s page as known then still shows what it showed', () => {
    expect(statusIn(corrected(), '2025-06-10', '2025-06-10')).toBe('green');
  });

  it('the same day as known now shows the correction', () => {
    expect(statusIn(corrected(), '2025-06-10')).toBe('yellow');
  });

  it('nothing was known of the new service before it was reported', () => {
    expect(statusIn(corrected(), '2025-03-01', '2025-05-31')).toBe('red');
    expect(statusIn(corrected(), '2025-03-01', '2025-06-01')).toBe('green');
  });

  it('what was known is cut at the end of the day in Stockholm, or at the very instant', () => {
    const story = corrected();
    expect(statusIn(story, '2025-06-10', '2025-08-19')).toBe('green');
    expect(statusIn(story, '2025-06-10', '2025-08-20')).toBe('yellow');
    expect(statusIn(story, '2025-06-10', '2025-08-20T08:59:59.999Z')).toBe('green');
    expect(statusIn(story, '2025-06-10', '2025-08-20T09:00:00.000Z')).toBe('yellow');
  });

  it('the days before the assessment keep what held then', () => {
    expect(statusIn(corrected(), '2025-01-31')).toBe('red');
    expect(statusIn(corrected(), '2025-01-09')).toBeUndefined();
  });
});

describe('an assessment is withdrawn', () => {
  const withdrawn = () =>
    corrected().on('2025-09-01T09:00:00.000Z', {
      type: 'withdraw-assessment',
      service: 'bygglov',
      assessment: '5-0',
      reason: 'Rättelsen gällde en annan tjänst',
    });

  it('it steps aside for the one recorded before it', () => {
    expect(statusIn(withdrawn(), '2025-06-10')).toBe('green');
  });

  it('it still counts in what was known before the withdrawal', () => {
    expect(statusIn(withdrawn(), '2025-06-10', '2025-08-31')).toBe('yellow');
  });

  it('it stays listed, with who withdrew it and when', () => {
    const record = serviceOf(withdrawn().state, 'bygglov');
    expect(record?.assessments).toHaveLength(3);
    expect(record?.assessments[2]?.withdrawn).toMatchObject({
      at: '2025-09-01T09:00:00.000Z',
      role: 'strategist',
    });
  });
});

describe('spans and since', () => {
  it('tell the whole life in stretches without gaps', () => {
    const record = serviceOf(corrected().state, 'bygglov');
    expect(record && spansOf(record, 99)).toEqual([
      { from: '2025-01-10', to: '2025-02-01', status: 'red', assessment: '3-0' },
      { from: '2025-02-01', to: null, status: 'yellow', assessment: '5-0' },
    ]);
  });

  it('since is the first day of the unbroken stretch, not the day of the last assessment', () => {
    const story = corrected().on(
      '2025-10-01T09:00:00.000Z',
      assess('bygglov', '2025-10-01', 'yellow', 'Fortfarande'),
    );
    const record = serviceOf(story.state, 'bygglov');
    expect(record && statusAt(record, { validOn: '2025-11-01', known: 99 }, 12)).toMatchObject({
      since: '2025-02-01',
      confirmedOn: '2025-10-01',
    });
  });

  it('a service that nobody has assessed is unknown since it was registered', () => {
    const story = new Story().on('2025-01-10T09:00:00.000Z', register('bygglov', '2024-05-01'));
    const record = serviceOf(story.state, 'bygglov');
    expect(record && statusAt(record, { validOn: '2025-11-01', known: 99 }, 12)).toMatchObject({
      status: 'unknown',
      since: '2024-05-01',
      confirmedOn: null,
      stale: false,
    });
  });
});

describe('a service that was gone for a while', () => {
  it('has its status since it came back, not since before it went', () => {
    const story = new Story()
      .on(
        '2024-01-10T09:00:00.000Z',
        register('bygglov', '2024-01-10'),
        assess('bygglov', '2024-01-10', 'yellow'),
      )
      .on('2024-06-01T09:00:00.000Z', {
        type: 'retire-service',
        service: 'bygglov',
        effectiveOn: '2024-06-01',
      })
      .on('2025-03-01T09:00:00.000Z', {
        type: 'reinstate-service',
        service: 'bygglov',
        effectiveOn: '2025-03-01',
        reason: 'Behövs',
      });
    const record = serviceOf(story.state, 'bygglov');
    const since = (validOn: string) => record && statusAt(record, { validOn, known: 99 }, 12)?.since;
    expect(since('2024-05-31')).toBe('2024-01-10');
    expect(since('2025-04-01')).toBe('2025-03-01');
  });
});

describe('a service is renamed, moved and retired', () => {
  const story = new Story()
    .on('2024-01-10T09:00:00.000Z', register('gatufel', '2024-01-10'))
    .on('2024-06-01T09:00:00.000Z', {
      type: 'rename-service',
      service: 'gatufel',
      effectiveOn: '2024-06-01',
      name: { sv: 'Fel på gata' },
    })
    .on('2024-07-01T09:00:00.000Z', {
      type: 'move-service',
      service: 'gatufel',
      effectiveOn: '2024-06-15',
      area: 'residents-and-traffic',
    })
    .on('2025-01-15T09:00:00.000Z', {
      type: 'retire-service',
      service: 'gatufel',
      effectiveOn: '2024-12-31',
      reason: 'Ersatt',
    });
  const rowsOn = (validOn: string, knownOn?: string) =>
    matrixOf(story.state, { validOn, known: knownSeq(story.state, knownOn) }).areas.flatMap(
      ({ area, rows }) => rows.map(({ profile }) => [area.id, profile.name.sv]),
    );

  it('a view holds the services of that day under that day’s name and area', () => {
    expect(rowsOn('2024-05-31')).toEqual([['general-public', 'Tjänst gatufel']]);
    expect(rowsOn('2024-06-10')).toEqual([['general-public', 'Fel på gata']]);
    expect(rowsOn('2024-06-20')).toEqual([['residents-and-traffic', 'Fel på gata']]);
    expect(rowsOn('2024-12-31')).toEqual([]);
  });

  it('as far as was known: the move and the end were recorded later', () => {
    expect(rowsOn('2024-06-20', '2024-06-20')).toEqual([['general-public', 'Fel på gata']]);
    expect(rowsOn('2025-01-10', '2025-01-10')).toEqual([['residents-and-traffic', 'Fel på gata']]);
  });
});
