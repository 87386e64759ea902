import { sha256Hex } from '../core/digest.ts';
import { type Key, partition, type Range } from './keys.ts';

/** An organisation's id holds no `#`, so no snapshot lies in the partition of an organisation's links. */
const ofLinks = (org: string): string => partition('snapshot', `links#${org}`);

const inLinks = (org: string, sk: string): Key<'snapshot'> => ({ part: 'snapshot', pk: ofLinks(org), sk });

/** The last visit to an address; by its digest, since an address can be longer than a key. */
export const linkKey = (org: string, address: string): Key<'snapshot'> =>
  inLinks(org, `visit#${sha256Hex(address)}`);

/** The last look round the organisation's own site. */
export const lookKey = (org: string): Key<'snapshot'> => inLinks(org, 'look');

/** All that is kept of an organisation's links. */
export const allLinks = (org: string): Range => ({ pk: ofLinks(org) });

/** How far visiting has come among the organisations; no organisation's id is empty. */
export const progressKey = (): Key<'snapshot'> => inLinks('', 'progress');
