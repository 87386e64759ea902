import { expect, test } from 'vitest';
import { matches, type Pattern } from '../../infra/harness/event-pattern.ts';

const record = { eventName: 'INSERT', dynamodb: { Keys: { pk: { S: 'text#2281' } } } };
const ofKey = (...wanted: unknown[]): Pattern => ({ dynamodb: { Keys: { pk: { S: wanted } } } });

test.each([
  ['a value', { eventName: ['INSERT'] }, true],
  ['one of several', { eventName: ['MODIFY', 'INSERT'] }, true],
  ['another value', { eventName: ['REMOVE'] }, false],
  ['a beginning', ofKey({ prefix: 'text#' }), true],
  ['another beginning', ofKey({ prefix: 'inbox#' }), false],
  ['one of two beginnings', ofKey({ prefix: 'inbox#' }, { prefix: 'text#' }), true],
  ['an end', ofKey({ suffix: '2281' }), true],
  ['anything but a value', { eventName: [{ 'anything-but': ['REMOVE'] }] }, true],
  ['anything but a beginning', ofKey({ 'anything-but': { prefix: 'text#' } }), false],
  ['something that is not there', { dynamodb: { NewImage: [{ exists: false }] } }, true],
  ['both of two fields', { eventName: ['INSERT'], ...ofKey('x') }, false],
  ['one of two patterns', { $or: [{ eventName: ['REMOVE'] }, { eventName: ['INSERT'] }] }, true],
])('a record is held against %s', (_name, pattern, expected) => {
  expect(matches(pattern as unknown as Pattern, record)).toBe(expected);
});

test('a comparison that is not known stops everything instead of letting all pass', () => {
  expect(() => matches(ofKey({ cidr: '10.0.0.0/8' }), record)).toThrow('cidr');
});
