import type { TextUse } from '../../../functions/core/text-uses.ts';
import { ErrorSummary } from '../error-summary.tsx';
import { CheckField, LongField, StaffForm } from '../form.tsx';
import type { FormKeys, FormState } from '../form-state.ts';
import { logAddresses } from './addresses.ts';
import { type LogBook, plainName } from './book.ts';
import { placeName } from './told-text.tsx';

type Props = {
  book: LogBook;
  /** The text, and the place that it was reached from. */
  words: string;
  use: TextUse;
  /** Other places with the same words. */
  same: readonly TextUse[];
  /** How many proposals repeat it. */
  proposals: number;
  keys: FormKeys;
  state: FormState;
};

const Where = ({ use, book }: { use: TextUse; book: LogBook }) => {
  const { locale, org } = book;
  const to = logAddresses(locale.lang, org);
  return (
    <>
      {placeName(use, book)}
      {use.service && (
        <>
          {', '}
          <a href={to.service(use.service)}>{plainName(book, use.service)}</a>
        </>
      )}
      {', '}
      <a href={to.commit(use.seq)}>{locale.staff.log.ownText.inCommit(use.seq)}</a>
    </>
  );
};

const Consequences = ({ book }: { book: LogBook }) => {
  const { redact } = book.locale.staff.log;
  return (
    <section class="card warning">
      <h2>{redact.consequences}</h2>
      <ul>
        {redact.points.map((point) => (
          <li>{point}</li>
        ))}
      </ul>
    </section>
  );
};

const Places = ({ book, use, same, proposals }: Pick<Props, 'book' | 'use' | 'same' | 'proposals'>) => {
  const { redact } = book.locale.staff.log;
  return (
    <>
      <h2>{redact.where}</h2>
      <p>
        <Where use={use} book={book} />
      </p>
      {same.length > 0 && (
        <>
          <h2>{redact.same}</h2>
          <ul>
            {same.map((each) => (
              <li>
                <Where use={each} book={book} />
              </li>
            ))}
          </ul>
        </>
      )}
      {use.place === 'question' && <p class="notice">{redact.fromReport}</p>}
      {proposals > 0 && <p class="notice">{redact.proposals(proposals)}</p>}
    </>
  );
};

/** Shows a text, says what becomes of it, and asks why. */
export const RedactPage = ({ book, words, use, same, proposals, keys, state }: Props) => {
  const { locale, org } = book;
  const { redact } = locale.staff.log;
  return (
    <>
      <div class="opening">
        <h1>{redact.title}</h1>
        <p>{redact.lead}</p>
      </div>
      <ErrorSummary state={state} locale={locale} />
      <section>
        <h2>{redact.text}</h2>
        <blockquote class="prose struck">{words}</blockquote>
        <Places book={book} use={use} same={same} proposals={proposals} />
      </section>
      <Consequences book={book} />
      <StaffForm action={logAddresses(locale.lang, org).text(use.seq, use.ref)} keys={keys}>
        <LongField
          name="reason"
          label={redact.reason}
          help={redact.reasonHelp}
          required
          maxlength={4000}
          state={state}
          locale={locale}
        />
        {same.length > 0 && <CheckField name="same" label={redact.sameAll} state={state} checked />}
        <p class="buttons">
          <button type="submit" class="danger">
            {redact.confirm}
          </button>
          <a href={logAddresses(locale.lang, org).commit(use.seq)}>{locale.staff.form.cancel}</a>
        </p>
      </StaffForm>
    </>
  );
};
