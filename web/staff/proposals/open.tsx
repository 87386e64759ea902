import { dayOf } from '../../../functions/core/calendar.ts';
import { clockOf } from '../../../functions/core/clock.ts';
import type { StaffLocale } from '../../text/staff.ts';
import { staffPath } from '../addresses.ts';
import { LongField, StaffForm } from '../form.tsx';
import type { FormKeys, FormState } from '../form-state.ts';
import type { LogBook } from '../log/book.ts';
import { ToldEventItem } from '../log/told-event.tsx';
import type { OpenProposal } from './shown.ts';

export type OpenProps = {
  shown: OpenProposal;
  book: LogBook;
  keys: () => FormKeys;
  state: FormState;
};

/** Tells the fields of one proposal's form from those of another's. */
export const fieldPrefix = (id: string): string => `p-${id}-`;

const momentOf = ({ proposal }: OpenProposal, { staff }: StaffLocale): string =>
  staff.proposals.at(dayOf(proposal.at), clockOf(proposal.at));

/** What would become what, service by service. */
const Changes = ({ shown, book }: Pick<OpenProps, 'shown' | 'book'>) => {
  const { preview } = shown;
  const { proposals, refusals } = book.locale.staff;
  if (!preview.ok) {
    return (
      <p class="notice">
        {proposals.impossible} {refusals[preview.refusal.type]}
      </p>
    );
  }
  const own = { ...book, ledger: preview.ledger };
  return (
    <div class="log">
      <ul class="events">
        {preview.events.map((event) => (
          <ToldEventItem event={event} seq={0} book={own} />
        ))}
      </ul>
    </div>
  );
};

/** What others did meanwhile: who did what. */
const Changed = ({ shown, locale }: { shown: OpenProposal; locale: StaffLocale }) => {
  const { proposals } = locale.staff;
  if (shown.changed.length === 0) return null;
  return (
    <div class="notice">
      <h4>{proposals.changed}</h4>
      <ul>
        {shown.changed.map(({ name, happened }) => (
          <li>
            <strong>{name}</strong>: {happened.map(({ said }) => said).join(' ')}
          </li>
        ))}
      </ul>
      {shown.mayDecide && shown.preview.ok && <p>{proposals.changedHelp}</p>}
    </div>
  );
};

type DecideProps = OpenProps & { action: string; which: string };

const Approve = ({ shown, book, keys, action, which }: DecideProps) => {
  const { proposals } = book.locale.staff;
  const anyway = shown.changed.length > 0;
  return (
    <StaffForm action={action} keys={keys()}>
      <input type="hidden" name="seen" value={String(book.ledger.state.seq)} />
      <button type="submit" name="do" value={anyway ? 'anyway' : 'approve'}>
        {anyway ? proposals.approveAnyway : proposals.approve}
        <span class="unseen">{which}</span>
      </button>
    </StaffForm>
  );
};

const Decline = ({ shown, book, keys, action, which, state }: DecideProps) => {
  const { locale } = book;
  const { proposals } = locale.staff;
  return (
    <details open={Object.keys(state.errors).length > 0}>
      <summary>
        {proposals.declineSummary}
        <span class="unseen">{which}</span>
      </summary>
      <StaffForm action={action} keys={keys()}>
        <LongField
          name="reason"
          label={proposals.reason}
          help={proposals.reasonHelp}
          maxlength={2000}
          idPrefix={fieldPrefix(shown.proposal.id)}
          state={state}
          locale={locale}
          required
        />
        <button class="danger" type="submit" name="do" value="decline">
          {proposals.decline}
          <span class="unseen">{which}</span>
        </button>
      </StaffForm>
    </details>
  );
};

const Withdraw = ({ book, keys, action, which }: DecideProps) => (
  <StaffForm action={action} keys={keys()}>
    <button class="quiet" type="submit" name="do" value="withdraw">
      {book.locale.staff.proposals.withdraw}
      <span class="unseen">{which}</span>
    </button>
  </StaffForm>
);

/** A proposal that waits: who proposes what, what has happened since, and the decision. */
export const OpenProposalCard = (props: OpenProps) => {
  const { shown, book } = props;
  const { proposal, by, mayDecide, mayWithdraw } = shown;
  const { locale, org } = book;
  const { proposals } = locale.staff;
  const moment = momentOf(shown, locale);
  const action = staffPath(locale.lang, org, `forslag/${proposal.id}/`);
  const decide = { ...props, action, which: proposals.which(by, moment) };
  return (
    <article class="card proposal" aria-labelledby={`p-${proposal.id}`}>
      <h3 id={`p-${proposal.id}`}>
        {proposals.heading(proposal.commands.length, by)}{' '}
        <small>
          <time datetime={proposal.at}>{moment}</time>
        </small>
      </h3>
      {proposal.notes.map((note) => (
        <p class="prose">
          <strong>{proposals.notes}:</strong> {note}
        </p>
      ))}
      <Changes shown={shown} book={book} />
      <Changed shown={shown} locale={locale} />
      <div class="deciding">
        {mayDecide && shown.preview.ok && <Approve {...decide} />}
        {mayDecide && <Decline {...decide} />}
        {mayWithdraw && <Withdraw {...decide} />}
      </div>
    </article>
  );
};
