import { JSON_LD, serviceCatalogue } from '../../web/site/service-catalogue.ts';
import { askedView } from './answers/asked-view.ts';
import type { Handler } from './call.ts';
import { readQuery } from './query.ts';
import { answerRead, etagOfLog, readLedger, refuseLarge } from './reading.ts';
import { ViewQuery } from './schemas/parameters.ts';

/** The services of an organisation at two dates, for machines: CPSV-AP in JSON-LD. */
export const readServiceCatalogue: Handler = async (call) => {
  const query = readQuery(call.url, ViewQuery);
  const ledger = await readLedger(call);
  const asked = askedView(ledger.state, query, call.app.store.today());
  return answerRead(call, etagOfLog(call, ledger), () => {
    const body = serviceCatalogue(ledger, asked, asked.knownOn, call.app.origin) ?? '';
    refuseLarge(Buffer.byteLength(body), 'Ask for an earlier validOn.');
    return { type: JSON_LD, body };
  });
};
