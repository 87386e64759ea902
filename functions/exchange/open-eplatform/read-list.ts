import * as z from 'zod';
import type { ImportFailure, ImportFile } from '../../core/importing.ts';
import { detectText } from '../encoding.ts';
import { fitLine } from '../fit-text.ts';
import { failed } from '../import-failure.ts';
import { Flow } from './flow.ts';

/** An entry of the list that cannot be read: which one, as far as it says, and which field is wrong. */
export type Unreadable = {
  externalId: string | null;
  name: string | null;
  column: string;
  detail: string;
  /** Which entry of the list it is, from 1, and whether another one has its key. */
  place: number;
  repeats: boolean;
};
/** One entry of the list, in its order. */
export type Entry = { ok: true; flow: Flow } | ({ ok: false } & Unreadable);

const List = z.object({ Flows: z.array(z.unknown()) });
const Known = z.object({
  FlowFamilyID: Flow.shape.FlowFamilyID.nullable().catch(null),
  Name: z.string().nullable().catch(null),
});

function entryOf(entry: unknown, place: number): Entry {
  const flow = Flow.safeParse(entry);
  if (flow.success) return { ok: true, flow: flow.data };
  const [issue] = flow.error.issues;
  const { FlowFamilyID: id, Name: name } = Known.catch({ FlowFamilyID: null, Name: null }).parse(entry);
  const column = String(issue?.path[0] ?? 'Flows');
  return {
    ok: false,
    externalId: id === null ? null : String(id),
    name: name === null ? null : fitLine(name, 300),
    column,
    detail: `Entry ${place} of the list: ${column} – ${issue?.message ?? 'is wrong'}.`,
    place,
    repeats: false,
  };
}

/** Refuses what stands a second time: which of two is right, nobody can tell from the list. */
function withoutRepeats(entries: readonly Entry[]): Entry[] {
  const seen = new Set<number>();
  return entries.map((entry, index) => {
    if (!entry.ok) return entry;
    const { FlowFamilyID: id, Name: name } = entry.flow;
    if (!seen.has(id)) {
      seen.add(id);
      return entry;
    }
    const detail = `Entry ${index + 1} of the list: FlowFamilyID ${id} stands there already; the first one is used.`;
    const key = { externalId: String(id), name: fitLine(name, 300), column: 'FlowFamilyID' };
    return { ok: false, ...key, detail, place: index + 1, repeats: true };
  });
}

/** The engine's own words on where JSON breaks; only the place in them is used, and it may be missing. */
function placeIn(message: string): { where: string; line: number | null } {
  const [, line, column] = /\(line (\d+) column (\d+)\)/.exec(message) ?? [];
  return line === undefined
    ? { where: 'at its end', line: null }
    : { where: `at line ${line}, column ${column}`, line: Number(line) };
}

function parse(text: string, name: string): { ok: true; json: unknown } | ImportFailure {
  try {
    return { ok: true, json: JSON.parse(text) };
  } catch (error) {
    const { where, line } = placeIn(error instanceof Error ? error.message : '');
    const detail = `“${name}” is not complete JSON: it breaks off or is damaged ${where}. Fetch the list again.`;
    return failed('unreadable-file', detail, { line, remark: { code: 'not-json' } });
  }
}

/** The entries of a portal's list; a failure when the file is no such list, is cut off, or holds no service at all. */
export function readList(file: ImportFile): { ok: true; entries: readonly Entry[] } | ImportFailure {
  const decoded = detectText(file);
  if (!decoded.ok) return decoded;
  const parsed = parse(decoded.text, file.name);
  if (!parsed.ok) return parsed;
  const list = List.safeParse(parsed.json);
  if (!list.success) {
    const detail = `“${file.name}” is not a list of Open ePlatform: an object with the list “Flows” is expected, as /api/v1/getflows/json answers it.`;
    return failed('unreadable-file', detail, { column: 'Flows', remark: { code: 'not-a-list' } });
  }
  // A portal that answers with nothing is far more likely broken than without services; all would vanish.
  if (list.data.Flows.length === 0) {
    const detail = `The list in “${file.name}” holds no services; nothing is imported.`;
    return failed('unreadable-file', detail, { remark: { code: 'empty-list' } });
  }
  return { ok: true, entries: withoutRepeats(list.data.Flows.map((flow, at) => entryOf(flow, at + 1))) };
}
