import { Link } from '../identifiers.ts';
import { samePage } from '../links/address.ts';
import { rule } from './rule.ts';

/** Several services that send their residents to the same page: one of the links is wrong, or they are one service. */
export const sameLink = rule('same-link', 'warning', { link: Link }, ({ checked }) => {
  const linked = checked.flatMap(({ row: { id, profile } }) =>
    profile.link === null ? [] : [{ id, link: profile.link }],
  );
  return [...Map.groupBy(linked, ({ link }) => samePage(link)).values()]
    .filter((alike) => alike.length > 1)
    .map((alike) => ({ services: alike.map(({ id }) => id), facts: { link: alike[0]?.link ?? '' } }));
});
