import { inLanguage } from '../../../functions/core/language.ts';
import { type RecordedChange, recordedChanges } from '../../../functions/core/recorded-changes.ts';
import { wordsOf } from '../../../functions/core/texts.ts';
import { type AtomEntry, atomOf } from '../../../functions/exchange/atom/atom.ts';
import { changesPath, feedPath, servicePath } from '../../pages/addresses.ts';
import { successorIn } from '../../pages/successor.ts';
import { localeIn, type Viewing } from '../../pages/viewing.ts';
import { type Entry, seenIn } from '../entry.ts';

const NEWEST = 50;

function titleOf({ from, to }: RecordedChange, viewing: Viewing): string {
  const { words } = localeIn(viewing);
  const { feed } = words.changes;
  const side = to ?? from;
  const name = side ? inLanguage(side.service.profile.name, viewing.language).text : '';
  const [before, after] = [from, to].map(
    (each) => each && words.statuses[each.status.status].word.toLowerCase(),
  );
  if (before && after) return feed.changed(name, before, after);
  return after ? feed.added(name, after) : feed.gone(name, before ?? '');
}

function contentOf({ on, reason, ending }: RecordedChange, viewing: Viewing): string {
  const { words } = localeIn(viewing);
  const { feed, noReason } = words.changes;
  const said = reason === null ? noReason : (wordsOf(viewing.ledger.texts, reason) ?? words.service.removed);
  const names = (ending?.into ?? []).map((id) => successorIn(viewing, id).name);
  return [feed.since(on), said, ...(names.length > 0 ? [feed.into(names)] : [])].join('\n');
}

function entryOf(change: RecordedChange, viewing: Viewing, base: string): AtomEntry {
  const { seq, index, at, updated, service } = change;
  const { language, slug, ledger } = viewing;
  return {
    id: `urn:blomlada:${ledger.state.org}:${seq}-${index}:${language}`,
    title: titleOf(change, viewing),
    published: at,
    updated,
    link: base + servicePath(language, slug, service),
    content: contentOf(change, viewing),
  };
}

function feedOf(viewing: Viewing, base: string): string {
  const { language, slug, settings, ledger } = viewing;
  const { feed } = localeIn(viewing).words.changes;
  const entries = recordedChanges(ledger.state, NEWEST).map((change) => entryOf(change, viewing, base));
  const updated = entries.map((each) => each.updated).reduce((a, b) => (a > b ? a : b), '');
  const { id, attribution } = settings.licence;
  return atomOf({
    id: `urn:blomlada:${ledger.state.org}:changes:${language}`,
    title: feed.title(settings.name),
    subtitle: feed.subtitle,
    updated: updated === '' ? ledger.state.at : updated,
    language,
    author: settings.name,
    rights: attribution === null ? id : `${id}. ${attribution}`,
    self: base + feedPath(language, slug),
    page: base + changesPath(language, slug),
    entries,
  });
}

/** The newest changes of status as an Atom feed, in the order they were recorded. */
export const feed: Entry = {
  matches: ([first, ...more]) => first === 'forandringar.atom' && more.length === 0,
  files: () => ['forandringar.atom'],
  answer(request) {
    const { ledger, day, site } = request;
    const viewing = seenIn(request, { validOn: day, known: ledger.state.seq });
    if (!viewing) return null;
    const body = feedOf(viewing, site.origin ?? '');
    return { status: 200, type: 'application/atom+xml; charset=utf-8', body };
  },
};
