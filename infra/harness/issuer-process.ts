import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import type { SigningKey } from '../../functions/auth/signing.ts';
import { addressesAt } from '../../functions/staff/login/addresses.ts';
import { issuerListener } from '../local/oidc/mount.ts';
import { openProvider } from '../local/oidc/provider.ts';

/*
 * The local issuer in a process and on a port of its own, as an organisation's issuer is: what it is told comes
 * on the standard input, its origin goes to the standard output. It ends when its parent does.
 */

/** The issuer's pages are dressed as the site is, from an origin of their own. */
async function lend(path: string, response: ServerResponse): Promise<void> {
  const lent = await fetch(site + path);
  response.writeHead(lent.status, { 'Content-Type': lent.headers.get('Content-Type') ?? 'text/plain' });
  response.end(Buffer.from(await lent.arrayBuffer()));
}

const { site, key, cookieKey } = JSON.parse(await text(process.stdin)) as {
  site: string;
  key: SigningKey;
  cookieKey: string;
};
const server = createServer();
server.listen(0, '127.0.0.1', () => {
  const origin = `http://localhost:${(server.address() as AddressInfo).port}`;
  const provider = openProvider({ origin, key, cookieKeys: [cookieKey], ...addressesAt(site) });
  const issuer = issuerListener(provider);
  server.on('request', (request, response) => {
    const [path = ''] = (request.url ?? '').split('?');
    const listener = issuer(path);
    if (listener) void listener(request, response);
    else lend(path, response).catch(() => response.destroy());
  });
  process.stdout.write(`${origin}\n`);
});
process.on('disconnect', () => process.exit(0));
