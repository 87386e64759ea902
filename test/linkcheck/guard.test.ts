import type { LookupAddress } from 'node:dns';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isPublicAddress, isVisitable } from '../../functions/linkcheck/guard.ts';
import { guardedLookup, PrivateAddress, refusePrivateNumbers } from '../../functions/linkcheck/lookup.ts';

test.each([
  // The public internet.
  ['8.8.8.8', true],
  ['193.11.1.1', true],
  ['172.15.255.255', true],
  ['172.32.0.1', true],
  ['2001:6b0:1::1', true],
  ['2a00:1450:400f:801::200e', true],
  // IPv4: this host, private, shared, loopback, link-local and metadata, benchmarks, documentation, multicast, broadcast.
  ['0.0.0.0', false],
  ['10.0.0.1', false],
  ['100.64.0.1', false],
  ['127.0.0.1', false],
  ['127.255.255.254', false],
  ['169.254.169.254', false],
  ['169.254.170.2', false],
  ['172.16.0.1', false],
  ['172.31.255.255', false],
  ['192.0.0.1', false],
  ['192.0.2.1', false],
  ['192.168.1.1', false],
  ['198.18.0.1', false],
  ['198.51.100.1', false],
  ['203.0.113.1', false],
  ['224.0.0.1', false],
  ['240.0.0.1', false],
  ['255.255.255.255', false],
  // IPv6: unspecified, loopback, unique local (metadata too), link-local, multicast, documentation.
  ['::', false],
  ['::1', false],
  ['fc00::1', false],
  ['fd00:ec2::254', false],
  ['fe80::1', false],
  ['fe80::1%eth0', false],
  ['ff02::1', false],
  ['2001:db8::1', false],
  ['3fff::1', false],
  // IPv4 wrapped in IPv6: mapped, compatible, NAT64, 6to4, Teredo.
  ['::ffff:127.0.0.1', false],
  ['::ffff:169.254.169.254', false],
  ['::ffff:8.8.8.8', false],
  ['::127.0.0.1', false],
  ['64:ff9b::7f00:1', false],
  ['64:ff9b:1::a00:1', false],
  ['2002:7f00:1::', false],
  ['2001:0:7f00:1::', false],
  // No address at all.
  ['localhost', false],
  ['', false],
])('%s is public: %s', (ip, expected) => {
  expect(isPublicAddress(ip)).toBe(expected);
});

test('law: no IPv4 address becomes public by being wrapped in IPv6', () => {
  const hex = (ip: string) => {
    const [a = 0, b = 0, c = 0, d = 0] = ip.split('.').map(Number);
    return [a * 256 + b, c * 256 + d].map((part) => part.toString(16)).join(':');
  };
  fc.assert(
    fc.property(fc.ipV4(), (ip) => {
      const wrapped = ['::ffff:', '::', '64:ff9b::', '2002:'].map((prefix) => prefix + hex(ip));
      expect(
        [...wrapped, `::ffff:${ip}`].filter((each) => isPublicAddress(each.replace(/^2002:.*/, '$&::'))),
      ).toEqual([]);
    }),
  );
});

test.each([
  ['http://e.example/', true],
  ['https://e.example:443/', true],
  ['http://e.example:443/', true],
  ['http://e.example:8080/', false],
  ['http://e.example:22/', false],
  ['https://user@e.example/', false],
  ['https://:secret@e.example/', false],
  ['ftp://e.example/', false],
  ['file:///etc/passwd', false],
  ['javascript:alert(1)', false],
])('%s is visited: %s', (address, expected) => {
  expect(isVisitable(new URL(address))).toBe(expected);
});

test.each([
  'http://127.0.0.1/',
  'http://2130706433/',
  'http://0x7f.1/',
  'http://0177.0.0.1/',
  'http://[::1]/',
  'http://[::ffff:7f00:1]/',
])('%s is refused before anybody connects', (address) => {
  expect(() => refusePrivateNumbers(new URL(address), isPublicAddress)).toThrow(PrivateAddress);
});

describe('a name', () => {
  const v4 = (address: string): LookupAddress => ({ address, family: 4 });
  const v6 = (address: string): LookupAddress => ({ address, family: 6 });
  const lookUp = (found: LookupAddress[], all = false) =>
    new Promise((resolve) => {
      const lookup = guardedLookup(async () => found, isPublicAddress);
      lookup('e.example', { all }, (error, address) => resolve(error ?? address));
    });

  test('is connected to at the address that was checked', async () => {
    expect(await lookUp([v4('8.8.8.8'), v6('2a00::1')])).toBe('8.8.8.8');
    expect(await lookUp([v4('8.8.8.8'), v6('2a00::1')], true)).toEqual([v4('8.8.8.8'), v6('2a00::1')]);
  });

  test.each([[[v4('10.0.0.1')]], [[v4('8.8.8.8'), v4('127.0.0.1')]], [[v4('8.8.8.8'), v6('::1')]]])(
    'that stands for %j is refused',
    async (found) => {
      expect(await lookUp(found)).toBeInstanceOf(PrivateAddress);
      expect(await lookUp(found, true)).toBeInstanceOf(PrivateAddress);
    },
  );

  test('that stands for nothing is a fault, but no private address', async () => {
    expect(await lookUp([])).toBeInstanceOf(Error);
    expect(await lookUp([])).not.toBeInstanceOf(PrivateAddress);
  });
});
