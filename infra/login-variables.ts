import type { Variables } from '../functions/auth/variables.ts';
import type { Settings } from './deployment.ts';

/** Who the issuer is and how its claims are read, as the functions are told it. */
export const claimVariables = (settings: Settings): Record<string, string> => ({
  TOKEN_ISSUER: settings.issuer,
  TOKEN_ORG_CLAIM: settings.orgClaim,
  TOKEN_ROLE_CLAIM: settings.roleClaim,
  TOKEN_AREAS_CLAIM: settings.areasClaim,
  TOKEN_UNITS_CLAIM: settings.unitsClaim,
  TOKEN_LOGIN_CLAIM: settings.loginClaim,
  TOKEN_NAME_CLAIM: settings.nameClaim,
  TOKEN_ORGANISATION: settings.organisation,
  TOKEN_ORG_MAP: tableText(settings.orgMap),
  TOKEN_ROLE_MAP: tableText(settings.roleMap),
});

/** How people log in, as the function of the workspace is told it. */
export const loginVariables = (settings: Settings): Record<string, string> => ({
  ...claimVariables(settings),
  LOGIN_ORIGIN: settings.origin,
  LOGIN_CLIENT_ID: settings.clientId,
  LOGIN_SCOPES: settings.scopes,
  LOGIN_SECRET_NAME: settings.clientSecretName,
});

const tableText = (table: Readonly<Record<string, string>>): string =>
  Object.keys(table).length === 0 ? '' : JSON.stringify(table);

/** What AWS lets all variables of a function weigh together; a kilobyte is left for the others. */
const LARGEST = 3072;

/** Whether a table that is told to a function of its own fits; throws a sentence where it does not. */
export function requireFittingTable(name: string, table: Readonly<Record<string, string>>): void {
  const bytes = Buffer.byteLength(tableText(table));
  if (bytes > LARGEST)
    throw new Error(
      `The setting ${name} is too long: it makes ${bytes} bytes, and a function can be told ${LARGEST}.`,
    );
}

/** Whether the variables fit; throws a sentence where they do not. */
export function requireFitting(variables: Variables): void {
  const bytes = Buffer.byteLength(JSON.stringify(variables));
  if (bytes <= LARGEST) return;
  throw new Error(
    `The settings orgMap and roleMap are too long: with the others they make ${bytes} bytes, and a function can be told ${LARGEST}. Let the issuer send the organisation's id in a claim of its own.`,
  );
}
