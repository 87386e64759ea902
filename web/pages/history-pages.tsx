import { yearEnds } from '../../functions/core/calendar.ts';
import { firstDay } from '../../functions/core/matrix.ts';
import { settingsOf } from '../../functions/core/state.ts';
import { editionPath, yearEndPath } from './addresses.ts';
import { localeIn, type Viewing } from './viewing.ts';

/** The history that needs neither script nor query: every year's end and every edition has a page of its own. */
export const HistoryPages = ({ viewing }: { viewing: Viewing }) => {
  const { ledger, language, slug, day } = viewing;
  const { state } = ledger;
  const { history } = localeIn(viewing).words;
  const first = firstDay(state);
  const years = first === null ? [] : yearEnds(first, settingsOf(state)?.closedOn ?? day);
  const editions = Object.values(state.editions);
  if (years.length === 0 && editions.length === 0) return null;
  return (
    <section class="own-pages" aria-labelledby="own-pages">
      <h2 id="own-pages">{history.ownPages}</h2>
      {years.length > 0 && (
        <p>
          {history.yearEnds}:{' '}
          {years.map((end) => (
            <>
              <a href={yearEndPath(language, slug, end.slice(0, 4))}>{end.slice(0, 4)}</a>{' '}
            </>
          ))}
        </p>
      )}
      {editions.length > 0 && (
        <p>
          {history.editions}:{' '}
          {editions.map(({ id, label }) => (
            <>
              <a href={editionPath(language, slug, id)}>{label}</a>{' '}
            </>
          ))}
        </p>
      )}
    </section>
  );
};
