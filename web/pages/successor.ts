import { inLanguage } from '../../functions/core/language.ts';
import { serviceAt } from '../../functions/core/service-at.ts';
import { serviceOf } from '../../functions/core/state.ts';
import { ALL_KNOWN } from '../../functions/core/view.ts';
import { langOf } from '../components/localized.tsx';
import type { Successor } from '../components/successors.tsx';
import { localeIn, serviceHref, type Viewing } from './viewing.ts';

const LAST_DAY = '9999-12-31';

/** A service that another one went into, under the name it has in the view or, failing that, now. */
export function successorIn(viewing: Viewing, id: string): Successor {
  const record = serviceOf(viewing.ledger.state, id);
  const found =
    record && (serviceAt(record, viewing.view) ?? serviceAt(record, { validOn: LAST_DAY, known: ALL_KNOWN }));
  const href = serviceHref(viewing, id);
  if (!found) return { name: id, lang: undefined, href };
  const name = inLanguage(found.profile.name, viewing.language);
  return { name: name.text, lang: langOf(name.lang, localeIn(viewing)), href };
}
