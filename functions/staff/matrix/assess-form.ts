import * as z from 'zod';
import type { FormState } from '../../../web/staff/form-state.ts';
import { Command } from '../../core/commands.ts';
import { ownCatalogue } from '../../core/decide/checks.ts';
import { FreeText } from '../../core/language.ts';
import { statusOfCriteria } from '../../core/rule.ts';
import { Criteria, Status } from '../../core/status.ts';
import type { StaffCall } from '../call.ts';
import { type FormReading, given, readForm } from '../form.ts';
import { localeOf } from '../page.tsx';

/** What a form of the service's page asks for. */
export type Asked = { command: Command; note: string | undefined };

const Sent = z.object({ command: Command, note: FreeText(3900).optional() });

/** Fields of the form, by where the schema finds them. */
const fieldOf = (path: readonly PropertyKey[]): string =>
  String(path[0] === 'note' ? 'note' : (path[1] ?? ''));

const versionIn = (form: FormData): number | undefined => {
  const version = Number(given(form, 'version') ?? '');
  return Number.isSafeInteger(version) && version > 0 ? version : undefined;
};

const criteriaIn = (form: FormData, ids: readonly string[]): Record<string, string> =>
  Object.fromEntries(
    ids.flatMap((id): [string, string][] => {
      const state = given(form, `step-${id}`);
      return state === undefined ? [] : [[id, state]];
    }),
  );

/** The status that a form comes to; null where that cannot be told. */
function outcomeOf(form: FormData, criteria: Record<string, string>, ids: readonly string[]): Status | null {
  if (given(form, 'by') !== 'criteria') return Status.safeParse(given(form, 'status')).data ?? null;
  const known = Criteria.safeParse(criteria);
  return known.success ? statusOfCriteria(known.data, ids) : null;
}

/** An assessment as the form gives it: a status by hand, or the criteria it follows from. */
function assessment(call: StaffCall, service: string): unknown {
  const { form, ledger } = call;
  const ids = ownCatalogue(ledger.state).criteria.map(({ id }) => id);
  const criteria = criteriaIn(form, ids);
  const evidence = given(form, 'evidence')?.split(/\s+/);
  const verdict = given(form, 'by') === 'criteria' ? { criteria } : { status: given(form, 'status') };
  // The day of review stands filled in beforehand; it means something only for an exemption.
  const isExempt = outcomeOf(form, criteria, ids) === 'not-applicable';
  return {
    type: 'assess-service',
    service,
    version: versionIn(form),
    ...verdict,
    effectiveOn: given(form, 'effectiveOn'),
    reason: given(form, 'reason'),
    ...(evidence && { evidence }),
    ...(isExempt && { reviewOn: given(form, 'reviewOn') }),
  };
}

/** What each form of the page asks for. */
const RAW: Readonly<Record<string, (call: StaffCall, service: string) => unknown>> = {
  assess: assessment,
  confirm: ({ form }, service) => ({
    type: 'confirm-assessment',
    service,
    version: versionIn(form),
    assessment: given(form, 'assessment'),
    effectiveOn: given(form, 'effectiveOn'),
    reviewOn: given(form, 'reviewOn'),
  }),
  withdraw: ({ form }, service) => ({
    type: 'withdraw-assessment',
    service,
    version: versionIn(form),
    assessment: given(form, 'assessment'),
    reason: given(form, 'reason'),
  }),
};

const UNKNOWN_FORM: FormState = { values: {}, errors: {} };

/** Reads the form that was sent; faults stand at its fields. */
export function readAsked(call: StaffCall, service: string): FormReading<Asked> {
  const raw = RAW[given(call.form, 'act') ?? ''];
  if (!raw) return { ok: false, state: UNKNOWN_FORM };
  const sent = { command: raw(call, service), note: given(call.form, 'note') };
  const reading = readForm(call.form, Sent, sent, localeOf(call), fieldOf);
  return reading.ok ? { ok: true, value: { ...reading.value, note: reading.value.note } } : reading;
}
