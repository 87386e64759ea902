import { COMPARED_ROUTES } from './compared-routes.ts';
import { KOLADA_ROUTES } from './kolada/routes.ts';
import { openApiRoute } from './openapi-route.ts';
import { READ_ROUTES } from './read-routes.ts';
import type { Route } from './route.ts';
import { WRITE_ROUTES } from './write-routes.ts';

/** A path that others would take for one of theirs (an export called benchmark) stands before them. */
const DESCRIBED: readonly Route[] = [...COMPARED_ROUTES, ...READ_ROUTES, ...WRITE_ROUTES, ...KOLADA_ROUTES];

/** Every route of the API, and the one that describes them. */
export const ROUTES: readonly Route[] = [...DESCRIBED, openApiRoute(DESCRIBED)];
