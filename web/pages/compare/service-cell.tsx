import type { Observation } from '../../../functions/core/benchmark/observations.ts';
import type { Seen } from '../../../functions/core/benchmark/seen.ts';
import { StatusMark } from '../../components/status-mark.tsx';
import type { Locale } from '../../text/text.ts';
import type { AskedComparison } from './asked.ts';
import { LinkedService } from './names.tsx';

type Props = { found: Observation | null; seen: Seen; comparison: AskedComparison; locale: Locale };

/** The status that counts, the service it is of, and the other services on the same indicator. */
export const ServiceCell = ({ found, seen, comparison, locale }: Props) => {
  const { words } = locale;
  if (!found) return <td>{words.compare.table.none}</td>;
  const { best, others } = found;
  const shared = { seen, comparison, locale };
  return (
    <td>
      <StatusMark status={best.status} locale={locale} />
      {best.stale && `, ${words.stale.inStatus}`}{' '}
      <small>
        <LinkedService service={best} {...shared} />
        {others.length > 0 && ` (${words.compare.table.best}); ${words.compare.table.also} `}
        {others.map((other, place) => (
          <>
            {place > 0 && ', '}
            <LinkedService service={other} {...shared} /> ({words.statuses[other.status].word.toLowerCase()}
            {other.stale && `, ${words.stale.inStatus}`})
          </>
        ))}
      </small>
    </td>
  );
};
