import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Answer } from '../../web/site/answer.ts';
import { isDeployed } from '../harness/is-deployed.ts';
import { visit } from '../web/reading.ts';

/** As the deployed site answers: nothing but our own files. */
const POLICY =
  "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

/** The site of the tests, or what is given for it, on a port of its own; close it when done. */
export async function serveSite(
  answer: (address: string) => Answer = visit,
): Promise<{ origin: string; close: () => Promise<void> }> {
  if (isDeployed && answer === visit) return (await import('../harness/serve-ledgers.ts')).serveLedgers();
  const server = createServer((request, response) => {
    const { status, type, body, location, frameable, headers } = answer(request.url ?? '/');
    response.writeHead(status, {
      'Content-Type': type,
      'Content-Security-Policy': frameable ? POLICY.replace("ancestors 'none'", 'ancestors *') : POLICY,
      ...(location !== undefined && { Location: location }),
      ...headers,
    });
    response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve, reject) => server.close((error) => (error ? reject(error) : resolve()))),
  };
}
