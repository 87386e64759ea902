import type { Day } from '../../core/calendar.ts';
import type { Command } from '../../core/commands.ts';
import { canonicalJson } from '../../core/digest.ts';
import type { ImportRemark, RemarkCode } from '../../core/import-remarks.ts';
import { completeCriteria, statusOfCriteria } from '../../core/rule.ts';
import { registeredOn } from '../../core/service-at.ts';
import type { Criteria, Status } from '../../core/status.ts';
import { ALL_KNOWN } from '../../core/view.ts';
import { lastImportedAssessment } from '../last-imported.ts';
import { isTakenBack, type KnownService } from '../source-services.ts';
import type { RowContent } from './row-content.ts';
import type { RowContext } from './row-context.ts';
import { type Standing, standingAt, UNJUDGED } from './standing.ts';

/** What a row comes to as a judgement: nothing new, an assessment, one that people keep out, or a fault. */
export type Judged =
  | { kind: 'none' }
  | { kind: 'assessed'; command: Command }
  | { kind: 'kept'; code: RemarkCode }
  | { kind: 'fault'; remark: ImportRemark };

const NONE: Judged = { kind: 'none' };

type Said = { status: Status | undefined; criteria: Criteria; reviewOn: Day | undefined };
/** The judgement that a row wants; `criteria` is the complete set, null where it speaks of none. */
type Wanted = { status: Status; criteria: Criteria | null; reviewOn: Day | undefined };

/** What the row says that its file did not have from us: what was read out says nothing new. */
function saidIn({ status, criteria, reviewOn }: RowContent, base: Standing | null): Said {
  if (!base) return { status, criteria, reviewOn };
  const news = Object.entries(criteria).filter(([id, state]) => state !== (base.criteria?.[id] ?? 'unknown'));
  return {
    status: status === base.status ? undefined : status,
    criteria: Object.fromEntries(news),
    reviewOn: reviewOn === base.reviewOn ? undefined : reviewOn,
  };
}

const idsOf = ({ catalogue }: RowContext): string[] => catalogue.criteria.map(({ id }) => id);

/** The judgement that the row wants; criteria that it leaves out stay as they stand. */
function wantedBy(said: Said, standing: Standing, context: RowContext): Wanted {
  const ids = idsOf(context);
  const { status, reviewOn } = said;
  if (Object.keys(said.criteria).length === 0)
    return { status: status ?? standing.status, criteria: null, reviewOn };
  const criteria = completeCriteria({ ...standing.criteria, ...said.criteria }, ids);
  return { status: status ?? statusOfCriteria(criteria, ids), criteria, reviewOn };
}

const isSame = (wanted: Wanted, { status, criteria, reviewOn }: Standing, context: RowContext): boolean =>
  wanted.status === status &&
  (wanted.criteria === null ||
    canonicalJson(wanted.criteria) === canonicalJson(completeCriteria(criteria ?? {}, idsOf(context)))) &&
  (wanted.reviewOn === undefined || wanted.reviewOn === reviewOn);

type Compared = {
  known: KnownService;
  /** How the service stands on the day of the judgement: now, and as the file knew it. */
  standing: Standing;
  before: Standing | null;
};

/** Why people keep a judgement out; null where nothing stands against it. */
function keptBy(
  wanted: Wanted,
  { known, standing, before }: Compared,
  context: RowContext,
): RemarkCode | null {
  if (context.order.overwrite) return null;
  if (before) return before.assessment?.id === standing.assessment?.id ? null : 'kept-meanwhile';
  const last = lastImportedAssessment(known);
  const toldBefore = last && isSame(wanted, { ...last, reviewOn: last.reviewOn, assessment: last }, context);
  const isPersons = standing.assessment !== null && standing.assessment.via !== 'import';
  return toldBefore || isPersons ? 'kept-people' : null;
}

/** What is wrong with a judgement, each with its column; null for one that can be saved. */
function faultIn(wanted: Wanted, content: RowContent, on: Day, context: RowContext): ImportRemark | null {
  const { columnOf, order } = context;
  const { status, criteria, reviewOn } = wanted;
  const derived = criteria && statusOfCriteria(criteria, idsOf(context));
  if (derived && derived !== status && content.reason === undefined)
    return { code: 'contradiction', column: columnOf('status'), values: { status, derived } };
  if (content.reason === undefined && order.defaultReason === undefined)
    return { code: 'reason-missing', column: columnOf('reason') };
  if (reviewOn === undefined) return null;
  if (status !== 'not-applicable') return { code: 'review-without-exemption', column: columnOf('reviewOn') };
  return reviewOn > on
    ? null
    : { code: 'review-too-early', column: columnOf('reviewOn'), values: { day: on } };
}

function assessing(
  service: string,
  wanted: Wanted,
  content: RowContent,
  on: Day,
  context: RowContext,
): Command {
  const { status, criteria, reviewOn } = wanted;
  const byHand = criteria === null || statusOfCriteria(criteria, idsOf(context)) !== status;
  return {
    type: 'assess-service',
    service,
    effectiveOn: on,
    ...(byHand && { status }),
    ...(criteria && { criteria }),
    reason: content.reason ?? context.order.defaultReason ?? '',
    ...(reviewOn !== undefined && { reviewOn }),
  };
}

/** How the service stood on a day when the file was read out; null where the file does not tell, or knew none. */
function knownThen({ known: seq }: RowContent, known: KnownService | null, on: Day): Standing | null {
  if (!known || seq === undefined || isTakenBack(known) || registeredOn(known.record, seq) === null)
    return null;
  return standingAt(known.record, on, seq);
}

/** Judges a service as a row says, from the row's own day or else that of the import. */
export function judgeRow(
  content: RowContent,
  service: string,
  known: KnownService | null,
  context: RowContext,
): Judged {
  const on = content.effectiveOn ?? context.effectiveOn;
  const said = saidIn(content, knownThen(content, known, context.today));
  if (said.status === undefined && said.reviewOn === undefined && Object.keys(said.criteria).length === 0)
    return NONE;
  const living = known && !isTakenBack(known) ? known : null;
  const standing = living ? standingAt(living.record, on, ALL_KNOWN) : UNJUDGED;
  const wanted = wantedBy(said, standing, context);
  if (isSame(wanted, standing, context)) return NONE;
  const before = knownThen(content, known, on);
  const kept = living && keptBy(wanted, { known: living, standing, before }, context);
  if (kept) return { kind: 'kept', code: kept };
  const remark = faultIn(wanted, content, on, context);
  if (remark) return { kind: 'fault', remark };
  return { kind: 'assessed', command: assessing(service, wanted, content, on, context) };
}
