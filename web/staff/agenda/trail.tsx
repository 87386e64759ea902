import type { StaffLocale } from '../../text/staff.ts';
import { agendaPath } from './paths.ts';

/** Where one is: back to the agenda. */
export const AgendaTrail = ({ locale, org }: { locale: StaffLocale; org: string }) => (
  <nav class="breadcrumb" aria-label={locale.words.site.breadcrumbLabel}>
    <a href={agendaPath({ lang: locale.lang, org })}>{locale.staff.agenda.title}</a>
  </nav>
);
