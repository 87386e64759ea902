import { localeIn, loggedFrom, type Viewing } from './viewing.ts';

/** Says which view a page shows, where that is not simply today's, and leads back to the same page without it. */
export const ViewNotice = ({ viewing, path }: { viewing: Viewing; path: string }) => {
  const { asked, view, settings, ledger } = viewing;
  const { words, format } = localeIn(viewing);
  const { closedOn } = settings;
  if (asked.validOn === undefined && asked.knownOn === undefined) {
    return closedOn ? <p class="notice">{words.view.closed(closedOn)}</p> : null;
  }
  const showing =
    asked.knownOn === undefined
      ? words.view.showing(view.validOn)
      : words.view.showingKnown(view.validOn, format.moment(asked.knownOn));
  const first = loggedFrom(viewing);
  return (
    <p class="notice" role="status">
      {showing} {view.known === 0 && ledger.state.seq > 0 && first && words.view.loggedFrom(first)}{' '}
      <a href={path}>{closedOn ? words.view.backToClosing(closedOn) : words.view.backToToday}</a>
    </p>
  );
};
