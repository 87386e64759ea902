import { ZOOMS, type Zoom } from '../components/strip/row-geometry.ts';
import { localeIn, type Viewing } from './viewing.ts';

const zooms = Object.keys(ZOOMS) as Zoom[];

/** How wide a year is drawn: three plain links that keep the day. */
export const HistoryZoom = ({ zoom, viewing }: { zoom: Zoom; viewing: Viewing }) => {
  const { history } = localeIn(viewing).words;
  const hrefOf = (each: Zoom) => `?${new URLSearchParams({ ...viewing.asked, zoom: each })}`;
  return (
    <nav class="zoom" aria-label={history.zoom}>
      {history.zoom}:{' '}
      {zooms.map((each) => (
        <>
          <a href={hrefOf(each)} aria-current={each === zoom ? 'true' : undefined}>
            {history.zooms[each]}
          </a>{' '}
        </>
      ))}
    </nav>
  );
};
