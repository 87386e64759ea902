import type { AddedFile } from '../../../../functions/core/benchmark/benchmark-store.ts';
import type { ComparedFormat } from '../../../../functions/core/benchmark/compared-formats.ts';
import { formatIn } from '../../format.ts';
import type { compared as sv } from '../../sv/staff/compared.ts';

const { number, day } = formatIn('en');

/** Organisations that keep no log here, brought from elsewhere to be compared. */
export const compared: typeof sv = {
  title: 'Compared organisations',
  lead: 'Here you bring in organisations that do not keep their log in this installation, so that others can compare themselves with them. They can only be read. This holds for the whole installation, not just for the organisation you are in.',
  operatorsOnly:
    'This page is about the whole installation. It needs the role operator for all organisations.',
  list: {
    heading: 'What is here',
    caption: 'Compared organisations, and where their facts come from',
    none: 'No organisation has been brought in.',
    heads: { name: 'Organisation', source: 'Source', recorded: 'Latest fact recorded', file: 'File' },
    region: 'Compared organisations, can be scrolled sideways',
    example: 'invented',
    fromLog: (seq: number, hash: string) => `own log up to change ${number(seq)}, ${hash}…`,
    fromTable: (file: string) => `self-assessment, ${file}`,
    download: (name: string) => `Download ${name} as a file`,
    day,
  },
  begin: {
    heading: 'Bring in a file',
    format: 'What kind of file is it?',
    formats: {
      benchmark: 'Benchmark file of another Blomlåda (JSON)',
      'self-assessment': 'Filled-in self-assessment (CSV or Excel)',
    } satisfies Record<ComparedFormat, string>,
    file: 'File',
    fileHelp: 'At most 4 MB. You see what would happen before anything is saved.',
    missing: 'Choose a file.',
    button: 'Review the file',
    unsound: 'The file cannot be used. Ask whoever made it to mend this:',
  },
  template: {
    heading: 'Templates for self-assessment',
    lead: 'A municipality that uses no tool fills in the template and sends it to you.',
    of: (title: string) => `Template: ${title} (CSV)`,
  },
  preview: {
    title: 'Review the file',
    about: (file: string, format: string) => `${file}, ${format}.`,
    organisations: 'What happens to each organisation',
    nothing: 'The file says nothing new. Nothing needs to be saved.',
    refused: 'Rows that cannot be used',
    refusedLead: 'They are left out. Correct them in the file and bring it in again, now or later.',
    heads: { line: 'Row', what: 'About', why: 'What to correct' },
    first: (shown: number, all: number) => `The first ${number(shown)} of ${number(all)} are shown.`,
    region: 'Rows that cannot be used, can be scrolled sideways',
    counts: (added: number, changed: number, unchanged: number, refused: number) =>
      `Rows: ${number(added)} new, ${number(changed)} changed, ${number(unchanged)} unchanged or empty, ${number(refused)} that cannot be used.`,
    button: 'Save',
    back: 'Choose another file',
  },
  outcomes: {
    added: 'Will be added.',
    known: 'Is here already, and the file says nothing new.',
    older: 'A newer file is here already. This one is not saved.',
    differs: 'A file just as new says something else. Ask the organisation for a newer one.',
    'lives-here': 'Keeps its own log here, and that is what is compared. The file is not saved.',
    'too-large': 'The file is too large to be saved.',
  } satisfies Record<AddedFile, string>,
  saved: 'The file has been brought in.',
  gone: 'The file is not here any more. Choose it again.',
};
