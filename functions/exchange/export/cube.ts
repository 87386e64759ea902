import type { Bilingual, Cube, Dimension } from './table.ts';

/** Counts facts by dimensions; each fact names a category of each, in their order. A stray one is refused. */
export function cubeOf(
  title: Bilingual,
  dimensions: readonly Dimension[],
  facts: readonly (readonly string[])[],
): Cube {
  const sizes = dimensions.map(({ categories }) => categories.length);
  const values = new Array<number>(sizes.reduce((product, size) => product * size, 1)).fill(0);
  for (const fact of facts) {
    const place = dimensions.reduce((sum, { id, categories }, axis) => {
      const at = categories.findIndex(({ code }) => code === fact[axis]);
      if (at < 0) throw new RangeError(`${fact[axis]} is no category of ${id}`);
      return sum * categories.length + at;
    }, 0);
    values[place] = (values[place] ?? 0) + 1;
  }
  return { title, dimensions, values };
}
