import type { Status } from '../../../functions/core/status.ts';

/** The colours of the site by day, for a drawing that no style sheet reaches. A test keeps them alike. */
export const PAINT = {
  ink: '#16231e',
  soft: '#4c5a54',
  line: '#d3dad4',
  paper: '#ffffff',
  sky: '#e8f0f2',
  notice: '#fdf3d3',
  stem: '#7f9d84',
  leaf: '#a9c1aa',
  wood: '#5f463b',
  soil: '#3f2d26',
  cream: '#fbf5e9',
  green: '#14613b',
  'green-line': '#0b4227',
  yellow: '#f5c331',
  stripe: '#a87900',
  'yellow-line': '#7a5800',
  red: '#ffffff',
  'red-line': '#a8221a',
  neutral: '#55635d',
} as const;

type Strokes = { fill: string; stroke: string; 'stroke-width': string; 'stroke-dasharray'?: string };

/** How each state is painted: filled, striped, outlined, a dash, dotted. */
export const PAINTED: Readonly<Record<Status, Strokes>> = {
  green: { fill: PAINT.green, stroke: PAINT['green-line'], 'stroke-width': '1.5' },
  yellow: { fill: 'url(#stripes)', stroke: PAINT['yellow-line'], 'stroke-width': '1.5' },
  red: { fill: PAINT.red, stroke: PAINT['red-line'], 'stroke-width': '2' },
  'not-applicable': { fill: 'none', stroke: PAINT.neutral, 'stroke-width': '3' },
  unknown: { fill: 'none', stroke: PAINT.neutral, 'stroke-width': '2', 'stroke-dasharray': '.1 4.2' },
};
