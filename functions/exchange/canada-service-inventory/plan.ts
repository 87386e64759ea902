import type { Day } from '../../core/calendar.ts';
import type { Command } from '../../core/commands.ts';
import { ServiceId } from '../../core/identifiers.ts';
import type {
  ImportContext,
  ImportFailure,
  ImportPlan,
  ImportRow,
  PlanImport,
} from '../../core/importing.ts';
import { serviceOf } from '../../core/state.ts';
import { failed } from '../import-failure.ts';
import { servicesOfSource } from '../source-services.ts';
import { type Inventory, readInventory, type StatusRow, serviceIdOf } from './inventory.ts';
import { planKnown, planNew, type ServicePlan, SOURCE } from './service-plan.ts';
import { type RowFault, type Year, yearOf } from './year.ts';

type Planned = { rows: readonly ImportRow[]; commands: readonly Command[] };

const rowOf = (
  row: StatusRow,
  rest: Pick<ImportRow, 'column' | 'name' | 'outcome' | 'detail'>,
): ImportRow => ({
  line: row.line,
  externalId: row.service,
  ...rest,
});

const refused = ({ row, column, detail }: RowFault, name: string | null): ImportRow =>
  rowOf(row, { column, name, outcome: 'refused', detail });

/** A service's rows in the order of their years, without repetitions and rows that cannot be understood. */
function yearsOf(rows: readonly StatusRow[], statusFile: string, today: Day) {
  const seen = new Map<string, number>();
  const years: Year[] = [];
  const faults: RowFault[] = [];
  for (const row of rows) {
    const before = seen.get(row.fiscalYear);
    if (before !== undefined) {
      const detail = `The service's ${row.fiscalYear} stands on line ${before} already; that row is used.`;
      faults.push({ row, column: 'fiscal_year', detail });
      continue;
    }
    seen.set(row.fiscalYear, row.line);
    const year = yearOf(row, statusFile, today);
    if ('on' in year) years.push(year);
    else faults.push(year);
  }
  return { years: years.sort((a, b) => (a.on < b.on ? -1 : 1)), faults };
}

const refuseAll = (rows: readonly StatusRow[], detail: string): Planned => ({
  rows: rows.map((row) => refused({ row, column: 'service_id', detail }, null)),
  commands: [],
});

/** Plans the services of one organisation; what does not differ between them is found once. */
function plannerFor(inventory: Inventory, { ledger, today }: ImportContext) {
  const { services, servicesFile, statusFile } = inventory;
  const known = servicesOfSource(ledger.state, SOURCE, today);
  return (id: string, rows: readonly StatusRow[]): Planned => {
    const written = rows[0]?.service ?? '';
    if (!ServiceId.safeParse(id).success) {
      return refuseAll(rows, `“${written}” is not a service id of letters, digits and hyphens.`);
    }
    const service = services.get(id);
    const name = service?.name.en ?? service?.name.fr;
    if (!service || name === undefined) {
      return refuseAll(rows, `“${servicesFile}” has no name for the service “${written}”.`);
    }
    const record = known.get(service.externalId);
    if (!record && serviceOf(ledger.state, id)) {
      return refuseAll(rows, `The id ${id} belongs to a service with another source or external id.`);
    }
    const { years, faults } = yearsOf(rows, statusFile, today);
    const plan: ServicePlan = record
      ? planKnown(service, record, years, ledger.texts)
      : years.length > 0
        ? planNew(service, years)
        : { fates: [], commands: [] };
    const understood = plan.fates.map(({ year, outcome, detail }) =>
      rowOf(year.row, { column: null, name, outcome, detail }),
    );
    return { rows: [...understood, ...faults.map((fault) => refused(fault, name))], commands: plan.commands };
  };
}

/** Plans what the inventory says of one organisation, the one whose ledger the context holds. */
export function planOrganisation(inventory: Inventory, context: ImportContext): ImportPlan | ImportFailure {
  const { org } = context.ledger.state;
  const own = inventory.rows.get(org);
  if (!own)
    return failed('wrong-files', `“${inventory.statusFile}” has no rows for the organisation ${org}.`);
  const plan = plannerFor(inventory, context);
  const planned = [...Map.groupBy(own, serviceIdOf)].map(([id, rows]) => plan(id, rows));
  const rows = planned.flatMap((each) => each.rows).sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
  const groups = planned.map(({ commands }) => commands).filter((commands) => commands.length > 0);
  return { ok: true, source: SOURCE, rows, groups };
}

/**
 * Plans the import of the Government of Canada service inventory for one organisation, `ca-<org_id>`; rows of
 * others are left to their own plans. Each row is an assessment that takes effect on its fiscal year's last
 * day, so the `effectiveOn` of the context is not used. A year that people have assessed themselves stays.
 * A service that the newest files lack is simply not assessed, and turns stale. The same files a second time
 * give no commands.
 */
export const planCanadaServiceInventory: PlanImport = (files, context) => {
  const inventory = readInventory(files);
  return inventory.ok ? planOrganisation(inventory, context) : inventory;
};
