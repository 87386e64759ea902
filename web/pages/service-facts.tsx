import type { Child } from 'hono/jsx';
import { inLanguage } from '../../functions/core/language.ts';
import { catalogueAt } from '../../functions/core/matrix.ts';
import type { ServiceAt } from '../../functions/core/service-at.ts';
import { wordsOf } from '../../functions/core/texts.ts';
import { langOf, Prose, Said } from '../components/localized.tsx';
import { OwnWords, RecordedText } from '../components/recorded-text.tsx';
import { localeIn, type Viewing } from './viewing.ts';

type Props = { viewing: Viewing; service: ServiceAt };

const Fact = ({ name, children }: { name: string; children?: Child }) =>
  children ? (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  ) : null;

const Description = ({ viewing, service }: Props) => {
  const locale = localeIn(viewing);
  const { description } = service.profile;
  if (!description) return null;
  const ref = inLanguage(description, locale.lang);
  const text = wordsOf(viewing.ledger.texts, ref.text);
  return (
    <section aria-labelledby="about">
      <h2 id="about">{locale.words.service.about}</h2>
      {text === null ? (
        <p>
          <RecordedText ledger={viewing.ledger} text={ref.text} locale={locale} />
        </p>
      ) : (
        <Prose text={text} lang={langOf(ref.lang, locale)} />
      )}
    </section>
  );
};

/** Who answers for the service, where it belongs, and where what we know of it comes from. */
export const ServiceFacts = ({ viewing, service }: Props) => {
  const locale = localeIn(viewing);
  const { profile, id } = service;
  const { words } = locale;
  const own = (said: string) => <OwnWords ledger={viewing.ledger} words={said} locale={locale} />;
  const catalogue = catalogueAt(viewing.ledger.state, viewing.view);
  const area = catalogue.areas.find((each) => each.id === profile.area);
  const indicator = catalogue.indicators.find((each) => each.id === profile.indicator);
  return (
    <div class="facts">
      <Description viewing={viewing} service={service} />
      <section aria-labelledby="responsible">
        <h2 id="responsible">{words.service.responsible}</h2>
        <dl>
          <Fact name={words.service.role}>
            {profile.role && <RecordedText ledger={viewing.ledger} text={profile.role} locale={locale} />}
          </Fact>
          <Fact name={words.service.unit}>{profile.unit && own(profile.unit)}</Fact>
          <Fact name={words.service.area}>{area && <Said text={area.name} locale={locale} />}</Fact>
          <Fact name={words.service.indicator}>
            {indicator && <Said text={indicator.name} locale={locale} />}
          </Fact>
          <Fact name={words.service.source}>{profile.source}</Fact>
          <Fact name={words.service.externalId}>{profile.externalId}</Fact>
          <Fact name={words.service.sdg}>{profile.sdg}</Fact>
          <Fact name={words.service.id}>
            <code>{id}</code>
          </Fact>
        </dl>
      </section>
    </div>
  );
};
