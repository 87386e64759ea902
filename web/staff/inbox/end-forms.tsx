import type { StaffLocale } from '../../text/staff.ts';
import { StaffForm } from '../form.tsx';
import type { FormKeys } from '../form-state.ts';
import { inboxReportPath } from './paths.ts';
import type { ShownReport } from './shown.ts';

type Props = { locale: StaffLocale; org: string; shown: ShownReport; newKeys: () => FormKeys };

/** Closing a report or opening it again; neither enters the log. An answered one is done already. */
const Closing = ({ locale, org, shown, newKeys }: Props) => {
  const words = locale.staff.inbox.closeForm;
  const isClosed = shown.state === 'closed';
  if (shown.state === 'answered') return null;
  return (
    <StaffForm action={inboxReportPath(locale.lang, org, shown.report.id, 'stang/')} keys={newKeys()}>
      <input type="hidden" name="state" value={isClosed ? 'open' : 'closed'} />
      <p>{isClosed ? words.reopenLead : words.lead}</p>
      <p>
        <button class="quiet" type="submit">
          {isClosed ? words.reopen : words.close}
        </button>
      </p>
    </StaffForm>
  );
};

/** The ways to be done with a report without answering it. */
export const EndForms = (props: Props) => {
  const { locale, org, shown, newKeys } = props;
  const words = locale.staff.inbox.closeForm;
  return (
    <section class="reported" aria-labelledby="end">
      <h2 id="end">{shown.state === 'answered' ? words.removeTitle : words.title}</h2>
      <Closing {...props} />
      <details>
        <summary>{words.remove}</summary>
        <p>{words.removeLead}</p>
        <StaffForm action={inboxReportPath(locale.lang, org, shown.report.id, 'radera/')} keys={newKeys()}>
          <p>
            <button class="danger" type="submit">
              {words.removeSure}
            </button>
          </p>
        </StaffForm>
      </details>
    </section>
  );
};
