import type { BenchmarkRow } from '../../../functions/core/benchmark/benchmark-store.ts';
import type { Catalogue } from '../../../functions/core/catalogue/catalogue.ts';
import { inLanguage } from '../../../functions/core/language.ts';
import type { StaffLocale } from '../../text/staff.ts';
import { staffPath } from '../addresses.ts';
import { ErrorSummary } from '../error-summary.tsx';
import { StaffForm } from '../form.tsx';
import type { FormKeys, FormState } from '../form-state.ts';
import { FormatChoice } from '../format-choice.tsx';
import { ComparedTable } from './parts.tsx';

type Props = {
  locale: StaffLocale;
  org: string;
  keys: FormKeys;
  state: FormState;
  /** What was just done, or why one is here again. */
  notice: string | undefined;
  /** What is wrong with a benchmark file, each with its place. */
  faults: readonly string[];
  rows: readonly BenchmarkRow[];
  catalogues: readonly Catalogue[];
};

const FORMATS = ['benchmark', 'self-assessment'] as const;

const FileField = ({ locale, state }: Pick<Props, 'locale' | 'state'>) => {
  const { begin } = locale.staff.compared;
  const error = state.errors['file'];
  return (
    <div class={error ? 'field wrong' : 'field'}>
      <label for="file">{begin.file}</label>
      <p class="help" id="file-help">
        {begin.fileHelp}
      </p>
      {error && (
        <p class="error" id="file-error">
          {error}
        </p>
      )}
      <input
        type="file"
        id="file"
        name="file"
        required
        accept=".json,.csv,.xlsx,.txt,.tsv"
        aria-describedby={error ? 'file-help file-error' : 'file-help'}
        aria-invalid={error ? 'true' : undefined}
      />
    </div>
  );
};

const Begin = ({ locale, org, keys, state, faults }: Props) => {
  const { begin } = locale.staff.compared;
  return (
    <section aria-labelledby="begin">
      <h2 id="begin">{begin.heading}</h2>
      <ErrorSummary state={state} locale={locale} />
      {faults.length > 0 && (
        <ul lang="en">
          {faults.map((fault) => (
            <li>{fault}</li>
          ))}
        </ul>
      )}
      <StaffForm action={staffPath(locale.lang, org, 'jamforda/')} keys={keys} files>
        <FormatChoice
          legend={begin.format}
          formats={FORMATS.map((format) => [format, begin.formats[format]])}
          state={state}
        />
        <FileField locale={locale} state={state} />
        <p class="buttons">
          <button type="submit">{begin.button}</button>
        </p>
      </StaffForm>
    </section>
  );
};

const Templates = ({ locale, catalogues }: Pick<Props, 'locale' | 'catalogues'>) => {
  const { template } = locale.staff.compared;
  return (
    <section class="card" aria-labelledby="templates">
      <h2 id="templates">{template.heading}</h2>
      <p>{template.lead}</p>
      <ul>
        {catalogues.map(({ id, title }) => (
          <li>
            <a href={`/api/v1/compared/template.csv?catalogue=${id}&language=${locale.lang}`} download>
              {template.of(inLanguage(title, locale.lang).text)}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
};

/** The organisations from elsewhere, and the form that brings in more. */
export const ComparedStart = (props: Props) => {
  const { locale, notice, rows, catalogues } = props;
  const { compared } = locale.staff;
  return (
    <>
      <h1>{compared.title}</h1>
      <p class="lead">{compared.lead}</p>
      {notice && (
        <p class="notice" role="status">
          {notice}
        </p>
      )}
      <div class="import-start">
        <Begin {...props} />
        <Templates locale={locale} catalogues={catalogues} />
      </div>
      <section aria-labelledby="compared">
        <h2 id="compared">{compared.list.heading}</h2>
        <ComparedTable locale={locale} rows={rows} />
      </section>
    </>
  );
};
