/** Everything that an import has to say of a row or a file; the interface has a sentence for each. */
export const REMARK_CODES = [
  // A service as a whole.
  'registered-later',
  'ended',
  'older-list',
  'future',
  'unknown-category',
  'id-taken',
  'unsure',
  'repeated',
  'unreadable-entry',
  'not-in-list',
  'revived',
  'same-name',
  'other-key',
  'key-taken',
  'ambiguous-name',
  'too-many-cells',
  // A cell.
  'missing',
  'unknown-area',
  'unknown-indicator',
  'unknown-status',
  'unknown-state',
  'not-a-day',
  'not-a-link',
  'not-an-id',
  'too-long',
  'control-characters',
  'formula-error',
  'rewritten-number',
  'unknown-commit',
  'reason-missing',
  'contradiction',
  'review-without-exemption',
  'review-too-early',
  // A row of a self-assessment.
  'empty',
  'unknown-organisation',
  'lives-here',
  'kept-from-log',
  'other-scale',
  'unknown-judgement',
  'several-catalogues',
  'older-catalogue',
  'exemption-without-reason',
  'said-otherwise',
  'nothing-said',
  'not-stored',
  // What stays although the file says otherwise.
  'kept-people',
  'kept-later',
  'kept-meanwhile',
  'kept-redacted',
  // A file as a whole.
  'no-rows',
  'too-many-rows',
  'too-many-columns',
  'too-large-unpacked',
  'no-column',
  'column-twice',
  'no-header',
  'quotes',
  'not-a-workbook',
  'damaged-workbook',
  'not-json',
  'not-a-list',
  'empty-list',
  'one-file',
] as const;
export type RemarkCode = (typeof REMARK_CODES)[number];

/** A remark: the column it is about, where it is about one, and what its sentence is filled with. */
export type ImportRemark = {
  code: RemarkCode;
  column?: string;
  values?: Readonly<Record<string, string>>;
};
