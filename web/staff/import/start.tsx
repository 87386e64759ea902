import type { Day } from '../../../functions/core/calendar.ts';
import type { StaffLocale } from '../../text/staff.ts';
import { staffPath } from '../addresses.ts';
import { ErrorSummary } from '../error-summary.tsx';
import { StaffForm, TextField } from '../form.tsx';
import type { FormKeys, FormState } from '../form-state.ts';
import { FileField, FormatField, TableFields } from './begin-fields.tsx';
import { ImportRuns, type RunShown } from './runs.tsx';
import { ImportSteps } from './steps.tsx';

type Props = {
  locale: StaffLocale;
  org: string;
  keys: FormKeys;
  state: FormState;
  /** Why one is here again. */
  notice: string | undefined;
  today: Day;
  /** The name of a table's source where nobody gives one. */
  source: string;
  runs: { runs: readonly RunShown[]; all: number };
};

const Begin = ({ locale, org, keys, state, today, source }: Props) => {
  const { begin } = locale.staff.imports;
  return (
    <section aria-labelledby="begin">
      <h2 id="begin">{begin.heading}</h2>
      <ImportSteps locale={locale} at={0} />
      <ErrorSummary state={state} locale={locale} />
      <StaffForm action={staffPath(locale.lang, org, 'import/')} keys={keys} files>
        <FormatField locale={locale} state={state} />
        <FileField locale={locale} state={state} />
        <TextField
          type="date"
          name="effectiveOn"
          label={begin.effectiveOn}
          state={state}
          locale={locale}
          value={today}
          max={today}
          required
        />
        <TableFields locale={locale} state={state} source={source} />
        <p class="buttons">
          <button type="submit">{begin.button}</button>
        </p>
      </StaffForm>
    </section>
  );
};

const Files = ({ locale, org }: Pick<Props, 'locale' | 'org'>) => {
  const { files } = locale.staff.imports;
  const links = (what: string, name: string) =>
    (['xlsx', 'csv'] as const).map((ending) => {
      const kind = ending === 'xlsx' ? files.excel : files.csv;
      return (
        <li>
          <a href={staffPath(locale.lang, org, `import/${name}.${ending}`)} download>
            {files.download(what, kind)}
          </a>
        </li>
      );
    });
  return (
    <section class="card" aria-labelledby="files">
      <h2 id="files">{files.heading}</h2>
      <p>{files.lead}</p>
      <ul>{links(files.template, 'tjanster')}</ul>
      <p>{files.registerHelp}</p>
      <ul>{links(files.register, 'register')}</ul>
    </section>
  );
};

/** Where imports begin: files to fill in, the form, and the imports that were. */
export const ImportStart = (props: Props) => {
  const { locale, org, notice, runs } = props;
  const { imports } = locale.staff;
  return (
    <>
      <h1>{imports.title}</h1>
      <p class="lead">{imports.lead}</p>
      {notice && (
        <p class="notice" role="alert">
          {notice}
        </p>
      )}
      <div class="import-start">
        <Begin {...props} />
        <Files locale={locale} org={org} />
      </div>
      <ImportRuns locale={locale} org={org} {...runs} />
    </>
  );
};
