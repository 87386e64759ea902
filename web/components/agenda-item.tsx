import { type AgendaItem, firstDue, slipsOf } from '../../functions/core/agenda.ts';
import type { Day } from '../../functions/core/calendar.ts';
import { numberOf } from '../../functions/core/days.ts';
import { inLanguage } from '../../functions/core/language.ts';
import type { Ledger } from '../../functions/core/state.ts';
import type { Locale, Words } from '../text/text.ts';
import { ActionList } from './agenda-actions.tsx';
import { langOf } from './localized.tsx';
import { OwnWords, RecordedText } from './recorded-text.tsx';
import { StatusMark } from './status-mark.tsx';
import { SlipItem } from './target-list.tsx';

type Props = { item: AgendaItem; ledger: Ledger; validOn: Day; href: string; locale: Locale };

/** A met target is held against both days: the one first planned, and the one it was moved to. */
function metWords({ target }: AgendaItem, on: Day, { agenda }: Words): string {
  const first = firstDue(target);
  if (on <= first) return agenda.onTime;
  return on <= target.due ? agenda.onTimeAfterMove(first) : agenda.tooLate(target.due);
}

function flagsOf(item: AgendaItem, validOn: Day, { words }: Locale): string[] {
  const { agenda } = words;
  const { standing, target } = item;
  if (standing === 'late') return [agenda.daysLate(numberOf(validOn) - numberOf(target.due))];
  if (target.closedOn === null) return [];
  return standing === 'met'
    ? [agenda.metOn(target.closedOn), metWords(item, target.closedOn, words)]
    : [agenda.droppedOn(target.closedOn)];
}

const Heading = ({ item, validOn, href, locale }: Omit<Props, 'ledger'>) => {
  const { words } = locale;
  const { service, target } = item;
  const name = inLanguage(service.profile.name, locale.lang);
  const flags = flagsOf(item, validOn, locale);
  return (
    <h3>
      <a href={href} lang={langOf(name.lang, locale)}>
        {name.text}
      </a>
      : <StatusMark status={target.status} locale={locale} /> {words.agenda.by(target.due)}{' '}
      {flags.length > 0 && <strong class="flag">{flags.join(', ')}</strong>}
    </h3>
  );
};

/** Where the service stands, who answers for it, and why the target was set. */
const Standing = ({ item, ledger, locale }: Pick<Props, 'item' | 'ledger' | 'locale'>) => {
  const { agenda } = locale.words;
  const { service, status, target } = item;
  const { role, unit } = service.profile;
  return (
    <p>
      {agenda.now}: <StatusMark status={status.status} locale={locale} />. {agenda.responsible}:{' '}
      {role ? <RecordedText ledger={ledger} text={role} locale={locale} /> : agenda.notStated}
      {unit && (
        <>
          , <OwnWords ledger={ledger} words={unit} locale={locale} />
        </>
      )}
      .{' '}
      {target.reason && (
        <>
          {agenda.because}: <RecordedText ledger={ledger} text={target.reason} locale={locale} />
        </>
      )}
    </p>
  );
};

const Slips = ({ item: { target }, ledger, locale }: Pick<Props, 'item' | 'ledger' | 'locale'>) => {
  const { agenda } = locale.words;
  const times = slipsOf(target).length;
  if (target.slips.length === 0) return null;
  return (
    <>
      {times > 0 && (
        <p>
          <strong>{agenda.timesMoved(times)}</strong> {agenda.firstDue(firstDue(target))}
        </p>
      )}
      <ul>
        {target.slips.map((slip) => (
          <SlipItem slip={slip} ledger={ledger} locale={locale} />
        ))}
      </ul>
    </>
  );
};

/** The steps towards a target, and every move it made. */
const Course = ({ item, ...shared }: Omit<Props, 'href'>) => {
  const { ledger, locale } = shared;
  const { actions } = item;
  return (
    <>
      <Slips item={item} ledger={ledger} locale={locale} />
      {actions.length > 0 && (
        <>
          <p>{locale.words.agenda.actions}:</p>
          <ActionList actions={actions} {...shared} />
        </>
      )}
    </>
  );
};

/** A target with the status now, who answers for it, its moves and its steps; behind a fold once it is closed. */
export const AgendaTarget = ({ href, ...props }: Props) => {
  const { item, ledger, validOn, locale } = props;
  const { target, actions, standing } = item;
  const open = standing === 'late' || standing === 'on-track';
  const eventful = target.slips.length + actions.length > 0;
  return (
    <li class={standing}>
      <Heading item={item} validOn={validOn} href={href} locale={locale} />
      <Standing item={item} ledger={ledger} locale={locale} />
      {target.closedBecause && (
        <p>
          <RecordedText ledger={ledger} text={target.closedBecause} locale={locale} />
        </p>
      )}
      {open && <Course {...props} />}
      {!open && eventful && (
        <details>
          <summary>{locale.words.agenda.course(slipsOf(target).length, actions.length)}</summary>
          <Course {...props} />
        </details>
      )}
    </li>
  );
};
