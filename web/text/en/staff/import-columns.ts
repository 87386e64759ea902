import type { importColumns as original } from '../../sv/staff/import-columns.ts';

/** What stands in each column of our files; the criteria share one explanation. */
export const importColumns: typeof original = {
  id: {
    what: 'The e-service’s id in Blomlåda.',
    how: 'Leave it empty for a new e-service, and it gets one. Never change an id that stands here.',
    example: '',
  },
  'name.sv': {
    what: 'The name in Swedish. A new e-service needs a name.',
    how: 'One line, at most 300 characters.',
    example: 'Ansök om bygglov',
  },
  'name.en': {
    what: 'The name in English.',
    how: 'One line, at most 300 characters.',
    example: 'Apply for a building permit',
  },
  area: {
    what: 'The area of the catalogue. A new e-service needs one.',
    how: 'The name or id of the area, as on the sheet Areas and indicators.',
    example: 'Residents and road users',
  },
  indicator: {
    what: 'The indicator by which the e-service is compared with others.',
    how: 'The name or id of the indicator, as on the sheet Areas and indicators.',
    example: 'building-permit',
  },
  link: {
    what: 'The address of the e-service.',
    how: 'The whole web address, with https://.',
    example: 'https://example.org/permit',
  },
  unit: { what: 'The department or unit.', how: 'One line, at most 200 characters.', example: 'Planning' },
  role: {
    what: 'The role that answers for it. Never write a person’s name.',
    how: 'One line, at most 200 characters.',
    example: 'Head of building permits',
  },
  status: {
    what: 'The assessment.',
    how: 'green, yellow, red, not applicable or unknown. Leave it empty to let the criteria decide.',
    example: '',
  },
  criterion: {
    what: 'One criterion of the digital chain. The status follows from the criteria.',
    how: 'yes, no, not applicable or unknown.',
    example: 'yes',
  },
  reason: {
    what: 'Why the e-service is judged so. Shown in public.',
    how: 'Fill it in for rows whose assessment is new or changed.',
    example: 'Reviewed with the permit office in November.',
  },
  effectiveOn: {
    what: 'The day from which the assessment holds.',
    how: 'Like 2026-11-22. Empty means the day that you give for the whole import.',
    example: '2026-11-22',
  },
  reviewOn: {
    what: 'The day on which a not applicable is to be looked at again.',
    how: 'Like 2027-11-22.',
    example: '',
  },
  'sentence.sv': {
    what: 'One plain sentence for residents, in Swedish.',
    how: 'At most 500 characters.',
    example: 'Du ansöker på webben med e-legitimation och får beslutet digitalt.',
  },
  'sentence.en': {
    what: 'One plain sentence for residents, in English.',
    how: 'At most 500 characters.',
    example: 'You apply online with electronic identification.',
  },
  'description.sv': {
    what: 'A longer description, in Swedish.',
    how: 'At most 20,000 characters.',
    example: '',
  },
  'description.en': {
    what: 'A longer description, in English.',
    how: 'At most 20,000 characters.',
    example: '',
  },
  externalId: {
    what: 'The key that the e-service has in your own source.',
    how: 'As it is written there, zeros included. Format the column as text.',
    example: '0042',
  },
  source: {
    what: 'The source that the key belongs to.',
    how: 'Empty means the source that you give for the whole import.',
    example: '',
  },
  known: {
    what: 'The number of the newest change when the file was downloaded. It tells what has changed since.',
    how: 'Do not change it. Leave it empty in new rows.',
    example: '',
  },
};
