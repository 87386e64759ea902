import type { form as original } from '../../sv/staff/form.ts';

/** What forms say, and what they say of input that cannot be used. */
export const form: typeof original = {
  errors: 'This needs to be put right',
  required: '(required)',
  optional: '(optional)',
  save: 'Save',
  cancel: 'Cancel',
  day: 'A date, for example 2026-11-22',
  faults: {
    'must not be empty': 'Fill in this field.',
    'must be a day written YYYY-MM-DD': 'Write a date that exists, for example 2026-11-22.',
    'is not a day in the calendar': 'Write a date that exists, for example 2026-11-22.',
    'must lie between 1900-01-01 and 2199-12-31': 'Write a date between 1900 and 2199.',
    'must be an http or https address': 'Write a web address that begins with http:// or https://.',
    'must be an e-mail address': 'Write an e-mail address, for example office@municipality.se.',
    'must be one line without control characters': 'Write on one line, without line breaks.',
    'must not hold control characters': 'The text holds characters that cannot be saved. Write it anew.',
    'must be well-formed Unicode': 'The text holds characters that cannot be saved. Write it anew.',
    'must be lower-case letters, digits and single hyphens':
      'Use only lower-case letters a–z, digits and single hyphens.',
    'needs at least one language': 'Fill in the name in at least one language.',
  },
  tooLong: (longest) => `The text may have at most ${longest} characters.`,
  otherFault: 'This value cannot be used. Check it.',
  keyReused: 'This form was sent with other content before. Open the page anew and make the change again.',
  tooLarge: (fits) =>
    fits === 0
      ? 'The texts are too long to be saved at once. Shorten them, or save fewer at a time.'
      : `There are too many changes to be saved at once. ${fits === 1 ? 'Only the first one fits; save that' : `The first ${fits} fit; save those`} first.`,
  moved: 'Several people are saving right now. Try again in a moment.',
};
