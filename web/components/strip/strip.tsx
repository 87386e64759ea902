import { addMonths, type Day } from '../../../functions/core/calendar.ts';
import type { TargetAt } from '../../../functions/core/plans.ts';
import type { Span } from '../../../functions/core/timeline.ts';
import type { Locale } from '../../text/text.ts';
import { fillOf } from '../fill.ts';
import { type Axis, placeOf, stretchOf, visibleSpans, yearMarks } from './geometry.ts';

type Props = {
  spans: readonly Span[];
  /** The day shown, or the day the service ended. */
  until: Day;
  /** The open target that comes due first. */
  target: TargetAt | null;
  locale: Locale;
};

const LETTER_NEEDS = 4;

/** At least a year, so that a new service is a short stretch and not a full strip. */
function axisOf(first: Day, until: Day, due: Day | undefined): Axis {
  const yearBefore = addMonths(until, -12);
  return { from: first < yearBefore ? first : yearBefore, to: due && due > until ? due : until };
}

const Stretch = ({ span, axis, locale }: { span: Span & { to: Day }; axis: Axis; locale: Locale }) => {
  const { x, width } = stretchOf(span.from, span.to, axis);
  return (
    <>
      <rect
        class={`form ${span.status}`}
        fill={fillOf(span.status)}
        x={`${x}%`}
        y="2"
        width={`${width}%`}
        height="30"
      />
      {width >= LETTER_NEEDS && (
        <text class={`letter ${span.status}`} x={`${Math.round((x + width / 2) * 100) / 100}%`} y="22">
          {locale.words.statuses[span.status].letter}
        </text>
      )}
    </>
  );
};

function labelOf(spans: readonly (Span & { to: Day })[], until: Day, { words }: Locale): string {
  const { service, statuses } = words;
  return service.stripLabel(
    spans.map(({ status, from, to }) =>
      to === until
        ? service.spanOpen(statuses[status].word.toLowerCase(), from)
        : service.span(statuses[status].word.toLowerCase(), from, to),
    ),
  );
}

/** A service's life from left to right: a stretch for each status, and its next target in outline. */
export const Strip = ({ spans, until, target, locale }: Props) => {
  const shown = visibleSpans(spans, until);
  const [first] = shown;
  if (!first) return null;
  const axis = axisOf(first.from, until, target?.due);
  const now = placeOf(until, axis);
  const plan = target && target.due > until ? stretchOf(until, target.due, axis) : null;
  return (
    <svg class="strip" width="100%" height="64" role="img" aria-label={labelOf(shown, until, locale)}>
      {shown.map((span) => (
        <Stretch span={span} axis={axis} locale={locale} />
      ))}
      {plan && <rect class="plan" x={`${plan.x}%`} y="2" width={`${plan.width}%`} height="30" />}
      {plan && <line class="now" x1={`${now}%`} x2={`${now}%`} y1="0" y2="36" />}
      {yearMarks(axis).map(({ year, x, anchor }) => (
        <>
          <line class="tick" x1={`${x}%`} x2={`${x}%`} y1="32" y2="42" />
          <text class="year" x={`${x}%`} y="58" text-anchor={anchor}>
            {year}
          </text>
        </>
      ))}
    </svg>
  );
};
