import type { Matrix, MatrixArea } from '../../../functions/core/matrix.ts';
import type { Status } from '../../../functions/core/status.ts';
import { CROWDED, FLOWER, petalsOf, transformOf } from './geometry.ts';

/** Width of the whole picture; its height follows from what there is to draw. */
export const WIDTH = 1200;

/** A form drawn somewhere: its name among the definitions, and how it is moved there. */
export type Mark = { form: string; transform: string; stale: boolean };

/** A flower with its area's place: what is written about it stands above the head, `left` to `left + width`. */
export type FlowerPlace = { area: MatrixArea; left: number; top: number; width: number; scale: number };

/** A band of grass or soil, with the board below it that its name stands on. */
export type GroundPlace = { area: MatrixArea; top: number; height: number; board: number };

/** The whole picture as marks, and where each area lies in it, for who wants to write there. */
export type Scene = {
  height: number;
  marks: readonly Mark[];
  flowers: readonly FlowerPlace[];
  grounds: readonly GroundPlace[];
};

/** Room that writing takes: above each flower and on each board, in the units of the picture. */
export type Room = { label: (width: number) => number; board: number };

const rounded = (value: number): number => Math.round(value * 100) / 100;
const moved = (x: number, y: number, scale = ''): string =>
  `translate(${rounded(x)} ${rounded(y)})${scale === '' ? '' : ` ${scale}`}`;
const scaled = (x: number, y = x): string => `scale(${rounded(x)}${x === y ? '' : ` ${rounded(y)}`})`;

/** How many flowers stand side by side, and how much larger they are drawn than their own measure. */
export function flowersIn(count: number, fullest: number): { columns: number; scale: number } {
  const crowded = fullest > CROWDED;
  if (count <= 1) return { columns: 1, scale: crowded ? 3.4 : 2 };
  return crowded ? { columns: Math.min(count, 3), scale: 2 } : { columns: Math.min(count, 6), scale: 1 };
}

/** Cells of equal size in as few rows as keep them at least `smallest` wide; never wider than `largest`. */
export function cellsOf(count: number, width: number, largest: number, smallest: number) {
  const rows = Math.max(1, Math.ceil(count / Math.floor(width / smallest)));
  const perRow = Math.max(1, Math.ceil(count / rows));
  const apart = width / perRow;
  const size = Math.min(largest, apart);
  const places = Array.from({ length: count }, (_, place) => ({
    middle: apart * ((place % perRow) + 0.5),
    row: Math.floor(place / perRow),
  }));
  return { rows, size, apart, places };
}

function flowerPlaces(areas: readonly MatrixArea[], fullest: number, room: Room): FlowerPlace[] {
  const { columns, scale } = flowersIn(areas.length, fullest);
  const width = columns === 1 ? WIDTH : FLOWER.width * scale;
  const rowHeight = room.label(width) + FLOWER.height * scale;
  return areas.map((area, place) => {
    const row = Math.floor(place / columns);
    const inRow = Math.min(columns, areas.length - row * columns);
    const left = (WIDTH - inRow * width) / 2 + (place % columns) * width;
    return { area, left, top: row * rowHeight, width, scale };
  });
}

const markOf = (form: string, { status, stale }: { status: Status; stale: boolean }, transform: string) => ({
  form: `${form}-${status}`,
  transform,
  stale,
});

function flowerMarks({ area, left, top, width, scale }: FlowerPlace, room: Room): Mark[] {
  const x = left + (width - FLOWER.width * scale) / 2;
  const y = top + room.label(width);
  const size = scale === 1 ? '' : scaled(scale);
  const head = moved(x + FLOWER.headX * scale, y + FLOWER.headY * scale, size);
  const petals = petalsOf(area.rows.length).flatMap((petal, place) => {
    const row = area.rows[place];
    return row ? [markOf('petal', row, `${head} ${transformOf(petal)}`)] : [];
  });
  return [
    { form: 'stem', transform: moved(x, y, size), stale: false },
    ...petals,
    { form: 'centre', transform: head, stale: false },
  ];
}

const GRASS = { largest: 46, smallest: 18 } as const;
const SOIL = { largest: 64, smallest: 30 } as const;
const INSET = 24;

/** Height of a band: as many rows as its services need. */
function bandHeight({ area, rows }: MatrixArea): number {
  if (rows.length === 0) return 0;
  const { largest, smallest } = area.level === 'grass' ? GRASS : SOIL;
  const cells = cellsOf(rows.length, WIDTH - 2 * INSET, largest, smallest);
  return cells.rows * (area.level === 'grass' ? (cells.size * 48) / 40 : cells.size) + 8;
}

function groundMarks({ area, top, height, board }: GroundPlace): Mark[] {
  const { largest, smallest } = area.area.level === 'grass' ? GRASS : SOIL;
  const isGrass = area.area.level === 'grass';
  const { size, places } = cellsOf(area.rows.length, WIDTH - 2 * INSET, largest, smallest);
  const scale = scaled(isGrass ? size / 40 : size / 140);
  const plants = places.flatMap(({ middle, row }, place) => {
    const service = area.rows[place];
    const x = INSET + middle - (isGrass ? size / 2 : 0);
    const y = isGrass ? top + 8 + row * ((size * 48) / 40) : top + 4 + (row + 0.5) * size + (size * 50) / 140;
    return service ? [markOf(isGrass ? 'tuft' : 'seed', service, moved(x, y, scale))] : [];
  });
  return [
    ...(isGrass ? [] : [{ form: 'earth', transform: moved(0, top, scaled(WIDTH, height)), stale: false }]),
    ...plants,
    { form: 'wood', transform: moved(0, top + height, scaled(WIDTH, board)), stale: false },
  ];
}

/** Draws a matrix: flowers above, grass and soil below; one form for each service. */
export function sceneOf(matrix: Pick<Matrix, 'areas'>, room: Room): Scene {
  const of = (level: string) => matrix.areas.filter(({ area }) => area.level === level);
  const bloom = of('flower');
  const flowers = flowerPlaces(bloom, Math.max(0, ...bloom.map(({ rows }) => rows.length)), room);
  const last = flowers.at(-1);
  const root = last ? last.top + room.label(last.width) + FLOWER.height * last.scale : 0;
  const areas = [...of('grass'), ...of('soil')];
  let top = root;
  const grounds = areas.map((area) => {
    const height = bandHeight(area);
    // Grass grows up in front of the stems, which stand on the same ground.
    if (area.area.level === 'grass') top -= height;
    const place = { area, top, height, board: room.board };
    top += height + room.board;
    return place;
  });
  const floor = { form: 'wood', transform: moved(0, root, scaled(WIDTH, 6)), stale: false };
  return {
    height: areas.length === 0 ? root + 6 : top,
    marks: [
      ...flowers.flatMap((flower) => flowerMarks(flower, room)),
      ...(areas.length === 0 ? [floor] : []),
      ...grounds.flatMap(groundMarks),
    ],
    flowers,
    grounds,
  };
}
