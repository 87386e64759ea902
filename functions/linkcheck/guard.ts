import { BlockList, isIP } from 'node:net';

/** Whether an address of the network may be connected to. */
export type Guard = (ip: string) => boolean;

/** Special-purpose addresses that are not the public internet (IANA's registry for IPv4, RFC 6890 and later). */
const NOT_PUBLIC_4 = [
  '0.0.0.0/8',
  '10.0.0.0/8',
  '100.64.0.0/10',
  '127.0.0.0/8',
  // Link-local, the metadata services of cloud providers among them.
  '169.254.0.0/16',
  '172.16.0.0/12',
  '192.0.0.0/24',
  '192.0.2.0/24',
  '192.31.196.0/24',
  '192.52.193.0/24',
  '192.88.99.0/24',
  '192.168.0.0/16',
  '192.175.48.0/24',
  '198.18.0.0/15',
  '198.51.100.0/24',
  '203.0.113.0/24',
  // Multicast, reserved and broadcast.
  '224.0.0.0/3',
];

/** The only part of IPv6 that is given out for use on the public internet. */
const PUBLIC_6 = ['2000::/3'];

/**
 * Parts of it that are special: protocol assignments (Teredo among them), documentation, 6to4. What wraps an
 * IPv4 address elsewhere (mapped ::ffff:0:0/96, NAT64 64:ff9b::/96) lies outside 2000::/3 altogether.
 */
const NOT_PUBLIC_6 = ['2001::/23', '2001:db8::/32', '2002::/16', '2620:4f:8000::/48', '3fff::/20'];

function listOf(family: 'ipv4' | 'ipv6', networks: readonly string[]): BlockList {
  const list = new BlockList();
  for (const network of networks) {
    const [start = '', prefix = ''] = network.split('/');
    list.addSubnet(start, Number(prefix), family);
  }
  return list;
}

const notPublic4 = listOf('ipv4', NOT_PUBLIC_4);
const public6 = listOf('ipv6', PUBLIC_6);
const notPublic6 = listOf('ipv6', NOT_PUBLIC_6);

/** Whether an address belongs to the public internet. Anything that cannot be read does not. */
export const isPublicAddress: Guard = (ip) => {
  if (isIP(ip) === 4) return !notPublic4.check(ip, 'ipv4');
  return isIP(ip) === 6 && public6.check(ip, 'ipv6') && !notPublic6.check(ip, 'ipv6');
};

/** The ports of the public web. */
export const WEB_PORTS: ReadonlySet<string> = new Set(['', '80', '443']);

/** Whether a visitor goes to an address at all: http or https, a usual port, and no name or password in it. */
export const isVisitable = (url: URL, ports: ReadonlySet<string> = WEB_PORTS): boolean =>
  (url.protocol === 'http:' || url.protocol === 'https:') &&
  ports.has(url.port) &&
  url.username === '' &&
  url.password === '';
