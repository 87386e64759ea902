import { staffPath } from '../../../web/staff/addresses.ts';
import { ImportPreview, type PreviewSection } from '../../../web/staff/import/preview.tsx';
import { catalogueOf } from '../../core/catalogue/catalogues.ts';
import type { Command } from '../../core/commands.ts';
import { differenceOf } from '../../core/import-difference.ts';
import {
  IMPORT_OUTCOMES,
  type ImportOutcome,
  type ImportPlan,
  type ImportRow,
} from '../../core/importing.ts';
import { seeOther } from '../answer.ts';
import type { StaffCall } from '../call.ts';
import { formKeys, localeOf, pageAnswer } from '../page.tsx';
import { failureSentence } from './failure-words.ts';
import { type Asked, askedIn, digestOf, planNow } from './planning.ts';
import { showGone, showStart } from './start.tsx';

/** Rows of each kind that a page shows; the rest is in the file. */
const MOST_SHOWN = 300;
/** What needs people first; what stays the same is shown only where somebody asks. */
const ORDER: readonly ImportOutcome[] = [
  'refused',
  'changed',
  'added',
  'vanished',
  'returned',
  'kept',
  'unchanged',
];

const outcomeIn = (text: string | null): ImportOutcome | null =>
  IMPORT_OUTCOMES.find((outcome) => outcome === text) ?? null;

/** The service that a command is about, a new one by the id it will have. */
export const serviceIn = (command: Command): string | null =>
  command.type === 'register-service' ? (command.id ?? null) : 'service' in command ? command.service : null;

/** The commands of a plan by the service that they are about. */
export function commandsByService({
  groups,
}: Pick<ImportPlan, 'groups'>): ReadonlyMap<string, readonly Command[]> {
  const found = new Map<string, readonly Command[]>();
  for (const group of groups) {
    const service = group.map(serviceIn).find((each) => each !== null);
    if (service) found.set(service, [...(found.get(service) ?? []), ...group]);
  }
  return found;
}

function rowShown(call: StaffCall, row: ImportRow, commands: ReadonlyMap<string, readonly Command[]>) {
  const own = row.service === undefined ? undefined : commands.get(row.service);
  const isNews = own && row.outcome !== 'kept' && row.outcome !== 'refused';
  const difference = isNews && row.service ? differenceOf(call.ledger, row.service, own, call.today) : null;
  return { row, difference };
}

function sectionsOf(call: StaffCall, plan: ImportPlan, only: ImportOutcome | null): PreviewSection[] {
  const commands = commandsByService(plan);
  return ORDER.filter((outcome) => (only ? outcome === only : outcome !== 'unchanged')).map((outcome) => {
    const rows = plan.rows.filter((row) => row.outcome === outcome);
    return {
      outcome,
      total: rows.length,
      rows: rows.slice(0, MOST_SHOWN).map((row) => rowShown(call, row, commands)),
    };
  });
}

/** Shows what a plan would do; `problem` says why it was not done just now. */
export function showPlan(call: StaffCall, asked: Asked, plan: ImportPlan, problem?: string): Response {
  const locale = localeOf(call);
  const only = outcomeIn(call.url.searchParams.get('visa'));
  const page = (
    <ImportPreview
      locale={locale}
      org={call.org}
      upload={asked.id}
      keys={formKeys(call)}
      catalogue={catalogueOf(call.settings.catalogue)}
      about={{ ...asked.order, file: asked.file.name, source: plan.source }}
      counts={plan.rows}
      services={plan.groups.length}
      digest={digestOf(plan)}
      seen={call.ledger.state.seq}
      only={only}
      sections={sectionsOf(call, plan, only)}
      problem={problem}
    />
  );
  const status = problem ? 409 : 200;
  return pageAnswer(call, { title: locale.staff.imports.preview.title, here: 'import', status }, page);
}

/** The last step before saving: every change that the import would make. */
export async function showPreview(call: StaffCall): Promise<Response> {
  const asked = await askedIn(call);
  if (!asked) return showGone(call);
  const { org, language } = call;
  if (asked.order.format === 'table' && !asked.order.mapping)
    return seeOther(staffPath(language, org, `import/${asked.id}/kolumner/`));
  const plan = await planNow(call, asked);
  if (plan.ok) return showPlan(call, asked, plan);
  const sentence = failureSentence(plan, localeOf(call));
  return showStart(call, { state: { values: {}, errors: { file: sentence } }, status: 422 });
}
