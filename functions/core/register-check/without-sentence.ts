import { serviceRule } from './rule.ts';

/** A service that says in no plain sentence what a resident can do. */
export const withoutSentence = serviceRule('without-sentence', 'note', {}, ({ row, forResidents }) =>
  forResidents && row.profile.sentence === null ? {} : null,
);
