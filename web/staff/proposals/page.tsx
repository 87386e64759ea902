import { SHOWN_DAYS } from '../../../functions/core/proposal.ts';
import { staffPath } from '../addresses.ts';
import { ErrorSummary } from '../error-summary.tsx';
import { EMPTY_FORM, type FormKeys, type FormState } from '../form-state.ts';
import type { LogBook } from '../log/book.ts';
import { DecidedProposalItem } from './decided.tsx';
import { fieldPrefix, OpenProposalCard } from './open.tsx';
import type { DecidedProposal, OpenProposal, ProposalDone, ProposalReader } from './shown.ts';

type Props = {
  book: LogBook;
  reader: ProposalReader;
  /** Whether the organisation wants a second pair of eyes. */
  on: boolean;
  open: readonly OpenProposal[];
  decided: readonly DecidedProposal[];
  /** Makes keys; each form needs its own. */
  keys: () => FormKeys;
  /** What was typed for a proposal, and what is wrong with it. */
  refused: { id: string; state: FormState } | null;
  warning: string | null;
  done: ProposalDone | null;
};

const Lead = ({ book, reader, on }: Pick<Props, 'book' | 'reader' | 'on'>) => {
  const { locale, org } = book;
  const { proposals } = locale.staff;
  if (on) return <p class="prose">{proposals.lead[reader]}</p>;
  return (
    <p class="prose">
      {proposals.off}{' '}
      {reader === 'approver' && (
        <a href={staffPath(locale.lang, org, 'installningar/')}>{proposals.settings}</a>
      )}
    </p>
  );
};

/** Proposals that wait, each with what it would change, and those decided lately. */
export const ProposalsPage = ({ book, open, decided, keys, refused, warning, done, ...about }: Props) => {
  const { locale, org } = book;
  const { proposals, shell } = locale.staff;
  return (
    <>
      {done && (
        <p class="done" role="status">
          {proposals.done[done]}
        </p>
      )}
      <div>
        <h1>{shell.pages.proposals}</h1>
        <Lead book={book} {...about} />
      </div>
      {refused && <ErrorSummary state={refused.state} locale={locale} idPrefix={fieldPrefix(refused.id)} />}
      {warning && (
        <div class="errors" role="alert" tabindex={-1}>
          <p>{warning}</p>
        </div>
      )}
      <section aria-labelledby="open">
        <h2 id="open">
          {proposals.open} <small>{locale.format.number(open.length)}</small>
        </h2>
        {open.length === 0 && <p>{proposals.noneOpen}</p>}
        {open.map((shown) => (
          <OpenProposalCard
            shown={shown}
            book={book}
            keys={keys}
            state={refused?.id === shown.proposal.id ? refused.state : EMPTY_FORM}
          />
        ))}
      </section>
      <section aria-labelledby="decided">
        <h2 id="decided">
          {proposals.decided} <small>{locale.format.number(decided.length)}</small>
        </h2>
        <p>{decided.length === 0 ? proposals.noneDecided : proposals.decidedHelp(SHOWN_DAYS)}</p>
        <ul class="decided">
          {decided.map((shown) => (
            <DecidedProposalItem shown={shown} org={org} locale={locale} />
          ))}
        </ul>
      </section>
    </>
  );
};
