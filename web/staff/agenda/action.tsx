import type { Child } from 'hono/jsx';
import { isLate } from '../../../functions/core/agenda.ts';
import type { ActionAt, TargetAt } from '../../../functions/core/plans.ts';
import type { ServiceAt } from '../../../functions/core/service-at.ts';
import { RecordedText } from '../../components/recorded-text.tsx';
import { ErrorSummary } from '../error-summary.tsx';
import { type Acting, KnownRoles } from './act-form.tsx';
import { labelsOfAct } from './act-labels.ts';
import { ChangeForm, EscalateForm, FinishForm, StartForm } from './action-forms.tsx';
import { Conflict, type Meanwhile } from './conflict.tsx';
import { Escalation, type Seen, ServiceName } from './parts.tsx';
import { agendaPath, targetPath } from './paths.ts';
import { AgendaTrail } from './trail.tsx';

type Props = Seen & {
  service: ServiceAt;
  action: ActionAt;
  target: TargetAt | null;
  /** Null where the person may only read, or the action is finished. */
  acting: Acting | null;
  roles: readonly string[];
  meanwhile: readonly Meanwhile[];
};

const Fact = ({ term, children }: { term: string; children: Child }) => (
  <div>
    <dt>{term}</dt>
    <dd>{children}</dd>
  </div>
);

const Standing = ({ action, locale, today }: Pick<Props, 'action' | 'locale' | 'today'>) => {
  const { agenda } = locale.words;
  return (
    <>
      {action.finishedOn ? agenda.finishedOn(action.finishedOn) : agenda.states[action.state]}
      {isLate(action, today) && <strong class="flag">{agenda.lateAction}</strong>}
    </>
  );
};

const Facts = ({ service, action, target, locale, org, ledger, today }: Props) => {
  const words = locale.staff.agenda;
  const { lang } = locale;
  return (
    <dl class="facts-list">
      <Fact term={words.action.state}>
        <Standing action={action} locale={locale} today={today} />
      </Fact>
      <Fact term={words.target.due}>{locale.format.day(action.due)}</Fact>
      <Fact term={words.action.owner}>
        <RecordedText ledger={ledger} text={action.owner} locale={locale} />
      </Fact>
      <Fact term={words.action.service}>
        <a href={agendaPath({ lang, org }, service.id)}>
          <ServiceName service={service} locale={locale} />
        </a>
      </Fact>
      {target && (
        <Fact term={words.action.ofTarget}>
          <a href={targetPath({ lang, org }, service.id, target.id)}>
            {locale.words.target.by(locale.words.statuses[target.status].word, target.due)}
          </a>
        </Fact>
      )}
      <Fact term={words.action.added}>{locale.format.day(action.addedOn)}</Fact>
      {action.outcome && (
        <Fact term={words.action.outcome}>
          <RecordedText ledger={ledger} text={action.outcome} locale={locale} />
        </Fact>
      )}
    </dl>
  );
};

/** One action: what is known of it, and everything that can be done to it. */
export const StaffAction = (props: Props) => {
  const { action, service, acting, roles, meanwhile, locale, org, ledger, today } = props;
  const { act = '', state } = acting?.failed ?? {};
  return (
    <>
      <AgendaTrail locale={locale} org={org} />
      <h1>
        <RecordedText ledger={ledger} text={action.title} locale={locale} />
      </h1>
      {state && (
        <ErrorSummary state={state} locale={locale} idPrefix={`${act}-`} labels={labelsOfAct(act, locale)} />
      )}
      <Conflict happened={meanwhile} locale={locale} />
      <Escalation action={action} ledger={ledger} locale={locale} />
      <Facts {...props} />
      {acting && (
        <div class="acts">
          {!service.endedBy && (
            <>
              <StartForm acting={acting} action={action} />
              <EscalateForm acting={acting} action={action} />
              <ChangeForm acting={acting} action={action} texts={ledger.texts} today={today} />
            </>
          )}
          <FinishForm acting={acting} action={action} today={today} />
          <KnownRoles roles={roles} />
        </div>
      )}
      {action.state === 'finished' && <p>{locale.staff.agenda.action.finished}</p>}
    </>
  );
};
