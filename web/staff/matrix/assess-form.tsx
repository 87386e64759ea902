import { staffPath } from '../addresses.ts';
import { ErrorSummary, type FieldLabels } from '../error-summary.tsx';
import { LongField, StaffForm, TextField } from '../form.tsx';
import { Questions, Statuses, Way } from './assess-verdict.tsx';
import { reviewAfter } from './page-data.ts';
import type { ServiceProps } from './service-seen.ts';

const Grounds = ({ locale, forms, seen }: ServiceProps) => {
  const { assessing } = locale.staff;
  const { day } = seen.viewing;
  const own = { state: forms.assess, locale };
  return (
    <>
      <LongField
        {...own}
        name="reason"
        label={assessing.reason}
        help={assessing.reasonHelp}
        maxlength={4000}
        required
      />
      <div class="fields">
        <TextField
          {...own}
          name="effectiveOn"
          type="date"
          label={assessing.effectiveOn}
          value={day}
          max={day}
          required
        />
        <div class="review">
          <TextField
            {...own}
            name="reviewOn"
            type="date"
            label={assessing.reviewOn}
            help={assessing.reviewHelp}
            value={reviewAfter(day)}
          />
        </div>
      </div>
      <LongField {...own} name="evidence" label={assessing.evidence} help={assessing.evidenceHelp} rows={2} />
      <LongField
        {...own}
        name="note"
        label={assessing.note}
        help={assessing.noteHelp}
        rows={2}
        maxlength={3900}
      />
    </>
  );
};

const labelsOf = ({ staff: { assessing } }: ServiceProps['locale']): FieldLabels => ({
  status: assessing.status,
  reason: assessing.reason,
  effectiveOn: assessing.effectiveOn,
  reviewOn: assessing.reviewOn,
  evidence: assessing.evidence,
  note: assessing.note,
});

/** Judges the service: by hand or by the criteria, with what everybody must be able to see of it. */
export const AssessForm = (props: ServiceProps) => {
  const { locale, seen, forms, org, keys } = props;
  const { assessing } = locale.staff;
  const save = forms.collision ? assessing.sendAnyway : seen.proposes ? assessing.propose : assessing.save;
  return (
    <section class="assessing" id="bedom" aria-labelledby="assess">
      <h2 id="assess">{assessing.assess}</h2>
      <ErrorSummary state={forms.assess} locale={locale} labels={labelsOf(locale)} />
      <StaffForm
        action={staffPath(locale.lang, org, `tjanst/${seen.record.id}/`)}
        keys={keys()}
        label={assessing.assess}
        enhance="assessment"
        typed={Object.keys(forms.assess.values).length > 0}
      >
        <p class="notice" data-slot="kept" hidden>
          {assessing.kept}{' '}
          <button type="button" class="quiet" data-act="drop-kept">
            {assessing.keptDrop}
          </button>
        </p>
        <input type="hidden" name="act" value="assess" />
        <input type="hidden" name="version" value={`${seen.record.version}`} />
        <Way {...props} />
        <Questions {...props} />
        <Statuses {...props} />
        <Grounds {...props} />
        <button type="submit">{save}</button>
      </StaffForm>
    </section>
  );
};
