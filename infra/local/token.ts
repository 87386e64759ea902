import { parseArgs } from 'node:util';
import { type Grant, signToken } from '../../functions/auth/signing.ts';
import { ROLES, type Role } from '../../functions/core/identifiers.ts';
import { LOCAL_AUDIENCE, LOCAL_ISSUER, localSettings, runProgram, UsageError } from './settings.ts';
import { signingKey } from './signing-key.ts';

const USAGE =
  'npm run token -- --org 2281 --role strategist [--areas a,b] [--units x,y] [--hours 12], or --operator';
const options = {
  org: { type: 'string' },
  role: { type: 'string', default: 'strategist' },
  operator: { type: 'boolean', default: false },
  areas: { type: 'string', default: '' },
  units: { type: 'string', default: '' },
  hours: { type: 'string', default: '12' },
} as const;

const listOf = (text: string) => text.split(',').filter((item) => item !== '');
const isRole = (text: string): text is Role => ROLES.some((role) => role === text);

/** What the arguments ask for; throws a UsageError that says what is missing. */
export function grantFrom(args: string[]): { grant: Grant; hours: number } {
  const { values } = parseArgs({ args, options });
  const hours = Number(values.hours);
  if (!(hours > 0 && hours <= 24 * 366))
    throw new UsageError(`--hours must be a number up to a year. ${USAGE}`);
  if (values.operator) return { grant: { subject: 'local-operator', org: '*', role: 'operator' }, hours };
  const { org, role } = values;
  if (!org) throw new UsageError(`Name the organisation: ${USAGE}`);
  if (!isRole(role))
    throw new UsageError(`There is no role “${role}”; there are ${ROLES.join(', ')}. ${USAGE}`);
  const grant = {
    subject: `local-${role}`,
    org,
    role,
    areas: listOf(values.areas),
    units: listOf(values.units),
  };
  return { grant, hours };
}

/** A token for this machine's own server; it is worth nothing anywhere else. */
export async function localToken(dataDir: string, grant: Grant, hours: number): Promise<string> {
  const issue = { issuer: LOCAL_ISSUER, audience: LOCAL_AUDIENCE, now: new Date(), seconds: hours * 3600 };
  return signToken(await signingKey(dataDir), grant, issue);
}

async function main(): Promise<number> {
  const { grant, hours } = grantFrom(process.argv.slice(2));
  const { dataDir } = localSettings(process.env);
  console.log(
    `Token for ${grant.role} of ${grant.org}, good for ${hours} hours; send it as “Authorization: Bearer …”:`,
  );
  console.log(await localToken(dataDir, grant, hours));
  return 0;
}

if (import.meta.main) await runProgram(main);
