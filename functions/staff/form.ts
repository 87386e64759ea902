import type * as z from 'zod';
import type { FormState } from '../../web/staff/form-state.ts';
import type { StaffLocale } from '../../web/text/staff.ts';

/** The texts that a form sent, by name; of several with one name the first, and no files. */
export const textsIn = (form: FormData): Record<string, string> => {
  const found: Record<string, string> = {};
  for (const [name, value] of form) {
    if (typeof value === 'string' && !(name in found)) found[name] = value;
  }
  return found;
};

/** Every text that a form sent under one name. */
export const everyText = (form: FormData, name: string): string[] =>
  form.getAll(name).filter((value) => typeof value === 'string');

/** What was typed, trimmed; undefined where nothing was, as schemas with optional fields want it. */
export const given = (form: FormData, name: string): string | undefined => {
  const value = form.get(name);
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
};

/** What a form says of a value that its schema refuses. */
export function faultSentence(issue: z.core.$ZodIssue, { staff }: StaffLocale): string {
  const { form } = staff;
  const known = form.faults[issue.message];
  if (known) return known;
  if (issue.code === 'too_big' && typeof issue.maximum === 'number') return form.tooLong(issue.maximum);
  if (issue.code === 'invalid_type') return form.faults['must not be empty'] ?? form.otherFault;
  return form.otherFault;
}

export type FormReading<Value> = { ok: true; value: Value } | { ok: false; state: FormState };

/**
 * Reads what a form sent with a schema. `raw` is what the schema gets; its fields are named as those of the
 * form, or `fieldOf` tells which field a path of the schema belongs to.
 */
export function readForm<Schema extends z.ZodType>(
  form: FormData,
  schema: Schema,
  raw: unknown,
  locale: StaffLocale,
  fieldOf: (path: readonly PropertyKey[]) => string = (path) => String(path[0] ?? ''),
): FormReading<z.infer<Schema>> {
  const parsed = schema.safeParse(raw);
  if (parsed.success) return { ok: true, value: parsed.data };
  const errors: Record<string, string> = {};
  for (const issue of parsed.error.issues) errors[fieldOf(issue.path)] ??= faultSentence(issue, locale);
  return { ok: false, state: { values: textsIn(form), errors } };
}
