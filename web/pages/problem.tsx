import type { InterfaceLanguage } from '../../functions/core/language.ts';
import { languagesOf, type OrganisationSettings } from '../../functions/core/organisation.ts';
import { langOf } from '../components/localized.tsx';
import { Page } from '../components/page.tsx';
import { type Locale, localeOf } from '../text/text.ts';
import { organisationPath, startPath } from './addresses.ts';
import { type Assets, surroundingsOf } from './viewing.ts';

type Props = {
  language: InterfaceLanguage;
  assets: Assets;
  /** The organisation that the address names, where it names one. */
  settings: OrganisationSettings | null;
};

const Ways = ({ settings, locale }: { settings: OrganisationSettings | null; locale: Locale }) => {
  const { problems, organisations } = locale.words;
  return (
    <>
      {settings && (
        <p>
          <a href={organisationPath(locale.lang, settings.slug)} lang={langOf(settings.language, locale)}>
            {settings.name}
          </a>
        </p>
      )}
      <p>
        <a href={startPath(locale.lang)}>{problems.toStart}</a>
      </p>
      <search>
        <form class="search" action={startPath(locale.lang)}>
          <label for="q">{organisations.search}</label> <input type="search" id="q" name="q" />{' '}
          <button type="submit">{organisations.searchButton}</button>
        </form>
      </search>
    </>
  );
};

type Framed = Props & { pathIn: (language: InterfaceLanguage) => string; title: string; text: string };

/** A page that says what went wrong and where to go from here. */
const ProblemPage = ({ language, assets, pathIn, settings, title, text }: Framed) => {
  const locale = localeOf(language);
  const isOnly = settings !== null && languagesOf(settings).length === 1;
  const surroundings = surroundingsOf(language, assets, pathIn);
  return (
    <Page
      surroundings={isOnly ? { ...surroundings, otherLanguage: null } : surroundings}
      title={title}
      owner={null}
    >
      <div class="opening">
        <h1>{title}</h1>
        <p class="lead">{text}</p>
        <Ways settings={settings} locale={locale} />
      </div>
    </Page>
  );
};

/** Nothing stands at the address. */
export const NotFoundPage = (props: Props) => {
  const { problems } = localeOf(props.language).words;
  const pathIn = (lang: InterfaceLanguage) =>
    props.settings ? organisationPath(lang, props.settings.slug) : startPath(lang);
  return <ProblemPage {...props} pathIn={pathIn} title={problems.notFound} text={problems.notFoundText} />;
};

/** The data catalogue is missing, since the deployment has not said where it lies. */
export const NoOriginPage = (props: Props) => {
  const { title, text } = localeOf(props.language).words.linkedData.noOrigin;
  return <ProblemPage {...props} pathIn={startPath} title={title} text={text} />;
};

/** Why a date in an address cannot be used. */
export type DateProblem = { why: 'unreadable' | 'future'; value: string };

/** The address asks for a day that is none, or that has not come. */
export const BadDatePage = ({
  problem,
  ...props
}: Omit<Framed, 'title' | 'text'> & { problem: DateProblem }) => {
  const { problems } = localeOf(props.language).words;
  const value = problem.value.slice(0, 40);
  return <ProblemPage {...props} title={problems.badDate} text={problems[problem.why](value)} />;
};
