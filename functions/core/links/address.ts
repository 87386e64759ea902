/** The address that a link asks its server for: what stands behind `#` never leaves the browser. */
export function addressOf(link: string): string {
  const url = new URL(link);
  url.hash = '';
  return url.href;
}

/** What two links that lead to the same page have in common: a host is compared as hosts are, a slash at the end means nothing. */
export function samePage(link: string): string {
  const { protocol, host, pathname, search, hash } = new URL(link);
  const scheme = protocol === 'http:' ? 'https:' : protocol;
  return `${scheme}//${host}${pathname.replace(/\/+$/, '')}${search}${hash}`;
}

/** The parts of an address's path that say something, in lower case. */
export const segmentsOf = ({ pathname }: URL): string[] => pathname.toLowerCase().split('/').filter(Boolean);
