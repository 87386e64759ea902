import { dayFrom, numberOf } from '../../../functions/core/days.ts';
import type { Locale } from '../../text/text.ts';
import { type TimeScale, widthOf, xOf, type Zoom } from './row-geometry.ts';

type Mark = { x: number; label: string; strong: boolean };

const MONTHS_APART: Readonly<Record<Zoom, number>> = { year: 12, quarter: 3, month: 1 };

function labelOf(month: number, year: number, zoom: Zoom, { words, lang }: Locale): string {
  if (month === 1) return String(year);
  if (zoom === 'quarter') return `${words.history.quarter}${(month + 2) / 3}`;
  const format = new Intl.DateTimeFormat(lang, { month: 'short', timeZone: 'UTC' });
  return format.format(new Date(`2026-${String(month).padStart(2, '0')}-01T00:00:00.000Z`));
}

/** The beginning of each year, quarter or month of the scale. */
function marksOf(scale: TimeScale, zoom: Zoom, locale: Locale): Mark[] {
  const marks: Mark[] = [];
  const last = Number(dayFrom(scale.to).slice(0, 4));
  for (let year = Number(dayFrom(scale.from).slice(0, 4)); year < last; year += 1) {
    for (let month = 1; month <= 12; month += MONTHS_APART[zoom]) {
      const day = numberOf(`${year}-${String(month).padStart(2, '0')}-01`);
      marks.push({
        x: xOf(day, scale),
        label: labelOf(month, year, zoom, locale),
        strong: month === 1,
      });
    }
  }
  return marks;
}

/** The scale above the strips. A picture only: every strip says its days in words. */
export const TimeAxis = ({ scale, zoom, locale }: { scale: TimeScale; zoom: Zoom; locale: Locale }) => {
  const marks = marksOf(scale, zoom, locale);
  return (
    <svg class="axis" width={widthOf(scale)} height="22" aria-hidden="true" focusable="false">
      <path class="tick" d={marks.map(({ x, strong }) => `M${x} ${strong ? 4 : 14}V22`).join('')} />
      {marks.map(({ x, label }) => (
        <text x={x + 4} y="17">
          {label}
        </text>
      ))}
    </svg>
  );
};
