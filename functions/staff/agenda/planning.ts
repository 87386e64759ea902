import type { Acting, Failed } from '../../../web/staff/agenda/act-form.tsx';
import type { Choice } from '../../../web/staff/form.tsx';
import { inLanguage } from '../../core/language.ts';
import { versionAt } from '../../core/meanwhile.ts';
import { actionsAt } from '../../core/plans.ts';
import { refuseByRights } from '../../core/rights.ts';
import { servicesAt } from '../../core/service-at.ts';
import { serviceOf } from '../../core/state.ts';
import { wordsOf } from '../../core/texts.ts';
import type { View } from '../../core/view.ts';
import type { StaffCall } from '../call.ts';
import { given } from '../form.ts';
import { formKeys, localeOf } from '../page.tsx';

/** The organisation as it is today, as far as is known. */
export const viewOf = ({ ledger, today }: StaffCall): View => ({ validOn: today, known: ledger.state.seq });

/** Whether whoever is logged in may plan for a service; the same rule decides again when they save. */
export const mayPlan = ({ ledger, actor, today }: StaffCall, service: string): boolean =>
  refuseByRights(ledger.state, { type: 'set-target', service, status: 'green', due: today }, actor, today) ===
  null;

/** The services that whoever is logged in may plan for, by name. */
export function plannable(call: StaffCall): Choice[] {
  const { ledger, language } = call;
  const { compare } = new Intl.Collator(language, { numeric: true });
  return servicesAt(ledger.state.services, viewOf(call))
    .filter(({ id }) => mayPlan(call, id))
    .map(({ id, profile }) => ({ value: id, label: inLanguage(profile.name, language).text }))
    .sort((a, b) => compare(a.label, b.label));
}

/** Every role that answers for a service or an action already, to choose among while typing. */
export function knownRoles(call: StaffCall): string[] {
  const { state, texts } = call.ledger;
  const view = viewOf(call);
  const refs = [
    ...servicesAt(state.services, view).map(({ profile }) => profile.role),
    ...Object.values(state.services).flatMap((record) =>
      actionsAt(record, view).flatMap(({ owner, escalated }) => [owner, escalated?.to]),
    ),
  ];
  const found = refs.flatMap((ref) => wordsOf(texts, ref) ?? []);
  return [...new Set(found)].sort(new Intl.Collator(call.language).compare);
}

/** The version of a service that the sender of a form had seen; undefined where the form does not say. */
export function versionSeen({ form, ledger }: StaffCall, service: string): number | undefined {
  const record = serviceOf(ledger.state, service);
  const seen = Number(given(form, 'seen') ?? '');
  if (!record || !Number.isSafeInteger(seen) || seen < 1) return undefined;
  return versionAt(record, seen) || undefined;
}

/** What the forms of a page need that are sent to an address. */
export const actingAt = (call: StaffCall, action: string, failed: Failed | null): Acting => ({
  locale: localeOf(call),
  action,
  newKeys: () => formKeys(call),
  seq: call.ledger.state.seq,
  failed,
});
