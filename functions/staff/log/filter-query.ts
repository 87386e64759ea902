import * as z from 'zod';
import type { FormState } from '../../../web/staff/form-state.ts';
import { KIND_GROUPS, type Kind as KindOfEvent } from '../../../web/staff/log/kinds.ts';
import type { StaffLocale } from '../../../web/text/staff.ts';
import { Day } from '../../core/calendar.ts';
import { Role } from '../../core/identifiers.ts';
import type { LogFilter } from '../../core/log-filter.ts';
import { faultSentence } from '../form.ts';

const NAMES = ['q', 'kind', 'person', 'role', 'service', 'area', 'from', 'to'] as const;

const Kind = z.enum(Object.values(KIND_GROUPS).flat() as [KindOfEvent, ...KindOfEvent[]]);

/** What an address asks of the log. A choice that is none, from an address that was typed, asks for nothing. */
export function filterIn(
  query: URLSearchParams,
  locale: StaffLocale,
): { filter: LogFilter; state: FormState; before: number | null } {
  const values = Object.fromEntries(NAMES.map((name) => [name, query.get(name)?.trim() ?? '']));
  const errors: Record<string, string> = {};
  const text = (name: (typeof NAMES)[number]) => values[name] || undefined;
  const day = (name: 'from' | 'to') => {
    const read = Day.optional().safeParse(text(name));
    if (read.success) return read.data;
    const [issue] = read.error.issues;
    errors[name] = issue ? faultSentence(issue, locale) : locale.staff.form.otherFault;
    return undefined;
  };
  const filter: LogFilter = {
    text: text('q'),
    kind: Kind.safeParse(text('kind')).data,
    person: text('person'),
    role: Role.safeParse(text('role')).data,
    service: text('service'),
    area: text('area'),
    from: day('from'),
    to: day('to'),
  };
  const before = Number(query.get('before') ?? '');
  return {
    filter,
    state: { values, errors },
    before: Number.isSafeInteger(before) && before > 0 ? before : null,
  };
}
