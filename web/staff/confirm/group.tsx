import type { Day } from '../../../functions/core/calendar.ts';
import type { Ledger } from '../../../functions/core/state.ts';
import { SOON_DAYS } from '../../../functions/core/to-confirm.ts';
import { Said } from '../../components/localized.tsx';
import type { StaffLocale } from '../../text/staff.ts';
import { TextField } from '../form.tsx';
import type { FormState } from '../form-state.ts';
import { ConfirmRow } from './row.tsx';
import type { ShownArea, ShownGroup } from './shown.ts';

export type GroupProps = {
  shown: ShownGroup;
  ledger: Ledger;
  org: string;
  locale: StaffLocale;
  months: number;
  /** Where the form goes, without a place in the page. */
  action: string;
  state: FormState;
  /** The day of review that is suggested for exemptions. */
  reviewOn: Day;
};

const servicesOf = ({ areas }: ShownGroup) => areas.flatMap(({ services }) => services);

const isChoosable = (shown: ShownGroup): boolean =>
  shown.group !== 'unknown' && servicesOf(shown).some(({ mayConfirm }) => mayConfirm);

type AreaProps = Pick<GroupProps, 'ledger' | 'org' | 'locale'> & { shown: ShownArea; choosable: boolean };

const AreaRows = ({ shown: { area, services }, ...shared }: AreaProps) => (
  <tbody>
    <tr>
      <th scope="rowgroup" colspan={shared.choosable ? 6 : 5}>
        <Said text={area.name} locale={shared.locale} /> <small>{services.length}</small>
      </th>
    </tr>
    {services.map((service) => (
      <ConfirmRow shown={service} {...shared} />
    ))}
  </tbody>
);

const Table = ({ shown, ledger, org, locale }: GroupProps) => {
  const { confirm } = locale.staff;
  const { columns } = confirm;
  const heading = confirm.headings[shown.group];
  const choosable = isChoosable(shown);
  return (
    <section class="scroll" aria-label={confirm.region(heading)} tabindex={0}>
      <table class="to-confirm">
        <caption>{confirm.caption(heading, shown.count)}</caption>
        <thead>
          <tr>
            {choosable && (
              <th scope="col" class="choose">
                <span class="unseen">{columns.choose}</span>
              </th>
            )}
            <th scope="col">{columns.service}</th>
            <th scope="col">{columns.status}</th>
            <th scope="col">{columns.vouched}</th>
            <th scope="col">{columns.since[shown.group]}</th>
            <th scope="col">{columns.reason}</th>
          </tr>
        </thead>
        {shown.areas.map((area) => (
          <AreaRows shown={area} choosable={choosable} ledger={ledger} org={org} locale={locale} />
        ))}
      </table>
    </section>
  );
};

/** Ticks a whole group, without script: the page comes back with everything that was ticked and typed. */
const TickAll = ({ shown, action, locale }: GroupProps) => {
  const { confirm } = locale.staff;
  const mine = servicesOf(shown).filter(({ mayConfirm }) => mayConfirm);
  const all = mine.every(({ ticked, waits }) => ticked || waits) && mine.some(({ ticked }) => ticked);
  return (
    <button
      class="quiet"
      type="submit"
      name={all ? 'untick' : 'tickall'}
      value={shown.group}
      formaction={`${action}#${shown.group}`}
      formnovalidate
    >
      {all ? confirm.untickAll : confirm.tickAll}
      <span class="unseen">{confirm.inGroup(confirm.headings[shown.group])}</span>
    </button>
  );
};

/** One group of the list: what it is, its services by area, and a way to tick them all. */
export const ConfirmGroupSection = (props: GroupProps) => {
  const { shown, locale, months, state, reviewOn } = props;
  const { confirm } = locale.staff;
  const { group } = shown;
  const choosable = isChoosable(shown);
  return (
    <section aria-labelledby={group}>
      <h2 id={group} tabindex={-1}>
        {confirm.headings[group]} <small>{locale.format.number(shown.count)}</small>
      </h2>
      <p class="prose">{confirm.explained(group, months, SOON_DAYS)}</p>
      {choosable && (
        <div class="choosing">
          {/* Once a group is ticked, whoever goes by keyboard need not go through all of it to confirm it. */}
          {servicesOf(shown).some(({ ticked }) => ticked) && <button type="submit">{confirm.submit}</button>}
          <TickAll {...props} />
          {group === 'exemption' && (
            <TextField
              type="date"
              name="reviewOn"
              label={confirm.reviewOn}
              help={confirm.reviewHelp}
              value={reviewOn}
              state={state}
              locale={locale}
              required
            />
          )}
        </div>
      )}
      <Table {...props} />
    </section>
  );
};
