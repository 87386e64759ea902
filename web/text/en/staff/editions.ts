import { formatIn } from '../../format.ts';
import type { editions as original } from '../../sv/staff/editions.ts';

const { number, day } = formatIn('en');

/** How editions are made, previewed, published and withdrawn. */
export const editions: typeof original = {
  title: 'Editions',
  lead: 'An edition freezes how things stood on a day, as it is known when it comes out. Later corrections do not change it. Publish one for the annual accounts, and before each meeting that decides on the figures.',
  create: 'New edition',
  none: 'No edition has been published yet.',
  list: 'All editions, the latest published first',
  region: 'Table of editions, scrolls sideways',
  columns: {
    label: 'Edition',
    validOn: 'As of',
    known: 'Known up to',
    published: 'Published',
    links: 'Links',
  },
  change: (seq) => `change ${number(seq)}`,
  on: (on) => `on ${day(on)}`,
  by: (name, role) => `by ${name} (${role})`,
  byRole: (role) => `by ${role === 'editor' || role === 'operator' ? 'an' : 'a'} ${role}`,
  withdrawn: 'Withdrawn',
  beforeTheLog: 'before the log began',
  public: 'Public page',
  report: 'Report since the edition before',
  reportSince: 'Report from the edition until today',
  api: 'The edition in the API',
  form: {
    heading: 'What the edition is to show',
    label: 'Name',
    labelHelp: 'For example Accounts 2025. The name cannot be changed once the edition is published.',
    validOn: 'As of',
    validHelp: 'Usually the last day of a year.',
    knownOn: 'As it was known on',
    knownHelp: 'Leave empty for everything known now.',
    id: 'Id in the address',
    idHelp: 'Lower-case letters, digits and hyphens. Leave empty for a suggestion.',
    preview: 'Preview',
    future: (on) => `${on} lies in the future. Choose a day up to today.`,
    beforeTheLog: (on, first) => `The log begins on ${day(first)}. On ${day(on)} nothing was known yet.`,
  },
  preview: {
    heading: 'Preview',
    shows: (label, on) => `The edition “${label}” shows ${day(on)}.`,
    basis: (seq, on) => `It is made from change ${number(seq)} of the log, of ${day(on)}, with the checksum`,
    pinned: 'What is shown here is what is published. Changes made meanwhile are left out.',
    address: 'Its address will be',
    first: 'There is no earlier edition to compare with.',
    since: (label, on) => `Differences from the edition “${label}” (as of ${day(on)})`,
    past: (label) => `What “${label}” showed and is now known otherwise`,
    pastNone: 'Nothing that edition showed has been corrected since.',
    errors: (count) =>
      count === 0
        ? 'The register check finds no errors.'
        : `The register check finds ${count === 1 ? 'one error' : `${number(count)} errors`}. See whether they should be corrected before the edition is published.`,
    check: 'Open the register check',
    publish: 'Publish the edition',
    publishHelp:
      'A published edition never changes. It can be withdrawn, and then stays listed as withdrawn.',
    movedOn: 'The preview no longer agrees with the log. Look through it again, then publish.',
  },
  one: {
    facts: 'About the edition',
    validOn: 'Shows',
    known: 'Made from',
    published: 'Published',
    catalogue: 'Catalogue',
    address: 'Address',
    links: 'Links',
    withdraw: 'Withdraw the edition',
    withdrawHelp:
      'A withdrawn edition stays in the list, struck through, with the reason. Everyone can read the reason.',
    reason: 'Reason',
    withdrawButton: 'Withdraw the edition',
    withdrawnBy: (on, who) => `Withdrawn on ${day(on)} ${who}.`,
    unknown: 'There is no such edition',
    unknownText: (id) => `There is no edition with the id “${id}”.`,
  },
};
