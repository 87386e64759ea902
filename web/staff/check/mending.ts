import type { Finding, FindingKind } from '../../../functions/core/register-check.ts';
import { staffPath } from '../addresses.ts';
import { targetPath, type Workplace } from '../agenda/paths.ts';

/** Where what a rule finds is mended: on a page for many, or service by service. */
type Place = 'assessment' | 'profile' | 'target';

const PLACES: Readonly<Record<FindingKind, Place>> = {
  'green-without-link': 'profile',
  'dead-link': 'profile',
  'case-system-unknown': 'assessment',
  'target-met-unreached': 'assessment',
  'successor-cycle': 'profile',
  overridden: 'assessment',
  'target-overdue': 'target',
  'target-reached': 'target',
  'fell-after-target': 'assessment',
  'target-moved-often': 'target',
  'exemption-due': 'assessment',
  'exemption-unreasoned': 'assessment',
  'to-be-checked': 'assessment',
  'link-to-start-page': 'profile',
  'same-link': 'profile',
  'same-name': 'profile',
  vanished: 'profile',
  frozen: 'assessment',
  'stale-share': 'assessment',
  'untouched-import': 'assessment',
  'nobody-responsible': 'profile',
  'without-indicator': 'profile',
  'without-sentence': 'profile',
  'link-moved': 'profile',
  'hard-to-find': 'profile',
};

/** The page on which a service of a finding is mended. */
export function mendingPath(finding: Finding, service: string, at: Workplace): string {
  const place = PLACES[finding.kind];
  if (place === 'target' && 'target' in finding.facts) return targetPath(at, service, finding.facts.target);
  return staffPath(at.lang, at.org, place === 'profile' ? `register/${service}/` : `tjanst/${service}/`);
}

/** The page on which many findings of a rule are mended at once; null where there is none. */
export function mendingPage(kind: FindingKind): { page: 'confirm' | 'indicators'; path: string } | null {
  if (kind === 'without-indicator') return { page: 'indicators', path: 'indikatorer/' };
  return kind === 'stale-share' || kind === 'exemption-due'
    ? { page: 'confirm', path: 'att-bekrafta/' }
    : null;
}
