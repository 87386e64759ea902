import type { Assessment } from '../../../functions/core/state.ts';
import { AssessmentList } from '../../components/assessment-list.tsx';
import { staffPath } from '../addresses.ts';
import { ErrorSummary } from '../error-summary.tsx';
import { LongField, StaffForm } from '../form.tsx';
import { EMPTY_FORM } from '../form-state.ts';
import type { ServiceProps } from './service-seen.ts';

/** Who made, confirmed and withdrew an assessment, and what they noted for staff. */
const Beside = ({ locale, seen, assessment }: ServiceProps & { assessment: Assessment }) => {
  const { assessing } = locale.staff;
  const { beside } = seen;
  const { seq, role, confirmations, withdrawn } = assessment;
  const said = (who: string | null, sentence: (who: string) => string) =>
    who === null ? [] : [sentence(who)];
  const sentences = [
    ...said(beside.by(seq, role), assessing.by_),
    ...said(beside.proposer(seq), assessing.proposedBy),
    ...confirmations.flatMap((each) =>
      said(beside.by(each.seq, each.role), (who) => assessing.confirmedBy(each.on, who)),
    ),
    ...(withdrawn ? said(beside.by(withdrawn.seq, withdrawn.role), assessing.withdrawnBy) : []),
  ];
  const notes = [seq, ...confirmations.map((each) => each.seq)].flatMap((each) => beside.notes(each));
  if (sentences.length + notes.length === 0) return null;
  return (
    <div class="internal">
      {sentences.length > 0 && <p>{sentences.join(' ')}</p>}
      {notes.map((note) => (
        <p class="prose">
          <strong>{assessing.internal}:</strong> {note}
        </p>
      ))}
    </div>
  );
};

/** Takes an assessment back, with the reason why. */
const Withdraw = ({
  locale,
  seen,
  forms,
  org,
  keys,
  assessment,
}: ServiceProps & { assessment: Assessment }) => {
  const { assessing } = locale.staff;
  const sent = forms.withdraw?.assessment === assessment.id ? forms.withdraw.state : null;
  const state = sent ?? EMPTY_FORM;
  const idPrefix = `withdraw-${assessment.id}-`;
  return (
    <details open={sent !== null}>
      <summary>{assessing.withdraw}</summary>
      <ErrorSummary
        state={state}
        locale={locale}
        idPrefix={idPrefix}
        labels={{ reason: assessing.withdrawReason }}
      />
      <p class="help">{assessing.withdrawHelp}</p>
      <StaffForm action={staffPath(locale.lang, org, `tjanst/${seen.record.id}/`)} keys={keys()}>
        <input type="hidden" name="act" value="withdraw" />
        <input type="hidden" name="version" value={`${seen.record.version}`} />
        <input type="hidden" name="assessment" value={assessment.id} />
        <LongField
          state={state}
          locale={locale}
          idPrefix={idPrefix}
          name="reason"
          label={assessing.withdrawReason}
          rows={2}
          maxlength={4000}
          required
        />
        <button class="danger" type="submit">
          {assessing.withdrawSave}
        </button>
      </StaffForm>
    </details>
  );
};

/** Every assessment with who made it; one that still counts can be taken back. */
export const Assessments = (props: ServiceProps) => {
  const { locale, seen } = props;
  const { ledger, view } = seen.viewing;
  return (
    <section aria-labelledby="assessments">
      <h2 id="assessments">{locale.staff.assessing.assessments}</h2>
      <AssessmentList
        assessments={seen.record.assessments}
        ledger={ledger}
        view={view}
        locale={locale}
        below={(assessment) => (
          <>
            <Beside {...props} assessment={assessment} />
            {seen.may && !assessment.withdrawn && <Withdraw {...props} assessment={assessment} />}
          </>
        )}
      />
    </section>
  );
};
