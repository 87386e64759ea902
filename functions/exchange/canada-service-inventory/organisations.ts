import type { Day } from '../../core/calendar.ts';
import type { ImportFailure, ImportFile } from '../../core/importing.ts';
import { DEFAULT_SETTINGS, type OrganisationSettings } from '../../core/organisation.ts';
import { failed } from '../import-failure.ts';
import { lastDayOf } from './fiscal-year.ts';
import { type Inventory, readInventory, type StatusRow } from './inventory.ts';

/** An organisation that files speak of, with the settings to register it with. */
export type FoundOrganisation = { id: string; settings: OrganisationSettings };
export type FoundOrganisations = { ok: true; organisations: readonly FoundOrganisation[] };

const ABOUT = {
  sv: 'Uppgifterna kommer från den kanadensiska statens förteckning över sina tjänster (Government of Canada service inventory): en rad för varje tjänst och budgetår, med sex kontaktpunkter som går att nå på webben, inte gör det eller inte är aktuella. Status följer av dem enligt härledningsregeln. De visar historik och jämförelse på verkliga data och säger inget om svenska kommuner.',
  en: 'The figures come from the Government of Canada service inventory: one row for each service and fiscal year, with six interaction points that are online, are not online, or do not apply. The status follows from them by the derivation rule. They show history and comparison on real data and say nothing about Swedish municipalities.',
};
const LICENCE = {
  id: 'OGL-Canada-2.0',
  attribution: 'Contains information licensed under the Open Government Licence – Canada.',
};

const settingsFor = (id: string, name: string, closedOn: Day | null): OrganisationSettings => ({
  ...DEFAULT_SETTINGS,
  slug: id,
  name,
  language: 'en',
  kind: 'agency',
  catalogue: 'canada-interaction-points',
  closedOn,
  licence: LICENCE,
  about: ABOUT,
});

/** The last day that the data set speaks of; it ends for every organisation then, also for one that left earlier. */
function lastDay(rows: Iterable<readonly StatusRow[]>): Day | null {
  const years = new Set([...rows].flatMap((each) => each.map(({ fiscalYear }) => fiscalYear)));
  const days = [...years].map(lastDayOf).filter((day) => day !== null);
  return days.sort().at(-1) ?? null;
}

/** The organisations of an inventory; a failure where the file of services does not name one. */
export function organisationsOf(inventory: Inventory): FoundOrganisations | ImportFailure {
  const closedOn = lastDay(inventory.rows.values());
  const organisations: FoundOrganisation[] = [];
  for (const [id, rows] of inventory.rows) {
    const name = inventory.organisationNames.get(id) ?? '';
    if (name === '') {
      const line = rows[0]?.line ?? null;
      const detail = `“${inventory.statusFile}”: line ${line} is about the organisation ${id}, which “${inventory.servicesFile}” does not name. Do the two files belong together?`;
      return failed('wrong-files', detail, { line, column: 'org_id' });
    }
    organisations.push({ id, settings: settingsFor(id, name, closedOn) });
  }
  return { ok: true, organisations };
}

/** The organisations that the two files speak of, for a caller that creates the missing ones. */
export function organisationsIn(files: readonly ImportFile[]): FoundOrganisations | ImportFailure {
  const inventory = readInventory(files);
  return inventory.ok ? organisationsOf(inventory) : inventory;
}
