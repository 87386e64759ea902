import { formatIn } from '../../format.ts';
import type {
  importRemarks as original,
  importFailures as originalFailures,
} from '../../sv/staff/import-remarks.ts';

const { day } = formatIn('en');

/** What an import has to say of a row, a cell or a file, and what to do about it. */
export const importRemarks: typeof original = {
  'registered-later': ({ from = '', day: on = '' }) =>
    `The e-service exists from ${day(from)}, but this holds on ${day(on)}. Choose a later day.`,
  ended: ({ kind = '', on = '' }) =>
    `The e-service was ${kind} on ${day(on)}. Reinstate it in the register if that was wrong.`,
  'older-list': ({ latest = '' }) => `A file of ${day(latest)} is imported already. This one is older.`,
  future: () => 'That day has not come yet.',
  'unknown-category': ({ category = '' }) =>
    `The category “${category}” leads to an area that does not exist. Correct the table of categories in the settings.`,
  'id-taken': ({ id = '' }) => `The id ${id} belongs to another e-service already.`,
  unsure: () => 'May be one of the rows that cannot be read, so it is not marked as gone.',
  repeated: ({ line }) =>
    line
      ? `The same e-service stands in row ${line}. Remove one of them.`
      : 'The same e-service is in the list already.',
  'unreadable-entry': ({ place = '' }) =>
    `Entry ${place} of the list cannot be read. Fetch the list again, or correct the e-service in the portal.`,
  'not-in-list': () => 'Is no longer in the source’s list.',
  revived: () => 'Was part of an import that was undone, and is added again.',
  'same-name': ({ id = '' }) =>
    `There is an e-service of this name in the area already (${id}). Is it the same?`,
  'other-key': ({ id = '' }) => `There is no such id, and the key belongs to ${id}. Remove one of them.`,
  'key-taken': ({ name = '' }) => `The key belongs to “${name}” already.`,
  'ambiguous-name': () => 'Several e-services in the area have this name. Fill in the id of one.',
  'too-many-cells': ({ columns = '' }) =>
    `The row has more cells than the ${columns} columns. Is a quotation mark missing?`,
  missing: () => 'Must be filled in for a new e-service.',
  'unknown-area': ({ value = '' }) => `There is no area “${value}”. Write its name as on the sheet of areas.`,
  'unknown-indicator': ({ value = '' }) =>
    `There is no indicator “${value}”, or several have the name. Write its id.`,
  'unknown-status': ({ value = '' }) =>
    `“${value}” is no status. Write green, yellow, red, not applicable or unknown.`,
  'unknown-state': ({ value = '' }) => `Write yes, no, not applicable or unknown instead of “${value}”.`,
  'not-a-day': ({ value = '' }) => `“${value}” is not a date. Write it like 2026-11-22.`,
  'not-a-link': ({ value = '' }) => `“${value}” is not a web address. It begins with http:// or https://.`,
  'not-an-id': ({ value = '' }) =>
    `“${value}” cannot be an id. Use lower-case letters a–z, digits and single hyphens.`,
  'too-long': ({ longest = '' }) => `The text may have at most ${longest} characters. Shorten it.`,
  'control-characters': () =>
    'There are line breaks or characters that cannot be saved. Write the text anew.',
  'formula-error': ({ value = '' }) => `The formula in the cell came to ${value}. Enter the value instead.`,
  'rewritten-number': ({ value = '' }) =>
    `The spreadsheet has turned the key into ${value}. Format the column as text and enter the key again.`,
  'unknown-commit': ({ value = '' }) =>
    `${value} is no change in the log. Leave the column as it was when the file was downloaded.`,
  'reason-missing': () => 'A new assessment needs a reason, in the row or for the whole import.',
  contradiction: () =>
    'The status is another one than the criteria give. Correct one of them, or give a reason in the row.',
  'review-without-exemption': () => 'Only what is not applicable has a day of review.',
  'review-too-early': ({ day: on = '' }) => `The review must come after ${day(on)}.`,
  empty: () => 'This must be filled in.',
  'unknown-organisation': ({ value = '' }) =>
    `“${value}” is no municipality. Write its name, its four-digit code, or exempel-… for an invented one.`,
  'lives-here': ({ id = '' }) => `${id} keeps its own log here, and that is what counts. Remove its rows.`,
  'kept-from-log': ({ id = '' }) =>
    `What is known of ${id} comes from its own log. A table cannot add to it.`,
  'other-scale': ({ value = '' }) =>
    `“${value}” belongs to the scale of three steps, and the indicator does not. Write green, yellow or red.`,
  'unknown-judgement': ({ value = '' }) =>
    `“${value}” is no status. Write green, yellow, red, not applicable or unknown, or fully, partly, not at all for indicators on three steps.`,
  'several-catalogues': ({ catalogue = '' }) =>
    `Earlier rows of the municipality follow ${catalogue}. Put the others into a file of their own.`,
  'older-catalogue': ({ catalogue = '' }) =>
    `The municipality follows ${catalogue} by now. Rows of an earlier catalogue cannot be added after that.`,
  'exemption-without-reason': () => 'Not applicable needs a reason.',
  'said-otherwise': ({ line = '' }) => `Row ${line} says something else of the same day. Keep one of them.`,
  'nothing-said': () => 'No status, so the row is left out.',
  'not-stored': ({ id = '' }) =>
    `The file of ${id} could not be stored: it grew too large, or somebody just stored another.`,
  'kept-people': () => 'You have made changes here yourselves.',
  'kept-later': () => 'Something else holds from a later day already.',
  'kept-meanwhile': () => 'It was changed after the file was downloaded.',
  'kept-redacted': () => 'The text was redacted and does not come back.',
  'no-rows': () => 'The file has no rows below its headers.',
  'too-many-rows': ({ most = '', rows = '' }) =>
    `The file has ${rows} rows. At most ${most} can be read at a time.`,
  'too-many-columns': ({ most = '' }) =>
    `The file has more than ${most} columns. Remove those that are not needed.`,
  'too-large-unpacked': () => 'The file unpacks to far more than a table can be. It is not read.',
  'no-column': () =>
    'Choose at least one of the columns Id, Key in the source and Name. Without it nobody knows which e-service a row is about.',
  'column-twice': ({ column = '' }) => `Two columns mean ${column}. Only one may.`,
  'no-header': ({ column = '', line = '' }) =>
    `Column ${column} has content in row ${line} but no header. Write a header or empty the column.`,
  quotes: ({ line = '' }) => `Row ${line} has a quotation mark that does not fit. Is the file complete?`,
  'not-a-workbook': () =>
    'The file is an old Excel file (.xls) or has a password. Save it as .xlsx without a password.',
  'damaged-workbook': () => 'The file is damaged or no Excel file. Save it anew as .xlsx.',
  'not-json': () => 'The file is not a complete list. It is cut off or damaged. Fetch it again.',
  'not-a-list': () => 'This is no list from Open ePlatform.',
  'empty-list': () => 'The list is empty. Nothing is imported.',
  'one-file': () => 'Choose a single file.',
};

/** Why a file as a whole cannot be read, where nothing more is known. */
export const importFailures: typeof originalFailures = {
  'unreadable-encoding': 'The file has an encoding that cannot be read. Save it as UTF-8.',
  'unreadable-file': 'The file cannot be read.',
  'missing-column': 'The file lacks a column that is needed.',
  'wrong-files': 'That is not the file that is needed.',
};
