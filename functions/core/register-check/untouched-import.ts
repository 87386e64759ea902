import { Day, dayOf } from '../calendar.ts';
import { Status } from '../status.ts';
import { confirmationsIn } from './register.ts';
import { serviceRule } from './rule.ts';

/** A status that came with an import, and that nobody has confirmed or replaced since. */
export const untouchedImport = serviceRule(
  'untouched-import',
  'note',
  { status: Status, importedOn: Day, assessedOn: Day },
  ({ row: { status }, assessment }, { view }) => {
    if (assessment?.via !== 'import' || status === 'unknown') return null;
    if (confirmationsIn(assessment, view).length > 0) return null;
    return { status, importedOn: dayOf(assessment.at), assessedOn: assessment.effectiveOn };
  },
);
