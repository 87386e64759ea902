import {
  askedOf,
  type Comparison,
  changesQuery,
  EDITION,
  type End,
  permanentQuery,
} from '../../../web/pages/changes-comparison.ts';
import { viewingOf } from '../../../web/pages/viewing.ts';
import { ADDRESSES } from '../../../web/site/assets.ts';
import { staffPath } from '../../../web/staff/addresses.ts';
import { Chooser, type PresetLink } from '../../../web/staff/report/chooser.tsx';
import { ReportDocument } from '../../../web/staff/report/report-document.tsx';
import type { ReportShown } from '../../../web/staff/report/shown.ts';
import { boardReport, type ReportPoint } from '../../core/board-report.ts';
import { type Preset, presetsOf } from '../../core/board-report-presets.ts';
import { dayOf } from '../../core/calendar.ts';
import { standingEditions } from '../../core/edition-order.ts';
import type { StaffCall } from '../call.ts';
import { localeOf, pageAnswer } from '../page.tsx';
import { readPoints, refusedState, stateOf } from './asked.ts';

const PATH = 'rapport/';

const latestIn = ({ settings, today }: StaffCall): string => settings.closedOn ?? today;

/** Where the report on two points lies; an edition is named by its id. */
export const reportPath = (call: StaffCall, from: string, to: string): string =>
  staffPath(call.language, call.org, PATH) + changesQuery({ from, to });

function labelOf(preset: Preset, call: StaffCall): string {
  const { chooser } = localeOf(call).staff.report;
  switch (preset.kind) {
    case 'quarter':
      return chooser.quarter(preset.from, preset.to);
    case 'sinceEdition':
      return chooser.sinceEdition(preset.from.label);
    case 'betweenEditions':
      return chooser.betweenEditions(preset.from.label, preset.to.label);
    default:
      return chooser[preset.kind](preset.year);
  }
}

const sideIn = (side: Preset['from'] | Preset['to']): string =>
  typeof side === 'string' ? side : EDITION + side.id;

const presetLinks = (call: StaffCall): PresetLink[] =>
  presetsOf(call.ledger.state, latestIn(call)).map((preset) => ({
    href: reportPath(call, sideIn(preset.from), sideIn(preset.to)),
    label: labelOf(preset, call),
  }));

/** The editions to choose from, newest first; a withdrawn one only where it was asked for. */
function editionsFor({ ledger }: StaffCall, comparison: Comparison | null) {
  const asked = [comparison?.from.edition, comparison?.to.edition].filter((each) => each?.withdrawn);
  return [...standingEditions(ledger.state), ...asked.flatMap((each) => each ?? [])].reverse();
}

const pointOf = ({ day, known, edition }: End): ReportPoint => ({ validOn: day, known, edition });

/** The report on two points as its page needs it; null when the organisation has no settings. */
function shownIn(call: StaffCall, comparison: Comparison): ReportShown | null {
  const { ledger, language, today, parts } = call;
  const [from, to] = [pointOf(comparison.from), pointOf(comparison.to)];
  const viewing = viewingOf({
    language,
    assets: ADDRESSES,
    day: today,
    ledger,
    view: { validOn: to.validOn, known: to.known },
    asked: askedOf(ledger.state, comparison),
  });
  return (
    viewing && {
      report: boardReport(ledger.state, from, to),
      viewing,
      locale: localeOf(call),
      madeOn: dayOf(parts.store.now()),
      origin: parts.origin,
    }
  );
}

/** The report on two points, with the way to choose others; only that way where none are chosen. */
export function showReport(call: StaffCall): Response {
  const { url, ledger, today } = call;
  const locale = localeOf(call);
  const words = locale.staff.report;
  const read = readPoints(url.searchParams, ledger.state, today);
  const comparison = read?.ok ? read.value : null;
  const shown = comparison && shownIn(call, comparison);
  const action = staffPath(call.language, call.org, PATH);
  const chooser = (
    <Chooser
      action={action}
      state={
        read && !read.ok
          ? refusedState(read.problem, url.searchParams, locale)
          : stateOf(comparison, latestIn(call))
      }
      editions={editionsFor(call, comparison)}
      presets={presetLinks(call)}
      latest={latestIn(call)}
      chosen={shown !== null}
      permanent={comparison && action + permanentQuery(ledger.state, comparison)}
      locale={locale}
    />
  );
  if (shown)
    return pageAnswer(call, { title: words.head.title, here: 'report' }, [
      chooser,
      <ReportDocument {...shown} />,
    ]);
  const status = read && !read.ok ? 400 : 200;
  return pageAnswer(call, { title: words.title, here: 'report', status }, [
    <h1>{words.title}</h1>,
    <p class="lead">{words.lead}</p>,
    chooser,
  ]);
}
