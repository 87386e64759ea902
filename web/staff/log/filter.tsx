import { ROLES } from '../../../functions/core/identifiers.ts';
import { inLanguage } from '../../../functions/core/language.ts';
import { inOrder } from '../../../functions/core/state.ts';
import type { Choice } from '../form.tsx';
import type { FormState } from '../form-state.ts';
import { logAddresses } from './addresses.ts';
import { type LogBook, plainName } from './book.ts';
import { Chooser, ChooserOf, DayField, Options } from './filter-fields.tsx';
import { KIND_GROUPS, type Kind } from './kinds.ts';

type Props = {
  book: LogBook;
  state: FormState;
  /** Names of the people who have acted, by pseudonym. */
  people: readonly Choice[];
};

const KindField = ({ book, state }: Omit<Props, 'people'>) => {
  const { filter, events } = book.locale.staff.log;
  const groups = Object.entries(KIND_GROUPS) as [keyof typeof KIND_GROUPS, readonly Kind[]][];
  return (
    <Chooser name="kind" label={filter.kind}>
      <option value="">{filter.anyKind}</option>
      {groups.map(([group, kinds]) => (
        <optgroup label={filter.kinds[group]}>
          <Options
            choices={kinds.map((kind) => ({ value: kind, label: events[kind] }))}
            chosen={state.values['kind']}
          />
        </optgroup>
      ))}
    </Chooser>
  );
};

function serviceChoices(book: LogBook): Choice[] {
  const { compare } = new Intl.Collator(book.locale.lang, { numeric: true });
  return inOrder(book.ledger.state.services)
    .map(({ id }) => ({ value: id, label: plainName(book, id) }))
    .sort((a, b) => compare(a.label, b.label));
}

const areaChoices = ({ catalogue, locale }: LogBook): Choice[] =>
  catalogue.areas.map(({ id, name }) => ({ value: id, label: inLanguage(name, locale.lang).text }));

/** What stands behind “more choices”: opened where any of it is in use. */
const MORE = ['person', 'role', 'service', 'area', 'from', 'to'];

const MoreFields = ({ book, state, people }: Props) => {
  const { locale } = book;
  const { filter } = locale.staff.log;
  const everybody = [...people, { value: 'none', label: filter.nobody }];
  const roles = ROLES.map((role) => ({ value: role, label: locale.words.roles[role] }));
  const services = serviceChoices(book);
  const areas = areaChoices(book);
  return (
    <div class="fields">
      <ChooserOf
        name="person"
        label={filter.person}
        everything={filter.anyPerson}
        choices={everybody}
        state={state}
      />
      <ChooserOf name="role" label={filter.role} everything={filter.anyRole} choices={roles} state={state} />
      <ChooserOf
        name="service"
        label={filter.service}
        everything={filter.anyService}
        choices={services}
        state={state}
      />
      <ChooserOf name="area" label={filter.area} everything={filter.anyArea} choices={areas} state={state} />
      <DayField name="from" label={filter.from} state={state} />
      <DayField name="to" label={filter.to} state={state} />
    </div>
  );
};

/** Asks which changes are shown. A plain GET form: what is chosen stands in the address. */
export const LogFilterForm = (props: Props) => {
  const { book, state } = props;
  const { locale, org } = book;
  const { filter } = locale.staff.log;
  const address = logAddresses(locale.lang, org).log;
  const isUsed = Object.values(state.values).some((value) => value !== '');
  return (
    <search>
      <form class="log-filter" action={address} aria-label={filter.label}>
        <div class="fields">
          <div class="field">
            <label for="q">{filter.text}</label>
            <p class="help" id="q-help">
              {filter.textHelp}
            </p>
            <input
              type="search"
              id="q"
              name="q"
              value={state.values['q'] ?? ''}
              maxlength={200}
              aria-describedby="q-help"
            />
          </div>
          <KindField book={book} state={state} />
        </div>
        <details open={MORE.some((name) => state.values[name] || state.errors[name])}>
          <summary>{filter.more}</summary>
          <MoreFields {...props} />
        </details>
        <p class="buttons">
          <button type="submit">{filter.show}</button>
          {isUsed && <a href={address}>{filter.clear}</a>}
        </p>
      </form>
    </search>
  );
};
