import type { Catalogue } from '../../functions/core/catalogue/catalogue.ts';
import type { Criteria } from '../../functions/core/status.ts';
import type { Locale } from '../text/text.ts';
import { Said } from './localized.tsx';

type Props = { catalogue: Catalogue; criteria: Criteria; locale: Locale };

/** The steps of the digital chain in order, each with its question and how far the service has come in it. */
export const DigitalChain = ({ catalogue, criteria, locale }: Props) => (
  <ol class="chain">
    {catalogue.criteria.map(({ id, name, question }) => {
      const state = (Object.hasOwn(criteria, id) ? criteria[id] : undefined) ?? 'unknown';
      return (
        <li class={state} id={`step-${id}`}>
          <h3>
            <Said text={name} locale={locale} />
          </h3>
          <p class="state">{locale.words.service.states[state]}</p>
          <p class="question">
            <Said text={question} locale={locale} />
          </p>
        </li>
      );
    })}
  </ol>
);
