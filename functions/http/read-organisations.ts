import { organisationAnswer } from './answers/organisation.ts';
import type { Handler } from './call.ts';
import { etagOf } from './etag.ts';
import { answerJson, etagOfLog, readLedger } from './reading.ts';

/** Every organisation that is registered. */
export const readOrganisations: Handler = async (call) => {
  const organisations = await call.app.store.organisations();
  const etag = etagOf([call.app.version, organisations]);
  return answerJson(call, etag, 'Read one organisation at a time.', () => ({ organisations }));
};

/** One organisation with its settings. */
export const readOrganisation: Handler = async (call) => {
  const ledger = await readLedger(call);
  const narrower = 'Change the settings to shorter ones.';
  return answerJson(call, etagOfLog(call, ledger), narrower, () => organisationAnswer(ledger));
};
