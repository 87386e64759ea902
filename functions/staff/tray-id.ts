import { canonicalJson, sha256Hex } from '../core/digest.ts';

/**
 * By what the browser knows whose unsaved changes it keeps: for one person in one organisation, and telling
 * nothing of who it is to whoever looks into the browser.
 */
export const trayIdOf = (org: string, subject: string): string =>
  sha256Hex(canonicalJson({ tray: org, subject })).slice(0, 24);
