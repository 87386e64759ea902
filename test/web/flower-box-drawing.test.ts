import fc from 'fast-check';
import { DomUtils, parseDocument } from 'htmlparser2';
import { describe, expect, test } from 'vitest';
import { figuresOf } from '../../functions/core/figures.ts';
import { type MatrixArea, type MatrixRow, matrixOf } from '../../functions/core/matrix.ts';
import { STATUSES } from '../../functions/core/status.ts';
import { linesOf, widthOf } from '../../web/components/flower-box/lines.ts';
import { PAINT } from '../../web/components/flower-box/paint.ts';
import { cellsOf, sceneOf, WIDTH } from '../../web/components/flower-box/scene.ts';
import { tokens } from '../../web/site/styles/tokens.css.ts';
import { HOSTILE } from './fixture-hostile.ts';
import { LEDGERS, visit } from './reading.ts';

const plants = fc.array(fc.record({ status: fc.constantFrom(...STATUSES), stale: fc.boolean() }), {
  maxLength: 250,
});
type Plants = readonly { status: (typeof STATUSES)[number]; stale: boolean }[];

const areaOf = (level: 'flower' | 'grass' | 'soil', rows: Plants): MatrixArea => ({
  area: { id: level, level, name: { sv: level }, short: { sv: level } },
  rows: rows as readonly MatrixRow[],
  ...figuresOf(rows),
});
const beds = fc
  .record({ flowers: fc.array(plants, { minLength: 1, maxLength: 8 }), grass: plants, soil: plants })
  .map(({ flowers, grass, soil }) => [
    ...flowers.map((rows) => areaOf('flower', rows)),
    areaOf('grass', grass),
    areaOf('soil', soil),
  ]);
const ROOM = { label: () => 60, board: 36 };

describe('the whole picture', () => {
  test('has a form for each service, of its state and faded where it is stale, and no other', () => {
    fc.assert(
      fc.property(beds, (areas) => {
        const { marks } = sceneOf({ areas }, ROOM);
        for (const [level, form] of [
          ['flower', 'petal'],
          ['grass', 'tuft'],
          ['soil', 'seed'],
        ]) {
          const services = areas.filter(({ area }) => area.level === level).flatMap(({ rows }) => rows);
          const drawn = marks.filter((mark) => mark.form.startsWith(`${form}-`));
          expect(drawn.map((mark) => `${mark.form} ${mark.stale}`)).toEqual(
            services.map(({ status, stale }) => `${form}-${status} ${stale}`),
          );
        }
      }),
      { numRuns: 40 },
    );
  });

  test('draws no two services at the same place, and none outside its frame', () => {
    fc.assert(
      fc.property(beds, (areas) => {
        const { marks, height } = sceneOf({ areas }, ROOM);
        const services = marks.filter(({ form }) => form.includes('-'));
        expect(new Set(services.map(({ transform }) => transform)).size).toBe(services.length);
        for (const { transform } of marks) {
          const [x = -1, y = -1] = (/^translate\(([^)]+)\)/.exec(transform)?.[1] ?? '')
            .split(' ')
            .map(Number);
          expect(x).toBeGreaterThanOrEqual(0);
          expect(x).toBeLessThanOrEqual(WIDTH);
          expect(y).toBeGreaterThanOrEqual(0);
          expect(y).toBeLessThanOrEqual(height);
        }
      }),
      { numRuns: 40 },
    );
  });

  test.each([1, 12, 64, 250])('gives each of %i plants in a row at least 18 units', (count) => {
    const { size, rows, places } = cellsOf(count, 1152, 46, 18);
    expect(size).toBeGreaterThanOrEqual(18);
    expect(places).toHaveLength(count);
    expect(Math.max(...places.map(({ row }) => row)) + 1).toBe(rows);
  });
});

