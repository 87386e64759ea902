import type { Child } from 'hono/jsx';
import { type Agenda, STANDINGS } from '../../../functions/core/agenda.ts';
import type { Catalogue } from '../../../functions/core/catalogue/catalogue.ts';
import { staffPath } from '../addresses.ts';
import { ClosedTargets, LeftOvers } from './closed.tsx';
import { AgendaFilter } from './filter.tsx';
import { OpenTarget } from './open-target.tsx';
import type { Seen } from './parts.tsx';
import { newActionPath, newTargetPath } from './paths.ts';
import { isIdle, type Selection, type Shown, shownOf } from './selection.ts';

type Props = Seen & {
  agenda: Agenda;
  catalogue: Catalogue;
  selection: Selection;
  /** Whether the person may plan anything at all. */
  mayPlan: boolean;
  /** The service that is asked for, with its forms; null where the page is about all. */
  oneService: Child;
};

const Opening = ({ agenda, mayPlan, locale, org }: Props) => {
  const words = locale.staff.agenda;
  const open = agenda.items.filter(({ standing }) => standing === 'late' || standing === 'on-track');
  const late = open.filter(({ standing }) => standing === 'late').length;
  const lifted = [...agenda.items, ...agenda.loose]
    .flatMap(({ actions }) => actions)
    .filter(({ state, escalated }) => state !== 'finished' && escalated !== null).length;
  const at = { lang: locale.lang, org };
  return (
    <div class="opening">
      <h1>{words.title}</h1>
      <p class="lead">
        {open.length === 0 ? locale.words.agenda.none : locale.words.agenda.openTargets(open.length, late)}{' '}
        {words.lead(open.filter(isIdle).length, lifted)}
      </p>
      <p class="buttons">
        {mayPlan && (
          <>
            <a class="button" href={newTargetPath(at)}>
              {words.setTarget}
            </a>
            <a class="button quiet" href={newActionPath(at)}>
              {words.addAction}
            </a>
          </>
        )}
        <a href={staffPath(locale.lang, org, 'tavla/')}>{words.toBoard}</a>
      </p>
    </div>
  );
};

const Groups = ({ shown, ...seen }: Seen & { shown: Shown }) => {
  const { locale } = seen;
  return (
    <>
      {STANDINGS.map((standing) => {
        const items = shown.open.filter((item) => item.standing === standing);
        if (items.length === 0) return null;
        return (
          <section aria-labelledby={`standing-${standing}`}>
            <h2 id={`standing-${standing}`}>
              {locale.words.agenda.standings[standing]} <small>{locale.format.number(items.length)}</small>
            </h2>
            <ul class="targets">
              {items.map((item) => (
                <OpenTarget item={item} {...seen} />
              ))}
            </ul>
          </section>
        );
      })}
    </>
  );
};

/** All targets and actions of the organisation, the late ones first, with the way to everything done to them. */
export const StaffAgenda = (props: Props) => {
  const { agenda, catalogue, selection, oneService, locale, org, ledger, today } = props;
  const seen = { locale, org, ledger, today };
  const shown = shownOf(agenda, selection);
  const nothing = shown.open.length + shown.leftOver.length === 0;
  return (
    <>
      <Opening {...props} />
      <AgendaFilter agenda={agenda} catalogue={catalogue} selection={selection} locale={locale} org={org} />
      {oneService}
      {nothing && agenda.items.length > 0 && <p>{locale.staff.agenda.nothing}</p>}
      <Groups shown={shown} {...seen} />
      <LeftOvers shown={shown} {...seen} />
      <ClosedTargets closed={shown.closed} {...seen} />
    </>
  );
};
