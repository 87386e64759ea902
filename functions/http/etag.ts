import { canonicalJson, sha256Hex } from '../core/digest.ts';

/** An entity tag for whatever the parts identify; `prefix` stays readable before its dot. */
export function etagOf(parts: readonly unknown[], prefix = ''): string {
  const digest = sha256Hex(canonicalJson(parts)).slice(0, 32);
  return prefix === '' ? `"${digest}"` : `"${prefix}.${digest}"`;
}

const opaque = (tag: string): string => tag.replace(/^W\//, '');

/** Whether If-None-Match names the tag, by weak comparison (RFC 9110, section 13.1.2); never without a tag. */
export function isNamed(ifNoneMatch: string | null, etag: string | undefined): boolean {
  if (ifNoneMatch === null || etag === undefined) return false;
  if (ifNoneMatch.trim() === '*') return true;
  const tags = ifNoneMatch.match(/(?:W\/)?"[^"]*"/g) ?? [];
  return tags.some((tag) => opaque(tag) === opaque(etag));
}
