import { type AgendaItem, isLate } from '../../../functions/core/agenda.ts';
import { RecordedText } from '../../components/recorded-text.tsx';
import { StatusMark } from '../../components/status-mark.tsx';
import { staffPath } from '../addresses.ts';
import { flagsOf, Responsible, type Seen, ServiceName } from './parts.tsx';

type Part = Seen & { item: AgendaItem };

const Standing = ({ item, locale, today }: Part) => {
  const { target, standing } = item;
  const { agenda } = locale.words;
  if (target.state === 'met') return <>{agenda.metOn(target.closedOn ?? today)}</>;
  if (target.state === 'dropped') return <>{agenda.droppedOn(target.closedOn ?? today)}</>;
  const flags = flagsOf(target, today, locale);
  const said = standing === 'ended' ? agenda.standings.ended : locale.staff.agenda.target.open;
  return <>{[...(isLate(target, today) && standing !== 'ended' ? [] : [said]), ...flags].join(', ')}</>;
};

/** The target in brief. */
export const TargetFacts = ({ item, ...seen }: Part) => {
  const { locale, ledger, org } = seen;
  const { service, status, target } = item;
  const { agenda } = locale.words;
  const words = locale.staff.agenda.target;
  const because = target.closedBecause ?? target.reason;
  return (
    <dl class="facts-list">
      <div>
        <dt>{agenda.now}</dt>
        <dd>
          <StatusMark status={status.status} locale={locale} />
        </dd>
      </div>
      <div>
        <dt>{words.state}</dt>
        <dd>
          <Standing item={item} {...seen} />
        </dd>
      </div>
      <div>
        <dt>{agenda.responsible}</dt>
        <dd>
          <Responsible service={service} ledger={ledger} locale={locale} />
        </dd>
      </div>
      <div>
        <dt>{words.set}</dt>
        <dd>{locale.format.day(target.setOn)}</dd>
      </div>
      {because && (
        <div>
          <dt>{agenda.because}</dt>
          <dd class="prose">
            <RecordedText ledger={ledger} text={because} locale={locale} />
          </dd>
        </div>
      )}
      <div>
        <dt>{locale.staff.agenda.columns.service}</dt>
        <dd>
          <a href={staffPath(locale.lang, org, `tjanst/${service.id}/`)}>
            <ServiceName service={service} locale={locale} />
          </a>
        </dd>
      </div>
    </dl>
  );
};
