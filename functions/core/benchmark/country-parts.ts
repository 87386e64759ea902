import { MUNICIPALITIES, type Municipality } from '../slug.ts';
import type { Part } from './national.ts';

/** How the country can be divided. */
export type Division = 'county' | 'skr2023';

/** A part of the country with its name. */
export type CountryPart = Part & { name: string };

const NAMED: Readonly<Record<Division, (each: Municipality) => { key: string; name: string }>> = {
  county: ({ county }) => ({ key: county, name: county }),
  skr2023: ({ skrGroup, skrGroupName }) => ({ key: skrGroup, name: `${skrGroup} ${skrGroupName}` }),
};

/** The municipalities of the country by county, or by group of SKR's division of 2023; in the order of their names. */
export function countryParts(by: Division): CountryPart[] {
  const groups = Map.groupBy(MUNICIPALITIES, (each) => NAMED[by](each).key);
  const { compare } = new Intl.Collator('sv');
  return [...groups]
    .map(([key, members]) => {
      const [first] = members;
      const name = first ? NAMED[by](first).name : key;
      return { key, name, members: members.map(({ code }) => code) };
    })
    .sort((a, b) => compare(a.name, b.name));
}
