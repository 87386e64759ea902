import { fileName, permanentAddress } from '../exchange/export/address.ts';
import type { ExportFormat } from '../exchange/export/formats.ts';
import type { ExportTable } from '../exchange/export/table.ts';
import { askedView } from './answers/asked-view.ts';
import { exportsAnswer } from './answers/exports.ts';
import { askedExport, namedExport } from './asked-export.ts';
import type { Handler } from './call.ts';
import { readQuery } from './query.ts';
import {
  answerJson,
  answerRead,
  etagOfLog,
  type Representation,
  readLedger,
  refuseLarge,
} from './reading.ts';
import { ExportQuery } from './schemas/exports.ts';
import { ViewQuery } from './schemas/parameters.ts';

/** Base64 of the SHA-256 of bytes, as Repr-Digest has it (RFC 9530). */
async function digestOf(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  return Buffer.from(await crypto.subtle.digest('SHA-256', bytes)).toString('base64');
}

/** Where the same facts lie for ever, and what describes the data set to programs (RFC 8288, RFC 6892). */
const linksOf = (table: ExportTable, { ext }: ExportFormat): string =>
  [
    `<${permanentAddress(table, ext)}>; rel="canonical"`,
    `<${permanentAddress(table, 'csv-metadata.json')}>; rel="describedby"; type="application/csvm+json"`,
  ].join(', ');

/** A table in a format, with its checksum and its permanent address; `narrower` says what is smaller. */
export async function representation(
  table: ExportTable,
  format: ExportFormat,
  narrower: string,
): Promise<Representation> {
  const written = await format.write(table);
  const body =
    typeof written === 'string' ? new TextEncoder().encode(written) : (written ?? new Uint8Array());
  refuseLarge(body.byteLength, narrower);
  const headers = {
    'Content-Disposition': `attachment; filename="${fileName(table, format.ext)}"`,
    'Repr-Digest': `sha-256=:${await digestOf(body)}:`,
    Link: linksOf(table, format),
  };
  return { type: format.type, body, headers };
}

/** A data set of an organisation in a format. */
export const readExport: Handler = async (call) => {
  const { set, format } = namedExport(call.params['file'] ?? '');
  const query = readQuery(call.url, ExportQuery);
  const ledger = await readLedger(call);
  const asked = askedExport(call, ledger, set, query);
  return answerRead(call, etagOfLog(call, ledger), () =>
    representation(set.table(asked), format, set.narrower),
  );
};

/** What can be exported of an organisation. */
export const readExports: Handler = async (call) => {
  const query = readQuery(call.url, ViewQuery);
  const ledger = await readLedger(call);
  const view = askedView(ledger.state, query, call.app.store.today());
  const asked = { ledger, view, from: null, origin: call.app.origin };
  return answerJson(call, etagOfLog(call, ledger), 'Ask for an earlier validOn.', () =>
    exportsAnswer(asked, view),
  );
};
