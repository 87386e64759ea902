import { dayOf } from '../../../functions/core/calendar.ts';
import type { Proposal } from '../../../functions/core/proposal.ts';
import type { Report } from '../../../functions/core/report.ts';
import type { TextUse } from '../../../functions/core/text-uses.ts';
import { staffPath } from '../addresses.ts';
import { StaffForm } from '../form.tsx';
import type { FormKeys } from '../form-state.ts';
import { logAddresses } from './addresses.ts';
import { type LogBook, plainName } from './book.ts';

/** Everything that holds the words which were sought. */
export type FoundTexts = {
  uses: readonly TextUse[];
  /** How many there are, if not all are listed. */
  total: number;
  /** Commits beside which internal notes hold them. */
  notes: readonly { seq: number; notes: readonly string[] }[];
  proposals: readonly Proposal[];
  reports: readonly Pick<Report, 'id' | 'receivedAt'>[];
  /** Commits that hold them in what cannot be redacted. */
  fixed: readonly { seq: number; service: string | null }[];
};

/** What was sought, and where in the log's books. */
export type Sought = { book: LogBook; query: string; found: FoundTexts; keys: () => FormKeys };

export const CommitLink = ({ seq, book }: { seq: number; book: LogBook }) => (
  <a href={logAddresses(book.locale.lang, book.org).commit(seq)}>{book.locale.staff.log.commit(seq)}</a>
);

/** Internal notes that hold the words. */
export const Notes = ({ found, book }: Pick<Sought, 'found' | 'book'>) => {
  const { texts } = book.locale.staff.people;
  return (
    <section>
      <h2>{texts.notes}</h2>
      <p>{texts.notesText}</p>
      <ul>
        {found.notes.map(({ seq, notes }) => (
          <li class="prose">
            <CommitLink seq={seq} book={book} />: {notes.join(' ')}
          </li>
        ))}
      </ul>
    </section>
  );
};

/** Proposals that hold them, with the way to erase each. */
export const Proposals = ({ found, book, keys, query }: Sought) => {
  const { locale, org } = book;
  const { texts } = locale.staff.people;
  const action = `${logAddresses(locale.lang, org).texts}?${new URLSearchParams({ q: query })}`;
  return (
    <section>
      <h2>{texts.proposals}</h2>
      <p>{texts.proposalsText}</p>
      {found.proposals.map(({ id, at, state }) => (
        <StaffForm action={action} keys={keys()} class="buttons">
          <input type="hidden" name="proposal" value={id} />
          <span>
            {texts.proposal(dayOf(at))} ({texts.proposalStates[state.kind]})
          </span>
          <button type="submit" class="danger">
            {texts.eraseProposal}
          </button>
        </StaffForm>
      ))}
    </section>
  );
};

/** Reports from the public that hold them. */
export const Reports = ({ found, book }: Pick<Sought, 'found' | 'book'>) => {
  const { locale, org } = book;
  const { texts } = locale.staff.people;
  return (
    <section>
      <h2>{texts.reports}</h2>
      <p>{texts.reportsText}</p>
      <ul>
        {found.reports.map(({ id, receivedAt }) => (
          <li>
            <a href={staffPath(locale.lang, org, `inkorg/${id}/`)}>{texts.report(dayOf(receivedAt))}</a>
          </li>
        ))}
      </ul>
    </section>
  );
};

/** Where they stand for ever. */
export const Fixed = ({ found, book }: Pick<Sought, 'found' | 'book'>) => {
  const { texts } = book.locale.staff.people;
  return (
    <section>
      <h2>{texts.fixed}</h2>
      <p>{texts.fixedText}</p>
      <ul>
        {found.fixed.map(({ seq, service }) => (
          <li>
            <CommitLink seq={seq} book={book} />
            {service && `: ${plainName(book, service)}`}
          </li>
        ))}
      </ul>
    </section>
  );
};
