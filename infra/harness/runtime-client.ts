import { type IncomingMessage, request } from 'node:http';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { pathToFileURL } from 'node:url';

/*
 * What runs in a function's process: loads the handler and answers one invocation after the other, by the
 * Lambda Runtime API (version 2018-06-01). It ends when the other side does, so that no process is left over.
 */

const variable = (name: string): string => process.env[name] ?? '';
const BASE = `http://${variable('AWS_LAMBDA_RUNTIME_API')}/2018-06-01/runtime`;

type Handler = (event: unknown, context: object) => Promise<unknown>;

/** Without a time limit: the next invocation may be hours away. */
function ask(method: string, path: string, body?: string): Promise<IncomingMessage> {
  return new Promise((resolve) => {
    const sent = request(
      `${BASE}/${path}`,
      { method, headers: { 'Content-Type': 'application/json' } },
      resolve,
    );
    sent.once('error', () => process.exit(0));
    sent.end(body);
  });
}

const faultOf = (error: unknown): string => {
  const { name, message, stack } = error instanceof Error ? error : new Error(String(error));
  return JSON.stringify({ errorType: name, errorMessage: message, stackTrace: stack?.split('\n') ?? [] });
};

async function handlerNamed(name: string): Promise<Handler> {
  const [file = '', exported = ''] = name.split('.');
  const root = variable('LAMBDA_TASK_ROOT');
  const load = createRequire(join(root, 'index.js'));
  const loaded = await Promise.resolve()
    .then(() => load(join(root, `${file}.js`)))
    .catch((error) => {
      if (error.code !== 'MODULE_NOT_FOUND') throw error;
      return import(pathToFileURL(join(root, `${file}.mjs`)).href);
    });
  return loaded[exported];
}

function contextOf({ headers }: IncomingMessage): object {
  const deadline = Number(headers['lambda-runtime-deadline-ms']);
  return {
    awsRequestId: headers['lambda-runtime-aws-request-id'],
    invokedFunctionArn: headers['lambda-runtime-invoked-function-arn'],
    functionName: variable('AWS_LAMBDA_FUNCTION_NAME'),
    memoryLimitInMB: variable('AWS_LAMBDA_FUNCTION_MEMORY_SIZE'),
    getRemainingTimeInMillis: () => deadline - Date.now(),
  };
}

async function answerNext(handler: Handler): Promise<void> {
  const next = await ask('GET', 'invocation/next');
  const event: unknown = JSON.parse((await buffer(next)).toString());
  const about = `invocation/${next.headers['lambda-runtime-aws-request-id']}`;
  const answer = await handler(event, contextOf(next)).then(
    (result) => ask('POST', `${about}/response`, JSON.stringify(result ?? null)),
    (error) => ask('POST', `${about}/error`, faultOf(error)),
  );
  answer.resume();
}

try {
  const handler = await handlerNamed(variable('_HANDLER'));
  for (;;) await answerNext(handler);
} catch (error) {
  await ask('POST', 'init/error', faultOf(error));
  process.exit(1);
}
