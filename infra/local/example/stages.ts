import { criteria } from '../../../functions/core/catalogue/blomlada-2026/criteria.ts';
import type { Criteria } from '../../../functions/core/status.ts';

export type CriterionId = (typeof criteria)[number]['id'];

/** How far a service has come along the digital chain: which criteria are met at each stage. */
const MET = {
  paper: [],
  information: ['information-online'],
  form: ['information-online', 'apply-online'],
  signed: ['information-online', 'apply-online', 'identify-and-sign'],
  received: ['information-online', 'apply-online', 'identify-and-sign', 'lands-in-case-system'],
  followed: [
    'information-online',
    'apply-online',
    'identify-and-sign',
    'lands-in-case-system',
    'follow-and-decision',
  ],
  whole: [
    'information-online',
    'apply-online',
    'identify-and-sign',
    'lands-in-case-system',
    'follow-and-decision',
    'archived',
  ],
  /** Somebody re-keys; the rest of the chain works. */
  unlinked: ['information-online', 'apply-online', 'identify-and-sign', 'follow-and-decision', 'archived'],
  /** The decision comes on paper; the rest of the chain works. */
  'by-post': ['information-online', 'apply-online', 'identify-and-sign', 'lands-in-case-system', 'archived'],
  /** What the website says is no longer true; the rest of the chain works. */
  outdated: ['apply-online', 'identify-and-sign', 'lands-in-case-system', 'follow-and-decision', 'archived'],
} as const satisfies Record<string, readonly CriterionId[]>;

/** `irrelevant`: no criterion applies. `unclear`: nobody knows about any. */
export type Stage = keyof typeof MET | 'irrelevant' | 'unclear';

const ORDER: readonly Stage[] = ['paper', 'information', 'form', 'signed', 'received', 'followed', 'whole'];

/** Whether going from one stage to another is a step back. */
export const isFall = (from: Stage, to: Stage): boolean => {
  const [before, after] = [ORDER.indexOf(from), ORDER.indexOf(to)];
  return before < 0 || after < 0 ? from === 'whole' : after < before;
};

const EVERYTHING = { irrelevant: 'not-applicable', unclear: 'unknown' } as const;

/**
 * The complete set of criteria at a stage; those in `skips` never apply to the service. In the first years
 * nobody had asked the archive yet (`archiveUnasked`).
 */
export function criteriaAt(stage: Stage, skips: readonly CriterionId[], archiveUnasked: boolean): Criteria {
  if (stage === 'irrelevant' || stage === 'unclear') {
    return Object.fromEntries(criteria.map(({ id }) => [id, EVERYTHING[stage]]));
  }
  const met: readonly CriterionId[] = MET[stage];
  const stateOf = (id: CriterionId) => {
    if (skips.includes(id)) return 'not-applicable';
    if (met.includes(id)) return 'met';
    return id === 'archived' && archiveUnasked ? 'unknown' : 'not-met';
  };
  return Object.fromEntries(criteria.map(({ id }) => [id, stateOf(id)]));
}
