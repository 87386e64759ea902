import { createHash } from 'node:crypto';
import { parse } from 'csv-parse/sync';
import { DomUtils, parseDocument } from 'htmlparser2';
import { describe, expect, test } from 'vitest';
import { matrixOf } from '../../functions/core/matrix.ts';
import { smallStory } from '../exchange/export/fixture.ts';
import { TODAY } from './fixture.ts';
import { exampleLedger } from './fixture-example.ts';
import { visit } from './reading.ts';

const PAGE = '/exempelkommun/oppna-data/';
const documentOf = (address: string) => parseDocument(visit(address).body);
const hrefsIn = (address: string): string[] =>
  DomUtils.getElementsByTagName('a', documentOf(address)).map(({ attribs }) => attribs['href'] ?? '');
const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

/** What stands in an element of the page, as its reader copies it. */
function shown(id: string): string {
  const found = DomUtils.getElementById(id, documentOf(PAGE).children);
  if (!found) throw new Error(`the page has no #${id}`);
  return DomUtils.textContent(found);
}

type Json = null | boolean | number | string | Json[] | { [name: string]: Json };

/** RFC 8785, written here from the RFC: members sorted by UTF-16 code units, no white space, ECMAScript’s own numbers. */
function canonical(value: Json): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const members = Object.keys(value).sort((a, b) => (a < b ? -1 : 1));
  return `{${members.map((name) => `${JSON.stringify(name)}:${canonical(value[name] ?? null)}`).join(',')}}`;
}

type Line = { hash: string; parent: string; seq: number; org: string; at: string; [name: string]: Json };

/** A verifier written from the page alone: what is wrong with a log, or nothing. */
function faultOf(log: string): string | null {
  const lines = log.split('\n');
  if (lines.pop() !== '') return 'no line feed at the end';
  let before = { hash: '0'.repeat(64), seq: 0, at: '', org: '' };
  for (const line of lines) {
    const commit = JSON.parse(line) as Line;
    if (canonical(commit) !== line) return `${before.seq + 1}: not canonical`;
    const { hash, ...rest } = commit;
    if (sha256(canonical(rest)) !== hash) return `${commit.seq}: another hash`;
    if (commit.parent !== before.hash) return `${commit.seq}: another parent`;
    if (commit.seq !== before.seq + 1) return `${commit.seq}: a gap`;
    if (before.org !== '' && commit.org !== before.org) return `${commit.seq}: another organisation`;
    if (commit.at < before.at) return `${commit.seq}: earlier than the line before`;
    before = commit;
  }
  return null;
}

describe('the worked example, recomputed with nothing but SHA-256 and RFC 8785,', () => {
  const log = shown('example-log');

  test('is a log that verifies, and does not when any line is changed', () => {
    expect(log.split('\n')).toHaveLength(3);
    expect(faultOf(log)).toBeNull();
    expect(faultOf(log.replace('strategist', 'operator'))).toBe('1: another hash');
    expect(faultOf(log.slice(log.indexOf('\n') + 1))).toBe('2: another parent');
    expect(faultOf(log.replace('{"at"', '{ "at"'))).toBe('1: not canonical');
  });

  test('shows what the first hash is made from', () => {
    const [first = ''] = log.split('\n');
    expect(sha256(shown('example-hashed'))).toBe((JSON.parse(first) as Line).hash);
  });

  test('shows a text whose reference stands in its change, and which is gone after the redaction', () => {
    const { ref, salt, seq, text } = JSON.parse(shown('example-text')) as Record<string, Json>;
    expect(shown('example-salted')).toBe(canonical({ salt: salt ?? null, text: text ?? null }));
    expect(sha256(shown('example-salted'))).toBe(ref);
    const [first = '', second = ''] = log.split('\n');
    expect((JSON.parse(first) as Line).seq).toBe(seq);
    expect(first).toContain(`"reason":"${ref}"`);
    expect(JSON.parse(second)).toMatchObject({ events: [{ type: 'text-redacted', text: ref }] });
    const left = JSON.parse(shown('example-left')) as Record<string, Json>;
    expect(left['seq']).toBe(2);
    expect(second).toContain(`"reason":"${left['ref']}"`);
  });

  test('describes the real log: the same verifier reads one', () => {
    const story = smallStory();
    expect(story.commits.length).toBeGreaterThan(5);
    expect(faultOf(story.log)).toBeNull();
    expect(faultOf(story.log.replace('bygglov', 'bygglav'))).not.toBeNull();
  });
});

