import type { StaffLocale } from '../../text/staff.ts';

type Props = {
  locale: StaffLocale;
  /** Which step one is at, counted from 0. */
  at: 0 | 1 | 2;
  /** Whether there are columns to match; a list from a platform has none. */
  columns?: boolean;
};

/** The steps of an import, and where one is. */
export const ImportSteps = ({ locale, at, columns = true }: Props) => {
  const { steps, stepsLabel } = locale.staff.imports;
  return (
    <ol class="import-steps" aria-label={stepsLabel}>
      {steps.map((step, place) =>
        place === 1 && !columns ? null : <li aria-current={place === at ? 'step' : undefined}>{step}</li>,
      )}
    </ol>
  );
};
