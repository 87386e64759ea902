import { dayOf } from '../../functions/core/calendar.ts';
import { type Edition, headAt } from '../../functions/core/state.ts';
import { OwnNav } from '../components/own-nav.tsx';
import { Page } from '../components/page.tsx';
import { RecordedText } from '../components/recorded-text.tsx';
import { editionPath, editionsPath } from './addresses.ts';
import { ownLinks } from './own-links.ts';
import { localeIn, ownerOf, surroundingsOf, type Viewing } from './viewing.ts';
import { YearLinks } from './year-links.tsx';

type Props = { viewing: Viewing };

const Row = ({ viewing, edition }: Props & { edition: Edition }) => {
  const locale = localeIn(viewing);
  const { editions } = locale.words;
  const { id, label, validOn, at, pinned, withdrawn } = edition;
  const link = <a href={editionPath(viewing.language, viewing.slug, id)}>{label}</a>;
  return (
    <tr class={withdrawn ? 'withdrawn' : undefined}>
      <th scope="row">
        {withdrawn ? <s>{link}</s> : link}
        {withdrawn && (
          <p>
            <strong class="flag">{editions.withdrawn}</strong> {editions.withdrawnOn(dayOf(withdrawn.at))}{' '}
            <RecordedText ledger={viewing.ledger} text={withdrawn.reason} locale={locale} />
          </p>
        )}
      </th>
      <td>{validOn}</td>
      <td>{dayOf(at)}</td>
      <td>
        {editions.change(pinned)} <code>{headAt(viewing.ledger.state, pinned).hash.slice(0, 12)}…</code>
      </td>
    </tr>
  );
};

const List = ({ viewing, found }: Props & { found: readonly Edition[] }) => {
  const { editions } = localeIn(viewing).words;
  return (
    <section class="scroll" aria-label={editions.region} tabindex={0}>
      <table class="editions">
        <caption>{editions.list(viewing.settings.name)}</caption>
        <thead>
          <tr>
            <th scope="col">{editions.label}</th>
            <th scope="col">{editions.validOn}</th>
            <th scope="col">{editions.published}</th>
            <th scope="col">{editions.pinned}</th>
          </tr>
        </thead>
        <tbody>
          {found.map((edition) => (
            <Row viewing={viewing} edition={edition} />
          ))}
        </tbody>
      </table>
    </section>
  );
};

const newestFirst = (a: Edition, b: Edition): number => b.seq - a.seq || b.index - a.index;

/** Everything that was published as an edition; withdrawn ones stay, struck through, with the reason. */
export const EditionsPage = ({ viewing, years }: Props & { years: readonly string[] }) => {
  const { language, assets, slug, settings, ledger } = viewing;
  const locale = localeIn(viewing);
  const { editions } = locale.words;
  const found = Object.values(ledger.state.editions).sort(newestFirst);
  return (
    <Page
      surroundings={surroundingsOf(language, assets, (lang) => editionsPath(lang, slug))}
      title={`${editions.title} – ${settings.name}`}
      owner={ownerOf(viewing)}
    >
      <OwnNav links={ownLinks(viewing, 'editions')} locale={locale} />
      <div class="opening">
        <h1>{editions.title}</h1>
        <p class="lead">{editions.lead}</p>
        {found.length === 0 && <p>{editions.none}</p>}
      </div>
      {found.length > 0 && <List viewing={viewing} found={found} />}
      {years.length > 0 && (
        <section aria-labelledby="years">
          <h2 id="years">{editions.yearEnds}</h2>
          <p>{editions.yearEndsLead}</p>
          <YearLinks years={years} here={null} slug={slug} locale={locale} />
        </section>
      )}
    </Page>
  );
};
