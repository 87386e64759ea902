import type { LookupAddress } from 'node:dns';
import { isIP, type LookupFunction } from 'node:net';
import type { Guard } from './guard.ts';

/** The addresses that a name stands for. */
export type Resolve = (name: string) => Promise<readonly LookupAddress[]>;

/** A name that stands for, or is, an address that the guard does not let through. */
export class PrivateAddress extends Error {
  override name = 'PrivateAddress';
}

/** An address given as numbers is never looked up, so it is checked before connecting. */
export function refusePrivateNumbers({ hostname }: URL, guard: Guard): void {
  const ip = hostname.replace(/^\[(.*)\]$/, '$1');
  if (isIP(ip) !== 0 && !guard(ip)) throw new PrivateAddress(`${ip} is not on the public internet`);
}

/**
 * Looks a name up for one connection, which is then made to the very address that was checked: a name that
 * stands for another address a moment later (DNS rebinding) leads nowhere. One private address among
 * several is enough to refuse; nobody has that by mistake.
 */
export const guardedLookup =
  (resolve: Resolve, guard: Guard): LookupFunction =>
  (name, { all }, callback) => {
    resolve(name).then(
      (found) => {
        const [first] = found;
        if (!first) callback(new Error(`${name} stands for no address`), '', 4);
        else if (!found.every(({ address }) => guard(address)))
          callback(new PrivateAddress(`${name} is not on the public internet`), '', 4);
        else if (all) callback(null, [...found]);
        else callback(null, first.address, first.family);
      },
      (error) => callback(error, '', 4),
    );
  };
