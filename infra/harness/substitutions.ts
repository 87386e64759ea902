import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { DeployedFunction } from './functions.ts';

/** What the harness puts in the place of things that are not of this machine. */
export type Places = {
  /** Where the site lies, and the local issuer below it. */
  readonly origin: string;
  readonly issuer: string;
  readonly table: string;
  readonly objects: string;
  readonly region: string;
  /** How far the functions' clock goes before the machine's, in milliseconds. */
  readonly clockAhead: number;
};

/**
 * Everything in which a function's environment differs from the deployed one, in one place:
 *
 * | variable | deployed | here |
 * | --- | --- | --- |
 * | AWS_ENDPOINT_URL_DYNAMODB, …_S3 | not set: AWS itself | the engine and the bucket of this machine, by the SDK's own variables |
 * | TOKEN_ISSUER, TOKEN_JWKS_URL | the organisation's issuer, by https | the local issuer, by http on localhost |
 * | LOGIN_ORIGIN, and any other variable that is the site's origin | the site's address | the harness's address |
 * | LOGIN_CLIENT_ID, LOGIN_SECRET_NAME | the client at the issuer | the local issuer's only client, which is public |
 * | AWS_ACCESS_KEY_ID | a role's | the function's logical id, by which the table is told who asks |
 * | NODE_OPTIONS | not set | loads a clock, only where a test sets one |
 *
 * Beside that: one machine's Node 24 instead of Lambda's on arm64; no layers and so no secrets extension; no
 * throttling, no cache at the edge, no TLS; up to two processes a function, which are not frozen between events.
 */
export function environmentOf(deployed: DeployedFunction, places: Places): Readonly<Record<string, string>> {
  const given = deployed.environment;
  const swaps = new Map(SWAPS(places));
  const own = Object.entries(given).map(([name, value]) => [name, swaps.get(name) ?? value]);
  return { ...Object.fromEntries(own), ...runtimeVariables(deployed, places) };
}

const SWAPS = ({ origin, issuer }: Places): readonly (readonly [string, string])[] => [
  ['TOKEN_ISSUER', issuer],
  ['TOKEN_JWKS_URL', `${issuer}/jwks`],
  ['LOGIN_ORIGIN', origin],
  ['SITE_ORIGIN', origin],
  ['LOGIN_CLIENT_ID', 'blomlada'],
  ['LOGIN_SECRET_NAME', ''],
];

/** What Lambda itself sets for every function, as far as our code or the SDK reads it. */
const runtimeVariables = (deployed: DeployedFunction, places: Places): Record<string, string> => ({
  PATH: '/usr/bin:/bin',
  TZ: ':UTC',
  LANG: 'en_US.UTF-8',
  AWS_REGION: places.region,
  AWS_DEFAULT_REGION: places.region,
  AWS_ACCESS_KEY_ID: deployed.id,
  AWS_SECRET_ACCESS_KEY: 'local',
  AWS_ENDPOINT_URL_DYNAMODB: places.table,
  AWS_ENDPOINT_URL_S3: places.objects,
  AWS_LAMBDA_FUNCTION_NAME: deployed.name,
  AWS_LAMBDA_FUNCTION_MEMORY_SIZE: String(deployed.memoryMb),
  LAMBDA_TASK_ROOT: deployed.folder,
  _HANDLER: deployed.handler,
  ...clockVariables(places.clockAhead),
});

/** The variables that set a process's clock ahead; none where it goes as the machine's. */
export const clockVariables = (ahead: number): Record<string, string> =>
  ahead === 0
    ? {}
    : {
        NODE_OPTIONS: `--import ${pathToFileURL(join(import.meta.dirname, 'clock.ts'))}`,
        HARNESS_CLOCK_AHEAD: String(ahead),
      };
