import type { Catalogue } from '../../../functions/core/catalogue/catalogue.ts';
import type { Suggestion } from '../../../functions/core/indicator-suggestions.ts';
import { inLanguage } from '../../../functions/core/language.ts';
import type { Registered } from '../../../functions/core/register-list.ts';
import { Said } from '../../components/localized.tsx';
import type { StaffLocale } from '../../text/staff.ts';
import { staffPath } from '../addresses.ts';
import { ErrorSummary } from '../error-summary.tsx';
import { StaffForm, TextField } from '../form.tsx';
import type { FormKeys, FormState } from '../form-state.ts';
import { nameIn } from '../register/names.tsx';
import { Coverage } from './coverage.tsx';

/** A service that no indicator is mapped to, with those that it may belong to. */
export type Unmapped = { service: Registered; suggestions: readonly Suggestion[] };

/** From this likelihood on a suggestion is chosen from the start. */
export const SURE = 0.75;

type Props = {
  locale: StaffLocale;
  org: string;
  catalogue: Catalogue;
  current: readonly Registered[];
  unmapped: readonly Unmapped[];
  today: string;
  /** Null for somebody who may not map. */
  form: { keys: FormKeys; state: FormState } | null;
};

/** What is chosen from the start: a likely one of the same area, else none; a wrong one is easily overlooked. */
function surely({ service, suggestions }: Unmapped, { indicators }: Catalogue): string {
  const [first] = suggestions;
  if (!first || first.score < SURE) return '';
  const { area } = indicators.find(({ id }) => id === first.indicator) ?? {};
  return area === service.profile.area ? first.indicator : '';
}

const percentOf = (score: number): number => Math.round(score * 100);

const Suggestions = ({ row, props }: { row: Unmapped; props: Props }) => {
  const { locale, catalogue, form } = props;
  const { indicators: words } = locale.staff;
  const { service, suggestions } = row;
  const [first] = suggestions;
  const field = `map-${service.id}`;
  const name = inLanguage(service.profile.name, locale.lang).text;
  const chosen = form?.state.values[field] ?? surely(row, catalogue);
  if (!form) return nameIn(catalogue.indicators, first?.indicator ?? '', locale);
  return (
    <select name={field} aria-label={words.choose(name)}>
      <option value="">{words.leave}</option>
      {suggestions.map(({ indicator, score }) => (
        <option value={indicator} selected={indicator === chosen}>
          {`${nameIn(catalogue.indicators, indicator, locale)} (${words.alike(percentOf(score))})`}
        </option>
      ))}
    </select>
  );
};

const Row = ({ row, props }: { row: Unmapped; props: Props }) => {
  const { locale, org, catalogue } = props;
  const { service, suggestions } = row;
  return (
    <tr>
      <th scope="row">
        <Said text={service.profile.name} locale={locale} />
      </th>
      <td>{nameIn(catalogue.areas, service.profile.area, locale)}</td>
      <td>
        <Suggestions row={row} props={props} />
        <a class="other" href={`${staffPath(locale.lang, org, `register/${service.id}/`)}#map-indicator`}>
          {locale.staff.indicators.other}
        </a>
      </td>
      <td>{suggestions[0]?.shared.join(', ')}</td>
    </tr>
  );
};

const SuggestedTable = (props: Props & { rows: readonly Unmapped[] }) => {
  const { indicators: words } = props.locale.staff;
  return (
    <section class="scroll" aria-label={words.caption} tabindex={0}>
      <table class="suggestions">
        <caption>{words.caption}</caption>
        <thead>
          <tr>
            {Object.values(words.columns).map((column) => (
              <th scope="col">{column}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {props.rows.map((row) => (
            <Row row={row} props={props} />
          ))}
        </tbody>
      </table>
    </section>
  );
};

const Suggested = (props: Props) => {
  const { locale, org, unmapped, form, today } = props;
  const { indicators: words } = locale.staff;
  const rows = unmapped.filter(({ suggestions }) => suggestions.length > 0);
  if (rows.length === 0) return null;
  const table = <SuggestedTable {...props} rows={rows} />;
  return (
    <section aria-labelledby="unmapped">
      <h2 id="unmapped">{words.unmapped}</h2>
      <p>{words.explained}</p>
      {form ? (
        <StaffForm action={staffPath(locale.lang, org, 'indikatorer/')} keys={form.keys}>
          {rows.map(({ service }) => (
            <input type="hidden" name={`version-${service.id}`} value={String(service.version)} />
          ))}
          {table}
          <TextField
            name="effectiveOn"
            label={words.effectiveOn}
            type="date"
            value={today}
            max={today}
            required
            state={form.state}
            locale={locale}
          />
          <button type="submit">{words.accept}</button>
        </StaffForm>
      ) : (
        table
      )}
    </section>
  );
};

const Unsuggested = ({ locale, org, unmapped }: Props) => {
  const { indicators: words } = locale.staff;
  const rows = unmapped.filter(({ suggestions }) => suggestions.length === 0);
  if (rows.length === 0) return null;
  return (
    <section aria-labelledby="unsuggested">
      <h2 id="unsuggested">{words.withoutSuggestion}</h2>
      <p>{words.withoutSuggestionLead}</p>
      <ul class="names">
        {rows.map(({ service }) => (
          <li>
            <a href={`${staffPath(locale.lang, org, `register/${service.id}/`)}#map-indicator`}>
              <Said text={service.profile.name} locale={locale} />
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
};

/** Which services lack an indicator, what each may belong to, and what every indicator has. */
export const IndicatorMapping = (props: Props) => {
  const { locale, catalogue, current, unmapped, form } = props;
  const { indicators: words } = locale.staff;
  const used = new Set(current.flatMap(({ profile }) => profile.indicator ?? []));
  if (catalogue.indicators.length === 0) {
    return (
      <>
        <h1>{words.title}</h1>
        <p>{words.none}</p>
      </>
    );
  }
  return (
    <>
      <h1>{words.title}</h1>
      <p class="lead">{words.lead}</p>
      {form && <ErrorSummary state={form.state} locale={locale} />}
      <p>
        {words.coverage(current.length - unmapped.length, current.length)}{' '}
        {words.indicatorCoverage(used.size, catalogue.indicators.length)}
      </p>
      {unmapped.length === 0 && <p>{words.allMapped}</p>}
      <Suggested {...props} />
      <Unsuggested {...props} />
      <Coverage locale={locale} org={props.org} catalogue={catalogue} current={current} />
    </>
  );
};
