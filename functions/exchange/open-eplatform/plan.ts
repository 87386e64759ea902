import { catalogueOf } from '../../core/catalogue/catalogues.ts';
import type { ImportContext, ImportFile, ImportRow, PlanImport } from '../../core/importing.ts';
import { inLanguage } from '../../core/language.ts';
import { settingsOf } from '../../core/state.ts';
import { failed } from '../import-failure.ts';
import { type KnownService, servicesOfSource } from '../source-services.ts';
import { type Fate, leftAs } from './fate.ts';
import type { Flow } from './flow.ts';
import { planKnown } from './known-service.ts';
import { type Listed, listedAs, SOURCE } from './listed.ts';
import { planMissing } from './missing-services.ts';
import { idFor, planNew } from './new-service.ts';
import { type Entry, readList } from './read-list.ts';
import { tablesFor } from './stated.ts';

type Planned = { row: ImportRow; commands: Fate['commands'] };
type Services = ReadonlyMap<string, KnownService>;

type Place = Pick<ImportRow, 'externalId' | 'name' | 'column'> & { service: string | undefined };

const planned = ({ outcome, detail, commands, remark, kept }: Fate, { service, ...row }: Place): Planned => ({
  row: {
    line: null,
    ...row,
    outcome,
    detail,
    ...(service !== undefined && { service }),
    ...(remark && { remarks: [remark] }),
    ...(kept && kept.length > 0 && { kept }),
  },
  commands,
});

function refuseFuture({ effectiveOn, today }: ImportContext): Fate | null {
  return effectiveOn > today
    ? leftAs('refused', `${effectiveOn} lies in the future (today is ${today}).`, { code: 'future' })
    : null;
}

function refuseArea({ flow, stated }: Listed, { ledger }: ImportContext): Fate | null {
  const { id, areas } = catalogueOf(settingsOf(ledger.state)?.catalogue ?? 'blomlada-2026');
  if (areas.some((each) => each.id === stated.area)) return null;
  const detail = `The category “${flow.Category ?? ''}” leads to the area “${stated.area}”, which ${id} does not have. Correct the organisation's table of categories.`;
  const values = { category: flow.Category ?? '', area: stated.area };
  return leftAs('refused', detail, { code: 'unknown-category', values });
}

/** Plans the entries that can be read; what does not differ between them is found once. */
function plannerFor(file: ImportFile, context: ImportContext, services: Services): (flow: Flow) => Planned {
  const { ledger, effectiveOn } = context;
  const tables = tablesFor(ledger.state);
  const origin = { fileName: file.name, effectiveOn };
  const future = refuseFuture(context);
  return (flow) => {
    const listed = listedAs(flow, tables);
    const known = services.get(listed.externalId);
    const wrongArea = refuseArea(listed, context);
    const update = () =>
      known ? planKnown(listed, known, origin, ledger.texts) : planNew(listed, origin, ledger.state);
    const { externalId, stated } = listed;
    const column = wrongArea ? 'Category' : null;
    const service = known?.record.id ?? idFor(externalId);
    return planned(future ?? wrongArea ?? update(), { externalId, name: stated.name.sv, column, service });
  };
}

function planUnreadable({
  externalId,
  name,
  column,
  detail,
  place,
  repeats,
}: Entry & { ok: false }): Planned {
  const code = repeats ? 'repeated' : 'unreadable-entry';
  const remark = { code, column, values: { place: String(place) } } as const;
  return planned(leftAs('refused', detail, remark), { externalId, name, column, service: undefined });
}

const keyOf = (entry: Entry): string | null =>
  entry.ok ? String(entry.flow.FlowFamilyID) : entry.externalId;

function plannedMissing(entries: readonly Entry[], context: ImportContext, services: Services): Planned[] {
  if (refuseFuture(context)) return [];
  const missing = planMissing(new Set(entries.map(keyOf)), services, context.effectiveOn);
  return missing.map(({ externalId, known, fate }) => {
    const { text: name } = inLanguage(known.now.profile.name, 'sv');
    return planned(fate, { externalId, name, column: null, service: known.record.id });
  });
}

/**
 * Plans the import of an Open ePlatform portal's list, as it held on `effectiveOn`. Services are found by
 * their FlowFamilyID. What the source changed since the last import is taken over, what people changed stays;
 * services that the list lacks are marked as vanished, and people decide what became of them. The same list a
 * second time gives no commands, whatever day it is said to hold for.
 */
export const planOpenEPlatform: PlanImport = (files, context) => {
  const [file, ...more] = files;
  if (!file || more.length > 0) {
    const detail = `An Open ePlatform list is one file; ${files.length} were given.`;
    return failed('wrong-files', detail, { remark: { code: 'one-file' } });
  }
  const list = readList(file);
  if (!list.ok) return list;
  const services = servicesOfSource(context.ledger.state, SOURCE, context.today);
  const plan = plannerFor(file, context, services);
  const all = [
    ...list.entries.map((entry) => (entry.ok ? plan(entry.flow) : planUnreadable(entry))),
    ...plannedMissing(list.entries, context, services),
  ];
  const groups = all.map(({ commands }) => commands).filter((commands) => commands.length > 0);
  return { ok: true, source: SOURCE, rows: all.map(({ row }) => row), groups };
};
