import { firstDue, isLate, slipsOf } from '../../../functions/core/agenda.ts';
import type { Day } from '../../../functions/core/calendar.ts';
import { numberOf } from '../../../functions/core/days.ts';
import { inLanguage } from '../../../functions/core/language.ts';
import type { ActionAt, TargetAt } from '../../../functions/core/plans.ts';
import type { ServiceAt } from '../../../functions/core/service-at.ts';
import type { Ledger } from '../../../functions/core/state.ts';
import { langOf } from '../../components/localized.tsx';
import { OwnWords, RecordedText } from '../../components/recorded-text.tsx';
import type { StaffLocale } from '../../text/staff.ts';
import { actionPath } from './paths.ts';

/** What everything on these pages is shown from. */
export type Seen = { locale: StaffLocale; org: string; ledger: Ledger; today: Day };

/** A service by its name; in its own language where the page's has none. */
export const ServiceName = ({ service, locale }: { service: ServiceAt; locale: StaffLocale }) => {
  const { text, lang } = inLanguage(service.profile.name, locale.lang);
  return <span lang={langOf(lang, locale)}>{text}</span>;
};

/** The role that answers for a service, and its unit. */
export const Responsible = ({
  service,
  ledger,
  locale,
}: Pick<Seen, 'ledger' | 'locale'> & { service: ServiceAt }) => {
  const { role, unit } = service.profile;
  return (
    <>
      {role ? <RecordedText ledger={ledger} text={role} locale={locale} /> : locale.words.agenda.notStated}
      {unit && (
        <>
          , <OwnWords ledger={ledger} words={unit} locale={locale} />
        </>
      )}
    </>
  );
};

/** How late something is, or when it slipped from; nothing where neither is so. */
export function flagsOf(target: TargetAt, today: Day, { words, staff }: StaffLocale): string[] {
  const moves = slipsOf(target).length;
  return [
    ...(isLate(target, today) ? [words.agenda.daysLate(numberOf(today) - numberOf(target.due))] : []),
    ...(moves > 0 ? [staff.agenda.moved(moves, firstDue(target))] : []),
  ];
}

/** To whom an action is lifted, and why. */
export const Escalation = ({
  action,
  ledger,
  locale,
}: Pick<Seen, 'ledger' | 'locale'> & { action: ActionAt }) => {
  const { escalated } = action;
  if (!escalated) return null;
  return (
    <p class="lifted">
      {locale.words.agenda.escalated(escalated.on)}{' '}
      <RecordedText ledger={ledger} text={escalated.to} locale={locale} />:{' '}
      <RecordedText ledger={ledger} text={escalated.reason} locale={locale} />
    </p>
  );
};

/** An action as a line: what, who answers for it, by when, how far it has come. */
export const ActionLine = ({ action, ...seen }: Seen & { action: ActionAt }) => {
  const { locale, org, ledger, today } = seen;
  const words = locale.words.agenda;
  const { title, owner, due, state, finishedOn } = action;
  return (
    <>
      <a href={actionPath({ lang: locale.lang, org }, action.service, action.id)}>
        <RecordedText ledger={ledger} text={title} locale={locale} />
      </a>{' '}
      <span class="soft">
        (<RecordedText ledger={ledger} text={owner} locale={locale} />, {words.by(due)},{' '}
        {finishedOn ? words.finishedOn(finishedOn) : words.states[state]})
      </span>
      {isLate(action, today) && <strong class="flag">{words.lateAction}</strong>}
      {state !== 'finished' && <Escalation action={action} ledger={ledger} locale={locale} />}
    </>
  );
};
