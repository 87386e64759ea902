import type { ReportFault, ReportFormState } from '../../web/components/report-form.tsx';
import { LONGEST_MESSAGE, ReportInput } from '../core/report.ts';

/** What a form asks: the report, or itself again with what has to be put right. */
export type FormReading = { ok: true; input: ReportInput } | { ok: false; state: ReportFormState };

const FAULTS: Readonly<Record<string, ReportFault>> = {
  'must not be empty': 'empty',
  [`must be at most ${LONGEST_MESSAGE} characters`]: 'too-long',
  'must be an e-mail address': 'not-an-address',
};

/** What was typed, to be shown again. */
export const typedIn = (fields: URLSearchParams): ReportFormState => ({
  message: fields.get('message') ?? '',
  contact: fields.get('contact') ?? '',
  errors: {},
});

/** The service that a form is about; null where it names none that there could be. */
export const aboutIn = (fields: URLSearchParams): string | null =>
  ReportInput.shape.about.safeParse(fields.get('service') || null).data ?? null;

/** Reads the fields of a form. */
export function readForm(fields: URLSearchParams): FormReading {
  const { message, contact } = typedIn(fields);
  const typed = { about: aboutIn(fields), message, contact: contact.trim() === '' ? null : contact };
  const parsed = ReportInput.safeParse(typed);
  if (parsed.success) return { ok: true, input: parsed.data };
  const errors: Record<string, ReportFault> = {};
  for (const { path, message: said } of parsed.error.issues)
    errors[String(path[0])] ??= FAULTS[said] ?? 'unusable';
  return { ok: false, state: { message, contact, errors } };
}

/** A field that people do not see; a program that fills in every field gives itself away. */
export const isTrapped = (fields: URLSearchParams): boolean => (fields.get('homepage') ?? '') !== '';

const OWN_PAGE = /^\/(?:[a-z0-9]+(?:-[a-z0-9]+)*\/){1,6}$/;

/** The page that somebody came from, if it is one of the site's own; by no means another address. */
export function cameFrom(fields: URLSearchParams): string | null {
  const from = fields.get('from') ?? '';
  return from.length <= 300 && OWN_PAGE.test(from) ? from : null;
}
