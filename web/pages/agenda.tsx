import {
  type Agenda,
  type AgendaItem,
  agendaOf,
  STANDINGS,
  type Standing,
} from '../../functions/core/agenda.ts';
import { outcomeOf, slippage } from '../../functions/core/agenda-outcome.ts';
import { type InterfaceLanguage, inLanguage } from '../../functions/core/language.ts';
import { catalogueAt } from '../../functions/core/matrix.ts';
import { ActionList } from '../components/agenda-actions.tsx';
import { AgendaTarget } from '../components/agenda-item.tsx';
import { OutcomeTable } from '../components/agenda-outcome.tsx';
import { langOf } from '../components/localized.tsx';
import { OwnNav } from '../components/own-nav.tsx';
import { Page } from '../components/page.tsx';
import { ViewForm } from '../components/view-form.tsx';
import { agendaPath, calendarPath, queryOf } from './addresses.ts';
import { ownLinks } from './own-links.ts';
import { ViewNotice } from './view-notice.tsx';
import { localeIn, ownerOf, serviceHref, surroundingsOf, type Viewing } from './viewing.ts';

type Props = { viewing: Viewing; agenda: Agenda };

/** How the plans have gone, in sentences with their denominators. */
function sentencesOf({ viewing, agenda: { items, validOn } }: Props): string[] {
  const { agenda: words } = localeIn(viewing).words;
  if (items.length === 0) return [words.none];
  const having = (...standings: Standing[]) =>
    items.filter(({ standing }) => standings.includes(standing)).length;
  const { due, onTime, late, open, lapsed } = outcomeOf(items, validOn, 'first');
  const { slipped, moves } = slippage({ items });
  return [
    words.openTargets(having('late', 'on-track'), having('late')),
    due === 0 ? words.nothingDue : words.dueSoFar(due, onTime, late, open, lapsed),
    words.slippage(slipped, items.length, moves),
  ];
}

/** Leads to the parts of the page, which can be long, and to the calendar file. */
const Contents = ({ viewing, agenda: { items } }: Props) => {
  const { agenda: words } = localeIn(viewing).words;
  const present = STANDINGS.map((standing) => ({
    standing,
    count: items.filter((item) => item.standing === standing).length,
  })).filter(({ count }) => count > 0);
  return (
    <ul class="follow">
      {present.map(({ standing, count }) => (
        <li>
          <a href={`#standing-${standing}`}>{words.standings[standing]}</a> {count}
        </li>
      ))}
      {items.length > 0 && (
        <li>
          <a href="#outcome">{words.outcome.heading}</a>
        </li>
      )}
      <li>
        <a href={calendarPath(viewing.language, viewing.slug)}>{words.calendar.link}</a>
      </li>
    </ul>
  );
};

const Opening = (props: Props) => {
  const { viewing } = props;
  const { view, asked, settings, day } = viewing;
  const locale = localeIn(viewing);
  const { agenda: words } = locale.words;
  const [first, ...rest] = sentencesOf(props);
  return (
    <div class="opening">
      <h1>{words.title}</h1>
      <p class="lead">{first}</p>
      {rest.length > 0 && <p class="prose">{rest.join(' ')}</p>}
      <ViewNotice viewing={viewing} path={agendaPath(viewing.language, viewing.slug)} />
      <ViewForm
        validOn={view.validOn}
        knownOn={asked.knownOn}
        latest={settings.closedOn ?? day}
        today={day}
        locale={locale}
      />
      <Contents {...props} />
    </div>
  );
};

type GroupProps = { viewing: Viewing; standing: Standing; items: readonly AgendaItem[] };

const Group = ({ viewing, standing, items }: GroupProps) => {
  const locale = localeIn(viewing);
  const { words, format } = locale;
  const { ledger, view } = viewing;
  return (
    <section aria-labelledby={`standing-${standing}`}>
      <h2 id={`standing-${standing}`}>
        {words.agenda.standings[standing]} <small>{format.number(items.length)}</small>
      </h2>
      <ul class="targets">
        {items.map((item) => (
          <AgendaTarget
            item={item}
            ledger={ledger}
            validOn={view.validOn}
            href={serviceHref(viewing, item.service.id)}
            locale={locale}
          />
        ))}
      </ul>
    </section>
  );
};

const Loose = ({ viewing, agenda }: Props) => {
  const locale = localeIn(viewing);
  const { ledger, view } = viewing;
  if (agenda.loose.length === 0) return null;
  return (
    <section aria-labelledby="loose">
      <h2 id="loose">{locale.words.agenda.looseActions}</h2>
      <ul class="targets">
        {agenda.loose.map(({ service, actions }) => {
          const name = inLanguage(service.profile.name, locale.lang);
          return (
            <li>
              <h3>
                <a href={serviceHref(viewing, service.id)} lang={langOf(name.lang, locale)}>
                  {name.text}
                </a>
              </h3>
              <ActionList actions={actions} ledger={ledger} validOn={view.validOn} locale={locale} />
            </li>
          );
        })}
      </ul>
    </section>
  );
};

/** Targets by due date, the late ones first, with every move; and what became of the plans. */
export const AgendaPage = ({ viewing }: { viewing: Viewing }) => {
  const { language, assets, slug, asked, settings, ledger, view } = viewing;
  const locale = localeIn(viewing);
  const agenda = agendaOf(ledger.state, view);
  const { areas } = catalogueAt(ledger.state, view);
  const pathIn = (lang: InterfaceLanguage) => agendaPath(lang, slug) + queryOf(asked);
  return (
    <Page
      surroundings={surroundingsOf(language, assets, pathIn)}
      title={`${locale.words.agenda.title} – ${settings.name}`}
      owner={ownerOf(viewing)}
    >
      <OwnNav links={ownLinks(viewing, 'agenda')} locale={locale} />
      <Opening viewing={viewing} agenda={agenda} />
      {STANDINGS.map((standing) => {
        const items = agenda.items.filter((item) => item.standing === standing);
        return items.length > 0 && <Group viewing={viewing} standing={standing} items={items} />;
      })}
      <Loose viewing={viewing} agenda={agenda} />
      {agenda.items.length > 0 && (
        <OutcomeTable items={agenda.items} areas={areas} validOn={view.validOn} locale={locale} />
      )}
    </Page>
  );
};
