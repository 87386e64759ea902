import type { StaffLocale } from '../../text/staff.ts';
import { CheckField, LongField, TextField } from '../form.tsx';
import type { FormState } from '../form-state.ts';
import { FormatChoice } from '../format-choice.tsx';

type Props = { locale: StaffLocale; state: FormState };

const FORMATS = ['table', 'open-eplatform'] as const;

/** What kind of file it is. */
export const FormatField = ({ locale, state }: Props) => {
  const { imports } = locale.staff;
  const formats = FORMATS.map((format) => [format, imports.formats[format] ?? format] as const);
  return <FormatChoice legend={imports.begin.format} formats={formats} state={state} />;
};

/** The file; a browser never gives it back, so it is asked for anew where a form was refused. */
export const FileField = ({ locale, state }: Props) => {
  const { begin } = locale.staff.imports;
  const error = state.errors['file'];
  const again = Object.keys(state.values).length > 0 && !error;
  return (
    <div class={error ? 'field wrong' : 'field'}>
      <label for="file">{begin.file}</label>
      <p class="help" id="file-help">
        {begin.fileHelp}
      </p>
      {(error || again) && (
        <p class="error" id="file-error">
          {error} {error !== begin.missing && begin.again}
        </p>
      )}
      <input
        type="file"
        id="file"
        name="file"
        required
        accept=".csv,.xlsx,.json,.txt,.tsv"
        aria-describedby={error || again ? 'file-help file-error' : 'file-help'}
        aria-invalid={error ? 'true' : undefined}
      />
    </div>
  );
};

/** What is asked of tables alone. */
export const TableFields = ({ locale, state, source }: Props & { source: string }) => {
  const { begin } = locale.staff.imports;
  const own = { state, locale };
  return (
    <fieldset class="import-table">
      <legend>{begin.forTables}</legend>
      <TextField
        {...own}
        name="source"
        label={begin.source}
        help={begin.sourceHelp}
        value={source}
        maxlength={200}
      />
      <LongField {...own} name="reason" label={begin.reason} help={begin.reasonHelp} maxlength={4000} />
      <CheckField {...own} name="matchByName" label={begin.matchByName} />
      <CheckField {...own} name="overwrite" label={begin.overwrite} />
      <CheckField {...own} name="complete" label={begin.complete} />
    </fieldset>
  );
};
