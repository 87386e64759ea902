/** What can be brought from elsewhere: a benchmark file, or a filled-in self-assessment. */
export const COMPARED_FORMATS = ['benchmark', 'self-assessment'] as const;
export type ComparedFormat = (typeof COMPARED_FORMATS)[number];
