import fc from 'fast-check';
import { sync, type VEvent } from 'node-ical';
import { expect, it } from 'vitest';
import { calendarOf } from '../../functions/exchange/icalendar/icalendar.ts';

const fileWith = (text: string): string =>
  calendarOf({
    name: text,
    language: 'sv',
    days: [
      {
        uid: 'a-1@blomlada',
        stamp: '2026-01-02T03:04:05.678Z',
        day: '2026-12-31',
        sequence: 2,
        summary: text,
        description: text,
        category: 'Mål',
      },
    ],
  });

/** What a value of type text says (RFC 5545, section 3.3.11). */
const unescaped = (value: string | undefined) =>
  value?.replace(/\\([\\;,nN])/g, (_, sign: string) => (/n/i.test(sign) ? '\n' : sign));

it('carries any text on lines of at most 75 octets, and no text becomes a line of its own', () => {
  const nasty = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 200 }),
    fc.string({ unit: 'binary-ascii' }),
    fc.constantFrom(
      '\nEND:VEVENT\nBEGIN:VEVENT',
      '\r\nX-EVIL:1',
      'a,b;c\\n:d',
      '\u2028',
      '\u2029x',
      '"',
      '🌼👩‍👩‍👧‍👦'.repeat(20),
    ),
  );
  fc.assert(
    fc.property(nasty, (given) => {
      const text = `x${given}x`;
      const file = fileWith(text);
      const lines = file.split('\r\n');
      expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
      expect(lines.filter((line) => /^(BEGIN|END|X-EVIL)/.test(line))).toEqual([
        'BEGIN:VCALENDAR',
        'BEGIN:VEVENT',
        'END:VEVENT',
        'END:VCALENDAR',
      ]);
      const expected = text.replace(/\r\n?|[\u2028\u2029]/g, '\n').replace(/[^\P{Cc}\n\t]/gu, '');
      expect(unescaped(file.replaceAll('\r\n ', '').match(/^SUMMARY:(.*)\r$/m)?.[1])).toBe(expected);
      // This reader takes an escaped backslash before an n for a line break.
      if (!text.includes('\\')) {
        const events = Object.values(sync.parseICS(file)).filter(
          (each): each is VEvent => each?.type === 'VEVENT',
        );
        expect(events.map(({ summary }) => summary)).toEqual([expected]);
      }
    }),
  );
});

it('a calendar without days is one still', () => {
  const file = calendarOf({ name: 'Tom', language: 'en', days: [] });
  expect(file).toMatch(/^BEGIN:VCALENDAR\r\nVERSION:2\.0\r\n[\s\S]*END:VCALENDAR\r\n$/);
});
