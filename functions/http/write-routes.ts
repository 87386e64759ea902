import { postCommands } from './post-commands.ts';
import { postImport } from './post-import.ts';
import { putOrganisation } from './put-organisation.ts';
import { putStatus } from './put-status.ts';
import type { WriteRoute } from './route.ts';
import { WRITE_OPERATIONS } from './write-operations.ts';

const HANDLERS: Readonly<Record<(typeof WRITE_OPERATIONS)[number]['id'], WriteRoute['handle']>> = {
  putOrganisation,
  putStatus,
  postCommands,
  postImport,
};

/** Everything that writes. */
export const WRITE_ROUTES: readonly WriteRoute[] = WRITE_OPERATIONS.map((operation) => ({
  ...operation,
  handle: HANDLERS[operation.id],
}));
