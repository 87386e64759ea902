import { staffPath } from '../../../web/staff/addresses.ts';
import { EMPTY_FORM, type FormState } from '../../../web/staff/form-state.ts';
import { BULK_KINDS, type BulkKind } from '../../../web/staff/register/bulk-fields.tsx';
import { BulkPreview, type BulkRow } from '../../../web/staff/register/bulk-preview.tsx';
import { nameIn } from '../../../web/staff/register/names.tsx';
import { Day } from '../../core/calendar.ts';
import { catalogueOf } from '../../core/catalogue/catalogues.ts';
import { Command } from '../../core/commands.ts';
import { type Registered, registerOn } from '../../core/register-list.ts';
import { wordsOf } from '../../core/texts.ts';
import type { StaffCall } from '../call.ts';
import { everyText, faultSentence, given, textsIn } from '../form.ts';
import { formKeys, localeOf, pageAnswer } from '../page.tsx';
import { saveAndGo } from '../saving.ts';
import { listAnswer } from './listing.tsx';

const REFUSED = 422;

/** What the form wants to become of a service; a field left empty takes its value away. */
function rawCommand(kind: BulkKind, form: FormData, { id, version }: Registered): unknown {
  const base = { service: id, version, effectiveOn: given(form, 'effectiveOn') ?? '' };
  const reason = given(form, 'reason');
  switch (kind) {
    case 'unit':
    case 'role':
      return { type: 'revise-service', ...base, changes: { [kind]: given(form, kind) ?? null } };
    case 'area':
      return { type: 'move-service', ...base, area: given(form, 'area') ?? '' };
    case 'indicator':
      return { type: 'map-service', ...base, indicator: given(form, 'indicator') ?? null };
    case 'retire':
      return { type: 'retire-service', ...base, ...(reason !== undefined && { reason }) };
  }
}

/** What stands in the field now, and what would, in words. */
function difference(call: StaffCall, kind: BulkKind, { id, profile }: Registered): BulkRow {
  const locale = localeOf(call);
  const { areas, indicators } = catalogueOf(call.settings.catalogue);
  const { bulk, states } = locale.staff.register;
  const wanted = given(call.form, kind) ?? null;
  const named = (items: typeof areas | typeof indicators, item: string | null) =>
    item === null ? null : nameIn(items, item, locale);
  const [before, after] = {
    unit: [profile.unit, wanted],
    role: [wordsOf(call.ledger.texts, profile.role), wanted],
    area: [named(areas, profile.area), named(areas, wanted)],
    indicator: [named(indicators, profile.indicator), named(indicators, wanted)],
    retire: [states.current, bulk.retired],
  }[kind] as [string | null, string | null];
  return { id, name: profile.name, before, after };
}

type Asked = { kind: BulkKind; chosen: readonly Registered[] };

function askedIn({ form, ledger, today }: StaffCall): Asked {
  const ids = new Set(everyText(form, 'service'));
  return {
    kind: BULK_KINDS.find((each) => each === given(form, 'kind')) ?? 'unit',
    chosen: registerOn(ledger.state, today).filter(({ id, endedBy }) => ids.has(id) && endedBy === null),
  };
}

/** Why a bulk change cannot be shown; null where it can. */
function faultsOf(call: StaffCall, { kind, chosen }: Asked): FormState | null {
  const locale = localeOf(call);
  const { bulk } = locale.staff.register;
  const errors: Record<string, string> = {};
  if (chosen.length === 0) errors[''] = bulk.nothingChosen;
  const day = Day.safeParse(given(call.form, 'effectiveOn') ?? '');
  const [fault] = day.error?.issues ?? [];
  if (fault) errors['effectiveOn'] = faultSentence(fault, locale);
  const [first] = chosen;
  const parsed = first && Command.safeParse(rawCommand(kind, call.form, first));
  for (const issue of parsed?.error?.issues ?? [])
    errors[String(issue.path.at(-1))] ??= faultSentence(issue, locale);
  return Object.keys(errors).length > 0 ? { values: textsIn(call.form), errors } : null;
}

const KEPT = ['kind', 'unit', 'role', 'area', 'indicator', 'reason', 'effectiveOn'] as const;

function previewAnswer(call: StaffCall, { kind, chosen }: Asked, state: FormState, status = 200): Response {
  const locale = localeOf(call);
  const { bulk } = locale.staff.register;
  const rows = chosen.map((service) => difference(call, kind, service));
  const differing = rows.filter(({ before, after }) => before !== after);
  if (differing.length === 0) {
    const none = { values: textsIn(call.form), errors: { '': bulk.nothingDiffers } };
    return listAnswer(call, { state: none, selected: chosen.map(({ id }) => id), status: REFUSED });
  }
  const fields = [
    ...KEPT.map((name) => [name, given(call.form, name) ?? ''] as const),
    ...differing.map(({ id }) => ['service', id] as const),
    ...chosen.map(({ id, version }) => [`version-${id}`, String(version)] as const),
  ];
  const page = (
    <BulkPreview
      locale={locale}
      org={call.org}
      what={bulk.kinds[kind]}
      rows={differing}
      unchanged={rows.length - differing.length}
      fields={fields}
      keys={formKeys(call)}
      state={state}
    />
  );
  return pageAnswer(call, { title: bulk.previewTitle, here: 'services', status }, page);
}

/** The commands for what was shown, under the versions that were shown. */
const commandsFor = ({ form }: StaffCall, { kind, chosen }: Asked): Command[] =>
  chosen.map((service) => {
    const version = Number(given(form, `version-${service.id}`) ?? service.version);
    return Command.parse(rawCommand(kind, form, { ...service, version }));
  });

/** Changes several services at once: ticks them, shows what would change, and saves what was shown as one commit. */
export function bulkAnswer(call: StaffCall): Response | Promise<Response> {
  const { form } = call;
  const step = given(form, 'step');
  const state = { values: textsIn(form), errors: {} };
  if (step === 'all' || step === 'none')
    return listAnswer(call, { state, selected: step === 'all' ? 'all' : [] });
  const asked = askedIn(call);
  const faults = faultsOf(call, asked);
  if (faults) {
    return listAnswer(call, { state: faults, selected: everyText(form, 'service'), status: REFUSED });
  }
  if (step !== 'apply') return previewAnswer(call, asked, EMPTY_FORM);
  return saveAndGo(
    call,
    commandsFor(call, asked),
    staffPath(call.language, call.org, 'register/'),
    (sentence) => previewAnswer(call, asked, { values: {}, errors: { '': sentence } }, REFUSED),
  );
}
