import type { Day } from '../../../functions/core/calendar.ts';
import type { Locale } from '../../text/text.ts';
import type { AskedComparison } from './asked.ts';

/** What a form carries along unseen. */
export const Kept = ({ pairs }: { pairs: readonly (readonly [name: string, value: string])[] }) => (
  <>
    {pairs.map(([name, value]) => (
      <input type="hidden" name={name} value={value} />
    ))}
  </>
);

type Props = { asked: AskedComparison; today: Day; locale: Locale };

/** When: the day shown, the day that change is counted from, and what was known when. */
export const WhenFields = ({ asked: { point, from }, today, locale }: Props) => {
  const { form } = locale.words.compare;
  const knownOn = point.knownOn?.slice(0, 10);
  return (
    <>
      <p>
        <label for="valid-on">{form.validOn}</label>{' '}
        <input type="date" id="valid-on" name="validOn" value={point.validOn} max={today} />{' '}
        <label for="from">{form.from}</label>{' '}
        <input
          type="date"
          id="from"
          name="from"
          value={from ?? undefined}
          max={today}
          aria-describedby="from-help"
        />{' '}
        <small id="from-help">{form.fromHelp}</small>
      </p>
      <p>
        <label for="known-on">{form.knownOn}</label>{' '}
        <input type="date" id="known-on" name="knownOn" value={knownOn} max={today} />{' '}
        <label>
          <input type="checkbox" name="editions" value="1" checked={point.editions === true} />{' '}
          {form.editions}
        </label>
      </p>
    </>
  );
};
