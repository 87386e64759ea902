import type { TargetAt } from '../../../functions/core/plans.ts';
import type { StaffLocale } from '../../text/staff.ts';
import { ErrorSummary } from '../error-summary.tsx';
import { type Choice, SelectField } from '../form.tsx';
import { EMPTY_FORM } from '../form-state.ts';
import { ActForm, type Acting, KnownRoles, StepFields, stateOf } from './act-form.tsx';
import { labelsOfAct } from './act-labels.ts';
import { Conflict, type Meanwhile } from './conflict.tsx';
import { AgendaTrail } from './trail.tsx';

export type NewActionProps = { acting: Acting; today: string; service: string; targets: readonly TargetAt[] };

/** A step towards one of a service's targets, or on its own. */
export const NewActionForm = ({ acting, today, service, targets }: NewActionProps) => {
  const { locale } = acting;
  const { action } = locale.staff.agenda;
  const { words } = locale;
  const shared = { locale, state: stateOf(acting, 'add'), idPrefix: 'add-' };
  const aims = targets.map(({ id, status, due }) => ({
    value: id,
    label: words.target.by(words.statuses[status].word, due),
  }));
  const none = { value: '', label: action.noTarget };
  return (
    <ActForm acting={acting} act="add" submit={action.add}>
      <input type="hidden" name="service" value={service} />
      <StepFields {...shared} today={today} />
      <SelectField
        {...shared}
        name="target"
        label={action.target}
        choices={[...aims, none]}
        value={aims[0]?.value}
      />
    </ActForm>
  );
};

type PageProps = {
  locale: StaffLocale;
  org: string;
  services: readonly Choice[];
  /** Null until a service is chosen. */
  form: (NewActionProps & { name: string }) | null;
  roles: readonly string[];
  meanwhile: readonly Meanwhile[];
};

/** Asks for the service first: its targets are what the action can lead to. */
const ServiceForm = ({ locale, services }: Pick<PageProps, 'locale' | 'services'>) => {
  const { newTarget, filter } = locale.staff.agenda;
  const choices = [{ value: '', label: newTarget.choose }, ...services];
  return (
    <form>
      <SelectField
        name="service"
        label={newTarget.service}
        locale={locale}
        state={EMPTY_FORM}
        choices={choices}
        required
      />
      <button type="submit">{filter.submit}</button>
    </form>
  );
};

/** Where an action is added. */
export const NewAction = ({ locale, org, services, form, roles, meanwhile }: PageProps) => {
  const { action } = locale.staff.agenda;
  const failed = form?.acting.failed?.state;
  return (
    <>
      <AgendaTrail locale={locale} org={org} />
      <h1>{action.newTitle}</h1>
      {failed && (
        <ErrorSummary state={failed} locale={locale} idPrefix="add-" labels={labelsOfAct('add', locale)} />
      )}
      <Conflict happened={meanwhile} locale={locale} />
      {form ? (
        <>
          <p class="lead">{form.name}</p>
          <NewActionForm {...form} />
        </>
      ) : (
        <ServiceForm locale={locale} services={services} />
      )}
      <KnownRoles roles={roles} />
    </>
  );
};
