import { slipsOf } from '../../../functions/core/agenda.ts';
import type { Card } from '../../../functions/core/board-view.ts';
import type { Day } from '../../../functions/core/calendar.ts';
import { numberOf } from '../../../functions/core/days.ts';
import { inLanguage } from '../../../functions/core/language.ts';
import type { Ledger } from '../../../functions/core/state.ts';
import { langOf } from '../../components/localized.tsx';
import { RecordedText } from '../../components/recorded-text.tsx';
import { Badge } from '../../components/status-mark.tsx';
import type { StaffLocale } from '../../text/staff.ts';
import { actionPath, targetPath } from '../agenda/paths.ts';

type Props = { card: Card; locale: StaffLocale; org: string; ledger: Ledger; today: Day };

const planOf = (card: Card) => (card.kind === 'target' ? card.target : card.action);

function hrefOf(card: Card, { locale: { lang }, org }: Props): string {
  const { id } = planOf(card);
  return (card.kind === 'target' ? targetPath : actionPath)({ lang, org }, card.service.id, id);
}

/** What is to be reached or done. */
const What = ({ card, locale, ledger }: Pick<Props, 'card' | 'locale' | 'ledger'>) => {
  if (card.kind === 'action')
    return <RecordedText ledger={ledger} text={card.action.title} locale={locale} />;
  const { status } = card.target;
  const { statuses } = locale.words;
  return (
    <>
      <Badge status={status} locale={locale} />{' '}
      {locale.staff.board.target(statuses[status].word, statuses[card.status].word)}
    </>
  );
};

/** The role that answers for it. */
const Who = ({ card, locale, ledger }: Pick<Props, 'card' | 'locale' | 'ledger'>) => {
  const role = card.kind === 'action' ? card.action.owner : card.service.profile.role;
  return role ? <RecordedText ledger={ledger} text={role} locale={locale} /> : locale.words.agenda.notStated;
};

type Flag = { kind: string; said: string };

/** How late, how often moved, for how long silent: the gravest first. */
function flagsOf({ card, locale, today }: Props): Flag[] {
  const { board } = locale.staff;
  if (card.column === 'done') return [];
  const late = numberOf(today) - numberOf(planOf(card).due);
  const moves = card.kind === 'target' ? slipsOf(card.target).length : 0;
  return [
    ...(card.snags.includes('late') ? [{ kind: 'late', said: board.late(late) }] : []),
    ...(card.snags.includes('ended') ? [{ kind: 'ended', said: board.ended }] : []),
    ...(card.snags.includes('silent') ? [{ kind: 'silent', said: board.silent(card.heardOn) }] : []),
    ...(moves > 0 ? [{ kind: 'moved', said: board.slipped(moves) }] : []),
  ];
}

/** By when, or when it was done. */
function dayOf(card: Card, { staff: { board } }: StaffLocale): string {
  const closed = card.kind === 'target' ? card.target.closedOn : card.action.finishedOn;
  return closed ? board.doneOn(closed) : board.by(planOf(card).due);
}

const Lifted = ({ card, locale, ledger }: Pick<Props, 'card' | 'locale' | 'ledger'>) => {
  const to = card.kind === 'action' && card.snags.includes('escalated') ? card.action.escalated?.to : null;
  if (!to) return null;
  return (
    <strong class="flag lifted">
      {locale.staff.board.liftedTo} <RecordedText ledger={ledger} text={to} locale={locale} />
    </strong>
  );
};

/** A target or an action on the board. */
export const BoardCard = (props: Props) => {
  const { card, locale, ledger } = props;
  const { text, lang } = inLanguage(card.service.profile.name, locale.lang);
  return (
    <li class={[card.kind, ...card.snags].join(' ')}>
      <h3>
        <a href={hrefOf(card, props)} lang={langOf(lang, locale)}>
          {text}
        </a>
      </h3>
      <p class="what">
        <What card={card} locale={locale} ledger={ledger} />
      </p>
      <p class="who">
        <Who card={card} locale={locale} ledger={ledger} />
      </p>
      <p class="flags">
        <span class="by">{dayOf(card, locale)}</span> <Lifted card={card} locale={locale} ledger={ledger} />
        {flagsOf(props).map(({ kind, said }) => (
          <>
            {' '}
            <strong class={`flag flag-${kind}`}>{said}</strong>
          </>
        ))}
      </p>
    </li>
  );
};
