import type { Day } from '../../../functions/core/calendar.ts';
import type { RunCounts } from '../../../functions/core/import-runs.ts';
import type { StaffLocale } from '../../text/staff.ts';
import { staffPath } from '../addresses.ts';

/** An import that was, as the list shows it. */
export type RunShown = {
  /** The first commit that it was saved as. */
  seq: number;
  day: Day;
  clock: string;
  format: string;
  source: string;
  file: string | null;
  who: string;
  counts: RunCounts;
  undoneOn: Day | null;
};

type Props = { locale: StaffLocale; org: string; runs: readonly RunShown[]; all: number };

const Counts = ({ counts, locale }: { counts: RunCounts; locale: StaffLocale }) => {
  const { counts: words } = locale.staff.imports.runs;
  const told = (['added', 'changed', 'vanished', 'returned'] as const).filter((kind) => counts[kind] > 0);
  return <>{locale.format.list(told.map((kind) => words[kind](counts[kind])))}</>;
};

const Row = ({ run, locale, org }: { run: RunShown; locale: StaffLocale; org: string }) => {
  const { imports } = locale.staff;
  const { day } = locale.format;
  return (
    <tr>
      <th scope="row">
        {day(run.day)} <small>{run.clock}</small>
      </th>
      <td>
        {run.source} <small>{run.file ?? imports.formats[run.format] ?? run.format}</small>
      </td>
      <td>{run.who}</td>
      <td>
        <Counts counts={run.counts} locale={locale} />
      </td>
      <td>
        {run.undoneOn ? (
          imports.runs.undone(run.undoneOn)
        ) : (
          <a
            href={staffPath(locale.lang, org, `import/angra/${run.seq}/`)}
            aria-label={imports.runs.undoOne(run.source, day(run.day))}
          >
            {imports.runs.undo}
          </a>
        )}
      </td>
    </tr>
  );
};

/** The imports that were, newest first. */
export const ImportRuns = ({ locale, org, runs, all }: Props) => {
  const { runs: words } = locale.staff.imports;
  return (
    <section aria-labelledby="runs">
      <h2 id="runs">{words.heading}</h2>
      {runs.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <section class="scroll" aria-label={words.region} tabindex={0}>
          <table class="import-runs">
            <caption>{words.caption}</caption>
            <thead>
              <tr>
                {(['when', 'what', 'who', 'counts', 'undo'] as const).map((head) => (
                  <th scope="col">{words.heads[head]}</th>
                ))}
              </tr>
            </thead>
            <tbody>
              {runs.map((run) => (
                <Row run={run} locale={locale} org={org} />
              ))}
            </tbody>
          </table>
        </section>
      )}
      {all > runs.length && (
        <p>
          <a href={`${staffPath(locale.lang, org, 'import/')}?alla=1`}>{words.all}</a>
        </p>
      )}
    </section>
  );
};
