import type { Day } from '../../../functions/core/calendar.ts';
import { STATUSES } from '../../../functions/core/status.ts';
import type { StatusAt } from '../../../functions/core/timeline.ts';
import { StatusMark } from '../../components/status-mark.tsx';
import type { StaffLocale } from '../../text/staff.ts';
import { staffPath } from '../addresses.ts';
import { ErrorSummary } from '../error-summary.tsx';
import { LongField, SelectField, StaffForm, TextField } from '../form.tsx';
import type { FormKeys, FormState } from '../form-state.ts';
import { inboxReportPath } from './paths.ts';
import { aboutOf, type ShownReport } from './shown.ts';

/** The service that an answer can give a new status. */
export type Assessable = { id: string; version: number; status: StatusAt | null };

export type AnswerFormProps = {
  locale: StaffLocale;
  org: string;
  shown: ShownReport;
  /** Null where the report is about no service, or about one that has ended. */
  service: Assessable | null;
  today: Day;
  keys: FormKeys;
  state: FormState;
};

const NewStatus = ({ locale, org, service, today, state }: AnswerFormProps & { service: Assessable }) => {
  const words = locale.staff.inbox.answerForm;
  const choices = [
    { value: '', label: words.keep },
    ...STATUSES.map((status) => ({ value: status, label: locale.words.statuses[status].word })),
  ];
  const shared = { state, locale };
  return (
    <fieldset class="card">
      <legend>{words.status}</legend>
      {service.status && (
        <p>
          {words.statusNow} <StatusMark status={service.status.status} locale={locale} />{' '}
          {locale.words.service.since(service.status.since)}.
        </p>
      )}
      <p>
        {words.statusHelp} {words.criteria}{' '}
        <a href={staffPath(locale.lang, org, `tjanst/${service.id}/`)}>{locale.staff.inbox.servicePage}</a>.
      </p>
      <input type="hidden" name="version" value={String(service.version)} />
      <div class="fields">
        <SelectField name="status" label={words.newStatus} choices={choices} {...shared} />
        <TextField
          type="date"
          name="effectiveOn"
          label={words.effectiveOn}
          value={today}
          max={today}
          {...shared}
        />
      </div>
      <LongField name="reason" label={words.reason} help={words.reasonHelp} maxlength={4000} {...shared} />
    </fieldset>
  );
};

/** The form by which a report is answered in public, and the service given a new status in the same commit. */
export const AnswerForm = (props: AnswerFormProps) => {
  const { locale, org, shown, service, keys, state } = props;
  const words = locale.staff.inbox.answerForm;
  const action = inboxReportPath(locale.lang, org, shown.report.id, 'svara/');
  const shared = { state, locale, maxlength: 4000 };
  return (
    <section class="reported" aria-labelledby="answer-title">
      <h2 id="answer-title">{words.title}</h2>
      <ErrorSummary state={state} locale={locale} labels={{ answer: words.answer, reason: words.reason }} />
      <p>{shown.service === null ? words.leadPages : words.lead(aboutOf(shown, locale))}</p>
      <StaffForm action={action} keys={keys}>
        <LongField name="answer" label={words.answer} rows={6} required {...shared} />
        {service && <NewStatus {...props} service={service} />}
        <LongField name="question" label={words.question} help={words.questionHelp} rows={4} {...shared} />
        {/* Enter in a field presses a form's first button, so that must be this one. */}
        <p class="buttons">
          <button type="submit">{words.submit}</button>
          <button
            class="quiet"
            type="submit"
            name="quote"
            value="yes"
            formnovalidate
            formaction={`${action}#question`}
          >
            {words.quote}
          </button>
        </p>
      </StaffForm>
    </section>
  );
};
