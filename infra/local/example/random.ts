/** A source of numbers from 0 up to 1 that is the same for the same seed. */
export type Random = () => number;

function seedOf(words: string): number {
  let hash = 0x811c9dc5;
  for (const letter of words) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  return hash >>> 0;
}

/**
 * Numbers that look random and follow from the words alone (mulberry32, by Tommy Ettinger, public domain;
 * the seed is an FNV-1a hash). Each use names its own words, so that one more story moves none of the others.
 */
export function randomFrom(words: string): Random {
  let state = seedOf(words);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** A whole number from 0 up to, not with, `below`. */
export const wholeFrom = (words: string, below: number): number => Math.floor(randomFrom(words)() * below);

/** The same values in another order (Fisher–Yates). */
export function shuffled<Value>(values: readonly Value[], random: Random): Value[] {
  const mixed = [...values];
  for (let last = mixed.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    const [a, b] = [mixed[last], mixed[other]];
    if (a !== undefined && b !== undefined) [mixed[last], mixed[other]] = [b, a];
  }
  return mixed;
}

/** Deals values like cards: none comes again before all have come. */
export function dealer<Value>(values: readonly Value[], words: string): () => Value {
  const random = randomFrom(words);
  let deck: Value[] = [];
  return () => {
    if (deck.length === 0) deck = shuffled(values, random);
    const next = deck.pop();
    if (next === undefined) throw new RangeError(`nothing to deal for ${words}`);
    return next;
  };
}
