import { type BoardReport, isUneventful, type ReportPoint } from '../../../functions/core/board-report.ts';
import type { ExplainedChange } from '../../../functions/core/board-report-changes.ts';
import { inLanguage } from '../../../functions/core/language.ts';
import { sumsOf } from '../../components/outside.ts';
import type { StaffLocale } from '../../text/staff.ts';
import { correctedSentence, greenSentence, matchedSentence, outsideSentence } from './said-figures.ts';

/** More fallen services than these are counted and not named: none is picked out among them. */
const MOST_NAMED = 5;

const sideOf = ({ validOn, edition }: ReportPoint, { staff }: StaffLocale): string =>
  staff.report.said.side(validOn, edition?.label ?? null);

function totalSentence({ before, after, changes, from, to }: BoardReport, name: string, locale: StaffLocale) {
  const counts = {
    before: sumsOf(before.counts).total,
    after: sumsOf(after.counts).total,
    arrived: changes.new.length,
    ended: changes.retired.length,
  };
  return locale.staff.report.said.total(name, counts, sideOf(from, locale), sideOf(to, locale));
}

function named({ from, to }: ExplainedChange, { lang, words, staff }: StaffLocale): string {
  const name = to ? inLanguage(to.service.profile.name, lang).text : '';
  const word = (side: typeof from) => (side ? words.statuses[side.status.status].word : '');
  return staff.report.said.named(name, word(from), word(to));
}

const OUTSIDE_SCALE = ['toNotApplicable', 'toUnknown', 'fromNotApplicable', 'fromUnknown'] as const;

/** What fell, then what rose and what left the scale or came back to it. */
export function changeSentences({ changes }: BoardReport, locale: StaffLocale): string[] {
  const { said } = locale.staff.report;
  const others = OUTSIDE_SCALE.filter((kind) => changes[kind].length > 0).map((kind) =>
    said.others[kind](changes[kind].length),
  );
  const { fell, improved } = changes;
  const besides = others.length > 0 ? [said.besides(others)] : [];
  if (fell.length + improved.length === 0) return [said.noneFellNorRose, ...besides];
  if (fell.length === 0) return [said.andBesides(said.noneFell(improved.length), others)];
  const names = fell.length > MOST_NAMED ? [] : fell.map((each) => named(each, locale));
  return [said.fell(fell.length, names), said.andBesides(said.improved(improved.length), others)];
}

const PLANS = ['slipped', 'altered', 'lapsed', 'dropped', 'met', 'set'] as const;

/** What is late stands first, then what slipped, and what was reached last. */
export function targetSentence({ targets }: BoardReport, { staff }: StaffLocale): string {
  const { said } = staff.report;
  if (Object.values(targets).every((list) => list.length === 0)) return said.noTargets;
  const happened = PLANS.filter((plan) => targets[plan].length > 0);
  const clauses = happened.map((plan, place) => said.plans[plan](targets[plan].length, place === 0));
  return said.targets(targets.overdue.length, clauses);
}

/** The report in five to eight sentences, to be copied into another document. */
export function summaryOf(report: BoardReport, name: string, locale: StaffLocale): string[] {
  const { said } = locale.staff.report;
  return [
    totalSentence(report, name, locale),
    ...(isUneventful(report) ? [said.uneventful] : changeSentences(report, locale)),
    greenSentence(report, locale),
    outsideSentence(report, locale),
    ...matchedSentence(report, locale),
    targetSentence(report, locale),
    ...correctedSentence(report, locale),
  ];
}
