import { STATUSES } from '../../../functions/core/status.ts';
import { Badge } from '../../components/status-mark.tsx';
import type { StaffLocale } from '../../text/staff.ts';
import { KEYS } from './keys.ts';
import { OwnFields } from './tray-fields.tsx';

type Props = { locale: StaffLocale };

/** A change in the tray. */
const ItemTemplate = ({ locale }: Props) => {
  const { tray } = locale.staff;
  return (
    <template id="tray-item">
      <li>
        <div class="what">
          <a data-slot="name" href="#content">
            {tray.goTo}
          </a>
          <span class="becomes" data-slot="change" />
          <button type="button" class="quiet" data-act="remove">
            {tray.remove}
          </button>
        </div>
        <p class="why" data-slot="why" hidden />
        <p class="error" data-slot="fault" hidden />
        <fieldset class="collision" data-slot="collision" hidden>
          <legend>{tray.collision}</legend>
          <ul data-slot="happened" />
          <p data-slot="now">{tray.now}: </p>
          <div class="buttons">
            <button type="button" data-act="mine">
              {tray.keepMine}
            </button>
            <button type="button" class="quiet" data-act="theirs">
              {tray.keepTheirs}
            </button>
          </div>
        </fieldset>
        <details data-slot="own">
          <summary>{tray.ownSummary}</summary>
        </details>
      </li>
    </template>
  );
};

/** The statuses as buttons, with the two other things one can do with a row. */
const PaletteTemplate = ({ locale }: Props) => {
  const { staff, words } = locale;
  const { tray } = staff;
  return (
    <template id="palette">
      <fieldset class="palette" data-one={tray.palette('{name}')} data-many={tray.paletteMany}>
        <legend class="unseen" data-slot="legend" />
        {STATUSES.map((status) => {
          const { word } = words.statuses[status];
          const key = KEYS[status].toUpperCase();
          return (
            <button type="button" data-status={status} title={`${word} (${key})`}>
              <Badge status={status} locale={locale} />
              <span class="unseen">{word}</span>
            </button>
          );
        })}
        <button type="button" data-act="criteria" title={`${tray.criteria} (${KEYS.criteria.toUpperCase()})`}>
          {tray.criteria}
        </button>
        <button
          type="button"
          data-act="confirm"
          title={`${tray.stillTrueLong} (${KEYS.confirm.toUpperCase()})`}
        >
          {tray.stillTrue}
        </button>
      </fieldset>
    </template>
  );
};

/** What the script copies into the page. */
export const Templates = ({ locale }: Props) => (
  <>
    <ItemTemplate locale={locale} />
    <PaletteTemplate locale={locale} />
    <template id="own-fields">
      <OwnFields locale={locale} />
    </template>
    <template id="row-choice">
      <input type="checkbox" aria-label={locale.staff.tray.select} />
    </template>
  </>
);
