import type { Measure } from './metrics.ts';

/** Causes are told as deep as this. */
const DEEPEST = 4;

/** Something that went wrong without being the sender's fault. */
export type Fault = { requestId: string; method: string; path: string; error: unknown };

type Told = { name: string; message: string; code?: string; stack?: string; cause?: Told };

/** An error without what hangs on it: requests, answers and tokens do not belong in a log. */
function told(error: unknown, depth = 0): Told {
  if (!(error instanceof Error)) return { name: typeof error, message: String(error).slice(0, 500) };
  const { name, message, stack, cause } = error;
  const code = 'code' in error && typeof error.code === 'string' ? error.code : null;
  return {
    name,
    message,
    ...(code !== null && { code }),
    ...(depth === 0 && stack !== undefined && { stack }),
    ...(cause instanceof Error && depth < DEEPEST && { cause: told(cause, depth + 1) }),
  };
}

/** A fault as one line of JSON. */
export const faultLine = ({ requestId, method, path, error }: Fault): string =>
  JSON.stringify({ level: 'error', requestId, method, path, error: told(error) });

/** Tells of faults where a function's errors are collected, and counts them. */
export const tellingFaults =
  (measure: Measure) =>
  (fault: Fault): void => {
    console.error(faultLine(fault));
    measure({ Faults: 1 });
  };

/** The same for a fault of which only so much may be told: what was sent must not come into the log. */
export const tellingNotes =
  (measure: Measure) =>
  (note: Readonly<Record<string, unknown>>): void => {
    console.error(JSON.stringify({ level: 'error', ...note }));
    measure({ Faults: 1 });
  };
