import { STATUSES, type Status } from '../../../functions/core/status.ts';
import type { Locale, Words } from '../../text/text.ts';
import { Badge } from '../status-mark.tsx';
import { PetalIcon } from './forms.tsx';

function formIn({ box }: Words, status: Status): string {
  switch (status) {
    case 'green':
      return box.open;
    case 'yellow':
      return box.halfOpen;
    case 'red':
      return box.closed;
    case 'not-applicable':
      return box.dash;
    case 'unknown':
      return box.dotted;
  }
}

/** What each form, letter and colour means. */
export const Legend = ({ locale, months }: { locale: Locale; months: number }) => {
  const { words } = locale;
  return (
    <dl class="legend">
      {STATUSES.map((status) => (
        <div>
          <dt>
            <PetalIcon status={status} /> <Badge status={status} locale={locale} />{' '}
            {words.statuses[status].word}
          </dt>
          <dd>
            {words.statuses[status].meaning} ({formIn(words, status)})
          </dd>
        </div>
      ))}
      <div>
        <dt>
          <PetalIcon status="green" stale /> {words.stale.word}
        </dt>
        <dd>
          {words.stale.meaning(months)} ({words.box.faded})
        </dd>
      </div>
    </dl>
  );
};
