import { describe, expect, test } from 'vitest';
import { daysLeft, draftReport, isKept, ReportInput } from '../../functions/core/report.ts';
import { answersIn, mayHandle, reportState, serviceReported } from '../../functions/core/report-answers.ts';
import { placeOfReport, reportId } from '../../functions/core/report-id.ts';
import { networkOf, senderDigest } from '../../functions/core/report-sender.ts';
import type { Actor } from '../../functions/core/rights.ts';
import { register, Story } from './story.ts';

const typed = { about: 'bygglov', message: 'Det stämmer inte.', contact: null };
const drafted = (changes: Partial<ReportInput> = {}) => ({
  ...draftReport({ ...typed, org: '9999', language: 'sv', ...changes }, new Date('2026-03-01T09:00:00.000Z')),
  id: reportId('2026-03-01', 7, 'abcdef'),
});

describe('a report', () => {
  test('is open to begin with, and kept for 90 days', () => {
    const report = drafted();
    expect(report).toMatchObject({ state: 'open', kind: 'mismatch', expiresAt: '2026-05-30T09:00:00.000Z' });
    expect(isKept(report, '2026-05-30T08:59:59.999Z')).toBe(true);
    expect(isKept(report, '2026-05-30T09:00:00.000Z')).toBe(false);
  });

  test('says how many days are left of its time', () => {
    const left = (now: string) => daysLeft(drafted(), now);
    expect([left('2026-03-01T09:00:00.000Z'), left('2026-05-29T10:00:00.000Z')]).toEqual([90, 1]);
    expect(left('2027-01-01T00:00:00.000Z')).toBe(0);
  });

  test('about no service is about the pages', () => {
    expect(drafted({ about: null }).kind).toBe('fault');
  });

  test('has an id that tells where it lies', () => {
    expect(drafted().id).toBe('20260301-007-abcd');
    expect(placeOfReport('20260301-007-abcd')).toEqual({ day: '2026-03-01', place: 7 });
    for (const id of ['', '12-0', '20260301-7-abcd', '20260301-007-abcd-', '../20260301-007-abcd'])
      expect(placeOfReport(id)).toBeNull();
  });

  test.each([
    'namn',
    'a@b',
    'a@b.se?cc=x@y.se',
    'a@b.se&x',
    '"a" <a@b.se>',
    'a@b.se\nBcc: x',
    `${'a'.repeat(200)}@b.se`,
  ])('takes no reply address such as %j', (contact) => {
    expect(ReportInput.safeParse({ ...typed, contact }).success).toBe(false);
  });
});

describe('a sender', () => {
  test.each([
    ['192.0.2.1', '192.0.2.1'],
    ['::ffff:192.0.2.1', '192.0.2.1'],
    ['2001:db8:0:1::7', '2001:db8:0:1'],
    ['2001:0DB8:0000:0001:aaaa:bbbb:cccc:dddd', '2001:db8:0:1'],
    ['2001:db8::', '2001:db8:0:0'],
    ['::1', '0:0:0:0'],
    ['fe80::1%eth0', 'fe80:0:0:0'],
  ])('at %s counts as %s', (address, network) => {
    expect(networkOf(address)).toBe(network);
  });

  test('has a new digest each day and under each secret, and none that holds the address', () => {
    const digests = [
      senderDigest('secret', '2026-03-01', '192.0.2.1'),
      senderDigest('secret', '2026-03-02', '192.0.2.1'),
      senderDigest('other', '2026-03-01', '192.0.2.1'),
      senderDigest('secret', '2026-03-01', '192.0.2.2'),
    ];
    expect(new Set(digests).size).toBe(4);
    for (const digest of digests) expect(digest).toMatch(/^[0-9a-f]{32}$/);
  });
});

describe('an answer', () => {
  const story = new Story()
    .on('2026-02-01T09:00:00.000Z', register('bygglov', '2020-01-01'))
    .on('2026-03-02T09:00:00.000Z', {
      type: 'answer-report',
      report: drafted().id,
      about: 'bygglov',
      receivedOn: '2026-03-01',
      answer: 'Tack, det är rättat.',
    });
  const { state } = story;

  test('is seen by views that know of it and reach the day of the report', () => {
    const seen = (validOn: string, known: number) => answersIn(state, 'bygglov', { validOn, known }).length;
    expect([seen('2026-03-02', 3), seen('2026-03-01', 3)]).toEqual([1, 1]);
    expect([seen('2026-03-02', 2), seen('2026-02-28', 3)]).toEqual([0, 0]);
    expect(answersIn(state, null, { validOn: '2026-03-02', known: 3 })).toEqual([]);
  });

  test('makes its report answered, whatever the mark says', () => {
    expect(reportState(state, drafted())).toBe('answered');
    expect(reportState(state, { ...drafted(), id: reportId('2026-03-01', 8, 'abcd') })).toBe('open');
  });

  test.each<[string, Actor, string | null, boolean]>([
    ['a strategist', { role: 'strategist', areas: [], units: [] }, null, true],
    ['an editor of the area', { role: 'editor', areas: ['general-public'], units: [] }, 'bygglov', true],
    ['an editor of another area', { role: 'editor', areas: ['businesses'], units: [] }, 'bygglov', false],
    ['an editor, of the pages', { role: 'editor', areas: ['general-public'], units: [] }, null, false],
    ['an editor, of no known service', { role: 'editor', areas: ['general-public'], units: [] }, 'x', false],
    ['a reader', { role: 'reader', areas: [], units: [] }, 'bygglov', false],
  ])('may be given by %s: %j %s → %s', (_who, actor, about, may) => {
    expect(mayHandle(state, drafted({ about }), actor, '2026-03-02')).toBe(may);
  });

  test('about a service that does not exist is about the pages', () => {
    expect(serviceReported(state, { about: 'x' })).toBeNull();
  });
});
