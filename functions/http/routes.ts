import { COMPARED_ROUTES } from './compared-routes.ts';
import { COMPARISON_ROUTES } from './comparison-routes.ts';
import { EXPORT_ROUTES } from './export-routes.ts';
import { KOLADA_ROUTES } from './kolada/routes.ts';
import { openApiRoute } from './openapi-route.ts';
import { READ_ROUTES } from './read-routes.ts';
import type { Operation, Route } from './route.ts';
import { WRITE_OPERATIONS } from './write-operations.ts';

/** What reads; a path that others would take for one of theirs (an export called benchmark) stands first. */
const HERE: readonly Route[] = [
  ...COMPARED_ROUTES,
  ...READ_ROUTES,
  ...COMPARISON_ROUTES,
  ...EXPORT_ROUTES,
  ...KOLADA_ROUTES,
];

const DESCRIBED: readonly Operation[] = [...HERE, ...WRITE_OPERATIONS];

const openApi = openApiRoute(DESCRIBED);

/** Every route that reads, and the one that describes all of them. */
export const READING: readonly Route[] = [...HERE, openApi];

/** Every operation of the API, whoever answers it. */
export const ROUTES: readonly Operation[] = [...DESCRIBED, openApi];
