import { staffPath } from '../addresses.ts';
import { ErrorSummary } from '../error-summary.tsx';
import { CheckField, StaffForm } from '../form.tsx';
import type { FormKeys, FormState } from '../form-state.ts';
import { logAddresses } from './addresses.ts';
import type { LogBook } from './book.ts';
import { type PersonRow, personName } from './people.tsx';

type Props = {
  row: PersonRow;
  book: LogBook;
  /** Whether the members list would be left without a strategist. */
  isLastStrategist: boolean;
  keys: FormKeys;
  state: FormState;
};

const Listed = ({ title, items }: { title: string; items: readonly string[] }) => (
  <section>
    <h2>{title}</h2>
    <ul>
      {items.map((item) => (
        <li>{item}</li>
      ))}
    </ul>
  </section>
);

const Ask = ({ row, book, keys, state }: Omit<Props, 'isLastStrategist'>) => {
  const { locale, org } = book;
  const { erasing } = locale.staff.people;
  const to = logAddresses(locale.lang, org);
  return (
    <StaffForm action={to.person(row.person)} keys={keys}>
      {row.isYou && <p class="notice">{erasing.yourself}</p>}
      <CheckField name="sure" label={erasing.confirm(personName(row, book))} state={state} />
      <p class="buttons">
        <button type="submit" class="danger">
          {erasing.button}
        </button>
        <a href={to.people}>{locale.staff.form.cancel}</a>
      </p>
    </StaffForm>
  );
};

/** Says exactly what goes and what stays when a person is erased, and asks whether to. */
export const ErasePage = ({ isLastStrategist, ...props }: Props) => {
  const { row, book, state } = props;
  const { locale, org } = book;
  const { erasing } = locale.staff.people;
  return (
    <>
      <div class="opening">
        <h1>{erasing.title(personName(row, book))}</h1>
        <p>{erasing.lead(row.count)}</p>
      </div>
      <ErrorSummary state={state} locale={locale} />
      <div class="card warning">
        <Listed title={erasing.goes} items={erasing.going} />
        <Listed title={erasing.stays} items={erasing.staying} />
        <p>{erasing.backups}</p>
      </div>
      {isLastStrategist ? (
        <p class="notice">
          {erasing.lastStrategist} <a href={staffPath(locale.lang, org, 'medlemmar/')}>{erasing.toMembers}</a>
        </p>
      ) : (
        <Ask {...props} />
      )}
    </>
  );
};
