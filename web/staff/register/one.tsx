import type { Child } from 'hono/jsx';
import type { Catalogue } from '../../../functions/core/catalogue/catalogue.ts';
import { inLanguage } from '../../../functions/core/language.ts';
import type { Registered } from '../../../functions/core/register-list.ts';
import { servicePath } from '../../pages/addresses.ts';
import type { StaffLocale } from '../../text/staff.ts';
import { staffPath } from '../addresses.ts';
import { ErrorSummary } from '../error-summary.tsx';
import { LongField, SelectField, StaffForm, TextField } from '../form.tsx';
import { EMPTY_FORM, type FormKeys, type FormState } from '../form-state.ts';
import { Facts } from './facts.tsx';
import { choicesOf, indicatorChoices } from './names.tsx';
import { labelsOf, ProfileFields } from './profile-fields.tsx';

/** What can be done with a service in the register, by the end of its address. */
export const ACTS = {
  revise: 'uppgifter',
  rename: 'namn',
  move: 'omrade',
  map: 'indikator',
  merge: 'sammanfoga',
  split: 'dela',
  retire: 'avsluta',
  reinstate: 'aterinfor',
  redate: 'startdag',
} as const;
export type Act = keyof typeof ACTS;

/** How many services a form can split one into. */
export const PARTS = [1, 2, 3, 4, 5, 6] as const;

type Props = {
  locale: StaffLocale;
  org: string;
  slug: string;
  service: Registered;
  catalogue: Catalogue;
  units: readonly string[];
  /** The other current services, to merge or split into. */
  others: readonly Registered[];
  values: Readonly<Record<string, string>>;
  today: string;
  newKeys: () => FormKeys;
  /** The acts that the person may do here. */
  acts: readonly Act[];
  /** The act whose form came back, with what was typed. */
  failed: { act: Act; state: FormState } | null;
  history: Child;
};

type ActProps = Props & { act: Act; children: Child };

/** An act as a part that opens; it stands open where its form came back. */
const ActForm = ({ act, children, ...props }: ActProps) => {
  const { locale, org, service, newKeys, failed, today } = props;
  const { one, fields } = locale.staff.register;
  const state = failed?.act === act ? failed.state : EMPTY_FORM;
  const help = act in one.help ? one.help[act as keyof typeof one.help] : null;
  return (
    <details id={act} class="card register-act" open={failed?.act === act}>
      <summary>{one.acts[act]}</summary>
      <ErrorSummary state={state} locale={locale} idPrefix={`${act}-`} labels={labelsOf(locale)} />
      {help && <p>{help}</p>}
      <StaffForm
        action={staffPath(locale.lang, org, `register/${service.id}/${ACTS[act]}/`)}
        keys={newKeys()}
        label={one.acts[act]}
      >
        <input type="hidden" name="version" value={String(service.version)} />
        {children}
        <TextField
          name="effectiveOn"
          idPrefix={`${act}-`}
          label={act === 'redate' ? one.redateOn : fields.effectiveOn}
          type="date"
          value={act === 'redate' ? service.registeredOn : today}
          max={today}
          required
          state={state}
          locale={locale}
        />
        <button type="submit">{one.submits[act]}</button>
      </StaffForm>
    </details>
  );
};

/** What an act asks for besides the day it holds from. */
const ActFields = ({ act, ...props }: Props & { act: Act }) => {
  const { locale, values, units, catalogue, failed } = props;
  const { fields, one } = locale.staff.register;
  const state = failed?.act === act ? failed.state : EMPTY_FORM;
  const idPrefix = `${act}-`;
  const of = (name: string) => ({ name, idPrefix, state, locale, value: values[name] ?? '' });
  const reason = (
    <LongField {...of('reason')} label={fields.reason} required={act === 'reinstate' || act === 'redate'} />
  );
  switch (act) {
    case 'revise':
      return <ProfileFields {...{ locale, state, values, units, idPrefix }} />;
    case 'rename':
      return (
        <>
          <TextField {...of('name_sv')} label={fields.nameSv} maxlength={300} />
          <TextField {...of('name_en')} label={fields.nameEn} maxlength={300} />
        </>
      );
    case 'move':
      return (
        <SelectField
          {...of('area')}
          label={fields.area}
          required
          choices={choicesOf(catalogue.areas, null, locale)}
        />
      );
    case 'map':
      return (
        <SelectField
          {...of('indicator')}
          label={fields.indicator}
          choices={indicatorChoices(catalogue, fields.noIndicator, locale)}
        />
      );
    case 'merge':
      return (
        <>
          <TextField {...of('into')} label={one.into} list="services" required />
          {reason}
        </>
      );
    case 'split':
      return (
        <>
          {PARTS.map((part) => (
            <TextField {...of(`into_${part}`)} label={one.part(part)} list="services" required={part <= 2} />
          ))}
          {reason}
        </>
      );
    default:
      return reason;
  }
};

const Links = ({ locale, org, slug, service }: Props) => {
  const { one } = locale.staff.register;
  const { id } = service;
  return (
    <p class="links">
      <a href={staffPath(locale.lang, org, `tjanst/${id}/`)}>{one.toStatus}</a>{' '}
      <a href={staffPath(locale.lang, org, `agenda/?service=${id}`)}>{one.toPlans}</a>{' '}
      <a href={servicePath(locale.lang, slug, id)}>{one.toPublic}</a>
    </p>
  );
};

/** One service in the register: what can be changed about it, and what has happened to it. */
export const RegisterService = (props: Props) => {
  const { locale, service, acts, others, history } = props;
  const { one, states } = locale.staff.register;
  const { text: name, lang } = inLanguage(service.profile.name, locale.lang);
  const { endedBy } = service;
  return (
    <>
      <h1 lang={lang === locale.lang ? undefined : lang}>{one.title(name)}</h1>
      <Links {...props} />
      <Facts locale={locale} catalogue={props.catalogue} service={service} values={props.values} />
      {endedBy && (
        <p class="notice">
          {states.ended(endedBy.kind, endedBy.on)}. {one.ended}
        </p>
      )}
      {acts.map((act) => (
        <ActForm {...props} act={act}>
          <ActFields {...props} act={act} />
        </ActForm>
      ))}
      {acts.length < 2 && !endedBy && <p>{one.mayNot}</p>}
      <datalist id="services">
        {others.map(({ id, profile }) => (
          <option value={inLanguage(profile.name, locale.lang).text}>{id}</option>
        ))}
      </datalist>
      <section aria-labelledby="history">
        <h2 id="history">{one.history}</h2>
        {history}
      </section>
    </>
  );
};
