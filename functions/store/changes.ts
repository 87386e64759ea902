import type { Change } from '../publish/event.ts';
import { PREFIXES } from './table.ts';

const after = (prefix: string, pk: string): string | null =>
  pk.startsWith(prefix) ? pk.slice(prefix.length) : null;

/** What a change of an item means for what is published, by the item's key; null where it means nothing. */
export function changeAt(pk: string, sk: string): Change | null {
  if (pk === PREFIXES.directory) return { org: null, seq: 0 };
  const ofLog = after(PREFIXES.log, pk);
  if (ofLog !== null) return { org: ofLog, seq: Number(sk) };
  const ofText = after(PREFIXES.text, pk);
  return ofText === null ? null : { org: ofText, seq: 0 };
}
