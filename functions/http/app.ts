import { type Context, Hono } from 'hono';
import type { AppParts, Call } from './call.ts';
import { answerPage, textPage } from './pages.ts';
import { HttpProblem, problemResponse } from './problem.ts';
import { API_BASE, type Route } from './route.ts';
import { ROUTES } from './routes.ts';

/** Everything under /api answers a program: with problem documents, not with pages. */
const isApi = (path: string): boolean => path === '/healthz' || `${path}/`.startsWith('/api/');

function callOf(app: AppParts, { req }: Context): Call {
  return { app, request: req.raw, url: new URL(req.url), params: req.param() };
}

/** `{org}` of an OpenAPI path as Hono writes it. */
const honoPath = (path: string): string => path.replace(/\{(\w+)\}/g, ':$1');

const methodsOf = (path: string): string[] =>
  ROUTES.filter((route) => route.path === path).flatMap(({ method }) =>
    method === 'GET' ? ['GET', 'HEAD'] : [method],
  );

function wrongMethod(method: string, allowed: readonly string[]): HttpProblem {
  const allow = allowed.join(', ');
  const detail = `${method} does nothing here; what does: ${allow}.`;
  return new HttpProblem('method-not-allowed', detail, {}, { Allow: allow });
}

/** What is answered to a fault of ours: nothing of the fault, but the id under which the log tells of it. */
function answerFault(app: AppParts, error: unknown, { req }: Context): Response {
  if (error instanceof HttpProblem) return problemResponse(error);
  const requestId = crypto.randomUUID();
  app.onFault({ requestId, method: req.method, path: req.path, error });
  if (!isApi(req.path)) {
    return textPage(500, `Något gick fel hos oss. Something went wrong on our side. (${requestId})`);
  }
  const detail =
    'Something went wrong on our side. A write may be sent again with the same Idempotency-Key: it is done only once.';
  return problemResponse(new HttpProblem('internal', detail, { instance: `urn:uuid:${requestId}` }));
}

function addRoute(hono: Hono, app: AppParts, { method, path, handle }: Route): void {
  hono.on(method, honoPath(path), (context) => handle(callOf(app, context)));
}

/** The whole application: the API, and the site at every other address. */
export function createApp(app: AppParts): Hono {
  const hono = new Hono();
  hono.use(`${API_BASE}/*`, async (context, next) => {
    await next();
    if (context.req.method !== 'GET' && context.req.method !== 'HEAD') return;
    context.res.headers.set('Access-Control-Allow-Origin', '*');
    context.res.headers.set('Access-Control-Expose-Headers', 'ETag, Link, Content-Disposition, Repr-Digest');
  });
  for (const route of ROUTES) addRoute(hono, app, route);
  for (const path of new Set(ROUTES.map((route) => route.path))) {
    hono.all(honoPath(path), ({ req }) => {
      throw wrongMethod(req.method, methodsOf(path));
    });
  }
  hono.all('*', ({ req }) => {
    if (isApi(req.path)) throw new HttpProblem('unknown-path', `There is nothing at ${req.path}.`);
    if (req.method !== 'GET' && req.method !== 'HEAD') throw wrongMethod(req.method, ['GET', 'HEAD']);
    return answerPage(app, req.raw);
  });
  hono.onError((error, context) => answerFault(app, error, context));
  return hono;
}
