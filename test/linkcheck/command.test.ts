import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { entryOf } from '../../functions/core/organisation.ts';
import { orderFrom, refuseUnvisited } from '../../infra/local/check-links.ts';
import { run } from '../infra/running.ts';
import { exampleSettings } from '../store/fixture.ts';

const CONTACT = ['--contact', 'mailto:it@example.org'];

describe('npm run check-links', () => {
  test('refuses a folder without data', async () => {
    const nothing = join(tmpdir(), 'blomlada-there-is-nothing-here');
    const { code, output } = await run('infra/local/check-links.ts', CONTACT, { DATA_DIR: nothing });
    expect({ code, sentence: output.includes('Run npm start once') }).toEqual({ code: 2, sentence: true });
  });

  test('visits all that are due, or one organisation, from its start page', () => {
    expect(orderFrom(CONTACT)).toEqual({ contact: 'mailto:it@example.org', org: undefined, startPages: {} });
    const startPage = 'https://www.e.example/';
    expect(orderFrom([...CONTACT, '--org', '2281', '--start-page', startPage])).toMatchObject({
      org: '2281',
      startPages: { 2281: startPage },
    });
    expect(orderFrom(['--help'])).toBeNull();
  });

  test.each([
    [[], 'Name whom sites may write to'],
    [['--contact', 'it@example.org'], 'Name whom sites may write to'],
    [[...CONTACT, '--start-page', 'https://e.example/'], 'goes with --org'],
    [[...CONTACT, '--org', '2281', '--start-page', 'e.example'], 'must be an http or https address'],
  ])('%j are refused', (args, sentence) => {
    expect(() => orderFrom(args)).toThrow(sentence);
  });

  test('says why somebody who was named is not visited', () => {
    const entries = [
      entryOf('1', exampleSettings({ example: true })),
      entryOf('2', exampleSettings({ example: false, closedOn: '2025-12-31' })),
      entryOf('3', exampleSettings({ example: false })),
    ];
    expect(() => refuseUnvisited(entries, '1')).toThrow('is invented');
    expect(() => refuseUnvisited(entries, '2')).toThrow('is a finished data set');
    expect(() => refuseUnvisited(entries, '4')).toThrow('There is no organisation “4”.');
    expect(() => refuseUnvisited(entries, '3')).not.toThrow();
  });
});
