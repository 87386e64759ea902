import { type AgendaItem, firstDue, slipsOf } from '../../../functions/core/agenda.ts';
import { StatusMark } from '../../components/status-mark.tsx';
import { ActionLine, type Seen, ServiceName } from './parts.tsx';
import { targetPath } from './paths.ts';
import type { LeftOver, Shown } from './selection.ts';

const Row = ({ item, locale, org }: Seen & { item: AgendaItem }) => {
  const { service, target } = item;
  const words = locale.words.agenda;
  const on = target.closedOn ?? target.due;
  return (
    <tr>
      <th scope="row">
        <a href={targetPath({ lang: locale.lang, org }, service.id, target.id)}>
          <ServiceName service={service} locale={locale} />
        </a>
      </th>
      <td>
        <StatusMark status={target.status} locale={locale} />
      </td>
      <td>{locale.format.day(firstDue(target))}</td>
      <td>{target.state === 'met' ? words.metOn(on) : words.droppedOn(on)}</td>
      <td>{locale.format.number(slipsOf(target).length)}</td>
    </tr>
  );
};

/** Targets that were met or dropped, behind a fold. */
export const ClosedTargets = ({ closed, ...seen }: Seen & Pick<Shown, 'closed'>) => {
  const { agenda } = seen.locale.staff;
  if (closed.length === 0) return null;
  const { service, target, first, outcome, moves } = agenda.columns;
  return (
    <details id="closed">
      <summary>{agenda.closed(closed.length)}</summary>
      <section class="scroll" aria-label={agenda.closedRegion} tabindex={0}>
        <table>
          <caption>{agenda.closedCaption}</caption>
          <thead>
            <tr>
              {[service, target, first, outcome, moves].map((column) => (
                <th scope="col">{column}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {closed.map((item) => (
              <Row item={item} {...seen} />
            ))}
          </tbody>
        </table>
      </section>
    </details>
  );
};

const Left = ({ left, ...seen }: Seen & { left: LeftOver }) => {
  const { locale } = seen;
  const { agenda } = locale.staff;
  const { service, action, because } = left;
  return (
    <li>
      <ServiceName service={service} locale={locale} />: <ActionLine action={action} {...seen} />
      {because !== 'loose' && (
        <strong class="flag">{because === 'met' ? agenda.ofMet : agenda.ofDropped}</strong>
      )}
    </li>
  );
};

/** Actions that no open target needs: each should get one, or be finished. */
export const LeftOvers = ({ shown, ...seen }: Seen & { shown: Shown }) => {
  const { agenda } = seen.locale.staff;
  const { leftOver, finished } = shown;
  if (leftOver.length + finished.length === 0) return null;
  return (
    <section aria-labelledby="left-over">
      <h2 id="left-over">
        {agenda.leftOver} <small>{seen.locale.format.number(leftOver.length)}</small>
      </h2>
      <p class="note">{agenda.leftOverExplained}</p>
      {[leftOver, finished].map(
        (group) =>
          group.length > 0 && (
            <ul class="steps">
              {group.map((left) => (
                <Left left={left} {...seen} />
              ))}
            </ul>
          ),
      )}
    </section>
  );
};
