import { dayOf } from '../../functions/core/calendar.ts';
import type { Ledger, ReportAnswer } from '../../functions/core/state.ts';
import type { Locale } from '../text/text.ts';
import { RecordedText } from './recorded-text.tsx';

type Props = { answers: readonly ReportAnswer[]; ledger: Ledger; locale: Locale };

/** Where on its page an answer stands. */
export const answerAnchor = (report: string): string => `svar-${report}`;

const AnswerItem = ({ answer, ledger, locale }: Omit<Props, 'answers'> & { answer: ReportAnswer }) => {
  const words = locale.words.report.answers;
  return (
    <li id={answerAnchor(answer.report)}>
      <h3>{words.received(answer.receivedOn)}</h3>
      {answer.question ? (
        <blockquote class="prose" dir="auto">
          <RecordedText ledger={ledger} text={answer.question} locale={locale} />
        </blockquote>
      ) : (
        <p class="stamp">{words.noQuestion}</p>
      )}
      <p class="prose" dir="auto">
        <RecordedText ledger={ledger} text={answer.answer} locale={locale} />
      </p>
      <p class="stamp">{words.answered(dayOf(answer.at), locale.words.roles[answer.role])}</p>
    </li>
  );
};

/** What the public wrote and what was answered, newest first; nothing where nobody has been answered. */
export const ReportAnswers = ({ answers, ledger, locale }: Props) =>
  answers.length === 0 ? null : (
    <section aria-labelledby="answers">
      <h2 id="answers">{locale.words.report.answers.title}</h2>
      <ol class="assessments">
        {answers.map((answer) => (
          <AnswerItem answer={answer} ledger={ledger} locale={locale} />
        ))}
      </ol>
    </section>
  );
