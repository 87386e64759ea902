import type { AddedFile } from '../../../functions/core/benchmark/benchmark-store.ts';
import type { ComparedFormat } from '../../../functions/core/benchmark/compared-formats.ts';
import type { ImportOutcome, ImportRow } from '../../../functions/core/importing.ts';
import type { StaffLocale } from '../../text/staff.ts';
import { staffPath } from '../addresses.ts';
import { StaffForm } from '../form.tsx';
import type { FormKeys } from '../form-state.ts';
import { remarksSaid } from '../import/said.ts';
import { Rolling } from './parts.tsx';

/** Refused rows that the page shows. */
const MOST_SHOWN = 300;

type Props = {
  locale: StaffLocale;
  org: string;
  upload: string;
  keys: FormKeys;
  about: { file: string; format: ComparedFormat };
  organisations: readonly { id: string; name: string; outcome: AddedFile }[];
  rows: readonly ImportRow[];
};

const Refused = ({ locale, rows }: Pick<Props, 'locale' | 'rows'>) => {
  const { preview } = locale.staff.compared;
  const refused = rows.filter(({ outcome }) => outcome === 'refused');
  if (refused.length === 0) return null;
  return (
    <section aria-labelledby="refused">
      <h2 id="refused">{preview.refused}</h2>
      <p>{preview.refusedLead}</p>
      {refused.length > MOST_SHOWN && <p>{preview.first(MOST_SHOWN, refused.length)}</p>}
      <Rolling label={preview.region}>
        <table class="import-rows">
          <caption>{preview.refused}</caption>
          <thead>
            <tr>
              {[preview.heads.line, preview.heads.what, preview.heads.why].map((head) => (
                <th scope="col">{head}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {refused.slice(0, MOST_SHOWN).map((row) => (
              <tr>
                <th scope="row">{row.line}</th>
                <td>{row.name}</td>
                <td>{remarksSaid(row, locale).join(' ')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Rolling>
    </section>
  );
};

/** What saving the file would do, and the button that does it. */
export const ComparedPreview = ({ locale, org, upload, keys, about, organisations, rows }: Props) => {
  const { compared } = locale.staff;
  const { preview } = compared;
  const count = (outcome: ImportOutcome) => rows.filter((row) => row.outcome === outcome).length;
  const start = staffPath(locale.lang, org, 'jamforda/');
  return (
    <>
      <h1>{preview.title}</h1>
      <p class="lead">{preview.about(about.file, compared.begin.formats[about.format])}</p>
      <h2>{preview.organisations}</h2>
      {rows.length > 0 && (
        <p>{preview.counts(count('added'), count('changed'), count('unchanged'), count('refused'))}</p>
      )}
      <ul>
        {organisations.map(({ id, name, outcome }) => (
          <li>
            {name} ({id}): {compared.outcomes[outcome]}
          </li>
        ))}
      </ul>
      {organisations.some(({ outcome }) => outcome === 'added') ? (
        <StaffForm action={`${start}${upload}/spara/`} keys={keys}>
          <p class="buttons">
            <button type="submit">{preview.button}</button>
          </p>
        </StaffForm>
      ) : (
        <p>{preview.nothing}</p>
      )}
      <p>
        <a href={start}>{preview.back}</a>
      </p>
      <Refused locale={locale} rows={rows} />
    </>
  );
};
