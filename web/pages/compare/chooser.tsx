import type { BenchmarkRow } from '../../../functions/core/benchmark/benchmark-store.ts';
import { ORGANISATION_KINDS } from '../../../functions/core/organisation.ts';
import { langOf } from '../../components/localized.tsx';
import { type Locale, localeOf } from '../../text/text.ts';
import { comparisonPath } from '../addresses.ts';
import { Listed } from './names.tsx';
import type { CompareRequest } from './request.ts';

/** By name in the language's order; two alike by id, so that the order is the same everywhere. */
export function byName(rows: readonly BenchmarkRow[], { lang }: Locale): BenchmarkRow[] {
  const { compare } = new Intl.Collator(lang, { numeric: true });
  return rows.toSorted(
    ({ organisation: a }, { organisation: b }) => compare(a.name, b.name) || (a.id < b.id ? -1 : 1),
  );
}

/** The choices of an organisation. */
export const OrganisationOptions = ({ rows, locale }: { rows: readonly BenchmarkRow[]; locale: Locale }) => (
  <>
    {byName(rows, locale).map(({ organisation: { id, name, language } }) => (
      <option value={id} lang={langOf(language, locale)}>
        {name}
      </option>
    ))}
  </>
);

const OptionGroups = ({ rows, locale }: { rows: readonly BenchmarkRow[]; locale: Locale }) => {
  const real = rows.filter(({ organisation }) => !organisation.example);
  const invented = rows.filter(({ organisation }) => organisation.example);
  if (real.length === 0 || invented.length === 0) return <OrganisationOptions rows={rows} locale={locale} />;
  return (
    <>
      <OrganisationOptions rows={real} locale={locale} />
      <optgroup label={locale.words.kinds.example}>
        <OrganisationOptions rows={invented} locale={locale} />
      </optgroup>
    </>
  );
};

/** The way to the same choice among organisations of another kind. */
const OtherKinds = ({ kind, locale }: { kind: CompareRequest['kind']; locale: Locale }) => {
  const { words, lang } = locale;
  const others = ORGANISATION_KINDS.filter((each) => each !== kind);
  const hrefOf = (each: string) => comparisonPath(lang) + (each === 'municipality' ? '' : `?kind=${each}`);
  return (
    <p>
      {words.compare.form.kind}{' '}
      <Listed items={others.map((each) => <a href={hrefOf(each)}>{words.kinds[each]}</a>)} />
    </p>
  );
};

/** Chooses the organisation to compare, among all of a kind. Works without script. */
export const Chooser = ({ request: { language, kind, rows } }: { request: CompareRequest }) => {
  const locale = localeOf(language);
  const { form, sources } = locale.words.compare;
  return (
    <section class="compare" aria-labelledby="choose">
      <h2 id="choose">{form.chooseFirst}</h2>
      {rows.length === 0 ? (
        <p>{form.none}</p>
      ) : (
        <form class="view" action={comparisonPath(language)}>
          {kind !== 'municipality' && <input type="hidden" name="kind" value={kind} />}
          <label for="organisation">{sources.organisation}</label>{' '}
          <select id="organisation" name="organisation">
            <OptionGroups rows={rows} locale={locale} />
          </select>{' '}
          <button type="submit">{form.chooseButton}</button>
        </form>
      )}
      <OtherKinds kind={kind} locale={locale} />
    </section>
  );
};
