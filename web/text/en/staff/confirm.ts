import type { ConfirmGroup } from '../../../../functions/core/to-confirm.ts';
import { formatIn } from '../../format.ts';
import type { confirm as original } from '../../sv/staff/confirm.ts';

const { number, day } = formatIn('en');

const services = (count: number) => `${number(count)} e-${count === 1 ? 'service' : 'services'}`;

/** The list of what to confirm. */
export const confirm: typeof original = {
  lead: 'These assessments need somebody who stands by them. Tick those that are still true and confirm them all at once. If something has changed, open the e-service and assess it anew.',
  none: 'Every assessment has been confirmed in time. There is nothing to do here.',
  noneOfYours: 'There is nothing to confirm in your areas and units right now.',
  contents: 'What there is to confirm',
  headings: {
    stale: 'Stale',
    exemption: 'Exemptions to review',
    soon: 'Soon stale',
    unknown: 'Unknown',
  },
  explained: (group: ConfirmGroup, months, days) =>
    ({
      stale: `Nobody has confirmed the assessment for ${number(months)} months. It is therefore left out of the figures.`,
      exemption:
        'The e-service was assessed as not applicable, and it is time to look at that again. Does the reason still hold?',
      soon: `The assessment becomes stale within ${number(days)} days unless somebody confirms it.`,
      unknown:
        'Nobody knows how far these e-services have come. There is nothing to confirm: open the e-service and assess it.',
    })[group],
  own: (shown, all) =>
    `You see ${services(shown)} in your areas and units, of ${number(all)} in the whole organisation.`,
  all: (count) => `You see all ${services(count)}. You can confirm those of your areas and units.`,
  showAll: 'Show all',
  showOwn: 'Show mine only',
  columns: {
    choose: 'Tick',
    service: 'E-service',
    status: 'Status',
    vouched: 'Last confirmed',
    since: {
      stale: 'Stale since',
      exemption: 'Review was due',
      soon: 'Becomes stale',
      unknown: 'Unknown since',
    },
    reason: 'Reason',
  },
  choose: (name) => `Tick ${name}`,
  by: (on, who) => `${day(on)} by ${who}`,
  imported: (on) => `${day(on)} through an import`,
  you: 'you',
  somebody: {
    strategist: 'a strategist',
    editor: 'an editor',
    reader: 'a reader',
    operator: 'an operator',
  },
  never: 'Never assessed',
  assess: 'Assess it',
  assessOf: (name) => `Assess ${name}`,
  waits: 'waits for approval',
  region: (heading) => `${heading}: table, scrolls sideways`,
  caption: (heading, count) => `${heading}: ${services(count)}`,
  tickAll: 'Tick all in the group',
  untickAll: 'Untick all in the group',
  inGroup: (heading) => ` ${heading}`,
  reviewOn: 'Next review',
  reviewHelp: 'Holds for every exemption that you tick.',
  submit: 'Confirm those ticked',
  submitHelp: 'Everything you have ticked on the page is saved at once, with the date of today.',
  nothingTicked: 'Tick at least one e-service.',
  reviewPast: 'Choose a day after today.',
  collisions: {
    heading: 'Somebody else was first',
    explained:
      'Nothing has been saved yet. These e-services have changed since you opened the page and are no longer ticked. The rest is still ticked and can be confirmed now.',
    explainedAll:
      'Nothing has been saved. What you ticked has changed since you opened the page. Read what has happened before you confirm anything.',
  },
};
