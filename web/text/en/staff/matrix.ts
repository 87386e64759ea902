import { formatIn } from '../../format.ts';
import type { matrix as original } from '../../sv/staff/matrix.ts';

const { number, day } = formatIn('en');

const services = (count: number) => `${number(count)} ${count === 1 ? 'e-service' : 'e-services'}`;

/** The working matrix without its tray. */
export const matrix: typeof original = {
  filter: 'Choose which e-services are shown',
  whose: 'Whose',
  mine: 'Only mine',
  everyones: 'All',
  seeAll: 'Show all e-services',
  seeMine: 'Show only mine',
  shown: (shown, total) =>
    shown === total ? `${services(total)}.` : `${number(shown)} of ${services(total)} shown.`,
  noneYet: 'There are no e-services here yet. Add them in the register, or import a list.',
  toRegister: 'To the register',
  nothing: 'No e-service fits everything you chose.',
  clear: 'Clear the choices',
  caption: (organisation, on) => `E-services of ${organisation} on ${day(on)}, by area`,
  region: 'Table of e-services, can be scrolled sideways',
  change: 'Change',
  changeOf: (name) => `Change ${name}`,
  notYours: 'Not your area',
  inArea: services,
  stale: 'stale',
  since: 'since {since}',
  byHand: 'set by hand',
  proposed: 'a proposal waits for approval',
  waits: 'Waiting for you:',
  waiting: {
    confirm: (count) => `${number(count)} to confirm or review`,
    proposals: (count) => `${number(count)} ${count === 1 ? 'proposal' : 'proposals'}`,
    reports: (count) => `${number(count)} ${count === 1 ? 'report' : 'reports'} to answer`,
  },
  never: 'never',
};
