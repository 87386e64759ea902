import { CatalogueItemId } from '../identifiers.ts';
import { Localized } from '../language.ts';
import type { Checked } from './register.ts';
import { rule } from './rule.ts';

const spelt = (name: string): string => name.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();

/** The names of a service, each with its area and language: what may not be alike. */
const namesOf = ({ row: { id, profile } }: Checked) =>
  Object.entries(profile.name).map(([lang, name]) => ({
    key: JSON.stringify([profile.area, lang, spelt(name ?? '')]),
    id,
    facts: { area: profile.area, name: profile.name },
  }));

/** Services of one area with the same name, in any language: nobody can tell them apart. */
export const sameName = rule(
  'same-name',
  'warning',
  { area: CatalogueItemId, name: Localized },
  ({ checked }) => {
    const alike = [...Map.groupBy(checked.flatMap(namesOf), ({ key }) => key).values()]
      .filter((group) => group.length > 1)
      .map((group) => ({ services: group.map(({ id }) => id), facts: group[0]?.facts }));
    // The same services can be alike in several languages; that is one finding.
    const bySet = Map.groupBy(alike, ({ services }) => services.join(' '));
    return [...bySet.values()].flatMap(([first]) =>
      first?.facts ? [{ services: first.services, facts: first.facts }] : [],
    );
  },
);
