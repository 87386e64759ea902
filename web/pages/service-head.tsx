import { inLanguage } from '../../functions/core/language.ts';
import type { Ending, ServiceAt } from '../../functions/core/service-at.ts';
import { wordsOf } from '../../functions/core/texts.ts';
import type { StatusAt } from '../../functions/core/timeline.ts';
import { langOf, Said } from '../components/localized.tsx';
import { RecordedText } from '../components/recorded-text.tsx';
import { SuccessorLinks } from '../components/successors.tsx';
import { startPath } from './addresses.ts';
import { isSurface } from './overview.ts';
import { successorIn } from './successor.ts';
import { localeIn, organisationHref, type Viewing } from './viewing.ts';

type Props = { viewing: Viewing; service: ServiceAt; status: StatusAt | null };

/** How old a sentence is that nobody has vouched for in a long time: it may no longer be true. */
const Dated = ({ viewing, status }: Omit<Props, 'service'>) =>
  status?.stale && status.confirmedOn ? (
    <p>
      <strong>{localeIn(viewing).words.service.sentenceFrom(status.confirmedOn)}</strong>
    </p>
  ) : null;

/** The sentence for residents: the one written for the service, else one that its status allows. */
const Sentence = ({ viewing, service, status }: Props) => {
  if (status === null) return null;
  const locale = localeIn(viewing);
  const { sentence } = service.profile;
  const written = sentence && inLanguage(sentence, locale.lang);
  const text = written && wordsOf(viewing.ledger.texts, written.text);
  if (written && text) {
    return (
      <p class="lead" lang={langOf(written.lang, locale)}>
        {text}
      </p>
    );
  }
  const { sentences } = locale.words.service;
  return <p class="lead">{isSurface(status) ? sentences.surface : sentences[status.status]}</p>;
};

const Ended = ({ viewing, ending }: { viewing: Viewing; ending: Ending }) => {
  const locale = localeIn(viewing);
  return (
    <p class="notice">
      {locale.words.service.ended[ending.kind](ending.on)}{' '}
      {ending.into.length > 0 && (
        <>
          <SuccessorLinks successors={ending.into.map((id) => successorIn(viewing, id))} />
          {'. '}
        </>
      )}
      {ending.reason && <RecordedText ledger={viewing.ledger} text={ending.reason} locale={locale} />}
    </p>
  );
};

const ServiceLink = ({ viewing, service }: Props) => {
  const { words } = localeIn(viewing);
  const { link } = service.profile;
  if (link === null) return <p>{words.service.noLink}</p>;
  return (
    <p>
      <a class="button" href={link} rel="noopener">
        {words.service.toService}
      </a>
    </p>
  );
};

/** The sentence and the way to the service; nothing where the service did not exist in the view. */
const Offer = (props: Props) =>
  props.status && (
    <>
      <Sentence {...props} />
      <Dated {...props} />
      <ServiceLink {...props} />
    </>
  );

/** What a resident came for: what it is, whether it can be done digitally, and the way there. */
export const ServiceHead = (props: Props) => {
  const { viewing, service } = props;
  const locale = localeIn(viewing);
  const { words } = locale;
  return (
    <div class="opening">
      <nav class="breadcrumb" aria-label={words.site.breadcrumbLabel}>
        <a href={startPath(locale.lang)}>{words.site.allOrganisations}</a>
        <a href={organisationHref(viewing)} lang={langOf(viewing.settings.language, locale)}>
          {viewing.settings.name}
        </a>
      </nav>
      <h1>
        <Said text={service.profile.name} locale={locale} />
      </h1>
      {service.endedBy ? <Ended viewing={viewing} ending={service.endedBy} /> : <Offer {...props} />}
      {service.vanishedOn && <p class="notice">{words.service.vanished(service.vanishedOn)}</p>}
    </div>
  );
};
