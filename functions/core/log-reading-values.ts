import type { Day } from './calendar.ts';
import type { LogEvent } from './events.ts';
import type { TextRef } from './identifiers.ts';
import type { Language, Localized } from './language.ts';
import type { OrganisationKind } from './organisation.ts';
import type { CriterionState, Status } from './status.ts';

/** A value that an event set or replaced, with what it takes to say it in words. */
export type Told =
  | { kind: 'plain' | 'link'; text: string }
  | { kind: 'day'; day: Day }
  | { kind: 'number'; number: number }
  | { kind: 'flag'; on: boolean }
  | { kind: 'status'; status: Status }
  | { kind: 'criterion-state'; state: CriterionState }
  | { kind: 'action-state'; state: 'planned' | 'under-way' | 'finished' }
  | { kind: 'area' | 'indicator' | 'catalogue'; id: string }
  | { kind: 'name'; name: Localized }
  | { kind: 'text'; ref: TextRef }
  | { kind: 'services'; ids: readonly string[] }
  | { kind: 'languages'; languages: readonly Language[] }
  | { kind: 'organisation-kind'; of: OrganisationKind }
  | { kind: 'commit'; seq: number };

/** What a difference is in. */
export const TOLD_FIELDS = [
  'name',
  'area',
  'indicator',
  'link',
  'unit',
  'externalId',
  'source',
  'sdg',
  'start',
  'into',
  'status',
  'criterion',
  'override',
  'reviewOn',
  'report',
  'assessmentOf',
  'due',
  'action',
  'state',
  'slug',
  'language',
  'kind',
  'catalogue',
  'closedOn',
  'example',
  'staleAfterMonths',
  'licence',
  'category',
  'colour',
  'languages',
  'secondPair',
  'label',
  'validOn',
  'knownUpTo',
  'textAt',
  'receivedOn',
  'format',
  'undoes',
] as const;
export type ToldField = (typeof TOLD_FIELDS)[number];

/** What became of one field. `from` is left out where an act only says what it set; null is nothing. */
export type Difference = {
  field: ToldField;
  /** Which of several: the id of a criterion, the name of a category. */
  of?: string;
  from?: Told | null;
  to: Told | null;
};

/** What a text that can be withdrawn is to its event. */
export const TEXT_PLACES = [
  'reason',
  'note',
  'evidence',
  'description',
  'sentence',
  'role',
  'title',
  'owner',
  'escalatedTo',
  'outcome',
  'question',
  'answer',
  'about',
  'contact',
  'logo',
] as const;
export type TextPlace = (typeof TEXT_PLACES)[number];
export type ToldText = { place: TextPlace; lang?: Language; ref: TextRef };

/** An event as it can be told to a person; the words are the page's. */
export type ToldEvent = {
  type: LogEvent['type'];
  service: string | null;
  effectiveOn: Day | null;
  differences: readonly Difference[];
  texts: readonly ToldText[];
};
