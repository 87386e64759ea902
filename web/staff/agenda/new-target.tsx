import type { Status } from '../../../functions/core/status.ts';
import { StatusMark } from '../../components/status-mark.tsx';
import type { StaffLocale } from '../../text/staff.ts';
import { ErrorSummary } from '../error-summary.tsx';
import { type Choice, LongField, SelectField } from '../form.tsx';
import { ActForm, type Acting, DueField, KnownRoles, StepFields, stateOf } from './act-form.tsx';
import { labelsOfAct } from './act-labels.ts';
import { Conflict, type Meanwhile } from './conflict.tsx';
import { aimChoices } from './target-forms.tsx';
import { AgendaTrail } from './trail.tsx';

export const FIRST_STEP = { title: 'stepTitle', owner: 'stepOwner', due: 'stepDue' } as const;

export type NewTargetProps = {
  acting: Acting;
  today: string;
  /** The services that the person may plan for. */
  services: readonly Choice[];
  /** The service that is asked for; null where one is to be chosen. */
  service: { id: string; status: Status } | null;
};

const ServiceField = ({ acting, services, service }: Omit<NewTargetProps, 'today'>) => {
  const { locale } = acting;
  const words = locale.staff.agenda.newTarget;
  const choices = [{ value: '', label: words.choose }, ...services];
  return (
    <SelectField
      name="service"
      label={words.service}
      locale={locale}
      state={stateOf(acting, 'set')}
      idPrefix="set-"
      choices={choices}
      value={service?.id}
      required
    />
  );
};

/** What a service is to reach, by when, why, and the first step towards it. */
export const NewTargetForm = (props: NewTargetProps) => {
  const { acting, today, service } = props;
  const { locale } = acting;
  const { newTarget, publicHelp } = locale.staff.agenda;
  const shared = { locale, state: stateOf(acting, 'set'), idPrefix: 'set-' };
  return (
    <ActForm acting={acting} act="set" submit={newTarget.submit}>
      <ServiceField {...props} />
      {service && (
        <p>
          {locale.words.agenda.now}: <StatusMark status={service.status} locale={locale} />
        </p>
      )}
      <SelectField {...shared} name="status" label={newTarget.status} choices={aimChoices(locale)} required />
      <DueField {...shared} label={newTarget.due} today={today} />
      <LongField {...shared} name="reason" label={newTarget.reason} help={publicHelp} maxlength={4000} />
      <fieldset class="first-step">
        <legend>{newTarget.first}</legend>
        <p class="help">{newTarget.firstExplained}</p>
        <StepFields {...shared} names={FIRST_STEP} today={today} required={false} />
      </fieldset>
    </ActForm>
  );
};

type PageProps = NewTargetProps & {
  locale: StaffLocale;
  org: string;
  roles: readonly string[];
  meanwhile: readonly Meanwhile[];
};

/** Where a target is set. */
export const NewTarget = ({ locale, org, roles, meanwhile, ...form }: PageProps) => {
  const { newTarget } = locale.staff.agenda;
  const failed = form.acting.failed?.state;
  return (
    <>
      <AgendaTrail locale={locale} org={org} />
      <div class="opening">
        <h1>{newTarget.title}</h1>
        <p class="lead">{newTarget.lead}</p>
      </div>
      {failed && (
        <ErrorSummary state={failed} locale={locale} idPrefix="set-" labels={labelsOfAct('set', locale)} />
      )}
      <Conflict happened={meanwhile} locale={locale} />
      {form.services.length === 0 ? <p>{newTarget.none}</p> : <NewTargetForm {...form} />}
      <KnownRoles roles={roles} />
    </>
  );
};
