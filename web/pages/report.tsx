import type { Child } from 'hono/jsx';
import type { InterfaceLanguage } from '../../functions/core/language.ts';
import { LONGEST_MESSAGE, RETENTION_DAYS } from '../../functions/core/report.ts';
import { Page } from '../components/page.tsx';
import { ReportForm, type ReportFormState } from '../components/report-form.tsx';
import { type Locale, localeOf, type Words } from '../text/text.ts';
import { privacyPath, reportPath, startPath, thanksPath } from './addresses.ts';
import { type Assets, surroundingsOf } from './viewing.ts';

/** Where somebody reports something, in which language, and where they came from. */
export type Reporting = {
  language: InterfaceLanguage;
  assets: Assets;
  org: string;
  /** The service that it is about; null for a fault of the pages. */
  about: string | null;
  /** The page of the site to come back to. */
  from: string | null;
};

/** A page of the site in a language, whichever it was in. */
const pathIn = (path: string, language: InterfaceLanguage): string =>
  startPath(language) + path.replace(/^\/(?:en\/)?/, '');

/** The privacy notice of the organisation whose page a path is. */
function privacyBehind(from: string | null, language: InterfaceLanguage): string | null {
  const [slug] = (from ?? '').replace(/^\/(?:en\/)?/, '').split('/');
  return slug ? privacyPath(language, slug) : null;
}

function queryOf({ about, from }: Reporting, language: InterfaceLanguage): string {
  const kept = new URLSearchParams();
  if (about !== null) kept.set('service', about);
  if (from !== null) kept.set('from', pathIn(from, language));
  return kept.size === 0 ? '' : `?${kept}`;
}

type ShellProps = {
  at: Reporting;
  title: string;
  heading: string;
  /** The same page in a language. */
  addressIn: (language: InterfaceLanguage) => string;
  children: Child;
};

const Shell = ({ at, title, heading, addressIn, children }: ShellProps) => {
  const { language, assets, from } = at;
  const { report, problems } = localeOf(language).words;
  return (
    <Page surroundings={surroundingsOf(language, assets, addressIn)} title={title} owner={null}>
      <div class="opening">
        <h1>{heading}</h1>
        {children}
      </div>
      <p>
        <a href={from ?? startPath(language)}>{from ? report.back : problems.toStart}</a>
      </p>
    </Page>
  );
};

const Faults = ({ errors, locale }: { errors: ReportFormState['errors']; locale: Locale }) => {
  const words = locale.words.report;
  const found = Object.entries(errors);
  if (found.length === 0) return null;
  return (
    <div class="faults" role="alert">
      <h2>{words.wrong}</h2>
      <ul>
        {found.map(([name, fault]) => (
          <li>
            <a href={`#report-${name}`}>{words.faults[fault]}</a>
          </li>
        ))}
      </ul>
    </div>
  );
};

type Hindrance = { title: string; text: string; instead?: string };
type FormPageProps = { at: Reporting; state?: ReportFormState; hindrance?: 'full' | 'failed' };

/** The form on a page of its own: to begin with, or again with all that was typed and what is in the way. */
export const ReportFormPage = ({ at, state, hindrance }: FormPageProps) => {
  const { language, org, about, from } = at;
  const locale = localeOf(language);
  const words: Words['report'] = locale.words.report;
  const hindered: Hindrance | undefined = hindrance && words[hindrance];
  const [heading, lead] = about === null ? [words.fault.title, words.fault.lead] : MISMATCH(words);
  const wrong = state && Object.keys(state.errors).length > 0;
  return (
    <Shell
      at={at}
      title={wrong ? `${words.wrong}: ${heading}` : (hindered?.title ?? heading)}
      heading={hindered?.title ?? heading}
      addressIn={(lang) => reportPath(lang, org) + queryOf(at, lang)}
    >
      {hindered ? (
        <>
          <p class="lead">{hindered.text}</p>
          {hindered.instead && <p>{hindered.instead}</p>}
        </>
      ) : (
        <p class="lead">{lead}</p>
      )}
      {state && <Faults errors={state.errors} locale={locale} />}
      <ReportForm
        action={reportPath(language, org)}
        about={about}
        from={from}
        privacy={privacyBehind(from, language)}
        keptFor={RETENTION_DAYS}
        longest={LONGEST_MESSAGE}
        {...(state && { state })}
        locale={locale}
      />
    </Shell>
  );
};

const MISMATCH = ({ mismatch }: Words['report']): [string, string] => [mismatch.summary, mismatch.lead];

/** Says that a report has arrived, and under which number; nothing of what was written. */
export const ReportThanksPage = ({ at, report }: { at: Reporting; report: string }) => {
  const { thanks } = localeOf(at.language).words.report;
  return (
    <Shell
      at={at}
      title={thanks.title}
      heading={thanks.title}
      addressIn={(lang) => thanksPath(lang, at.org, report) + queryOf({ ...at, about: null }, lang)}
    >
      <p class="lead">{thanks.received}</p>
      <p>
        {thanks.reference}: <strong class="reference">{report}</strong>
      </p>
      <p>
        {thanks.keep} {thanks.next}
      </p>
    </Shell>
  );
};

export type ReportProblem = keyof Words['report']['problems'];

/** Says why something was not taken in. */
export const ReportProblemPage = ({ at, problem }: { at: Reporting; problem: ReportProblem }) => {
  const { report, problems } = localeOf(at.language).words;
  const title = problem === 'unknown' ? problems.notFound : report.wrong;
  return (
    <Shell at={at} title={title} heading={title} addressIn={startPath}>
      <p class="lead">{report.problems[problem]}</p>
    </Shell>
  );
};
