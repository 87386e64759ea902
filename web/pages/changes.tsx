import { causeOf } from '../../functions/core/change-cause.ts';
import { type Change, type ChangeKind, changesBetween } from '../../functions/core/changes.ts';
import type { InterfaceLanguage } from '../../functions/core/language.ts';
import { matrixOf } from '../../functions/core/matrix.ts';
import { type Transitions, transitionsBetween } from '../../functions/core/transitions.ts';
import { ChangeFigures } from '../components/change-figures.tsx';
import { ChangeList, type ChangeShown } from '../components/change-list.tsx';
import { CountingRule } from '../components/counting-rule.tsx';
import { OwnNav } from '../components/own-nav.tsx';
import { Page } from '../components/page.tsx';
import { TransitionTable } from '../components/transition-table.tsx';
import type { Locale } from '../text/text.ts';
import { changesPath, feedPath } from './addresses.ts';
import {
  type Comparison,
  changesQuery,
  periodOf,
  permanentQuery,
  sideInWords,
} from './changes-comparison.ts';
import { ChangesForms } from './changes-forms.tsx';
import { ownLinks } from './own-links.ts';
import { successorIn } from './successor.ts';
import { localeIn, ownerOf, serviceHref, surroundingsOf, type Viewing } from './viewing.ts';

/** What fell stands before what rose. */
const ORDER: readonly ChangeKind[] = [
  'fell',
  'improved',
  'toNotApplicable',
  'fromNotApplicable',
  'toUnknown',
  'fromUnknown',
  'new',
  'retired',
];

type Props = { viewing: Viewing; comparison: Comparison };

function shownIn({ viewing, comparison }: Props, change: Change): ChangeShown {
  const cause = causeOf(viewing.ledger.state, change, periodOf(comparison));
  const successors = (cause.ending?.into ?? []).map((id) => successorIn(viewing, id));
  return { change, cause, href: serviceHref(viewing, change.id), successors };
}

/** How many of each kind, and how many stand still; the word for services stands once. */
function summaryOf(changes: readonly Change[], { before, unchanged }: Transitions, locale: Locale): string {
  const { words, format } = locale;
  const present = ORDER.map((kind) => ({
    kind,
    count: changes.filter((each) => each.kind === kind).length,
  })).filter(({ count }) => count > 0);
  if (present.length === 0) return words.changes.nothing(unchanged);
  const parts = present.map(({ kind, count }, place) =>
    words.changes.parts[kind](place === 0 ? words.changes.services(count) : format.number(count), count),
  );
  const said = words.changes.summary(parts, unchanged);
  return before === 0 ? `${words.changes.noneBefore} ${said}` : said;
}

/** What a reader must know of the two sides beside their days. */
const Cautions = ({ viewing, comparison: { from, to, asked } }: Props) => {
  const { words, format } = localeIn(viewing);
  const editions = [from.edition, to.edition];
  const said = [
    ...(asked.knownOn === undefined || editions.every((each) => each !== null)
      ? []
      : [words.changes.knownOn(format.moment(asked.knownOn))]),
    ...editions.flatMap((each) => (each?.withdrawn ? [words.changes.withdrawnEdition(each.label)] : [])),
    ...(from.edition && to.edition && from.edition.catalogue !== to.edition.catalogue
      ? [words.changes.catalogues]
      : []),
  ];
  return said.length > 0 ? <p class="notice">{said.join(' ')}</p> : null;
};

const Opening = (props: Props & { summary: string }) => {
  const { viewing, comparison, summary } = props;
  const { words, format } = localeIn(viewing);
  const side = (end: Comparison['from']) => sideInWords(end, words, format);
  return (
    <div class="opening">
      <h1>{words.changes.title}</h1>
      <p>
        <strong>{words.changes.between(side(comparison.from), side(comparison.to))}</strong>
      </p>
      <p class="lead">{summary}</p>
      <Cautions {...props} />
    </div>
  );
};

const Keeping = ({ viewing, comparison }: Props) => {
  const { changes } = localeIn(viewing).words;
  return (
    <section class="keeping">
      <p>
        <a href={permanentQuery(viewing.ledger.state, comparison)}>{changes.permanent}</a>.{' '}
        {changes.permanentHelp}
      </p>
      <p>
        <a href={feedPath(viewing.language, viewing.slug)}>{changes.follow}</a>
      </p>
    </section>
  );
};

/** What changed between two days or editions: each service, the table of moves, the figures of both. */
export const ChangesPage = (props: Props) => {
  const { viewing, comparison } = props;
  const { language, assets, slug, settings, ledger } = viewing;
  const { from, to, asked } = comparison;
  const locale = localeIn(viewing);
  const period = periodOf(comparison);
  const changes = changesBetween(ledger.state, period);
  const transitions = transitionsBetween(ledger.state, period);
  const pathIn = (lang: InterfaceLanguage) => changesPath(lang, slug) + changesQuery(asked);
  const days = { from: from.day, to: to.day, locale };
  return (
    <Page
      surroundings={surroundingsOf(language, assets, pathIn)}
      title={`${locale.words.changes.title} ${settings.name}`}
      owner={ownerOf(viewing)}
      feed={feedPath(language, slug)}
    >
      <OwnNav links={ownLinks(viewing, 'changes')} locale={locale} />
      <Opening {...props} summary={summaryOf(changes, transitions, locale)} />
      <ChangesForms viewing={viewing} from={from.day} to={to.day} comparison={comparison} />
      {ORDER.map((kind) => {
        const own = changes.filter((each) => each.kind === kind).map((each) => shownIn(props, each));
        return own.length > 0 && <ChangeList kind={kind} changes={own} ledger={ledger} locale={locale} />;
      })}
      <TransitionTable transitions={transitions} {...days} />
      <ChangeFigures
        before={matrixOf(ledger.state, { validOn: from.day, known: from.known })}
        after={matrixOf(ledger.state, { validOn: to.day, known: to.known })}
        {...days}
      />
      <Keeping {...props} />
      <CountingRule locale={locale} />
    </Page>
  );
};
