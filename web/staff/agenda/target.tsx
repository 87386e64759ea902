import type { AgendaItem } from '../../../functions/core/agenda.ts';
import { inLanguage } from '../../../functions/core/language.ts';
import { ErrorSummary } from '../error-summary.tsx';
import { type Acting, KnownRoles } from './act-form.tsx';
import { labelsOfAct } from './act-labels.ts';
import { Conflict, type Meanwhile } from './conflict.tsx';
import type { Seen } from './parts.tsx';
import { agendaPath } from './paths.ts';
import { TargetFacts } from './target-facts.tsx';
import { AddActionForm, DropForm, MeetForm, MoveForm } from './target-forms.tsx';
import { SlipTable, StepTable } from './target-tables.tsx';
import { AgendaTrail } from './trail.tsx';

type Props = Seen & {
  item: AgendaItem;
  /** Null where the person may only read, or the target is closed. */
  acting: Acting | null;
  roles: readonly string[];
  meanwhile: readonly Meanwhile[];
};

/** The title of a target's page. */
export const targetTitle = ({ service, target }: AgendaItem, { locale }: Pick<Seen, 'locale'>): string => {
  const { text } = inLanguage(service.profile.name, locale.lang);
  return locale.staff.agenda.target.title(text, locale.words.statuses[target.status].word, target.due);
};

/** One target: everything about it, and everything that can be done to it. */
export const StaffTarget = ({ item, acting, roles, meanwhile, ...seen }: Props) => {
  const { locale, org, today } = seen;
  const { agenda } = locale.staff;
  const { service } = item;
  const { act = '', state } = acting?.failed ?? {};
  return (
    <>
      <AgendaTrail locale={locale} org={org} />
      <h1>{targetTitle(item, seen)}</h1>
      {state && (
        <ErrorSummary state={state} locale={locale} idPrefix={`${act}-`} labels={labelsOfAct(act, locale)} />
      )}
      <Conflict happened={meanwhile} locale={locale} />
      <TargetFacts item={item} {...seen} />
      {acting && (
        <div class="acts">
          <MeetForm acting={acting} item={item} today={today} />
          {!service.endedBy && <MoveForm acting={acting} item={item} today={today} />}
          {!service.endedBy && <AddActionForm acting={acting} today={today} />}
          <DropForm acting={acting} />
          <KnownRoles roles={roles} />
        </div>
      )}
      {item.target.state !== 'open' && <p>{agenda.target.closed}</p>}
      <SlipTable item={item} {...seen} />
      <StepTable item={item} {...seen} />
      <p>
        <a href={agendaPath({ lang: locale.lang, org }, service.id)}>{agenda.target.others}</a>
      </p>
    </>
  );
};
