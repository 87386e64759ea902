import type { Ledger } from '../../functions/core/state.ts';
import type { View } from '../../functions/core/view.ts';
import { serviceCatalogueOf } from '../../functions/exchange/cpsv/catalogue.ts';
import { SERVICE_CATALOGUE_WORDS as words } from '../pages/linked-data-words.ts';

export const JSON_LD = 'application/ld+json';

/** The service catalogue of an organisation in a view, in the words of the site; null where it was not known yet. */
export const serviceCatalogue = (
  ledger: Ledger,
  view: View,
  knownOn: string,
  origin: string | undefined,
): string | null => serviceCatalogueOf({ ledger, view, knownOn, origin, words });
