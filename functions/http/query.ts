import type * as z from 'zod';
import { faultsInWords, parameterFaults } from './input-faults.ts';
import { HttpProblem } from './problem.ts';

/** The parameters that a route knows, each at most once; unknown ones are left aside. */
export function readQuery<Shape extends z.ZodRawShape>(
  url: URL,
  schema: z.ZodObject<Shape>,
): z.infer<z.ZodObject<Shape>> {
  const given: Record<string, string> = {};
  for (const name of Object.keys(schema.shape)) {
    const [value, ...others] = url.searchParams.getAll(name);
    if (others.length > 0) {
      const faults = [{ parameter: name, detail: 'must be given only once' }];
      throw new HttpProblem('invalid-parameter', `${name}: must be given only once`, { errors: faults });
    }
    if (value !== undefined) given[name] = value;
  }
  const parsed = schema.safeParse(given);
  if (parsed.success) return parsed.data;
  const errors = parameterFaults(parsed.error);
  throw new HttpProblem('invalid-parameter', faultsInWords(errors), { errors });
}
