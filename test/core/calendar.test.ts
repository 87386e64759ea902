import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  Day,
  dayOf,
  Instant,
  startOfDay,
  yearEnds,
} from '../../functions/core/calendar.ts';

const anyDay = fc
  .date({ min: new Date('1980-01-01'), max: new Date('2120-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('a day is a day in Stockholm', () => {
  it.each([
    ['2026-01-01T22:59:59.999Z', '2026-01-01'],
    ['2026-01-01T23:00:00.000Z', '2026-01-02'],
    ['2026-07-01T21:59:59.999Z', '2026-07-01'],
    ['2026-07-01T22:00:00.000Z', '2026-07-02'],
  ])('the instant %s lies on %s', (instant, day) => {
    expect(dayOf(instant)).toBe(day);
  });

  it.each([
    ['2026-01-02', '2026-01-01T23:00:00.000Z'],
    ['2026-03-29', '2026-03-28T23:00:00.000Z'],
    ['2026-03-30', '2026-03-29T22:00:00.000Z'],
    ['2026-10-25', '2026-10-24T22:00:00.000Z'],
    ['2026-10-26', '2026-10-25T23:00:00.000Z'],
  ])('%s begins at %s, the days the clocks change included', (day, instant) => {
    expect(startOfDay(day)).toBe(instant);
  });

  it('begins every day exactly at its first instant', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const start = Date.parse(startOfDay(day));
        expect(dayOf(new Date(start))).toBe(day);
        expect(dayOf(new Date(start - 1))).toBe(addDays(day, -1));
      }),
    );
  });
});

describe('what is accepted as a day', () => {
  it.each([
    '2026-02-29',
    '2026-13-01',
    '2026-00-10',
    '26-01-01',
    '2026-1-1',
    '2026-01-01T00:00',
    '',
    '1899-12-31',
  ])('refuses %j', (text) => {
    expect(Day.safeParse(text).success).toBe(false);
  });

  it('accepts a leap day where there is one', () => {
    expect(Day.safeParse('2028-02-29').success).toBe(true);
  });
});

describe('what is accepted as an instant', () => {
  it.each(['2026-01-01T25:00:00.000Z', '2026-02-30T10:00:00.000Z', '2026-01-01T10:00:00Z', '2026-01-01'])(
    'refuses %j',
    (text) => {
      expect(Instant.safeParse(text).success).toBe(false);
    },
  );

  it('accepts milliseconds in UTC', () => {
    expect(Instant.safeParse('2026-01-01T23:59:59.999Z').success).toBe(true);
  });
});

describe('months later', () => {
  it.each([
    ['2024-02-29', 12, '2025-02-28'],
    ['2025-03-31', 12, '2026-03-31'],
    ['2026-01-31', 1, '2026-02-28'],
    ['2026-11-30', 3, '2027-02-28'],
    ['2026-12-15', 1, '2027-01-15'],
  ])('%s and %i months is %s', (day, months, later) => {
    expect(addMonths(day, months)).toBe(later);
  });
});

describe('year ends', () => {
  it('lists those that have passed', () => {
    expect(yearEnds('2023-05-01', '2026-01-01')).toEqual(['2023-12-31', '2024-12-31', '2025-12-31']);
    expect(yearEnds('2025-05-01', '2025-12-31')).toEqual([]);
  });
});
