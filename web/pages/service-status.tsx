import { catalogueAt } from '../../functions/core/matrix.ts';
import type { ServiceAt } from '../../functions/core/service-at.ts';
import type { StatusAt } from '../../functions/core/timeline.ts';
import { DigitalChain } from '../components/digital-chain.tsx';
import { PetalIcon } from '../components/flower-box/forms.tsx';
import { StatusMark } from '../components/status-mark.tsx';
import { localeIn, type Viewing } from './viewing.ts';

type Props = { viewing: Viewing; status: StatusAt };

/** The status in form, word and time, and whether somebody still vouches for it. */
export const Verdict = ({ viewing, status }: Props) => {
  const locale = localeIn(viewing);
  const { words } = locale;
  return (
    <div class="verdict">
      <PetalIcon status={status.status} stale={status.stale} />
      <div>
        <p>
          <strong>
            <StatusMark status={status.status} locale={locale} />
          </strong>{' '}
          {words.service.since(status.since)}
        </p>
        <p>
          {status.confirmedOn === null
            ? words.service.neverConfirmed
            : words.service.confirmed(status.confirmedOn)}{' '}
          {status.stale && (
            <strong>
              {words.stale.word}: {words.stale.meaning(viewing.settings.staleAfterMonths)}.
            </strong>
          )}
        </p>
        {status.override && <p>{words.override.long}</p>}
      </div>
    </div>
  );
};

const Chain = ({ viewing, status }: Props) => {
  const locale = localeIn(viewing);
  const { service } = locale.words;
  if (status.criteria === null) {
    return <p>{status.assessment === null ? service.chainNotAssessed : service.chainUnknown}</p>;
  }
  const catalogue = catalogueAt(viewing.ledger.state, viewing.view);
  return (
    <>
      <p>{service.chainExplained}</p>
      <DigitalChain catalogue={catalogue} criteria={status.criteria} locale={locale} />
    </>
  );
};

/** Where the service stands: its status, and each step of the chain behind it. */
export const ServiceStatus = ({ service, ...props }: Props & { service: ServiceAt }) => {
  const { words } = localeIn(props.viewing);
  return (
    <>
      <section aria-labelledby="status">
        <h2 id="status">{service.endedBy ? words.service.statusAtEnd : words.service.status}</h2>
        <Verdict {...props} />
      </section>
      <section aria-labelledby="chain">
        <h2 id="chain">{words.service.chain}</h2>
        <Chain {...props} />
      </section>
    </>
  );
};
