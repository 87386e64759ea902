import { catalogueOf } from '../../core/catalogue/catalogues.ts';
import { canonicalJson, sha256Hex } from '../../core/digest.ts';
import type {
  ImportContext,
  ImportFailure,
  ImportFile,
  ImportPlan,
  PlanImport,
} from '../../core/importing.ts';
import { planOpenEPlatform } from '../../exchange/open-eplatform/plan.ts';
import { type ColumnMapping, fieldNamed, guessMapping } from '../../exchange/table/column-mapping.ts';
import { planTable } from '../../exchange/table/plan.ts';
import { readTable } from '../../exchange/table/read-table.ts';
import type { Table } from '../../exchange/table/table.ts';
import type { StaffCall } from '../call.ts';
import { ImportOrder } from './order.ts';

/** An upload that was found again: its one file, and what is asked for. */
export type Asked = { id: string; file: ImportFile; order: ImportOrder };

/** The upload that an address names; null where it is gone. */
export async function askedIn({ parts, org, params }: StaffCall): Promise<Asked | null> {
  const id = params['upload'] ?? '';
  const upload = /^[0-9a-f]{64}$/.test(id) ? await parts.uploads.read(org, id) : null;
  const [file] = upload?.files ?? [];
  return upload && file ? { id, file, order: ImportOrder.parse(JSON.parse(upload.order)) } : null;
}

const ownCatalogue = ({ settings }: StaffCall) => catalogueOf(settings.catalogue);

/** The mapping that somebody chose, or else the one that the headers suggest. */
export function mappingFor(call: StaffCall, { headers }: Table, { mapping }: ImportOrder): ColumnMapping {
  const catalogue = ownCatalogue(call);
  return mapping
    ? headers.map((_, place) => fieldNamed(mapping[place] ?? '', catalogue))
    : guessMapping(headers, catalogue);
}

/** What plans an upload: the same for looking and for saving. */
export async function plannerFor(call: StaffCall, { file, order }: Asked): Promise<PlanImport> {
  if (order.format === 'open-eplatform') return planOpenEPlatform;
  const read = await readTable(file);
  if (!read.ok) return () => read;
  const { source, complete, matchByName, overwrite, reason } = order;
  const asked = { source, complete, matchByName, overwrite, defaultReason: reason };
  const mapping = mappingFor(call, read.table, order);
  return (_files, context) => planTable(read.table, mapping, asked, context);
}

/** What an import is planned against now. */
export const contextOf = ({ ledger, today }: StaffCall, { effectiveOn }: ImportOrder): ImportContext => ({
  ledger,
  effectiveOn,
  today,
});

/** Plans an upload against the register as it is now. */
export async function planNow(call: StaffCall, asked: Asked): Promise<ImportPlan | ImportFailure> {
  const plan = await plannerFor(call, asked);
  return plan([asked.file], contextOf(call, asked.order));
}

/** What two plans have in common that would save the same. */
export const digestOf = ({ groups }: Pick<ImportPlan, 'groups'>): string => sha256Hex(canonicalJson(groups));
