/** A text with one form for one and another for all other numbers, the number as `{n}`. */
export type Counted = Readonly<{ one: string; many: string }>;
type Values = Readonly<Record<string, string | number>>;

/** A text with its blanks filled in. */
export const filled = (text: string, values: Values): string =>
  text.replace(/\{(\w+)\}/g, (_, name: string) => `${values[name] ?? ''}`);

/** A number of something, in words. */
export const counted = (text: Counted, n: number, values: Values = {}): string =>
  filled(n === 1 ? text.one : text.many, { n, ...values });
