import type { Catalogue } from '../../../functions/core/catalogue/catalogue.ts';
import {
  REGISTER_STATES,
  type RegisterChoice,
  type Registered,
} from '../../../functions/core/register-list.ts';
import { Said } from '../../components/localized.tsx';
import type { StaffLocale } from '../../text/staff.ts';
import { staffPath } from '../addresses.ts';
import type { FormKeys, FormState } from '../form-state.ts';
import { BulkFields } from './bulk-fields.tsx';
import { choicesOf, nameIn } from './names.tsx';

type Props = {
  locale: StaffLocale;
  org: string;
  catalogue: Catalogue;
  /** Those chosen, of how many. */
  shown: readonly Registered[];
  all: number;
  choice: RegisterChoice;
  units: readonly string[];
  /** The choice as the address holds it. */
  query: string;
  /** Null for somebody who may not change the register as a whole. */
  bulk: { keys: FormKeys; state: FormState; selected: readonly string[]; today: string } | null;
};

const Filter = ({ locale, catalogue, choice, units }: Props) => {
  const { filter } = locale.staff.register;
  return (
    <form method="get" class="filter" aria-label={filter.button}>
      <label>
        {filter.words}
        <input type="search" name="q" value={choice.words ?? ''} />
      </label>
      <label>
        {filter.state}
        <select name="state">
          {REGISTER_STATES.map((state) => (
            <option value={state} selected={state === choice.state}>
              {filter.states[state]}
            </option>
          ))}
        </select>
      </label>
      <label>
        {filter.area}
        <select name="area">
          {choicesOf(catalogue.areas, filter.any, locale).map(({ value, label }) => (
            <option value={value} selected={value === (choice.area ?? '')}>
              {label}
            </option>
          ))}
        </select>
      </label>
      <label>
        {filter.unit}
        <select name="unit">
          <option value="">{filter.any}</option>
          {units.map((unit) => (
            <option value={unit} selected={unit === choice.unit}>
              {unit}
            </option>
          ))}
        </select>
      </label>
      <button type="submit">{filter.button}</button>
    </form>
  );
};

const State = ({ service, locale }: { service: Registered; locale: StaffLocale }) => {
  const { states } = locale.staff.register;
  const { endedBy, vanishedOn } = service;
  if (endedBy) return states.ended(endedBy.kind, endedBy.on);
  return vanishedOn ? states.vanished(vanishedOn) : states.current;
};

const Row = ({ service, props }: { service: Registered; props: Props }) => {
  const { locale, org, catalogue, bulk } = props;
  const { register } = locale.staff;
  const { id, profile, endedBy } = service;
  const nameId = `n-${id}`;
  return (
    <tr>
      {bulk && (
        <td>
          {!endedBy && (
            <input
              type="checkbox"
              name="service"
              value={id}
              aria-label={register.selectOne(Object.values(profile.name)[0] ?? id)}
              checked={bulk.selected.includes(id)}
            />
          )}
        </td>
      )}
      <th scope="row" id={nameId}>
        <a href={staffPath(locale.lang, org, `register/${id}/`)}>
          <Said text={profile.name} locale={locale} />
        </a>
      </th>
      <td>{nameIn(catalogue.areas, profile.area, locale)}</td>
      <td>{profile.unit}</td>
      <td>{profile.indicator && nameIn(catalogue.indicators, profile.indicator, locale)}</td>
      <td>
        {profile.source} {profile.externalId && <small>{profile.externalId}</small>}
      </td>
      <td>
        <State service={service} locale={locale} />
      </td>
    </tr>
  );
};

const Table = (props: Props) => {
  const { locale, shown, all, bulk } = props;
  const { register } = locale.staff;
  const { columns } = register;
  return (
    <section class="scroll" aria-label={register.caption} tabindex={0}>
      <table>
        <caption>
          {register.caption}. {register.shown(shown.length, all)}
        </caption>
        <thead>
          <tr>
            {bulk && <th scope="col">{columns.select}</th>}
            <th scope="col">{columns.name}</th>
            <th scope="col">{columns.area}</th>
            <th scope="col">{columns.unit}</th>
            <th scope="col">{columns.indicator}</th>
            <th scope="col">{columns.source}</th>
            <th scope="col">{columns.state}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((service) => (
            <Row service={service} props={props} />
          ))}
        </tbody>
      </table>
    </section>
  );
};

/** The register as a list, from which several services can be changed at once. */
export const RegisterList = (props: Props) => {
  const { locale, org, shown, bulk } = props;
  const { register } = locale.staff;
  return (
    <>
      <h1>{register.title}</h1>
      <p class="lead">{register.lead}</p>
      {bulk && (
        <p class="buttons">
          <a class="button" href={staffPath(locale.lang, org, 'register/ny/')}>
            {register.add}
          </a>{' '}
          {shown.length > 0 && <a href="#bulk">{register.toBulk}</a>}{' '}
          <a href={`${staffPath(locale.lang, org, 'import/')}#files`}>{register.download}</a>
        </p>
      )}
      <Filter {...props} />
      {shown.length === 0 ? <p>{register.none}</p> : bulk ? <Selectable {...props} /> : <Table {...props} />}
    </>
  );
};

const Selectable = (props: Props) => {
  const { locale, org, catalogue, units, bulk, query } = props;
  if (!bulk) return null;
  return (
    <BulkFields
      locale={locale}
      action={staffPath(locale.lang, org, 'register/flera/') + query}
      catalogue={catalogue}
      units={units}
      {...bulk}
    >
      <Table {...props} />
    </BulkFields>
  );
};