describe('the files that the page links to', () => {
  const hrefs = hrefsIn(PAGE);
  const published = hrefs.filter((href) => /services\.(?:csv|json|csv-metadata\.json)$/.test(href));

  test('are there, for today, each year end and each edition, in three forms', () => {
    const folders = new Set(published.map((href) => href.replace(/services\..*/, '')));
    expect([...folders]).toEqual(
      expect.arrayContaining(['/exempelkommun/oppna-data/', '/exempelkommun/ar/2020/']),
    );
    expect(new Set(published).size).toBe(folders.size * 3);
    for (const href of published) expect(visit(href).status).toBe(200);
  });

  test('hold what the pages of the same day show', () => {
    const rows: Record<string, string>[] = parse(visit('/exempelkommun/ar/2020/services.csv').body, {
      columns: true,
    });
    const { state } = exampleLedger();
    const matrix = matrixOf(state, { validOn: '2020-12-31', known: state.seq });
    const shownThere = matrix.areas.flatMap((area) => area.rows).map(({ id, status }) => [id, status]);
    expect(rows.map(({ id, status }) => [id, status]).toSorted()).toEqual(shownThere.toSorted());
    expect(rows[0]).toMatchObject({ validOn: '2020-12-31', seq: String(state.seq), hash: state.hash });
  });

  test('have the checksums that stand on the page', () => {
    const rows = DomUtils.getElementsByTagName('tr', documentOf(PAGE)).flatMap((row) => {
      const sum = /[0-9a-f]{64}$/.exec(DomUtils.textContent(row))?.[0];
      const [link] = DomUtils.getElementsByTagName('a', row);
      return sum && link ? [{ href: link.attribs['href'] ?? '', sum }] : [];
    });
    expect(rows.length).toBeGreaterThan(5);
    for (const { href, sum } of rows) expect(sha256(visit(href).body)).toBe(sum);
  });

  test('are described beside them, where CSVW looks for it', () => {
    const described = JSON.parse(visit('/exempelkommun/ar/2020/services.csv-metadata.json').body);
    expect(described.url).toBe('services.csv');
    expect(described['dc:identifier']).toMatch(/\/exports\/services\.csv\?validOn=2020-12-31&knownOn=/);
  });

  test('are permanent addresses where they are made on demand: day, knowledge and catalogue', () => {
    const made = hrefs.filter((href) => href.includes('/exports/'));
    expect(made.length).toBeGreaterThan(100);
    for (const href of made.filter((each) => each.includes('?')))
      expect(href).toMatch(
        /\.[a-z.-]+\?(?:validOn|from)=.*&knownOn=\d{4}-\d\d-\d\dT.*Z&catalogue=blomlada-2026$/,
      );
  });
});

test('a day that is asked for has no finished files, but every address names it', () => {
  const hrefs = hrefsIn(`${PAGE}?validOn=2019-06-01&knownOn=2020-01-01`);
  const made = hrefs.filter((href) => href.includes('validOn=2019-06-01'));
  expect(made.some((href) => href.includes('/exports/services.csv?'))).toBe(true);
});

test('both languages explain every column, and every page of the organisation leads there', () => {
  for (const [address, word] of [
    [PAGE, 'Öppna data'],
    [`/en${PAGE}`, 'Open data'],
  ] as const) {
    const { body } = visit(address);
    for (const name of ['criterionArchived', 'reasonRedacted', 'statusFrom', 'attribution'])
      expect(body).toContain(`<code>${name}</code>`);
    const start = visit(address.replace('oppna-data/', '')).body;
    expect(start).toContain(`<a href="${address}">${word}</a>`);
  }
});

test('an unknown file, year or edition is not found', () => {
  for (const path of [
    'oppna-data/services.xlsx',
    'ar/1999/services.csv',
    'utgava/nej/services.csv',
    'services.csv',
  ])
    expect(visit(`/exempelkommun/${path}`, TODAY).status).toBe(404);
});
