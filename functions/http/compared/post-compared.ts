import type { ImportFile } from '../../core/importing.ts';
import type { Handler, WritingParts } from '../call.ts';
import { operatorOf } from '../caller.ts';
import { plainRows, summaryOf } from '../import-answer.ts';
import { HttpProblem } from '../problem.ts';
import { readQuery } from '../query.ts';
import type { ComparedResult } from '../schemas/compared.ts';
import { ComparedQuery } from '../schemas/parameters.ts';
import { readFiles } from '../upload.ts';
import { unreadProblem, unstoredProblem } from './compared-problem.ts';
import { isStored, runCompared } from './run-compared.ts';

function onlyFile(files: readonly ImportFile[]): ImportFile {
  const [file, ...more] = files;
  if (file && more.length === 0) return file;
  throw new HttpProblem('wrong-files', `Send one file; ${files.length} were given.`);
}

/** Takes in a file of organisations that keep no log here, or says what would become of it. */
export const postCompared: Handler<WritingParts> = async (call) => {
  await operatorOf(call);
  const { format, dryRun, filename } = readQuery(call.url, ComparedQuery);
  const file = onlyFile(await readFiles(call.request, filename));
  const outcome = await runCompared(call.app, { format, file, dryRun });
  if (outcome.kind !== 'done') throw unreadProblem(outcome);
  const lost = outcome.organisations.find((each) => !isStored(each.outcome));
  if (lost && format === 'benchmark')
    throw unstoredProblem(lost, await call.app.benchmarks.comparedRow(lost.file.organisation));
  const { rows, rowsLeftOut } = plainRows(outcome.rows);
  const result: ComparedResult = {
    ...{ format, dryRun, source: file.name },
    organisations: outcome.organisations.map(({ file: { organisation: id }, name, outcome: became }) => ({
      ...{ id, name, outcome: became },
    })),
    ...{ summary: summaryOf(outcome.rows), rows, rowsLeftOut },
  };
  return new Response(JSON.stringify(result), {
    headers: { 'Content-Type': 'application/json', 'Cache-Control': 'no-store' },
  });
};
