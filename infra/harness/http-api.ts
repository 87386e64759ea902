import { type Assembly, onlyOne } from './assembly.ts';
import { jsonAnswer, type Part } from './exchange.ts';
import type { RunningFunction } from './function-pool.ts';
import { answerOf, eventOf } from './http-event.ts';
import type { Known } from './resolve.ts';
import { routesIn, selectRoute } from './route-selection.ts';

const NOT_FOUND = jsonAnswer(404, { message: 'Not Found' });
const TOO_LARGE = jsonAnswer(413, { message: 'Request Entity Too Large' });
const FAILED = jsonAnswer(500, { message: 'Internal Server Error' });
const UNAVAILABLE = jsonAnswer(503, { message: 'Service Unavailable' });

/** The largest event of a function is 6 MB, base64 and all; what the API itself takes is 10 MB. */
const LARGEST_EVENT = 6 * 1024 * 1024;
/** What stands in an event beside the body, at most. */
const AROUND_BODY = 64 * 1024;

/** The HTTP API of the template: routes to functions. It throttles nothing. */
export function openHttpApi(
  assembly: Assembly,
  known: Known,
  functions: ReadonlyMap<string, RunningFunction>,
): Part {
  const routes = routesIn(assembly);
  if (routes.length === 0) throw new Error('the HTTP API has no routes');
  const host = new URL(known.attribute(onlyOne(assembly, 'AWS::ApiGatewayV2::Api'), 'ApiEndpoint')).host;
  return async (asked) => {
    const selected = selectRoute(routes, asked.method, asked.path);
    const running = functions.get(selected?.route.to ?? '');
    if (!selected || !running) return NOT_FOUND;
    if ((asked.body.length * 4) / 3 > LARGEST_EVENT - AROUND_BODY) return TOO_LARGE;
    const outcome = await running.invoke(eventOf(asked, selected, host, new Date()));
    if (outcome.ok) return answerOf(outcome.payload) ?? FAILED;
    return ['ServiceException', 'Sandbox.Timedout'].includes(outcome.errorType) ? UNAVAILABLE : FAILED;
  };
}
