import { describe, expect, test } from 'vitest';
import { type Known, mentioned, resolved } from '../../infra/harness/resolve.ts';

const known: Known = {
  ref: (id) => (id === 'AWS::NoValue' ? undefined : `ref of ${id}`),
  attribute: (id, name) => `${name} of ${id}`,
  secret: (arn) => `secret at ${arn}`,
};

/** Where a Sub puts something. */
const hole = (name: string): string => `\${${name}}`;

describe('a value of a template is resolved:', () => {
  test.each([
    ['a text', 'as it stands', 'as it stands'],
    ['a Ref', { Ref: 'Table' }, 'ref of Table'],
    ['a GetAtt', { 'Fn::GetAtt': ['Table', 'Arn'] }, 'Arn of Table'],
    ['a Join', { 'Fn::Join': ['/', ['a', { Ref: 'B' }]] }, 'a/ref of B'],
    ['a Select of a Split', { 'Fn::Select': [2, { 'Fn::Split': ['/', 'https://host'] }] }, 'host'],
    ['a Sub', { 'Fn::Sub': `${hole('A')}-${hole('B.Arn')}` }, 'ref of A-Arn of B'],
    ['a Sub with names of its own', { 'Fn::Sub': [hole('a'), { a: { Ref: 'A' } }] }, 'ref of A'],
    [
      'a secret',
      { 'Fn::Join': ['', ['{{resolve:secretsmanager:', { Ref: 'S' }, ':SecretString:::}}']] },
      'secret at ref of S',
    ],
  ])('%s', (_name, value, expected) => {
    expect(resolved({ deep: [value] }, known)).toEqual({ deep: [expected] });
  });

  test('what has no value falls away', () => {
    expect(resolved([{ Ref: 'AWS::NoValue' }, 'a'], known)).toEqual(['a']);
  });
});

test('a function that is not known stops everything instead of being guessed', () => {
  expect(() => resolved({ 'Fn::Transform': {} }, known)).toThrow('Fn::Transform');
});

test('what a value refers to is found at any depth', () => {
  const value = {
    'Fn::Join': ['', [{ Ref: 'A' }, { 'Fn::GetAtt': ['B', 'Arn'] }, { 'Fn::GetAtt': 'C.Arn' }]],
  };
  expect(mentioned(value)).toEqual(['A', 'B', 'C']);
});
