import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Day } from './calendar.ts';

/** Eight groups of an IPv6 address, what `::` stands for filled in. */
function groupsOf(address: string): string[] {
  const [before = '', after] = address.split('::');
  const left = before.split(':').filter((group) => group !== '');
  const right = (after ?? '').split(':').filter((group) => group !== '');
  const missing = after === undefined ? 0 : Math.max(0, 8 - left.length - right.length);
  return [...left, ...Array<string>(missing).fill('0'), ...right];
}

/**
 * What counts as one sender: an IPv4 address, or the first half of an IPv6 address, since everybody who has
 * one of those has 2^64 of them.
 */
export function networkOf(address: string): string {
  const [plain = ''] = address.trim().toLowerCase().split('%');
  const [mapped] = /(?<=^::ffff:)[\d.]+$/.exec(plain) ?? [];
  if (mapped !== undefined) return mapped;
  if (!plain.includes(':')) return plain;
  return groupsOf(plain)
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, ''))
    .join(':');
}

/**
 * What stands for a sender on one day: a keyed digest that cannot be traced back to the address without the
 * secret, nor matched with that of another day. It is kept apart from the reports.
 */
export const senderDigest = (secret: string, day: Day, address: string): string =>
  bytesToHex(hmac(sha256, utf8ToBytes(secret), utf8ToBytes(`${day} ${networkOf(address)}`))).slice(0, 32);
