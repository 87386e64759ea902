import { BenchmarkFile } from '../../core/benchmark/benchmark-file.ts';
import { faultsIn } from '../../core/benchmark/check-file.ts';
import type { Instant } from '../../core/calendar.ts';
import type { ImportFailure, ImportFile } from '../../core/importing.ts';
import { decodeStrictUtf8 } from '../../exchange/encoding.ts';
import { failed } from '../../exchange/import-failure.ts';
import { bodyFaults } from '../input-faults.ts';
import { pointerTo } from '../problem.ts';
import type { InputFault } from '../schemas/problem.ts';

/** A benchmark file that is sound as a whole; or why it is none, or where it is wrong. */
export type ReadBenchmark =
  | { kind: 'sound'; file: BenchmarkFile }
  | { kind: 'unreadable'; failure: ImportFailure }
  | { kind: 'unsound'; faults: readonly InputFault[] };

/** Faults that are told of; whoever mends them finds the rest. */
const MOST_FAULTS = 50;

function jsonIn(file: ImportFile): { ok: true; value: unknown } | ImportFailure {
  const text = decodeStrictUtf8(file);
  if (!text.ok) return text;
  try {
    return { ok: true, value: JSON.parse(text.text) };
  } catch {
    const detail = `“${file.name}” is not JSON, or it is cut off; get the benchmark file again.`;
    return failed('unreadable-file', detail, { remark: { code: 'not-json' } });
  }
}

/** Reads a benchmark file and validates it whole. `now` is the moment at which it comes. */
export function readBenchmark(file: ImportFile, now: Instant): ReadBenchmark {
  const json = jsonIn(file);
  if (!json.ok) return { kind: 'unreadable', failure: json };
  const parsed = BenchmarkFile.safeParse(json.value);
  if (!parsed.success) return { kind: 'unsound', faults: bodyFaults(parsed.error) };
  const faults = faultsIn(parsed.data, now).map(({ path, detail }) => ({ path: pointerTo(path), detail }));
  return faults.length === 0
    ? { kind: 'sound', file: parsed.data }
    : { kind: 'unsound', faults: faults.slice(0, MOST_FAULTS) };
}
