import type { Audit } from '../../../functions/core/log-audit.ts';
import { logPath, textsPath } from '../../pages/addresses.ts';
import { logAddresses } from './addresses.ts';
import type { LogBook } from './book.ts';

/** What checking the log came to; a log that cannot even be read breaks at a seq. */
export type Verification = Audit | { ok: false; part: 'store'; line: number; why: string };

type Props = { book: LogBook; result: Verification | null };

const Failure = ({ book, result }: { book: LogBook; result: Verification & { ok: false } }) => {
  const { verify } = book.locale.staff.log;
  return (
    <div class="errors" role="alert">
      <h2>{verify.broken}</h2>
      <p>{result.part === 'texts' ? verify.brokenText : verify.brokenAt(result.line)}</p>
      <p>
        {verify.technical}:{' '}
        <span lang="en">{result.line > 0 ? `line ${result.line} ${result.why}` : result.why}</span>
      </p>
    </div>
  );
};

const Sound = ({ book, result }: { book: LogBook; result: Verification & { ok: true } }) => {
  const { locale } = book;
  const { verify } = locale.staff.log;
  const rows: [string, string][] = [
    [verify.commits, locale.format.number(result.head.seq)],
    [verify.head, result.head.hash],
    [verify.genuine, locale.format.number(result.genuine)],
    [verify.withdrawn, locale.format.number(result.withdrawn)],
    ...(result.lost === 0
      ? []
      : ([[verify.lost, locale.format.number(result.lost)]] satisfies [string, string][])),
  ];
  return (
    <>
      <p class="done" role="status">
        {verify.sound}
      </p>
      {result.lost > 0 && <p class="notice">{verify.lostText}</p>}
      <table class="audit">
        <caption>{verify.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{verify.what}</th>
            <th scope="col">{verify.value}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([what, value]) => (
            <tr>
              <th scope="row">{what}</th>
              <td>{value.length === 64 ? <code>{value}</code> : value}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
};

/** How anybody can check the log without us. */
const WithoutUs = ({ book }: { book: LogBook }) => {
  const { verify, also } = book.locale.staff.log;
  return (
    <section class="card">
      <h2>{verify.self}</h2>
      <p>{verify.selfText}</p>
      <p>
        <code>npm run verify -- logg.ndjson --texts texter.ndjson --head {book.ledger.state.hash}</code>
      </p>
      <p>{verify.selfHead}</p>
      <p class="buttons">
        <a href={logPath(book.slug)} download>
          {also.download}
        </a>
        <a href={textsPath(book.slug)} download>
          {also.downloadTexts}
        </a>
      </p>
    </section>
  );
};

/** The whole log, checked here and now. */
export const VerifyPage = ({ book, result }: Props) => {
  const { locale, org } = book;
  const { log } = locale.staff;
  const to = logAddresses(locale.lang, org);
  return (
    <>
      <div class="opening">
        <h1>{log.verify.title}</h1>
        <p>{log.verify.lead}</p>
        <p>
          <a href={to.log}>{log.one.back}</a>
        </p>
      </div>
      {result &&
        (result.ok ? <Sound book={book} result={result} /> : <Failure book={book} result={result} />)}
      <form action={to.verify}>
        <input type="hidden" name="run" value="1" />
        <button type="submit">{log.verify.run}</button>
      </form>
      <WithoutUs book={book} />
    </>
  );
};
