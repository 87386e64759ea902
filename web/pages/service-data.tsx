import { raw } from 'hono/html';
import { type InterfaceLanguage, inLanguage } from '../../functions/core/language.ts';
import type { OrganisationSettings } from '../../functions/core/organisation.ts';
import type { ServiceAt } from '../../functions/core/service-at.ts';
import { type Texts, wordsOf } from '../../functions/core/texts.ts';
import type { Viewing } from './viewing.ts';

/** The sentence for residents, else the beginning of the description; null where neither is written. */
export function summaryOf({ profile }: ServiceAt, texts: Texts, language: InterfaceLanguage): string | null {
  const { sentence, description } = profile;
  const said = sentence && wordsOf(texts, inLanguage(sentence, language).text);
  const told = description && wordsOf(texts, inLanguage(description, language).text);
  return said || (told?.split(/\n{2,}/)[0] ?? null);
}

/** A municipality or region serves its own area; where a company or an agency serves is not known. */
const areaServed = ({ kind, name }: OrganisationSettings) =>
  kind === 'municipality' || kind === 'region' ? { areaServed: { '@type': 'AdministrativeArea', name } } : {};

/**
 * A service in the words of schema.org (GovernmentService), for search engines. How digital it is has
 * no word there, and is left out.
 */
export function serviceData(viewing: Viewing, service: ServiceAt) {
  const { settings, ledger, language } = viewing;
  const { link, name } = service.profile;
  const summary = summaryOf(service, ledger.texts, language);
  return {
    '@context': 'https://schema.org',
    '@type': 'GovernmentService',
    identifier: service.id,
    name: inLanguage(name, language).text,
    ...(summary !== null && { description: summary }),
    provider: { '@type': 'GovernmentOrganization', identifier: ledger.state.org, name: settings.name },
    ...areaServed(settings),
    ...(link !== null && {
      url: link,
      availableChannel: { '@type': 'ServiceChannel', serviceUrl: link },
    }),
  };
}

/** JSON that no text in it can end: the signs of markup are written as escapes, which read the same. */
export const asDataBlock = (data: object): string =>
  JSON.stringify(data).replace(
    /[<>&\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

/** The data of a service as a block that no browser runs. */
export const ServiceData = ({ viewing, service }: { viewing: Viewing; service: ServiceAt }) => (
  <script type="application/ld+json">{raw(asDataBlock(serviceData(viewing, service)))}</script>
);
