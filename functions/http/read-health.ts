import type { Handler } from './call.ts';

/** Whether the program is up and its first fill complete (200), or still starting (503). */
export const readHealth: Handler = async ({ app }) => {
  const ready = app.ready();
  return Response.json(
    { status: ready ? 'ok' : 'starting', version: app.version },
    { status: ready ? 200 : 503, headers: { 'Cache-Control': 'no-store' } },
  );
};
