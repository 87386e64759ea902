import type * as z from 'zod';
import { faultsInWords, parameterFaults } from './input-faults.ts';
import { HttpProblem } from './problem.ts';

/** A misspelt parameter must not pass for one left out: its sender would trust figures of another day. */
function refuseUnknown(url: URL, known: readonly string[]): void {
  const stray = [...url.searchParams.keys()].find((name) => !known.includes(name));
  if (stray === undefined) return;
  const parameter = stray.slice(0, 60);
  const detail = `is not a parameter here; there ${known.length > 0 ? `are ${known.join(', ')}` : 'is none'}`;
  throw new HttpProblem('invalid-parameter', `${parameter}: ${detail}.`, { errors: [{ parameter, detail }] });
}

/** The parameters that a route knows, each at most once but the lists; others are refused. */
export function readQuery<Shape extends z.ZodRawShape>(
  url: URL,
  schema: z.ZodObject<Shape>,
  lists: readonly string[] = [],
): z.infer<z.ZodObject<Shape>> {
  refuseUnknown(url, Object.keys(schema.shape));
  const given: Record<string, string | string[]> = {};
  for (const name of Object.keys(schema.shape)) {
    if (lists.includes(name)) {
      given[name] = url.searchParams.getAll(name);
      continue;
    }
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
