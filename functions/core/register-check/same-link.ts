import { Link } from '../identifiers.ts';
import { rule } from './rule.ts';

/** Two addresses that lead to the same page: the host is compared as hosts are, a slash at the end means nothing. */
function sameAddress(link: string): string {
  const { protocol, host, pathname, search, hash } = new URL(link);
  const scheme = protocol === 'http:' ? 'https:' : protocol;
  return `${scheme}//${host}${pathname.replace(/\/+$/, '')}${search}${hash}`;
}

/** Several services that send their residents to the same page: one of the links is wrong, or they are one service. */
export const sameLink = rule('same-link', 'warning', { link: Link }, ({ checked }) => {
  const linked = checked.flatMap(({ row: { id, profile } }) =>
    profile.link === null ? [] : [{ id, link: profile.link }],
  );
  return [...Map.groupBy(linked, ({ link }) => sameAddress(link)).values()]
    .filter((alike) => alike.length > 1)
    .map((alike) => ({ services: alike.map(({ id }) => id), facts: { link: alike[0]?.link ?? '' } }));
});
