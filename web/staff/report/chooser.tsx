import type { Edition } from '../../../functions/core/state.ts';
import { EDITION } from '../../pages/changes-comparison.ts';
import type { StaffLocale } from '../../text/staff.ts';
import { ErrorSummary } from '../error-summary.tsx';
import { type Choice, SelectField, TextField } from '../form.tsx';
import type { FormState } from '../form-state.ts';

/** A choice that is one link away. */
export type PresetLink = { href: string; label: string };

type Props = {
  action: string;
  state: FormState;
  editions: readonly Edition[];
  presets: readonly PresetLink[];
  /** The latest day that can be chosen. */
  latest: string;
  /** Whether a report stands on the page; then this lies behind a fold. */
  chosen: boolean;
  permanent: string | null;
  locale: StaffLocale;
};

const choicesIn = (editions: readonly Edition[], { staff }: StaffLocale): Choice[] => [
  { value: '', label: staff.report.chooser.noEdition },
  ...editions.map(({ id, label, validOn }) => ({
    value: EDITION + id,
    label: staff.report.chooser.editionOn(label, validOn),
  })),
];

type SideProps = Pick<Props, 'state' | 'editions' | 'latest' | 'locale'> & { side: 'from' | 'to' };

const Side = ({ side, state, editions, latest, locale }: SideProps) => {
  const { chooser } = locale.staff.report;
  return (
    <fieldset>
      <legend>{chooser[side]}</legend>
      <TextField
        name={side}
        type="date"
        label={chooser.day}
        max={latest}
        required
        state={state}
        locale={locale}
      />
      {editions.length > 0 && (
        <SelectField
          name={`${side}Edition`}
          label={chooser.edition}
          choices={choicesIn(editions, locale)}
          state={state}
          locale={locale}
        />
      )}
    </fieldset>
  );
};

const Presets = ({ presets, locale }: Pick<Props, 'presets' | 'locale'>) =>
  presets.length === 0 ? null : (
    <nav class="presets" aria-labelledby="presets">
      <p id="presets">
        <strong>{locale.staff.report.chooser.presets}</strong>
      </p>
      <ul>
        {presets.map(({ href, label }) => (
          <li>
            <a href={href}>{label}</a>
          </li>
        ))}
      </ul>
    </nav>
  );

const Fields = (props: Props) => {
  const { action, editions, locale } = props;
  const { chooser } = locale.staff.report;
  return (
    <form method="get" action={action}>
      <div class="two-points">
        <Side side="from" {...props} />
        <Side side="to" {...props} />
      </div>
      {editions.length > 0 && <p class="help">{chooser.editionHelp}</p>}
      <p class="buttons">
        <button type="submit">{chooser.show}</button>
      </p>
    </form>
  );
};

/** How two points are chosen: by days, by editions, or by one of the common choices. Never printed. */
export const Chooser = (props: Props) => {
  const { state, chosen, permanent, locale } = props;
  const { chooser } = locale.staff.report;
  if (!chosen)
    return (
      <section class="report-chooser" aria-labelledby="choose">
        <ErrorSummary state={state} locale={locale} />
        <h2 id="choose">{chooser.heading}</h2>
        <Fields {...props} />
        <Presets {...props} />
      </section>
    );
  return (
    <aside class="report-chooser" aria-label={chooser.other}>
      <p>
        {chooser.print}{' '}
        {permanent && (
          <>
            <a href={permanent}>{chooser.permanent}</a>. {chooser.permanentHelp}
          </>
        )}
      </p>
      <button type="button" class="quiet" data-print hidden>
        {chooser.printButton}
      </button>
      <details>
        <summary>{chooser.other}</summary>
        <Fields {...props} />
        <Presets {...props} />
      </details>
    </aside>
  );
};
