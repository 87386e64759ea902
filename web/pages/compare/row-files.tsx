import type { Day } from '../../../functions/core/calendar.ts';
import type { Locale } from '../../text/text.ts';
import type { AskedComparison } from './asked.ts';
import { ROW_FORMATS, rowsHref } from './links.ts';
import { Listed } from './names.tsx';

type Props = {
  asked: AskedComparison;
  today: Day;
  /** The catalogue has no indicators, so that all rows go by criteria. */
  byCriteria: boolean;
  /** Criteria are counted beside the indicators, over every service. */
  hasCriteria: boolean;
  locale: Locale;
};

const FORMATS = ['csv', 'xlsx', 'json'] as const;

const Links = ({ asked, validOn, today, byCriteria }: Props & { validOn: Day }) => (
  <Listed
    items={FORMATS.map((format) => (
      <a href={rowsHref(asked, format, { today, validOn, byCriteria })}>{ROW_FORMATS[format]}</a>
    ))}
  />
);

/** The rows that the page was counted from, in the formats that there are; of both days where there are two. */
export const RowFiles = (props: Props) => {
  const { asked, locale } = props;
  const { files } = locale.words.compare;
  return (
    <section class="row-files" aria-labelledby="files">
      <h2 id="files">{files.heading}</h2>
      <p>
        {files.explained} <Links {...props} validOn={asked.point.validOn} />
      </p>
      {props.hasCriteria && !props.byCriteria && (
        <p>
          {files.criteria} <Links {...props} byCriteria={true} validOn={asked.point.validOn} />
        </p>
      )}
      {asked.from !== null && (
        <p>
          {files.earlier(asked.from)} <Links {...props} validOn={asked.from} />
        </p>
      )}
    </section>
  );
};
