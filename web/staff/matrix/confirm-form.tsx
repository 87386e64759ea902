import { staffPath } from '../addresses.ts';
import { ErrorSummary } from '../error-summary.tsx';
import { StaffForm, TextField } from '../form.tsx';
import { reviewAfter } from './page-data.ts';
import type { ServiceProps } from './service-seen.ts';

/** Says that the assessment is still true. */
export const ConfirmForm = ({ locale, seen, forms, org, keys }: ServiceProps) => {
  const { assessing } = locale.staff;
  const { record, status, viewing } = seen;
  const own = { state: forms.confirm, locale, idPrefix: 'confirm-' };
  return (
    <div class="still-true">
      <ErrorSummary
        state={forms.confirm}
        locale={locale}
        idPrefix="confirm-"
        labels={{ effectiveOn: assessing.confirmedOn, reviewOn: assessing.reviewOn }}
      />
      <StaffForm
        action={staffPath(locale.lang, org, `tjanst/${record.id}/`)}
        keys={keys()}
        label={assessing.confirm}
      >
        <input type="hidden" name="act" value="confirm" />
        <input type="hidden" name="version" value={`${record.version}`} />
        <input type="hidden" name="assessment" value={status.assessment ?? ''} />
        <TextField
          {...own}
          name="effectiveOn"
          type="date"
          label={assessing.confirmedOn}
          value={viewing.day}
          max={viewing.day}
          required
        />
        {status.status === 'not-applicable' && (
          <TextField
            {...own}
            name="reviewOn"
            type="date"
            label={assessing.reviewOn}
            value={reviewAfter(viewing.day)}
          />
        )}
        <button type="submit">{assessing.confirmSave}</button>
      </StaffForm>
    </div>
  );
};
