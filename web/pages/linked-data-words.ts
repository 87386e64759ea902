import type { InterfaceLanguage } from '../../functions/core/language.ts';
import { localeOf, type Words } from '../text/text.ts';

type ServiceWords = Words['linkedData']['services'] & Pick<Words, 'statuses'>;
type DataWords = Words['linkedData']['data'];

const servicesIn = (language: InterfaceLanguage): ServiceWords => {
  const { linkedData, statuses } = localeOf(language).words;
  return { ...linkedData.services, statuses };
};

/** What a catalogue of services says, in both languages. */
export const SERVICE_CATALOGUE_WORDS: Readonly<Record<InterfaceLanguage, ServiceWords>> = {
  sv: servicesIn('sv'),
  en: servicesIn('en'),
};

/** What the catalogue of data sets says, in both languages. */
export const DATA_CATALOGUE_WORDS: Readonly<Record<InterfaceLanguage, DataWords>> = {
  sv: localeOf('sv').words.linkedData.data,
  en: localeOf('en').words.linkedData.data,
};
