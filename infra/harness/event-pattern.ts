/** A pattern of FilterCriteria: an object of fields, each with a list of what it may be. */
export type Pattern = { readonly [field: string]: Pattern | readonly unknown[] };

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value]);

/** The comparisons that are known here, by their names in a pattern. */
const COMPARISONS: Readonly<Record<string, (value: unknown, wanted: unknown) => boolean>> = {
  prefix: (value, wanted) => typeof value === 'string' && value.startsWith(String(wanted)),
  suffix: (value, wanted) => typeof value === 'string' && value.endsWith(String(wanted)),
  exists: (value, wanted) => (value !== undefined) === wanted,
  'anything-but': (value, wanted) =>
    value !== undefined &&
    (isObject(wanted) ? !fits(value, wanted) : !listOf(wanted).some((each) => each === value)),
  'equals-ignore-case': (value, wanted) =>
    typeof value === 'string' && value.toLowerCase() === String(wanted).toLowerCase(),
};

function fits(value: unknown, wanted: unknown): boolean {
  if (!isObject(wanted)) return value === wanted;
  return Object.entries(wanted).every(([name, operand]) => {
    const compare = COMPARISONS[name];
    if (!compare) throw new Error(`the pattern compares by ${name}, which is not known here`);
    return compare(value, operand);
  });
}

/** Whether an event fits a pattern, by the rules of Lambda's event filtering; throws on a comparison not known here. */
export const matches = (pattern: Pattern, event: unknown): boolean =>
  Object.entries(pattern).every(([field, wanted]) => {
    if (field === '$or') return (wanted as readonly Pattern[]).some((each) => matches(each, event));
    const value = isObject(event) ? event[field] : undefined;
    if (Array.isArray(wanted)) return wanted.some((each) => fits(value, each));
    return matches(wanted as Pattern, value);
  });
