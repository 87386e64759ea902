import type { refusals as original } from '../../sv/staff/refusals.ts';

/** Why something was not saved, and what to do instead. */
export const refusals: typeof original = {
  'action-finished': 'The action is finished already. Add a new one if there is more to do.',
  'already-registered': 'The organisation exists already.',
  'before-registration':
    'The e-service was not in the register on that day. Choose a later date, or first correct when it was registered.',
  'changed-meanwhile':
    'Somebody else has changed the e-service since you opened the page. See what changed, and choose what shall hold.',
  'colour-unreadable': 'White text cannot be read on that colour. Choose a darker one.',
  'edition-exists': 'There is an edition with that id already. Choose another one.',
  'edition-withdrawn': 'The edition is withdrawn already.',
  'future-date': 'The date has not come yet. What shall hold later is entered as a target.',
  'invalid-date': 'The date cannot be used. Write, for example, 2026-11-22.',
  'missing-permission': 'You may not make this change. It needs another role, or another area.',
  'needs-approval': 'A strategist must approve the change before it holds.',
  'nothing-to-change': 'It is like this already. Nothing needed to be changed.',
  'nothing-to-confirm': 'The e-service has no assessment to confirm on that day. Assess it instead.',
  'proposal-decided': 'The proposal has been decided or withdrawn already.',
  'report-answered': 'The report is answered already.',
  'review-without-exemption': 'Only the assessment not applicable has a day of review.',
  'service-ended':
    'The e-service is retired or replaced on that day. Choose an earlier date, or reinstate it first.',
  'service-exists': 'There is an e-service with that id already. Choose another one.',
  'status-or-criteria': 'Choose a status, or fill in the criteria that it shall follow from.',
  'superseded-assessment':
    'The assessment was replaced by a newer one. Open the page anew and confirm the one that holds.',
  'target-closed': 'The target is met or dropped already. Set a new one.',
  'unknown-action': 'There is no such action.',
  'unknown-area': 'There is no such area in the framework. Choose one of the areas in the list.',
  'unknown-assessment': 'There is no such assessment.',
  'unknown-catalogue': 'There is no such framework.',
  'unknown-criterion': 'There is no such criterion in the framework.',
  'unknown-edition': 'There is no such edition.',
  'unknown-indicator': 'There is no such indicator in the framework.',
  'unknown-organisation': 'There is no such organisation.',
  'unknown-proposal': 'The proposal does not exist any more.',
  'unknown-report': 'The report is not answered yet. Answer it first.',
  'unknown-service': 'There is no such e-service.',
  'unknown-target': 'There is no such target.',
  'unknown-text': 'There is no such text, or it is redacted already.',
  'withdrawn-assessment': 'The assessment is withdrawn already.',
};
