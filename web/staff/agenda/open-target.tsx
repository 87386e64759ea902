import type { AgendaItem } from '../../../functions/core/agenda.ts';
import { isReached } from '../../../functions/core/agenda.ts';
import { RecordedText } from '../../components/recorded-text.tsx';
import { StatusMark } from '../../components/status-mark.tsx';
import { ActionLine, flagsOf, Responsible, type Seen, ServiceName } from './parts.tsx';
import { targetPath } from './paths.ts';
import { isIdle } from './selection.ts';

type Props = Seen & { item: AgendaItem };

/** What a target is, by when, how late it is and how often it has slipped. */
const Heading = ({ item, ...seen }: Props) => {
  const { locale, org, today } = seen;
  const { service, target, status } = item;
  const { agenda } = locale.staff;
  const flags = [
    ...flagsOf(target, today, locale),
    ...(isIdle(item) ? [item.actions.length === 0 ? agenda.noActions : agenda.allFinished] : []),
    ...(isReached(status.status, target.status) ? [agenda.reached] : []),
  ];
  return (
    <h3>
      <a href={targetPath({ lang: locale.lang, org }, service.id, target.id)}>
        <ServiceName service={service} locale={locale} />
      </a>
      : <StatusMark status={target.status} locale={locale} /> {locale.words.agenda.by(target.due)}{' '}
      {flags.map((flag) => (
        <strong class="flag">{flag}</strong>
      ))}
    </h3>
  );
};

/** An open target with where its service stands, why it was set, and the steps towards it. */
export const OpenTarget = ({ item, ...seen }: Props) => {
  const { locale, ledger } = seen;
  const { service, status, target, actions, standing } = item;
  const words = locale.words.agenda;
  return (
    <li class={standing}>
      <Heading item={item} {...seen} />
      <p>
        {words.now}: <StatusMark status={status.status} locale={locale} />. {words.responsible}:{' '}
        <Responsible service={service} ledger={ledger} locale={locale} />.{' '}
        {target.reason && (
          <>
            {words.because}: <RecordedText ledger={ledger} text={target.reason} locale={locale} />
          </>
        )}
      </p>
      {actions.length > 0 && (
        <ul>
          {actions.map((action) => (
            <li>
              <ActionLine action={action} {...seen} />
            </li>
          ))}
        </ul>
      )}
    </li>
  );
};
