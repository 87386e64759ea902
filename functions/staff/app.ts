import { type Context, Hono } from 'hono';
import { staffLocaleOf } from '../../web/text/staff.ts';
import type { InterfaceLanguage } from '../core/language.ts';
import { HttpProblem } from '../http/problem.ts';
import { STAFF_HEADERS, seeOther } from './answer.ts';
import { arrive } from './arrival.ts';
import { barrier } from './barrier.tsx';
import type { StaffRoute } from './call.ts';
import { LOGIN_ROUTES } from './login/routes.ts';
import type { LoginRoute } from './login/visit.ts';
import type { StaffParts } from './parts.ts';
import { STAFF_ROUTES } from './routes.ts';

const BASES: readonly { base: string; language: InterfaceLanguage }[] = [
  { base: '/arbetsyta', language: 'sv' },
  { base: '/en/arbetsyta', language: 'en' },
];

/** Whether a path belongs to the workspace. */
export const isWorkspace = (path: string): boolean =>
  BASES.some(({ base }) => path === base || path.startsWith(`${base}/`));

const languageOf = (path: string): InterfaceLanguage => (path.startsWith('/en/') ? 'en' : 'sv');

function addRoute(hono: Hono, parts: StaffParts, route: StaffRoute): void {
  for (const { base, language } of BASES) {
    hono.on(route.method, `${base}/:org/${route.path}`, async ({ req }) => {
      const params: Record<string, string> = req.param();
      const call = await arrive({ parts, route, request: req.raw, language, params });
      return call instanceof Response ? call : route.handle(call);
    });
  }
}

function addLoginRoute(hono: Hono, parts: StaffParts, { method, path, handle }: LoginRoute): void {
  for (const { base, language } of BASES) {
    hono.on(method, `${base}/${path}`, ({ req }) => {
      const locale = staffLocaleOf(language);
      return handle({ parts, request: req.raw, url: new URL(req.url), language, locale });
    });
  }
}

/**
 * Pages end in a slash; somebody who types an address forgets it. Only our own: the HTTP API decodes an address
 * after it has chosen the function, and what is `//elsewhere.example` by then would lead to another site.
 */
function withSlash({ method, url }: Request): Response | null {
  const { pathname, search } = new URL(url);
  const isWhole = method === 'POST' || pathname.endsWith('/') || !isWorkspace(pathname);
  return isWhole ? null : seeOther(`${pathname}/${search}`);
}

/** What is answered to a fault of ours: nothing of the fault, but the id under which the log tells of it. */
function answerFault({ onFault }: StaffParts, error: unknown, { req }: Context): Response {
  const locale = staffLocaleOf(languageOf(req.path));
  if (error instanceof HttpProblem && error.details.status === 413)
    return barrier(413, locale, locale.staff.shell.nobody['too-large']);
  const requestId = crypto.randomUUID();
  onFault({ requestId, method: req.method, path: req.path, error });
  const said = `Något gick fel hos oss. Something went wrong on our side. (${requestId})`;
  return new Response(`${said}\n`, {
    status: 500,
    headers: { ...STAFF_HEADERS, 'Content-Type': 'text/plain; charset=utf-8' },
  });
}

/** The workspace: every address under `/arbetsyta/` and `/en/arbetsyta/`. */
export function createStaffApp(parts: StaffParts): Hono {
  const hono = new Hono();
  for (const route of LOGIN_ROUTES) addLoginRoute(hono, parts, route);
  for (const route of STAFF_ROUTES) addRoute(hono, parts, route);
  hono.all('*', ({ req }) => {
    const whole = withSlash(req.raw);
    if (whole) return whole;
    const locale = staffLocaleOf(languageOf(req.path));
    return barrier(404, locale, locale.staff.shell.nobody['unknown-page']);
  });
  hono.onError((error, context) => answerFault(parts, error, context));
  return hono;
}
