import type { Day } from '../../functions/core/calendar.ts';
import type { OrganisationSettings } from '../../functions/core/organisation.ts';
import { OwnNav } from '../components/own-nav.tsx';
import { Page } from '../components/page.tsx';
import type { Locale } from '../text/text.ts';
import { accessibilityPath } from './addresses.ts';
import { ownLinks } from './own-links.ts';
import { OwnReportAnswers, OwnReportForm } from './report-parts.tsx';
import { localeIn, ownerOf, surroundingsOf, type Viewing } from './viewing.ts';

/** When these pages were last gone through. It belongs to the program, and moves when somebody does so again. */
const REVIEWED_ON: Day = '2026-11-22';

const SUPERVISOR = 'https://www.digg.se/tdosanmalan';

/** Whom to turn to: the address given, else the organisation; a finished data set has nobody who answers. */
export const Contact = ({ settings, locale }: { settings: OrganisationSettings; locale: Locale }) => {
  const { statement } = locale.words.legal;
  const { contact, closedOn, name } = settings;
  if (contact) {
    return (
      <>
        {statement.writeTo} <a href={`mailto:${contact}`}>{contact}</a>.
      </>
    );
  }
  return <>{closedOn ? statement.askOperator : statement.askOrganisation(name)}</>;
};

/** The accessibility statement that the law (2018:1937) asks of every public site. */
export const AccessibilityPage = ({ viewing }: { viewing: Viewing }) => {
  const { language, assets, slug, settings } = viewing;
  const locale = localeIn(viewing);
  const { statement } = locale.words.legal;
  return (
    <Page
      surroundings={surroundingsOf(language, assets, (lang) => accessibilityPath(lang, slug))}
      title={`${statement.title} – ${settings.name}`}
      owner={ownerOf(viewing)}
    >
      <OwnNav links={ownLinks(viewing, 'accessibility')} locale={locale} />
      <div class="opening">
        <h1>{statement.title}</h1>
        <p class="lead">{statement.lead(settings.name)}</p>
      </div>
      <div class="statement">
        <p>{statement.scope(settings.name)}</p>
        <h2>{statement.level}</h2>
        <p>{statement.levelText}</p>
        <h2>{statement.faults}</h2>
        <ul>
          {statement.faultList.map((fault) => (
            <li>{fault}</li>
          ))}
        </ul>
        <h2>{statement.report}</h2>
        <p>
          {!settings.closedOn && statement.reportForm} <Contact settings={settings} locale={locale} />
        </p>
        <OwnReportForm viewing={viewing} about={null} />
        <OwnReportAnswers viewing={viewing} about={null} />
        <h2>{statement.supervision}</h2>
        <p>
          {statement.supervisionText}{' '}
          <a href={SUPERVISOR} rel="noopener">
            {statement.supervisionLink}
          </a>
        </p>
        <h2>{statement.tests}</h2>
        <p>
          {statement.testsText} {statement.dated(REVIEWED_ON)}
        </p>
      </div>
    </Page>
  );
};
