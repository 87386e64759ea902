import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sync, type VEvent } from 'node-ical';
import { describe, expect, test } from 'vitest';
import { agendaOf } from '../../functions/core/agenda.ts';
import { render } from '../../web/site/render.tsx';
import { entryIn, TODAY } from './fixture.ts';
import { HOSTILE } from './fixture-hostile.ts';
import { planstad } from './fixture-plans.ts';
import { LEDGERS, visit } from './reading.ts';

const town = planstad();
const fileOf = (query = '', language = '', origin: string | null = 'https://blomlada.example') =>
  render(
    { organisations: [entryIn(town)], ledger: town, origin: origin ?? undefined },
    `${language}/planstad/agenda.ics`,
    new URLSearchParams(query),
    TODAY,
  );

const eventsIn = (body: string): VEvent[] =>
  Object.values(sync.parseICS(body)).filter((each): each is VEvent => each?.type === 'VEVENT');

/** The calendar day of an all-day event, whatever the reader's own time zone. */
const dayOf = ({ start }: VEvent): string =>
  [start.getFullYear(), start.getMonth() + 1, start.getDate()]
    .map((part) => `${part}`.padStart(2, '0'))
    .join('-');

describe('the calendar file', () => {
  test('is written as it always was, with line ends of the standard', () => {
    const golden = readFileSync(join(import.meta.dirname, 'golden/agenda.ics'), 'utf8');
    const { status, type, body } = fileOf();
    expect({ status, type }).toEqual({ status: 200, type: 'text/calendar; charset=utf-8' });
    expect(body.split('\r\n')).toEqual(golden.split(/\r?\n/));
    expect(body.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  test('is read by a calendar: a whole day for each open target and unfinished action', () => {
    const events = eventsIn(fileOf().body);
    expect(events.map((event) => [dayOf(event), event.summary, event.datetype])).toEqual([
      ['2026-12-31', 'Bygglov: grön', 'date'],
      ['2024-05-01', 'Bygglov: Teckna avtal; sedan prova', 'date'],
    ]);
    expect(events[0]).toMatchObject({
      uid: '9998-bygglov-target-3-0@blomlada',
      description:
        'Status nu: grön.\nAnsvarig: Bygglovschef.\nFörst planerat till den 31 december 2024.'.replace(
          /(\d+) (december) (\d+)/,
          '$1\u00a0$2\u00a0$3',
        ),
      categories: ['Mål'],
    });
    expect(events[0]?.dtstamp.toISOString()).toBe('2025-12-05T11:00:00.000Z');
  });

  test('keeps the id of a target through its moves', () => {
    const [before] = eventsIn(fileOf('validOn=2024-12-01&knownOn=2024-12-01').body);
    expect(before && [before.uid, dayOf(before)]).toEqual(['9998-bygglov-target-3-0@blomlada', '2024-12-31']);
  });

  test('speaks English, and has no address where the origin is not known', () => {
    expect(eventsIn(fileOf('', '/en').body)[0]?.summary).toBe('Bygglov (in English): green');
    expect(fileOf('', '', null).body).not.toContain('URL:');
  });

  test('a day that cannot be used is answered as everywhere', () => {
    expect(fileOf('validOn=nyss').status).toBe(400);
  });

  test('has every open target of every organisation once, in lines of at most 75 octets', () => {
    for (const { state } of LEDGERS) {
      const [first] = state.settings;
      const view = { validOn: first?.settings.closedOn ?? TODAY, known: state.seq };
      const open = agendaOf(state, view).items.filter(({ standing }) =>
        ['late', 'on-track'].includes(standing),
      );
      const { body } = visit(`/${first?.settings.slug}/agenda.ics`);
      const events = eventsIn(body);
      expect(events.filter(({ uid }) => uid.includes('-target-'))).toHaveLength(open.length);
      expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
      const longest = Math.max(...body.split('\r\n').map((line) => Buffer.byteLength(line)));
      expect(longest).toBeLessThanOrEqual(75);
    }
  });

  test('carries hostile names as text', () => {
    const summaries = eventsIn(visit('/h/agenda.ics').body).map(({ summary }) => summary);
    expect(summaries).toEqual(HOSTILE.map((name) => `${name}: grön`));
  });
});
