import type { Day } from '../../core/calendar.ts';
import { catalogueOf } from '../../core/catalogue/catalogues.ts';
import type { InterfaceLanguage } from '../../core/language.ts';
import { profileInWords } from '../../core/profile-words.ts';
import { type ServiceAt, servicesAt } from '../../core/service-at.ts';
import { type Ledger, serviceOf, settingsOf } from '../../core/state.ts';
import { ALL_KNOWN } from '../../core/view.ts';
import { factIn } from './compare-facts.ts';
import { criterionIn, FACTS, type Fact, fieldsOf, type TableField } from './fields.ts';
import { headerOf } from './headers.ts';
import { type Standing, standingAt, UNJUDGED } from './standing.ts';
import { nameFor, stateWord, statusWord } from './vocabulary.ts';

/** A table to be written: headers, and rows of texts as wide as they are. */
export type WrittenTable = { headers: readonly string[]; rows: readonly (readonly string[])[] };

type Written = { service: ServiceAt; standing: Standing; facts: (fact: Fact) => string | null };

const isFact = (field: TableField): field is Fact => FACTS.some((each) => each === field);

/** What stands under a field; reason and day are left to whoever changes a judgement. */
function cellOf(
  field: TableField,
  { service, standing, facts }: Written,
  { state }: Ledger,
  language: InterfaceLanguage,
): string {
  const { areas, indicators } = catalogueOf(settingsOf(state)?.catalogue ?? 'blomlada-2026');
  const criterion = criterionIn(field);
  if (criterion !== null) {
    const judged = standing.criteria?.[criterion];
    return judged ? stateWord(judged, language) : '';
  }
  if (field === 'id') return service.id;
  if (field === 'area') return nameFor(areas, service.profile.area, language);
  if (field === 'indicator')
    return service.profile.indicator ? nameFor(indicators, service.profile.indicator, language) : '';
  if (field === 'status') return standing.assessment ? statusWord(standing.status, language) : '';
  if (field === 'reviewOn') return standing.reviewOn ?? '';
  if (field === 'known') return String(state.seq);
  return isFact(field) ? (facts(field) ?? '') : '';
}

/** The register as it is on a day, as a table that can be changed and imported again. */
export function registerTable(ledger: Ledger, today: Day, language: InterfaceLanguage): WrittenTable {
  const { state, texts } = ledger;
  const catalogue = catalogueOf(settingsOf(state)?.catalogue ?? 'blomlada-2026');
  const fields = fieldsOf(catalogue);
  const rows = servicesAt(state.services, { validOn: today, known: ALL_KNOWN }).map((service) => {
    const record = serviceOf(state, service.id);
    const words = profileInWords(service.profile, texts);
    const written: Written = {
      service,
      standing: record ? standingAt(record, today, ALL_KNOWN) : UNJUDGED,
      facts: (fact) => factIn(words, fact),
    };
    return fields.map((field) => cellOf(field, written, ledger, language));
  });
  return { headers: fields.map((field) => headerOf(field, catalogue, language)), rows };
}
