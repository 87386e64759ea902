import { canonicalJson } from '../../core/digest.ts';
import { OrganisationId } from '../../core/identifiers.ts';
import type { ImportFailure, ImportFile } from '../../core/importing.ts';
import type { Localized } from '../../core/language.ts';
import { fitLine } from '../fit-text.ts';
import { failed } from '../import-failure.ts';
import { POINT_COLUMNS } from './points.ts';
import { type NamedTable, readTwoFiles } from './two-files.ts';

/** A service as the file of names knows it. */
export type NamedService = { id: string; externalId: string; name: Localized; fullName: Localized };
/** What an organisation says of a service for a fiscal year, as written. */
export type StatusRow = { line: number; fiscalYear: string; service: string; points: readonly string[] };

/** Both files, read: rows by organisation, names by service. */
export type Inventory = {
  ok: true;
  statusFile: string;
  servicesFile: string;
  /** By our id of the organisation, such as `ca-65`, in the order they appear. */
  rows: ReadonlyMap<string, readonly StatusRow[]>;
  organisationNames: ReadonlyMap<string, string>;
  services: ReadonlyMap<string, NamedService>;
};

const ownId = (foreignId: string): string => `ca-${foreignId.trim().toLowerCase()}`;

const inLanguages = (en: string, fr: string): Localized => ({ ...(en && { en }), ...(fr && { fr }) });

function namedService(externalId: string, en: string, fr: string): NamedService {
  return {
    id: ownId(externalId),
    externalId: externalId.trim(),
    name: inLanguages(fitLine(en, 300), fitLine(fr, 300)),
    fullName: inLanguages(fitLine(en, 20_000), fitLine(fr, 20_000)),
  };
}

/** Names by service alone: a service of two organisations is one service. Two names for one service fail the file. */
function namesIn({ name, rows }: NamedTable): { services: Map<string, NamedService> } | ImportFailure {
  const services = new Map<string, NamedService>();
  for (const { line, cell } of rows) {
    const service = namedService(cell('service_id'), cell('service_name_en'), cell('service_name_fr'));
    const before = services.get(service.id);
    if (before && canonicalJson(before) !== canonicalJson(service)) {
      const detail = `“${name}”: line ${line} gives the service ${service.externalId} another name than before.`;
      return failed('unreadable-file', detail, { line, column: 'service_id' });
    }
    services.set(service.id, service);
  }
  return { services };
}

/** A row without an organisation's id would be lost between the organisations, so it fails the file. */
function rowsByOrganisation({ name, rows }: NamedTable): Map<string, StatusRow[]> | ImportFailure {
  const found = new Map<string, StatusRow[]>();
  for (const { line, cell } of rows) {
    const org = ownId(cell('org_id'));
    if (!found.has(org) && !OrganisationId.safeParse(org).success) {
      const detail = `“${name}”: line ${line} has the org_id “${cell('org_id')}”, which is not an id.`;
      return failed('unreadable-file', detail, { line, column: 'org_id' });
    }
    const points = POINT_COLUMNS.map(cell);
    const row = { line, fiscalYear: cell('fiscal_year'), service: cell('service_id'), points };
    const before = found.get(org);
    if (before) before.push(row);
    else found.set(org, [row]);
  }
  return found;
}

/** Our id of the service that a row is about. */
export const serviceIdOf = ({ service }: StatusRow): string => ownId(service);

function read(files: readonly ImportFile[]): Inventory | ImportFailure {
  const tables = readTwoFiles(files);
  if (!tables.ok) return tables;
  const { status, services } = tables;
  const named = namesIn(services);
  if ('ok' in named) return named;
  const rows = rowsByOrganisation(status);
  if ('ok' in rows) return rows;
  const organisationNames = new Map(
    services.rows.map(({ cell }) => [ownId(cell('org_id')), fitLine(cell('org_name_en'), 200)]),
  );
  return {
    ok: true,
    statusFile: status.name,
    servicesFile: services.name,
    rows,
    organisationNames,
    services: named.services,
  };
}

/** Importing plans the same files once for each of 82 organisations; reading them takes longer than planning. */
const alreadyRead = new WeakMap<readonly ImportFile[], Inventory | ImportFailure>();

/** Reads the two files of the service inventory; their order and names do not matter. */
export function readInventory(files: readonly ImportFile[]): Inventory | ImportFailure {
  const inventory = alreadyRead.get(files) ?? read(files);
  alreadyRead.set(files, inventory);
  return inventory;
}
