import { addressOf, pathOf } from '../../web/site/address.ts';
import type { Answer } from '../../web/site/answer.ts';
import { kindIn } from '../../web/site/comparison.ts';
import { nationalFiles } from '../../web/site/comparison-files.ts';
import { describedFor } from '../../web/site/data-catalogue.tsx';
import { LOG_FILES, logFile } from '../../web/site/log-files.ts';
import { movedPage } from '../../web/site/moved.tsx';
import { paths, pathsIn, sharedPaths } from '../../web/site/paths.ts';
import { render } from '../../web/site/render.tsx';
import type { Site, SiteSettings } from '../../web/site/site.ts';
import type { Day } from '../core/calendar.ts';
import type { InterfaceLanguage } from '../core/language.ts';
import { languagesOf, ORGANISATION_KINDS } from '../core/organisation.ts';
import { type Ledger, type State, settingsOf } from '../core/state.ts';
import { type Placed, type Step, stepOf } from './order.ts';
import { PublishingProblem } from './problem.ts';
import { SITE } from './sink.ts';
import type { Publishing, Source } from './source.ts';

/** Everything that should stand in the sink, and the log's end that it was made from. */
export type Content = {
  seq: number;
  hash: string | null;
  files: readonly Placed[];
  /** The hash that the log has at a seq; null where it has no such commit. */
  hashAt: (seq: number) => string | null;
};

function placed(path: string, step: Step, { status, type, body, headers = {} }: Answer): Placed {
  if (status !== 200) throw new Error(`${path} is listed as a file of the site but answers ${status}`);
  return { path, type, body, headers, step };
}

const shownAt = (site: Site, path: string, step: Step, day: Day): Placed =>
  placed(path, step, render(site, path, new URLSearchParams(), day));

/** A file that all share; the site's first page in a language that its only organisation has no pages in leads on. */
function startAt(site: Site, path: string, step: Step, day: Day): Placed {
  const answer = render(site, path, new URLSearchParams(), day);
  return placed(path, step, answer.location === undefined ? answer : movedPage(answer.location));
}

/** The slugs that an organisation had before; their addresses lead to the one of now for ever. */
function formerSlugs(state: State, slug: string): string[] {
  const all = new Set(state.settings.map(({ settings }) => settings.slug));
  all.delete(slug);
  return [...all];
}

/** What stands at the address that a file had under an older slug: the way to a page, a file itself. */
function formerFile(file: Placed, slug: string, former: string): Placed {
  const path = file.path.replace(`/${slug}/`, `/${former}/`);
  return file.path.endsWith('/')
    ? placed(path, 'moved', movedPage(file.path))
    : { ...file, path, step: 'moved' };
}

/** The languages that an organisation's pages were in before; those that were published lead to one of now. */
function formerLanguages({ settings }: State, now: readonly InterfaceLanguage[]): InterfaceLanguage[] {
  const all = new Set(settings.flatMap((each) => languagesOf(each.settings)));
  return [...all].filter((language) => !now.includes(language));
}

/** What stands where a language lay that the organisation has no pages in any more: the way to a page, a file itself. */
function inFormerLanguages(
  own: readonly Placed[],
  ledger: Ledger,
  day: Day,
  settings: SiteSettings,
): Placed[] {
  const now = languagesOf(settingsOf(ledger.state) ?? {});
  const standing = new Map(own.map((file) => [file.path, file]));
  const old = formerLanguages(ledger.state, now).flatMap((former) =>
    pathsIn(ledger, day, settings, [former]),
  );
  return old.flatMap((path): Placed[] => {
    const { slug, rest } = addressOf(path);
    const file = standing.get(pathOf(now[0] ?? 'sv', [slug ?? '', ...rest]));
    if (!file || standing.has(path)) return [];
    return [
      path.endsWith('/') ? placed(path, 'moved', movedPage(file.path)) : { ...file, path, step: 'moved' },
    ];
  });
}

async function logFiles(source: Source, { state }: Ledger, slug: string): Promise<Placed[]> {
  const read = LOG_FILES.map(async (name) =>
    placed(`/${slug}/${name}`, 'data', await logFile(source, state, name)),
  );
  return Promise.all(read);
}

/** Everything of one organisation, and before it the assets that its pages load. */
async function organisationContent(org: string, publishing: Publishing, day: Day): Promise<Content> {
  const { source, settings } = publishing;
  const ledger = await source.read(org);
  const slug = ledger && settingsOf(ledger.state)?.slug;
  if (!ledger || !slug) throw new PublishingProblem(`There is no organisation “${org}”.`);
  const { state } = ledger;
  const site = { ...settings, organisations: await source.organisations(), ledger };
  const starts = [`/${slug}/`, `/en/${slug}/`];
  const own = [
    ...(await logFiles(source, ledger, slug)),
    ...paths(ledger, day, settings).map((path) => shownAt(site, path, stepOf(path, starts), day)),
  ];
  const all = [...own, ...inFormerLanguages(own, ledger, day, settings ?? {})];
  const former = formerSlugs(state, slug).flatMap((old) => all.map((file) => formerFile(file, slug, old)));
  const hashAt = (seq: number) => state.commits[seq - 1]?.hash ?? null;
  return { seq: state.seq, hash: state.hash, files: [...all, ...former], hashAt };
}

/** Everybody of each kind on each day that there are national files for. */
async function nationalContent({ benchmarks, settings = {} }: Publishing, day: Day): Promise<Placed[]> {
  const files: Placed[] = [];
  for (const kind of ORGANISATION_KINDS) {
    const rows = await benchmarks.rows(kind);
    const found = nationalFiles(kind, rows, day, settings);
    files.push(...found.map(({ path, answer }) => placed(path, 'data', answer)));
  }
  return files;
}

/** The assets, and the pages and files that belong to no organisation. */
async function siteContent(publishing: Publishing, day: Day): Promise<Content> {
  const { source, benchmarks, settings = {} } = publishing;
  const organisations = await source.organisations();
  // Where there is only one, its first page is the site's.
  const [only, ...others] = organisations;
  const ledger = only && others.length === 0 ? await source.read(only.id) : null;
  const described = await describedFor(true, settings, source, organisations);
  const rows = await benchmarks.rows(kindIn(new URLSearchParams()));
  const site = { ...settings, organisations, ledger, described, rows };
  const files = sharedPaths(settings).map((path) => {
    const step = path.startsWith('/assets/') ? 'asset' : stepOf(path, ['/', '/en/']);
    return startAt(site, path, step, day);
  });
  const all = [...files, ...(await nationalContent(publishing, day))];
  return { seq: 0, hash: null, files: all, hashAt: () => null };
}

/** Renders everything of an organisation, or of the shared pages, as the log has it now. */
export const contentOf = (target: string, publishing: Publishing, day: Day): Promise<Content> =>
  target === SITE ? siteContent(publishing, day) : organisationContent(target, publishing, day);
