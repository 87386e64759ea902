import * as z from 'zod';
import { type LinkFacts, NO_LINK_FACTS } from './links/facts.ts';
import { caseSystemUnknown } from './register-check/case-system-unknown.ts';
import { deadLink } from './register-check/dead-link.ts';
import { exemptionDue } from './register-check/exemption-due.ts';
import { exemptionUnreasoned } from './register-check/exemption-unreasoned.ts';
import { fellAfterTarget } from './register-check/fell-after-target.ts';
import { frozen } from './register-check/frozen.ts';
import { greenWithoutLink } from './register-check/green-without-link.ts';
import { hardToFind } from './register-check/hard-to-find.ts';
import { linkMoved } from './register-check/link-moved.ts';
import { linkToStartPage } from './register-check/link-to-start-page.ts';
import { nobodyResponsible } from './register-check/nobody-responsible.ts';
import { overridden } from './register-check/overridden.ts';
import { registerOf } from './register-check/register.ts';
import { SEVERITIES, type Severity } from './register-check/rule.ts';
import { sameLink } from './register-check/same-link.ts';
import { sameName } from './register-check/same-name.ts';
import { staleShare } from './register-check/stale-share.ts';
import { successorCycle } from './register-check/successor-cycle.ts';
import { targetMetUnreached } from './register-check/target-met-unreached.ts';
import { targetMovedOften } from './register-check/target-moved-often.ts';
import { targetOverdue } from './register-check/target-overdue.ts';
import { targetReached } from './register-check/target-reached.ts';
import { toBeChecked } from './register-check/to-be-checked.ts';
import { untouchedImport } from './register-check/untouched-import.ts';
import { vanished } from './register-check/vanished.ts';
import { withoutIndicator } from './register-check/without-indicator.ts';
import { withoutSentence } from './register-check/without-sentence.ts';
import type { Ledger } from './state.ts';
import type { View } from './view.ts';

export { SEVERITIES, Severity } from './register-check/rule.ts';

/** Every rule, in the order in which findings of the same severity are listed. */
const RULES = [
  greenWithoutLink,
  deadLink,
  caseSystemUnknown,
  targetMetUnreached,
  successorCycle,
  overridden,
  targetOverdue,
  targetReached,
  fellAfterTarget,
  targetMovedOften,
  exemptionDue,
  exemptionUnreasoned,
  toBeChecked,
  linkToStartPage,
  sameLink,
  sameName,
  vanished,
  frozen,
  staleShare,
  untouchedImport,
  nobodyResponsible,
  withoutIndicator,
  withoutSentence,
  linkMoved,
  hardToFind,
] as const;

const [first, ...others] = RULES;

/** Something in the register that somebody should look at: facts only, which pages say in their language. */
export const Finding = z.discriminatedUnion('kind', [first.finding, ...others.map(({ finding }) => finding)]);
export type Finding = z.infer<typeof Finding>;
export type FindingKind = Finding['kind'];
export type FindingOf<Kind extends FindingKind> = Extract<Finding, { kind: Kind }>;

export const FINDING_KINDS: readonly FindingKind[] = RULES.map(({ kind }) => kind);

/** How many findings there are of each severity. */
export const FindingCounts = z.strictObject({
  error: z.int().min(0),
  warning: z.int().min(0),
  note: z.int().min(0),
});
export type FindingCounts = z.infer<typeof FindingCounts>;

/**
 * What is contradictory, neglected or missing in a register: the gravest first, then rule by rule, each in
 * the order its services were registered. All of it follows from the public log, but for what visits have
 * told of the links.
 */
export function registerCheck(ledger: Ledger, view: View, visits: LinkFacts = NO_LINK_FACTS): Finding[] {
  const register = registerOf(ledger, view, visits);
  const found = RULES.flatMap(({ find }): Finding[] => find(register));
  const place = ({ severity }: { severity: Severity }) => SEVERITIES.indexOf(severity);
  return found.sort((a, b) => place(a) - place(b));
}

/** The findings of each severity, counted. */
export function countFindings(findings: readonly Pick<Finding, 'severity'>[]): FindingCounts {
  const having = (severity: Severity) => findings.filter((each) => each.severity === severity).length;
  return { error: having('error'), warning: having('warning'), note: having('note') };
}