describe('lines of a drawing', () => {
  const words = fc.array(fc.oneof(fc.string({ minLength: 1, maxLength: 60 }), fc.constantFrom(...HOSTILE)));

  test('hold every character but the white space between them, and fit', () => {
    fc.assert(
      fc.property(words, fc.integer({ min: 8, max: 80 }), (parts, ems) => {
        const text = parts.join(' ');
        const lines = linesOf(text, ems);
        expect(lines.join('').replace(/[ \n\t]/g, '')).toBe(text.replace(/[ \n\t]/g, ''));
        expect(lines.every((line) => widthOf(line) <= ems)).toBe(true);
      }),
    );
  });
});

test('a drawing has the colours of the site by day', () => {
  const long = (hex: string) => (hex.length === 4 ? hex.replace(/[0-9a-f]/g, '$&$&') : hex);
  for (const [name, colour] of Object.entries(PAINT)) {
    const token = new RegExp(`--${name}: (#[0-9a-f]{3,6});`).exec(tokens)?.[1] ?? '';
    expect([name, long(token)]).toEqual([name, colour]);
  }
});

describe.each(['exempelkommun', 'ca-1', 'sundsvall', 'upplands-vasby', 'h'])('the file of %s', (slug) => {
  const { type, status, body, headers } = visit(`/${slug}/blomlada.svg`);
  const drawing = parseDocument(body, { xmlMode: true });
  const named = (name: string) => DomUtils.getElementsByTagName(name, drawing.children);

  test('is a picture that other sites may load', () => {
    expect([status, type]).toEqual([200, 'image/svg+xml; charset=utf-8']);
    expect(headers?.['Cross-Origin-Resource-Policy']).toBe('cross-origin');
  });

  test('needs no style sheet, no script and nothing from elsewhere', () => {
    expect(body).not.toMatch(/<style|<script|\sstyle=|\sclass=|@import|<image|<foreignObject/);
    expect(body.match(/url\([^)]*\)/g)?.every((each) => each === 'url(#stripes)')).toBe(true);
    const ids = new Set(Array.from(body.matchAll(/ id="([^"]+)"/g), ([, id]) => id));
    const links = Array.from(body.matchAll(/href="([^"]*)"/g), ([, link = '']) => link);
    expect(links.length).toBeGreaterThan(6);
    expect(links.filter((link) => !ids.has(link.slice(1)))).toEqual([]);
  });

  test('draws as many services as the organisation has', () => {
    const ledger = LEDGERS.find(({ state }) => state.settings[0]?.settings.slug === slug);
    if (!ledger) throw new Error('no ledger');
    const { state } = ledger;
    const validOn = state.settings[0]?.settings.closedOn ?? '2026-11-22';
    const { areas } = matrixOf(state, { validOn, known: state.seq });
    const services = areas.reduce((sum, { rows }) => sum + rows.length, 0);
    const defined = named('defs').flatMap((defs) => DomUtils.getElementsByTagName('use', defs.children));
    const legend = STATUSES.length + 1;
    const drawn = named('use').filter(({ attribs }) => /^#(petal|tuft|seed)-/.test(attribs['href'] ?? ''));
    expect(drawn.length - defined.length - legend).toBe(services);
  });

  test('says in words whose it is and how it stands', () => {
    const words = (name: string) => DomUtils.innerText(named(name));
    expect(words('title')).toMatch(/^Blomlåda för ./);
    expect(words('desc').length).toBeGreaterThan(20);
    expect(words('text')).toContain(words('desc').split(' ')[0]);
  });
});

test('the figures of the file are those of its day, and its day can be asked for', () => {
  expect(visit('/exempelkommun/blomlada.svg?validOn=2020-12-31').body).toContain(
    '31\u00a0december\u00a02020',
  );
  expect(visit('/en/exempelkommun/blomlada.svg').body).toContain('Flower box of Exempelkommun');
  expect(visit('/exempelkommun/blomlada.svg?validOn=nej').status).toBe(400);
});

test('249 services weigh at most 8 KB as a file on the wire', async () => {
  const { brotliCompressSync } = await import('node:zlib');
  expect(brotliCompressSync(visit('/ca-1/blomlada.svg').body).length).toBeLessThan(8000);
});
