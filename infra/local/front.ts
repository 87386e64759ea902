import { createServer, type RequestListener, type Server } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { isReporting } from '../../functions/report/app.ts';
import { isWorkspace } from '../../functions/staff/app.ts';
import { UsageError } from './settings.ts';

/** Answers a request of the web's kind. */
export type Fetch = (request: Request, env?: object) => Response | Promise<Response>;

/** What stands behind one port: the issuer, the workspace, what the public reports, and the API with the public pages. */
export type Front = {
  issuer: (path: string) => RequestListener | null;
  staff: Fetch;
  report: Fetch;
  site: Fetch;
};

/** Hands each request to the part whose address it is. */
export function frontListener({ issuer, staff, report, site }: Front): RequestListener {
  const others = getRequestListener((request, env) => {
    const { pathname } = new URL(request.url);
    if (isWorkspace(pathname)) return staff(request);
    return isReporting(pathname) ? report(request, env) : site(request);
  });
  return (request, response) => {
    const [path = ''] = (request.url ?? '').split('?');
    return (issuer(path) ?? others)(request, response);
  };
}

/** A server on a port of this machine only; what it answers with is set when the port is known. */
export function listen(port: number): Promise<Server> {
  const server = createServer();
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(
        error.code === 'EADDRINUSE'
          ? new UsageError(`Port ${port} is in use; choose another one: PORT=${port + 1} npm start`)
          : error,
      ),
    );
    server.listen(port, '127.0.0.1', () => resolve(server));
  });
}

/** Stops a server, open connections included. */
export async function close(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeAllConnections();
  await closed;
}
