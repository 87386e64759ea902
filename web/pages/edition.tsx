import { dayOf } from '../../functions/core/calendar.ts';
import { matrixOf } from '../../functions/core/matrix.ts';
import { type Edition, headAt } from '../../functions/core/state.ts';
import { RecordedText } from '../components/recorded-text.tsx';
import { editionPath, editionsPath, logPath, textsPath } from './addresses.ts';
import { FrozenPage } from './frozen-page.tsx';
import { overviewOf } from './overview.ts';
import { localeIn, type Viewing } from './viewing.ts';

type Props = { viewing: Viewing; edition: Edition };

const Withdrawal = ({ viewing, edition }: Props) => {
  const locale = localeIn(viewing);
  const { editions } = locale.words;
  const { withdrawn } = edition;
  if (!withdrawn) return null;
  return (
    <p class="notice">
      <strong>{editions.withdrawnNotice(dayOf(withdrawn.at))}</strong>{' '}
      <RecordedText ledger={viewing.ledger} text={withdrawn.reason} locale={locale} />{' '}
      {editions.withdrawnStays}
    </p>
  );
};

/** What the edition froze, and how anyone can check that it did. */
const Pins = ({ viewing, edition }: Props) => {
  const { editions } = localeIn(viewing).words;
  const { seq, hash } = headAt(viewing.ledger.state, edition.pinned);
  return (
    <div class="prose">
      <p>{editions.frozen(edition.validOn, dayOf(edition.at))}</p>
      <p>
        {editions.madeFrom(seq, edition.catalogue)} <code>{hash}</code>. {editions.verify}{' '}
        <a href={logPath(viewing.slug)}>{editions.log}</a> {editions.and}{' '}
        <a href={textsPath(viewing.slug)}>{editions.texts}</a>.
      </p>
    </div>
  );
};

/** An edition: the matrix and the flower box as they were frozen, saying so. */
export const EditionPage = ({ query, ...props }: Props & { query: URLSearchParams }) => {
  const { viewing, edition } = props;
  const { language, slug, settings, ledger, view } = viewing;
  const locale = localeIn(viewing);
  const { editions } = locale.words;
  const matrix = matrixOf(ledger.state, view, edition.catalogue);
  const [verdict, ...rest] = overviewOf(matrix, locale);
  return (
    <FrozenPage
      viewing={viewing}
      matrix={matrix}
      title={`${edition.label} – ${settings.name}`}
      pathIn={(lang) => editionPath(lang, slug, edition.id)}
      query={query}
    >
      <nav class="breadcrumb" aria-label={locale.words.site.breadcrumbLabel}>
        <a href={editionsPath(language, slug)}>{editions.allEditions}</a>
      </nav>
      <h1>
        <small>{editions.editionOf(settings.name)}</small>{' '}
        {edition.withdrawn ? <s>{edition.label}</s> : edition.label}
      </h1>
      <Withdrawal {...props} />
      <p class="lead">{verdict}</p>
      {rest.length > 0 && <p class="prose">{rest.join(' ')}</p>}
      <Pins {...props} />
    </FrozenPage>
  );
};
