import { etagOf } from './etag.ts';
import { openApiDocument } from './openapi.ts';
import { answerRead } from './reading.ts';
import { API_BASE, type Operation, type Route } from './route.ts';
import { OpenApiDocument } from './schemas/openapi-document.ts';

/** The route of the OpenAPI document; the document is made once, when it is first asked for. */
export function openApiRoute(described: readonly Operation[]): Route {
  let made: { version: string; body: string } | undefined;
  const route: Route = {
    method: 'GET',
    path: `${API_BASE}/openapi.json`,
    id: 'readOpenApi',
    summary: 'This document',
    answers: [{ status: 200, description: 'An OpenAPI 3.1 document', schema: OpenApiDocument }],
    problems: [],
    handle: (call) => {
      const { version } = call.app;
      return answerRead(call, etagOf([version, 'openapi']), () => {
        if (made?.version !== version) {
          made = { version, body: JSON.stringify(openApiDocument([...described, route], version)) };
        }
        return { type: 'application/json', body: made.body };
      });
    },
  };
  return route;
}
