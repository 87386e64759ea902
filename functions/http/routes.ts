import { COMPARISON_ROUTES } from './comparison-routes.ts';
import { EXPORT_ROUTES } from './export-routes.ts';
import { openApiRoute } from './openapi-route.ts';
import { READ_ROUTES } from './read-routes.ts';
import type { Route } from './route.ts';
import { WRITE_ROUTES } from './write-routes.ts';

const DESCRIBED: readonly Route[] = [...READ_ROUTES, ...COMPARISON_ROUTES, ...EXPORT_ROUTES, ...WRITE_ROUTES];

/** Every route of the API, and the one that describes them. */
export const ROUTES: readonly Route[] = [...DESCRIBED, openApiRoute(DESCRIBED)];
