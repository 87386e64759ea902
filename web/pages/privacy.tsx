import { RETENTION_DAYS } from '../../functions/core/report.ts';
import { OwnNav } from '../components/own-nav.tsx';
import { Page } from '../components/page.tsx';
import { Contact } from './accessibility.tsx';
import { privacyPath } from './addresses.ts';
import { ownLinks } from './own-links.ts';
import { localeIn, ownerOf, surroundingsOf, type Viewing } from './viewing.ts';

const AUTHORITY = 'https://www.imy.se/';

/** How personal data is handled: what is logged, what the public sees, what can be erased, and one's rights. */
export const PrivacyPage = ({ viewing }: { viewing: Viewing }) => {
  const { language, assets, slug, settings } = viewing;
  const locale = localeIn(viewing);
  const { notice } = locale.words.legal;
  return (
    <Page
      surroundings={surroundingsOf(language, assets, (lang) => privacyPath(lang, slug))}
      title={`${notice.title} – ${settings.name}`}
      owner={ownerOf(viewing)}
    >
      <OwnNav links={ownLinks(viewing, null)} locale={locale} />
      <div class="opening">
        <h1>{notice.title}</h1>
        <p class="lead">{notice.lead}</p>
      </div>
      <div class="statement">
        <h2>{notice.reading}</h2>
        <p>{notice.readingText}</p>
        <h2>{notice.changing}</h2>
        <p>{notice.changingText}</p>
        <p>{notice.staffText}</p>
        {!settings.closedOn && (
          <>
            <h2>{notice.reporting}</h2>
            <p>{notice.reportingText(RETENTION_DAYS)}</p>
            <p>{notice.senderText}</p>
            <p>{notice.answerText}</p>
          </>
        )}
        <h2>{notice.texts}</h2>
        <p>{notice.textsText}</p>
        <p>{notice.backups}</p>
        <h2>{notice.rights}</h2>
        <p>
          {settings.closedOn ? notice.operator : notice.controller(settings.name)} {notice.rightsText}{' '}
          <Contact settings={settings} locale={locale} />
        </p>
        <p>
          {notice.complain}{' '}
          <a href={AUTHORITY} rel="noopener">
            {notice.complainLink}
          </a>
        </p>
      </div>
    </Page>
  );
};
