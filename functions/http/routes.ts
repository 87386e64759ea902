import { openApiRoute } from './openapi-route.ts';
import { READ_ROUTES } from './read-routes.ts';
import type { Operation, Route } from './route.ts';
import { WRITE_OPERATIONS } from './write-operations.ts';

const DESCRIBED: readonly Operation[] = [...READ_ROUTES, ...WRITE_OPERATIONS];

const openApi = openApiRoute(DESCRIBED);

/** Every route that reads, and the one that describes all of them. */
export const READING: readonly Route[] = [...READ_ROUTES, openApi];

/** Every operation of the API, whoever answers it. */
export const ROUTES: readonly Operation[] = [...DESCRIBED, openApi];
