import { versionAt } from '../core/meanwhile.ts';
import { serviceAt } from '../core/service-at.ts';
import { askedView } from './answers/asked-view.ts';
import { changesAnswer } from './answers/changes.ts';
import { historyAnswer } from './answers/history.ts';
import { matrixAnswer } from './answers/matrix.ts';
import { targetsAnswer } from './answers/plans.ts';
import { registerCheckAnswer } from './answers/register-check.ts';
import { serviceAnswer } from './answers/service.ts';
import type { Handler } from './call.ts';
import { etagOf } from './etag.ts';
import { HttpProblem } from './problem.ts';
import { readQuery } from './query.ts';
import { answerJson, etagOfLog, readLedger, readService, unknownService } from './reading.ts';
import { ChangesQuery, KnownQuery, ViewQuery } from './schemas/parameters.ts';

const ONE_SERVICE = 'Read one service at a time under …/services/{id}.';

/** The matrix of an organisation at two dates. */
export const readMatrix: Handler = async (call) => {
  const query = readQuery(call.url, ViewQuery);
  const ledger = await readLedger(call);
  const asked = askedView(ledger.state, query, call.app.store.today());
  return answerJson(call, etagOfLog(call, ledger), ONE_SERVICE, () => matrixAnswer(ledger, asked));
};

/** One service at two dates; its ETag starts with its version, so that it serves as If-Match. */
export const readServiceView: Handler = async (call) => {
  const query = readQuery(call.url, ViewQuery);
  const ledger = await readLedger(call);
  const record = readService(call, ledger);
  const asked = askedView(ledger.state, query, call.app.store.today());
  if (!serviceAt(record, asked)) {
    const when = `on ${asked.validOn}, as known on ${asked.knownOn}`;
    throw new HttpProblem('unknown-service', `The service “${record.id}” did not exist ${when}.`);
  }
  const etag = etagOfLog(call, ledger, String(versionAt(record, asked.known)));
  return answerJson(call, etag, 'Ask for an earlier validOn.', () => serviceAnswer(ledger, record, asked));
};

/** Everything that was recorded of one service. */
export const readHistory: Handler = async (call) => {
  const query = readQuery(call.url, KnownQuery);
  const ledger = await readLedger(call);
  const record = readService(call, ledger);
  const asked = askedView(ledger.state, query, call.app.store.today());
  const version = versionAt(record, asked.known);
  if (version === 0) throw unknownService(call);
  const etag = etagOfLog(call, ledger, String(version));
  const narrower = 'Read the log in pages under …/log.';
  return answerJson(call, etag, narrower, () => historyAnswer(ledger, record, asked));
};

/** What differs between two days. */
export const readChanges: Handler = async (call) => {
  const { from, to, knownOn } = readQuery(call.url, ChangesQuery);
  const ledger = await readLedger(call);
  const later = askedView(ledger.state, { validOn: to, knownOn }, call.app.store.today());
  if (from > later.validOn) {
    const detail = `must not be later than ${later.validOn}`;
    throw new HttpProblem('invalid-parameter', `from: ${detail}`, {
      errors: [{ parameter: 'from', detail }],
    });
  }
  const narrower = 'Ask for two days that lie closer together.';
  return answerJson(call, etagOfLog(call, ledger), narrower, () => changesAnswer(ledger, from, later));
};

/** Targets with their slips, and actions. */
export const readTargets: Handler = async (call) => {
  const query = readQuery(call.url, ViewQuery);
  const ledger = await readLedger(call);
  const asked = askedView(ledger.state, query, call.app.store.today());
  return answerJson(call, etagOfLog(call, ledger), ONE_SERVICE, () => targetsAnswer(ledger, asked));
};

/** What is contradictory, neglected or missing in the register. */
export const readRegisterCheck: Handler = async (call) => {
  const query = readQuery(call.url, ViewQuery);
  const ledger = await readLedger(call);
  const asked = askedView(ledger.state, query, call.app.store.today());
  const visits = await call.app.store.linkFacts(ledger.state.org);
  const etag = etagOf([etagOfLog(call, ledger), visits]);
  return answerJson(call, etag, 'Ask for an earlier validOn.', () =>
    registerCheckAnswer(ledger, asked, visits),
  );
};
