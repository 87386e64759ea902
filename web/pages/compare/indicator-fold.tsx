import type { Indicator } from '../../../functions/core/catalogue/catalogue.ts';
import { Said } from '../../components/localized.tsx';
import type { Locale } from '../../text/text.ts';

type Props = { said: string; indicators: readonly Indicator[]; locale: Locale };

/** Indicators that have something in common, by name behind a fold; nothing where there are none. */
export const IndicatorFold = ({ said, indicators, locale }: Props) =>
  indicators.length === 0 ? null : (
    <details class="why">
      <summary>{said}</summary>
      <ul class="names">
        {indicators.map(({ name }) => (
          <li>
            <Said text={name} locale={locale} />
          </li>
        ))}
      </ul>
    </details>
  );
