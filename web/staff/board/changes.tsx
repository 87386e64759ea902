import { BOARD_CHANGES, type BoardChange, type Goal } from '../../../functions/core/board-changes.ts';
import type { Day } from '../../../functions/core/calendar.ts';
import { inLanguage } from '../../../functions/core/language.ts';
import type { Ledger } from '../../../functions/core/state.ts';
import type { Status } from '../../../functions/core/status.ts';
import { langOf } from '../../components/localized.tsx';
import { RecordedText } from '../../components/recorded-text.tsx';
import type { StaffLocale } from '../../text/staff.ts';
import { agendaPath } from '../agenda/paths.ts';

type Props = {
  changes: readonly BoardChange[];
  since: Day;
  locale: StaffLocale;
  org: string;
  ledger: Ledger;
};

/** How much has happened since the last meeting, as a sentence. */
export function tellChanges({ changes, since, locale }: Pick<Props, 'changes' | 'since' | 'locale'>): string {
  const words = locale.staff.board;
  const parts = BOARD_CHANGES.flatMap((kind) => {
    const count = changes.filter((change) => change.kind === kind).length;
    return count > 0 ? [words.tally[kind](count)] : [];
  });
  return words.happenedCaption(since, parts);
}

type HowProps = { change: BoardChange; locale: StaffLocale; ledger: Ledger };

const goalOf = ({ status, due }: Goal, { words }: StaffLocale): string =>
  words.target.by(words.statuses[status].word, due);

function statusesOf(from: Status | null, to: Status | null, { words, staff }: StaffLocale): string {
  const [before, after] = [from, to].map((status) => status && words.statuses[status].word);
  if (before && after) return `${before} → ${after}`;
  return after ? staff.board.appeared(after) : staff.board.gone(before ?? '');
}

/** What a change consists of. */
const How = ({ change, locale, ledger }: HowProps) => {
  const { board } = locale.staff;
  const { day } = locale.format;
  if (change.kind === 'status-changed') return <>{statusesOf(change.from, change.to, locale)}</>;
  if (change.kind === 'target-moved')
    return <>{board.fromTo(goalOf(change.from, locale), goalOf(change.goal, locale))}</>;
  if ('goal' in change) return <>{goalOf(change.goal, locale)}</>;
  const title = <RecordedText ledger={ledger} text={change.action.title} locale={locale} />;
  if (change.kind === 'action-moved')
    return (
      <>
        {title}: {board.fromTo(day(change.from), day(change.due))}
      </>
    );
  if (change.kind === 'action-escalated')
    return (
      <>
        {title}: {board.liftedTo} <RecordedText ledger={ledger} text={change.to} locale={locale} />
      </>
    );
  return title;
};

const Row = ({ change, locale, ledger, org }: HowProps & { org: string }) => {
  const { service, because } = change;
  const { text, lang } = inLanguage(service.profile.name, locale.lang);
  return (
    <tr>
      <td>{locale.format.day(change.on)}</td>
      <th scope="row">{locale.staff.board.kinds[change.kind]}</th>
      <td>
        <a href={agendaPath({ lang: locale.lang, org }, service.id)} lang={langOf(lang, locale)}>
          {text}
        </a>
      </td>
      <td>
        <How change={change} locale={locale} ledger={ledger} />
      </td>
      <td>{because && <RecordedText ledger={ledger} text={because} locale={locale} />}</td>
    </tr>
  );
};

/** What has happened since the last meeting, row by row. */
export const BoardChanges = (props: Props) => {
  const { changes, since, locale, org, ledger } = props;
  const { board } = locale.staff;
  const { on, what, service, how, because } = board.heads;
  return (
    <section aria-labelledby="happened">
      <h2 id="happened">{board.happened(since)}</h2>
      {changes.length === 0 && <p>{tellChanges(props)}</p>}
      {changes.length > 0 && (
        <section class="scroll" aria-label={board.region} tabindex={0}>
          <table>
            <caption>{tellChanges(props)}</caption>
            <thead>
              <tr>
                {[on, what, service, how, because].map((head) => (
                  <th scope="col">{head}</th>
                ))}
              </tr>
            </thead>
            <tbody>
              {changes.map((change) => (
                <Row change={change} locale={locale} ledger={ledger} org={org} />
              ))}
            </tbody>
          </table>
        </section>
      )}
    </section>
  );
};
