import type { Child } from 'hono/jsx';
import { dayOf } from '../../functions/core/calendar.ts';
import { answerTo, holdsAnswer } from '../../functions/core/report-answers.ts';
import type { Assessment, Ledger, Stamp } from '../../functions/core/state.ts';
import { wordsOf } from '../../functions/core/texts.ts';
import { byEffect, holds, type View } from '../../functions/core/view.ts';
import type { Locale } from '../text/text.ts';
import { RecordedText } from './recorded-text.tsx';
import { answerAnchor } from './report-answers.tsx';
import { StatusMark } from './status-mark.tsx';

type Props = { ledger: Ledger; view: View; locale: Locale };
/** What stands below an assessment: what only some readers get to see. */
type Below = { below?: ((assessment: Assessment) => Child) | undefined };

/** When and by whom something was recorded: the role, never a name. */
function recordedIn({ words, format }: Locale, { at, role, via }: Stamp): string {
  const who = [words.roles[role], words.vias[via]].filter((part) => part !== '').join(', ');
  return words.assessment.recorded(format.day(dayOf(at)), who);
}

const Evidence = ({ assessment, ledger, locale }: Props & { assessment: Assessment }) => (
  <ul class="evidence">
    {assessment.evidence.map((ref) => {
      const link = wordsOf(ledger.texts, ref);
      return (
        <li>
          {link === null ? (
            <RecordedText ledger={ledger} text={ref} locale={locale} />
          ) : (
            <a href={link} rel="noopener">
              {link}
            </a>
          )}
        </li>
      );
    })}
  </ul>
);

const Judgement = ({ assessment, locale }: { assessment: Assessment; locale: Locale }) => {
  const { words } = locale;
  return (
    <>
      <StatusMark status={assessment.status} locale={locale} />{' '}
      <span>
        {words.assessment.from(assessment.effectiveOn)},{' '}
        {assessment.by === 'hand' ? words.assessment.byHand : words.assessment.byCriteria}
      </span>
    </>
  );
};

/** That a report from the public led to it, with the way to the answer where the view holds that. */
const AfterReport = ({ report, ledger, view, locale }: Props & { report: string }) => {
  const { after } = locale.words.report.answers;
  const answer = answerTo(ledger.state, report);
  const isShown = answer !== null && holdsAnswer(view, answer);
  return <p>{isShown ? <a href={`#${answerAnchor(report)}`}>{after}</a> : after}</p>;
};

/** Withdrawn as far as the view knows; what was withdrawn later still stood then. */
const withdrawalIn = ({ withdrawn }: Assessment, { known }: View) =>
  withdrawn && withdrawn.seq <= known ? withdrawn : null;

function confirmationsIn({ confirmations }: Assessment, view: View): string[] {
  return confirmations.filter(({ on, seq }) => holds(view, { effectiveOn: on, seq })).map(({ on }) => on);
}

const AssessmentItem = ({ assessment, below, ...props }: Props & Below & { assessment: Assessment }) => {
  const { ledger, view, locale } = props;
  const { words, format } = locale;
  const withdrawn = withdrawalIn(assessment, view);
  const confirmed = confirmationsIn(assessment, view);
  const judgement = <Judgement assessment={assessment} locale={locale} />;
  return (
    <li class={withdrawn ? 'withdrawn' : undefined} id={`b-${assessment.id}`}>
      <h3>
        {withdrawn ? <s>{judgement}</s> : judgement}
        {withdrawn && <strong class="flag">{words.assessment.withdrawnWord}</strong>}
        {assessment.override && <strong class="flag">{words.assessment.override}</strong>}
      </h3>
      <p class="prose">
        <RecordedText ledger={ledger} text={assessment.reason} locale={locale} />
      </p>
      {assessment.evidence.length > 0 && <Evidence assessment={assessment} {...props} />}
      {assessment.report && <AfterReport report={assessment.report} {...props} />}
      {assessment.note && (
        <p>
          {words.assessment.note}: <RecordedText ledger={ledger} text={assessment.note} locale={locale} />
        </p>
      )}
      {withdrawn && (
        <p>
          {words.assessment.withdrawn(format.day(dayOf(withdrawn.at)))}{' '}
          <RecordedText ledger={ledger} text={withdrawn.reason} locale={locale} />
        </p>
      )}
      {confirmed.length > 0 && <p>{words.assessment.confirmedOn(confirmed.map(format.day))}</p>}
      <p class="stamp">{recordedIn(locale, assessment)}</p>
      {below?.(assessment)}
    </li>
  );
};

/** Every assessment that a view knows of, newest first; the withdrawn ones stay, struck through. */
export const AssessmentList = ({
  assessments,
  ...props
}: Props & Below & { assessments: readonly Assessment[] }) => {
  const shown = assessments.filter((each) => holds(props.view, each)).sort(byEffect);
  if (shown.length === 0) return <p>{props.locale.words.service.noHistory}</p>;
  return (
    <ol class="assessments">
      {shown.toReversed().map((assessment) => (
        <AssessmentItem assessment={assessment} {...props} />
      ))}
    </ol>
  );
};
