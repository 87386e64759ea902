import type { ImportRemark, RemarkCode } from '../../core/import-remarks.ts';

type Values = Readonly<Record<string, string>>;

/** What the API says of a row, in English; the interface has sentences of its own. */
const SENTENCES: Readonly<Partial<Record<RemarkCode, (values: Values) => string>>> = {
  'registered-later': ({ from, day }) => `The service is registered from ${from}; ${day} lies before that.`,
  ended: ({ kind, on }) => `It was ${kind} here on ${on}; reinstate it if that was wrong.`,
  'older-list': ({ latest }) => `An import of ${latest} is there already; this older one says otherwise.`,
  future: ({ day }) => `${day} lies in the future.`,
  unsure: () => 'Perhaps a row that cannot be read; not marked as vanished.',
  repeated: ({ line }) => `Line ${line} is about the same service; that row is used.`,
  'not-in-list': () => 'The file, said to be complete, no longer holds the service.',
  revived: () => 'It came with an import that was taken back, and comes again.',
  'same-name': ({ id }) => `There is a service ${id} of this name in the area already; is it the same?`,
  'other-key': ({ id }) => `There is no service with this id; the key belongs to ${id}.`,
  'key-taken': ({ name }) => `The key belongs to “${name}” already.`,
  'ambiguous-name': () => 'Several services have this name in the area; give the id of one.',
  'too-many-cells': ({ columns }) =>
    `The row has more cells than the ${columns} columns; is a quote missing?`,
  missing: () => 'A new service needs this.',
  'unknown-area': ({ value }) => `There is no area “${value}”; write its name or id as the catalogue has it.`,
  'unknown-indicator': ({ value }) =>
    `There is no indicator “${value}”, or several of that name; write its id.`,
  'unknown-status': ({ value }) =>
    `“${value}” is no status; write green, yellow, red, not applicable or unknown.`,
  'unknown-state': ({ value }) => `“${value}” does not answer it; write yes, no, not applicable or unknown.`,
  'not-a-day': ({ value }) => `“${value}” is not a day; write it like 2026-11-22.`,
  'not-a-link': ({ value }) => `“${value}” is not an http or https address.`,
  'not-an-id': ({ value }) => `“${value}” is no id; use lower-case letters, digits and single hyphens.`,
  'too-long': ({ longest }) => `It may have at most ${longest} characters.`,
  'control-characters': () => 'It holds line breaks or characters that cannot be saved; write it anew.',
  'formula-error': ({ value }) => `The formula in the cell came to ${value}; write the value itself.`,
  'rewritten-number': ({ value }) =>
    `A spreadsheet has rewritten the key as ${value}; format the column as text.`,
  'unknown-commit': ({ value }) => `${value} is no commit of this log; leave the column as it was read out.`,
  'reason-missing': () => 'A status needs a reason, here or for the whole import.',
  contradiction: ({ status, derived }) =>
    `The status is ${status}, but the criteria give ${derived}; correct one, or give a reason in the row.`,
  'review-without-exemption': () => 'Only a service that is not applicable has a day of review.',
  'review-too-early': ({ day }) => `The review must come after ${day}.`,
  empty: () => 'This must be filled in.',
  'unknown-organisation': ({ value }) =>
    `“${value}” is no municipality; write its name, its four-digit code, or exempel-… for an invented one.`,
  'lives-here': ({ id }) => `${id} keeps its own log here, and that is what counts; leave its rows out.`,
  'kept-from-log': ({ id }) => `What is known of ${id} comes from its own log; a table cannot add to it.`,
  'other-scale': ({ value }) =>
    `“${value}” belongs to the scale of three steps, and the indicator does not; write green, yellow or red.`,
  'unknown-judgement': ({ value }) =>
    `“${value}” is no status; write green, yellow, red, not applicable or unknown, or fully, partly, not at all for indicators on three steps.`,
  'several-catalogues': ({ catalogue }) =>
    `Earlier rows of the organisation follow ${catalogue}; put the others into a file of their own.`,
  'older-catalogue': ({ catalogue }) =>
    `The organisation follows ${catalogue} by now; rows of an earlier catalogue cannot be added after that.`,
  'exemption-without-reason': () => 'Not applicable needs a reason.',
  'said-otherwise': ({ line }) => `Line ${line} says something else of the same day; keep one of them.`,
  'nothing-said': () => 'No status; the row is left out.',
  'not-stored': ({ id }) =>
    `The file of ${id} could not be stored: it grew too large, or somebody stored another.`,
  'kept-people': () => 'People decided otherwise here.',
  'kept-later': () => 'A later day has another value already.',
  'kept-meanwhile': () => 'It was changed after the file was read out.',
  'kept-redacted': () => 'The text was redacted and does not come back.',
};

/** Remarks as one text; each begins with the column that it is about. */
export const inWords = (remarks: readonly ImportRemark[]): string =>
  remarks
    .map(({ code, column, values = {} }) => {
      const sentence = SENTENCES[code]?.(values) ?? code;
      return column === undefined ? sentence : `${column}: ${sentence}`;
    })
    .join(' ');
