import type { Catalogue } from '../../../functions/core/catalogue/catalogue.ts';
import { inLanguage, type Localized } from '../../../functions/core/language.ts';
import { serviceAt } from '../../../functions/core/service-at.ts';
import { type Ledger, serviceOf } from '../../../functions/core/state.ts';
import { ALL_KNOWN } from '../../../functions/core/view.ts';
import type { StaffLocale } from '../../text/staff.ts';

/** What every page about the log reads from. */
export type LogBook = {
  locale: StaffLocale;
  org: string;
  slug: string;
  ledger: Ledger;
  catalogue: Catalogue;
  today: string;
  /** Whether the reader may redact texts. */
  mayRedact: boolean;
};

/** What a service is called today, an ended one included; its id where it never was. */
export function nameOfService({ ledger, today }: LogBook, id: string): Localized {
  const record = serviceOf(ledger.state, id);
  const service = record && serviceAt(record, { validOn: today, known: ALL_KNOWN });
  return service?.profile.name ?? { sv: id };
}

/** The same as plain text, for where markup cannot stand. */
export const plainName = (book: LogBook, id: string): string =>
  inLanguage(nameOfService(book, id), book.locale.lang).text;
