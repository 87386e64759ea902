import { namesAt } from '../iri.ts';
import { DATASET_NAMES } from './datasets.ts';
import type { DescribedOrganisation } from './described.ts';
import type { DcatWordsByLanguage } from './words.ts';

/** What the things of one organisation are made from. */
export type Given = {
  origin: string;
  words: DcatWordsByLanguage;
  described: DescribedOrganisation;
};

/** The data service through which an export is fetched. */
export const apiName = (origin: string): string => `${origin}/api/v1#api`;

/** The data service that clients of Kolada's API read. */
export const koladaName = (origin: string): string => `${origin}/kolada/v3#api`;

/** What the organisation's things are called. */
export const namesOf = ({ origin, described }: Given) => namesAt(origin, described.entry.id);

/** The names of an organisation's data sets. */
export const datasetNames = (given: Given): string[] => DATASET_NAMES.map(namesOf(given).dataset);

/** The name of an office's contact; never that of the publisher, since a portal treats the two differently. */
export const contactName = (given: Given): string => `${namesOf(given).organisation}-contact`;

/** The name of the line that a source wants repeated. */
export const rightsName = (given: Given): string => `${namesOf(given).organisation}-rights`;

/** The name of the time that the data are of. */
export const periodName = (given: Given): string => `${namesOf(given).organisation}-period`;
