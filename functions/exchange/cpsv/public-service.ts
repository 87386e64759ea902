import type { Catalogue } from '../../core/catalogue/catalogue.ts';
import { type InterfaceLanguage, inLanguage } from '../../core/language.ts';
import type { MatrixRow } from '../../core/matrix.ts';
import { languagesOf, type OrganisationSettings } from '../../core/organisation.ts';
import { profileInWords, type WordsPerLanguage } from '../../core/profile-words.ts';
import type { Texts } from '../../core/texts.ts';
import { LANGUAGE_IRIS } from '../authorities.ts';
import { iriOf, type Naming } from '../iri.ts';
import { areaName, indicatorName, sdgName, statusName } from './terms.ts';
import { inEach, type WordsByLanguage } from './words.ts';

/** What the services of one document have in common. */
export type Around = {
  names: Naming;
  catalogue: Catalogue;
  settings: OrganisationSettings;
  texts: Texts;
  words: WordsByLanguage;
  /** The page of a service; null where the site does not know its own origin. */
  pageOf: ((service: string) => string) | null;
};

const said = (words: WordsPerLanguage | null): Record<string, string> =>
  Object.fromEntries(
    Object.entries(words ?? {}).flatMap(([lang, text]) => (text === null ? [] : [[lang, text]])),
  );

/** The facts that stand in for a description, in the languages of the organisation's pages. */
function undescribed({ profile }: MatrixRow, { catalogue, settings, words }: Around) {
  const name = catalogue.areas.find(({ id }) => id === profile.area)?.name ?? { en: profile.area };
  const areaIn = (language: InterfaceLanguage) => inLanguage(name, language).text;
  return inEach(
    words,
    (own, language) => own.undescribed(areaIn(language), settings.name),
    languagesOf(settings),
  );
}

/** In each language the description, else the plain sentence; facts where nobody has written either. */
function descriptionOf(row: MatrixRow, around: Around) {
  const { description, sentence } = profileInWords(row.profile, around.texts);
  const written = { ...said(sentence), ...said(description) };
  return Object.keys(written).length > 0 ? written : undescribed(row, around);
}

/** How the service is reached on the web; CPSV-AP gives a channel no address but its identifier. */
function channelOf({ id, profile }: MatrixRow, { names }: Around): object[] {
  const { link } = profile;
  if (link === null) return [];
  return [
    {
      id: `${names.service(id)}-channel`,
      type: 'm8g:Channel',
      identifier: link,
      page: iriOf(link),
      ownedBy: names.organisation,
    },
  ];
}

const maturityOf = ({ status, since, confirmedOn, stale, override }: MatrixRow) => ({
  maturity: statusName(status),
  maturitySince: since,
  ...(confirmedOn !== null && { maturityConfirmedOn: confirmedOn }),
  maturityIsStale: stale,
  maturityIsOverride: override,
});

/** A service as a `cpsv:PublicService`, and the channel by which it is reached. */
export function publicService(row: MatrixRow, around: Around): object[] {
  const { names, catalogue, settings, pageOf } = around;
  const { area, indicator, sdg, externalId, name } = row.profile;
  const channels = channelOf(row, around);
  const id = names.service(row.id);
  const service = {
    id,
    type: 'cpsv:PublicService',
    identifier: id,
    title: name,
    description: descriptionOf(row, around),
    hasCompetentAuthority: names.organisation,
    thematicArea: areaName(catalogue, area),
    language: LANGUAGE_IRIS[settings.language],
    isPartOf: names.dataset('catalogue'),
    ...(channels.length > 0 && { hasChannel: `${id}-channel` }),
    ...(sdg !== null && { isClassifiedBy: sdgName(sdg) }),
    ...(pageOf && { page: pageOf(row.id) }),
    ...(externalId !== null && { externalId }),
    ...(indicator !== null && { indicator: indicatorName(catalogue, indicator) }),
    ...maturityOf(row),
  };
  return [service, ...channels];
}
