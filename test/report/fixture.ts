import { REPORT_LIMITS, type ReportLimits } from '../../functions/core/report.ts';
import { createReportApp } from '../../functions/report/app.ts';
import type { ReportProblemNote } from '../../functions/report/parts.ts';
import { openClient } from '../../functions/store/client.ts';
import { openInbox } from '../../functions/store/inbox.ts';
import { openInboxReading } from '../../functions/store/inbox-reading.ts';
import { openTestStore } from '../store/fixture.ts';

/** What was asked of the database: a command, and the partition it was about. */
export type Asked = { command: string; partition: string };

/** A client that notes what it is asked for, and can be made to fail. */
function notingClient(config: Parameters<typeof openClient>[0]) {
  const client = openClient(config);
  const asked: Asked[] = [];
  const broken = { now: false };
  client.middlewareStack.add(
    (next, context) => (args) => {
      if (broken.now) throw new Error(`broken on purpose, with ${JSON.stringify(args.input)}`);
      const { Item, Key } = args.input as { Item?: Named; Key?: Named };
      asked.push({ command: context.commandName ?? '', partition: Item?.pk.S ?? Key?.pk.S ?? '?' });
      return next(args);
    },
    { step: 'initialize', name: 'noting' },
  );
  return { client, asked, broken };
}
type Named = { pk: { S: string } };

export type Sending = { from?: string; headers?: Record<string, string>; path?: string };

/** The public's entry on a store of its own, without a network. */
export async function openReporting(limits: ReportLimits = REPORT_LIMITS) {
  const opened = await openTestStore();
  const { store, table, engine } = opened;
  const { client, asked, broken } = notingClient(engine.config);
  const random = () => Buffer.from(crypto.getRandomValues(new Uint8Array(32))).toString('hex');
  const faults: ReportProblemNote[] = [];
  const now = () => new Date(store.now());
  const app = createReportApp({
    inbox: openInbox({ client, table, random, limits }),
    secret: random(),
    now,
    random,
    addressOf: (env) => (env as { from?: string }).from ?? null,
    onFault: (fault) => faults.push(fault),
  });
  const request = (path: string, init: RequestInit, from = '192.0.2.1') =>
    app.request(`https://blomlada.example${path}`, init, { from });
  return {
    ...opened,
    reading: openInboxReading({ client: opened.client, table }, now),
    asked,
    broken,
    faults,
    get: async (path: string) => request(path, {}),
    /** Sends a form as the page of a service does. */
    send: async (
      fields: Record<string, string>,
      { from, headers = {}, path = '/rapportera/2281/' }: Sending = {},
    ) => request(path, { method: 'POST', body: new URLSearchParams(fields), headers }, from),
    /** Sends any body. */
    sendRaw: async (body: string | ReadableStream, headers: Record<string, string>) =>
      request('/rapportera/2281/', { method: 'POST', body, headers, duplex: 'half' }),
    close: async () => {
      client.destroy();
      await opened.close();
    },
  };
}
export type Reporting = Awaited<ReturnType<typeof openReporting>>;

/** The number that a redirect to the thanks carries. */
export const numberIn = (answer: Response): string =>
  /\/tack\/([^/]+)\//.exec(answer.headers.get('Location') ?? '')?.[1] ?? '';
