import { serviceRule } from './rule.ts';

/** Green says that residents can do all of it online, and there is nothing to click on. */
export const greenWithoutLink = serviceRule('green-without-link', 'error', {}, ({ row, forResidents }) =>
  forResidents && row.status === 'green' && row.profile.link === null ? {} : null,
);
