import type { AgendaItem } from '../../functions/core/agenda.ts';
import { outcomeOf, YARDSTICKS, type Yardstick } from '../../functions/core/agenda-outcome.ts';
import type { Day } from '../../functions/core/calendar.ts';
import type { Area } from '../../functions/core/catalogue/catalogue.ts';
import type { Localized } from '../../functions/core/language.ts';
import type { Locale } from '../text/text.ts';
import { Said } from './localized.tsx';

type Props = { items: readonly AgendaItem[]; areas: readonly Area[]; validOn: Day; locale: Locale };

const COLUMNS = ['due', 'onTime', 'late', 'open', 'lapsed'] as const;

type RowProps = Omit<Props, 'areas'> & { name: Localized; yardstick: Yardstick; total?: boolean };

const Row = ({ name, items, validOn, yardstick, total = false, locale }: RowProps) => {
  const outcome = outcomeOf(items, validOn, yardstick);
  return (
    <tr class={total ? 'total' : undefined}>
      <th scope="row">
        <Said text={name} locale={locale} />
      </th>
      {COLUMNS.map((column) => (
        <td>{locale.format.number(outcome[column])}</td>
      ))}
    </tr>
  );
};

/** The areas that have a target, and what lies in none of the catalogue's. */
function groupsOf({ items, areas, locale }: Props): { name: Localized; items: AgendaItem[] }[] {
  const other = { [locale.lang]: locale.words.agenda.otherArea };
  const known = new Set(areas.map(({ id }) => id));
  const groups = areas.map(({ id, name }) => ({
    name,
    items: items.filter(({ service }) => service.profile.area === id),
  }));
  const rest = items.filter(({ service }) => !known.has(service.profile.area));
  return [...groups, { name: other, items: rest }].filter((group) => group.items.length > 0);
}

const Group = ({ yardstick, ...props }: Props & { yardstick: Yardstick }) => {
  const { items, validOn, locale } = props;
  const { agenda } = locale.words;
  const shared = { validOn, yardstick, locale };
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" colspan={COLUMNS.length + 1}>
          {agenda.outcome[yardstick]}
        </th>
      </tr>
      {groupsOf(props).map((group) => (
        <Row {...group} {...shared} />
      ))}
      <Row name={{ [locale.lang]: agenda.outcome.total }} items={items} total {...shared} />
    </tbody>
  );
};

/** What became of the targets whose day has passed, per area, held against the first day and the last one. */
export const OutcomeTable = (props: Props) => {
  const { outcome } = props.locale.words.agenda;
  return (
    <section aria-labelledby="outcome">
      <h2 id="outcome">{outcome.heading}</h2>
      <section class="scroll" aria-label={outcome.region} tabindex={0}>
        <table class="numbers">
          <caption>{outcome.caption(props.validOn)}</caption>
          <thead>
            <tr>
              <th scope="col">{outcome.area}</th>
              {COLUMNS.map((column) => (
                <th scope="col">{outcome[column]}</th>
              ))}
            </tr>
          </thead>
          {YARDSTICKS.map((yardstick) => (
            <Group yardstick={yardstick} {...props} />
          ))}
        </table>
      </section>
      <p class="note">
        {outcome.explained} {outcome.definitions}
      </p>
    </section>
  );
};
