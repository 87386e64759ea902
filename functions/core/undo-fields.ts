import type { Day } from './calendar.ts';
import type { Command } from './commands.ts';
import { canonicalJson } from './digest.ts';
import type { RegisterEvent } from './events.ts';
import { isRedactedIn, type ProfileInWords, profileInWords } from './profile-words.ts';
import { fieldsSetBy } from './register-fields.ts';
import type { Revision, ServiceProfile } from './service.ts';
import { serviceAt } from './service-at.ts';
import type { Recorded, ServiceRecord } from './state.ts';
import type { Texts } from './texts.ts';
import type { Undoing, UndoneService } from './undoing.ts';
import { ALL_KNOWN } from './view.ts';

type Field = keyof ServiceProfile;
type Setting = Recorded<RegisterEvent> & { field: Field; on: Day };

/** Each field that the import set from a day on, as it last did so. */
function settingsBy({ register }: ServiceRecord, { own }: Undoing): Iterable<Setting> {
  const found = new Map<string, Setting>();
  for (const each of register) {
    if (!own.has(each.seq)) continue;
    const on = each.event.effectiveOn;
    for (const field of Object.keys(fieldsSetBy(each.event)) as Field[])
      found.set(`${field} ${on}`, { ...each, field, on });
  }
  return found.values();
}

/** How somebody else set the field after the import did; null where nobody has. */
function setSince(record: ServiceRecord, { field, seq }: Setting, { isOthers }: Undoing) {
  const later = record.register.findLast(
    (each) => each.seq > seq && isOthers(each) && field in fieldsSetBy(each.event),
  );
  return later ? (later.via === 'import' ? 'import' : 'people') : null;
}

/** The act that sets a field to what it was; words that were redacted meanwhile are gone. */
function restoring(service: string, on: Day, field: Field, before: ProfileInWords): Command {
  const base = { service, effectiveOn: on };
  switch (field) {
    case 'name':
      return { type: 'rename-service', ...base, name: before.name };
    case 'area':
      return { type: 'move-service', ...base, area: before.area };
    case 'indicator':
      return { type: 'map-service', ...base, indicator: before.indicator };
    default:
      return { type: 'revise-service', ...base, changes: { [field]: before[field] } as Revision };
  }
}

const same = (field: Field, one: ProfileInWords, other: ProfileInWords): boolean =>
  canonicalJson(one[field] ?? null) === canonicalJson(other[field] ?? null);

/** The record as it would be had the import not taken place. */
export const withoutImport = (record: ServiceRecord, { own }: Undoing): ServiceRecord => ({
  ...record,
  register: record.register.filter(({ seq }) => !own.has(seq)),
});

/** Sets the fields that the import changed to what they were just before it, unless somebody set them since. */
export function undoFields(record: ServiceRecord, texts: Texts, undoing: Undoing): UndoneService {
  const done: { commands: Command[]; kept: UndoneService['kept'][number][] } = { commands: [], kept: [] };
  for (const setting of settingsBy(record, undoing)) {
    const { field, on } = setting;
    const view = { validOn: on, known: ALL_KNOWN };
    const was = serviceAt(withoutImport(record, undoing), view);
    const now = serviceAt(record, view);
    if (!was || !now) continue;
    const before = profileInWords(was.profile, texts);
    const others = setSince(record, setting, undoing);
    if (!others && same(field, before, profileInWords(now.profile, texts))) continue;
    const redacted = isRedactedIn(field, was.profile, before) ? 'redacted' : null;
    const because = others ?? (now.endedBy ? 'ended' : redacted);
    if (because) done.kept.push({ service: record.id, what: field, because });
    else done.commands.push(restoring(record.id, on, field, before));
  }
  return done;
}
