import type { Day } from '../../functions/core/calendar.ts';
import { DaysForm, type EditionChoice, EditionsForm } from '../components/change-form.tsx';
import { type Comparison, EDITION } from './changes-comparison.ts';
import { localeIn, type Viewing } from './viewing.ts';

type Props = { viewing: Viewing; from: Day; to: Day; comparison: Comparison | null };

/** The editions by day; a withdrawn one only where it was asked for. */
function choicesIn({ ledger }: Viewing, comparison: Comparison | null): EditionChoice[] {
  const asked = [comparison?.from.edition?.id, comparison?.to.edition?.id];
  return Object.values(ledger.state.editions)
    .filter(({ id, withdrawn }) => withdrawn === null || asked.includes(id))
    .sort((a, b) => (a.validOn < b.validOn ? -1 : a.validOn > b.validOn ? 1 : a.seq - b.seq))
    .map((edition) => ({ value: EDITION + edition.id, edition }));
}

/** The ways to choose what to compare: two days, or two of the editions there are. */
export const ChangesForms = ({ viewing, from, to, comparison }: Props) => {
  const locale = localeIn(viewing);
  const { settings, day } = viewing;
  const choices = choicesIn(viewing, comparison);
  const { form } = locale.words.changes;
  return (
    <section class="compare" aria-labelledby="compare">
      <h2 id="compare">{form.heading}</h2>
      <DaysForm
        from={from}
        to={to}
        knownOn={comparison?.asked.knownOn}
        latest={settings.closedOn ?? day}
        today={day}
        locale={locale}
      />
      {choices.length > 1 && (
        <EditionsForm
          choices={choices}
          from={comparison?.asked.from ?? choices.at(-2)?.value ?? ''}
          to={comparison?.asked.to ?? choices.at(-1)?.value ?? ''}
          open={Boolean(comparison?.from.edition ?? comparison?.to.edition)}
          locale={locale}
        />
      )}
    </section>
  );
};
