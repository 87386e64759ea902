import { formatIn } from '../format.ts';
import type { openData as swedish } from '../sv/open-data.ts';

const { number, day, moment } = formatIn('en');

/** Open data: files, their words, and how the log is checked. */
export const openData: typeof swedish = {
  title: 'Open data',
  lead: (name) =>
    `Everything that is shown about ${name} can be fetched, recounted and checked. No login is needed.`,
  licence: 'Licence',
  licenceText: (id) => `The facts may be used under ${id}.`,
  attribution: 'Whoever uses them must name:',
  noAttribution: 'The source need not be named, but readers are helped by it.',
  perRow:
    'Facts that were taken from another source have the name of that source in the last column, on their own row. Licence, day and hash stand on every row, so that a file can be understood even when its address is lost.',
  today: (on) => `As of ${day(on)}`,
  todayLead: (seq) =>
    `The addresses are permanent: they name the day, what was known (change ${number(seq)} of the log) and the catalogue, and give the same figures for ever. Changes are those of the twelve months before the day.`,
  which: 'Which file should I take?',
  onPage: 'On this page',
  program: 'For programs:',
  list: 'every file with its checksum as JSON',
  description: 'the whole API (OpenAPI)',
  benchmark:
    'the benchmark file. Another deployment of Blomlåda reads it in and can then put the organisation beside its own. It carries the number and hash of the log, so that the figures can be traced.',
  past: 'Year ends and editions',
  pastLead:
    'Year ends are shown as they are known today, with every correction. Editions are shown as they were known when they came out.',
  pastTable: 'Files of each year end and edition, the latest first',
  pastRegion: 'Table of files, can be scrolled sideways',
  yearEnd: (year) => `End of ${year}`,
  shows: (on) => `as of ${day(on)}`,
  known: (at) => `as known ${moment(at)}`,
  withdrawn: 'Withdrawn',
  whenColumn: 'Day',
  standing:
    'The services as CSV, JSON and CSVW are finished files, which stand even while the program behind the pages is down. The other files are made when you fetch them.',
  sums: 'Checksums',
  sumsLead:
    'SHA-256 of the finished CSV files. The other files have theirs in the field Repr-Digest of the answer, and in the list for programs.',
  sumsTable: 'Checksums of the finished files',
  sumsRegion: 'Table of checksums, can be scrolled sideways',
  file: 'File',
  dictionary: 'Data dictionary',
  dictionaryLead:
    'The names of the columns in the files are English and do not change. Here is what they mean. The whole dictionary, with every code and indicator in both languages, is a file as well:',
  columnsOf: (title) => `Columns of ${title}`,
  shared: 'Last on every row',
  region: (title) => `Table: ${title}, can be scrolled sideways`,
  column: 'Column',
  meaning: 'Meaning',
  types: {
    string: 'plain text',
    integer: 'whole number',
    number: 'number',
    boolean: 'true or false',
    day: 'day',
    instant: 'instant (UTC)',
    link: 'web address',
  },
  listOf: (type) => `several: ${type}`,
  codes: 'Codes',
  codesTable: 'What the codes mean',
  code: 'Code',
  rules: 'Rules',
  log: 'The log',
  logLead:
    'Everything comes from a log that can only grow. You can download it and check it without trusting us: what stands here is enough to write a program of your own for that.',
  logFile: 'the whole log, a change on each line',
  textsFile: 'the texts that the log refers to and that still exist',
  headNow: (seq) => `Right now the log ends at change ${number(seq)} with the hash`,
  steps: 'How to check the log',
  stepList: [
    'Each line is a change as JSON in canonical form (RFC 8785, JCS) in UTF-8, ended by a line feed (\\n). Read the line and write it canonically again: it must be just the same characters.',
    'Take away the field hash and write the rest canonically. SHA-256 of those bytes, in lower-case hexadecimal, must be what stood in hash.',
    'parent must be the hash of the line before. On the first line parent is 64 zeros.',
    'seq counts 1, 2, 3 without gaps, org is the same on every line, and at is never earlier than on the line before.',
    'That the end was cut off cannot be seen in the file itself. Compare seq and hash with those that stand on a page, in an edition or in an export: if that pair stands on its line, everything up to it is untouched.',
  ],
  textSteps: 'How to check the texts',
  textStepList: [
    'Free text (reasons, descriptions, links to evidence, roles) lies outside the log. The change holds only a salted hash of it.',
    'Each line of texter.ndjson is {ref, salt, seq, text} in canonical form. SHA-256 of the canonical form of {"salt":…,"text":…} must be ref, and ref must stand somewhere in the change with the number seq.',
    'A text can be redacted, for example because it named a person. Text and salt then go from the file, and a change of the kind text-redacted says when and why. The log can still be checked, but the text cannot be guessed from its hash.',
    'internal is the hash of what is not public (who made the change, internal notes), or null. It is part of what hash covers, so that part cannot be exchanged afterwards either.',
  ],
  example: 'A small example to count on',
  exampleLead:
    'An invented log with two changes. The first retires a service, the second redacts the reason.',
  exampleLog: 'logg.ndjson, two lines',
  exampleHashed: 'What hash on the first line is made from',
  exampleText: 'The reason in texter.ndjson before it was redacted',
  exampleSalted: 'What ref is made from',
  exampleLeft: 'texter.ndjson afterwards',
};
