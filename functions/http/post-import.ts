import { IMPORT_FORMATS, type ImportFormat, planFor } from '../exchange/formats.ts';
import type { Handler, WritingParts } from './call.ts';
import { importerOf } from './caller.ts';
import { importProblem, importResult } from './import-answer.ts';
import { runImport } from './imports.ts';
import { HttpProblem } from './problem.ts';
import { readQuery } from './query.ts';
import { readLedger } from './reading.ts';
import { ImportQuery } from './schemas/parameters.ts';
import { readFiles } from './upload.ts';

function formatNamed(name: string): ImportFormat {
  const found = Object.entries(IMPORT_FORMATS).find(([format]) => format === name);
  if (found) return found[1];
  const detail = `must be one of ${Object.keys(IMPORT_FORMATS).join(', ')}`;
  throw new HttpProblem('invalid-parameter', `format ${detail}.`, {
    errors: [{ parameter: 'format', detail }],
  });
}

/** Imports a file, or says row by row what importing it would do. */
export const postImport: Handler<WritingParts> = async (call) => {
  const sender = await importerOf(call);
  await readLedger(call);
  const { format, dryRun, effectiveOn, filename } = readQuery(call.url, ImportQuery);
  const named = formatNamed(format);
  const files = await readFiles(call.request, filename);
  const plan = await planFor(named, files);
  const org = call.params['org'] ?? '';
  const request = { org, format, plan, files, effectiveOn, sender, dryRun };
  const outcome = await runImport(call.app.store, request);
  if (outcome.kind !== 'done') throw importProblem(org, outcome);
  return new Response(JSON.stringify(importResult(request, outcome)), {
    headers: { 'Content-Type': 'application/json', 'Cache-Control': 'no-store' },
  });
};
