import type { TextUse } from '../../../functions/core/text-uses.ts';
import { wordsOf } from '../../../functions/core/texts.ts';
import type { FormKeys } from '../form-state.ts';
import { logAddresses } from './addresses.ts';
import { type LogBook, plainName } from './book.ts';
import {
  CommitLink,
  Fixed,
  type FoundTexts,
  Notes,
  Proposals,
  Reports,
  type Sought,
} from './texts-beside.tsx';
import { placeName } from './told-text.tsx';

type Props = {
  book: LogBook;
  query: string;
  found: FoundTexts | null;
  keys: () => FormKeys;
  proposalErased: boolean;
};

const UseRow = ({ use, book }: { use: TextUse; book: LogBook }) => {
  const { locale, org, ledger } = book;
  const { texts } = locale.staff.people;
  const of = use.service === null ? texts.organisation : plainName(book, use.service);
  const where = `${placeName(use, book)}, ${of}`;
  return (
    <tr>
      <th scope="row">
        <CommitLink seq={use.seq} book={book} />
      </th>
      <td class="where">{where}</td>
      <td class="prose">{wordsOf(ledger.texts, use.ref)}</td>
      <td>
        <a href={logAddresses(locale.lang, org).text(use.seq, use.ref)} aria-label={texts.redactWhat(where)}>
          {texts.redact}
        </a>
      </td>
    </tr>
  );
};

const UseTable = ({ found, book }: { found: FoundTexts; book: LogBook }) => {
  const { texts } = book.locale.staff.people;
  const { columns } = texts;
  return (
    <section class="scroll" aria-label={texts.region} tabindex={0}>
      <table class="texts">
        <caption>{texts.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{columns.commit}</th>
            <th scope="col">{columns.where}</th>
            <th scope="col">{columns.text}</th>
            <th scope="col">{columns.act}</th>
          </tr>
        </thead>
        <tbody>
          {found.uses.map((use) => (
            <UseRow use={use} book={book} />
          ))}
        </tbody>
      </table>
    </section>
  );
};

const Found = ({ found, ...props }: Sought) => {
  const { book } = props;
  const { texts } = book.locale.staff.people;
  return (
    <>
      <p role="status">
        {texts.found(found.total)} {found.total > found.uses.length && texts.most(found.uses.length)}
      </p>
      {found.uses.length > 0 && <UseTable found={found} book={book} />}
      {found.notes.length > 0 && <Notes found={found} book={book} />}
      {found.proposals.length > 0 && <Proposals found={found} {...props} />}
      {found.reports.length > 0 && <Reports found={found} book={book} />}
      {found.fixed.length > 0 && <Fixed found={found} book={book} />}
    </>
  );
};

/** Searches everything that people wrote for a name. */
export const TextsPage = ({ proposalErased, ...props }: Props) => {
  const { book, query, found } = props;
  const { locale, org } = book;
  const { people, log } = locale.staff;
  const { texts } = people;
  const to = logAddresses(locale.lang, org);
  return (
    <>
      {proposalErased && (
        <p class="done" role="status">
          {texts.proposalErased}
        </p>
      )}
      <div class="opening">
        <h1>{texts.title}</h1>
        <p>{texts.lead}</p>
        <p>
          <a href={to.log}>{log.one.back}</a>
        </p>
      </div>
      <search>
        <form action={to.texts}>
          <div class="field">
            <label for="q">{texts.query}</label>
            <p class="help" id="q-help">
              {texts.queryHelp}
            </p>
            <input type="search" id="q" name="q" value={query} maxlength={200} aria-describedby="q-help" />
          </div>
          <button type="submit">{texts.button}</button>
        </form>
      </search>
      {found && <Found {...props} found={found} />}
    </>
  );
};
