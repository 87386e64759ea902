import type * as z from 'zod';
import { pointerTo } from './problem.ts';
import type { InputFault } from './schemas/problem.ts';

type Issue = z.core.$ZodIssue;

/** More faults than this help nobody, and would make the answer longer than the request. */
const MOST_FAULTS = 50;

const oneOf = (values: readonly unknown[]): string =>
  values.length === 1 ? `must be ${values[0]}` : `must be one of ${values.map(String).join(', ')}`;

/** What is wrong in words for whoever wrote it; the library's own speak of its types. */
function detailOf(issue: Issue): string {
  if (issue.code === 'invalid_union' && 'options' in issue && issue.options) return oneOf(issue.options);
  if (issue.code === 'invalid_value') return oneOf(issue.values);
  if (issue.code !== 'invalid_type') return issue.message;
  return issue.message.endsWith('received undefined') ? 'is required' : `must be of type ${issue.expected}`;
}

function faultsOf(issue: Issue): InputFault[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      path: pointerTo([...issue.path, key]),
      detail: 'is not a field that is known here',
    }));
  }
  return [{ path: pointerTo(issue.path), detail: detailOf(issue) }];
}

/** One fault for each place: the first says enough of what is wrong there. */
const firstOfEach = (faults: readonly InputFault[]): InputFault[] =>
  [...Map.groupBy(faults, ({ path, parameter }) => parameter ?? path).values()].flatMap(
    ([first]) => first ?? [],
  );

/** Where a body differs from its schema, as JSON pointers with a sentence each. */
export const bodyFaults = ({ issues }: z.core.$ZodError): InputFault[] =>
  firstOfEach(issues.flatMap(faultsOf)).slice(0, MOST_FAULTS);

/** The same for parameters of the query, each by its name. */
export const parameterFaults = ({ issues }: z.core.$ZodError): InputFault[] =>
  firstOfEach(issues.map((issue) => ({ parameter: String(issue.path[0]), detail: detailOf(issue) })));

/** The faults in one line of prose, the first ones named. */
export function faultsInWords(faults: readonly InputFault[]): string {
  const [first] = faults;
  if (!first) return '';
  const rest = faults.length > 1 ? ` (and ${faults.length - 1} more)` : '';
  return `${first.parameter ?? (first.path || 'The body')}: ${first.detail}${rest}`;
}
