import type { Catalogue } from '../../../functions/core/catalogue/catalogue.ts';
import type { StaffLocale } from '../../text/staff.ts';
import { CriterionQuestion } from './criterion-question.tsx';

type Props = { catalogue: Catalogue; locale: StaffLocale };

/** The criteria of one service; every answer is a change in the tray at once. */
export const CriteriaDialog = ({ catalogue, locale }: Props) => {
  const { tray } = locale.staff;
  return (
    <dialog id="criteria" aria-labelledby="criteria-title">
      <form method="dialog">
        <h2 id="criteria-title" data-slot="name">
          {tray.criteria}
        </h2>
        <p class="help">{tray.derived}</p>
        {catalogue.criteria.map((criterion, place) => (
          <CriterionQuestion criterion={criterion} place={place} locale={locale} />
        ))}
        <div class="dialog-end">
          <p class="derived" role="status" data-slot="derived" />
          <div class="buttons">
            <button type="submit">{tray.close}</button>
            <button type="button" class="quiet" data-act="drop">
              {tray.dropChange}
            </button>
          </div>
        </div>
      </form>
    </dialog>
  );
};

/** All keys, and the switch that turns them off. */
export const KeysDialog = ({ locale }: Pick<Props, 'locale'>) => {
  const { tray } = locale.staff;
  return (
    <dialog id="keys" aria-labelledby="keys-title">
      <form method="dialog">
        <h2 id="keys-title">{tray.keysTitle}</h2>
        <p class="help">{tray.keysHelp}</p>
        <dl class="keys">
          {tray.keys.map(([key, does]) => (
            <div>
              <dt>
                <kbd>{key}</kbd>
              </dt>
              <dd>{does}</dd>
            </div>
          ))}
        </dl>
        <p class="check">
          <label>
            <input type="checkbox" data-act="keys" checked /> {tray.keysSwitch}
          </label>
        </p>
        <button type="submit">{tray.close}</button>
      </form>
    </dialog>
  );
};

/** The keys used most, always in sight; and the way to all of them. */
export const KeyLegend = ({ locale }: Pick<Props, 'locale'>) => {
  const { tray } = locale.staff;
  return (
    <div class="key-legend" hidden>
      {tray.keys.slice(2, 9).map(([key, does]) => (
        <span>
          <kbd>{key}</kbd> {does}
        </span>
      ))}
      <button type="button" class="quiet" data-act="help" aria-haspopup="dialog">
        <kbd>?</kbd> {tray.keysTitle}
      </button>
    </div>
  );
};
