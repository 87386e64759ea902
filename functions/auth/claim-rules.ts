import { OrganisationId, Role } from '../core/identifiers.ts';
import {
  ALL_ORGANISATIONS,
  type ClaimNames,
  type ClaimRules,
  DEFAULT_CLAIMS,
  sameWriting,
} from './claims.ts';
import { namesPersonalNumber } from './personal-number.ts';
import { tableIn, type Variables } from './variables.ts';

function organisationId(value: string): string {
  if (value === ALL_ORGANISATIONS || OrganisationId.safeParse(value).success) return value;
  throw new Error(`“${value}” is not the id of an organisation: lower-case letters, digits and hyphens.`);
}

function roleNamed(value: string): Role {
  const role = Role.safeParse(value).data;
  if (role) return role;
  throw new Error(`There is no role “${value}”; there are ${Role.options.join(', ')}.`);
}

function namesIn(variables: Variables): ClaimNames {
  const names = {
    organisation: variables['TOKEN_ORG_CLAIM'] || DEFAULT_CLAIMS.organisation,
    role: variables['TOKEN_ROLE_CLAIM'] || DEFAULT_CLAIMS.role,
    areas: variables['TOKEN_AREAS_CLAIM'] || DEFAULT_CLAIMS.areas,
    units: variables['TOKEN_UNITS_CLAIM'] || DEFAULT_CLAIMS.units,
    login: variables['TOKEN_LOGIN_CLAIM'] || DEFAULT_CLAIMS.login,
    name: variables['TOKEN_NAME_CLAIM'] || DEFAULT_CLAIMS.name,
  };
  const unwanted = Object.values(names).find(namesPersonalNumber);
  if (unwanted === undefined) return names;
  throw new Error(`The claim ${unwanted} is a personal identity number, which is never read here.`);
}

/** How claims are read, from environment variables; throws a sentence where one of them cannot be used. */
export function claimRulesFrom(variables: Variables): ClaimRules {
  const only = variables['TOKEN_ORGANISATION'];
  const organisations = tableIn(variables, 'TOKEN_ORG_MAP');
  const roles = tableIn(variables, 'TOKEN_ROLE_MAP');
  if (only && organisations.length > 0) {
    throw new Error('Give either the only organisation or a table of organisations, not both.');
  }
  return {
    ...namesIn(variables),
    ...(only && { onlyOrganisation: organisationId(only) }),
    ...(organisations.length > 0 && {
      organisations: new Map(organisations.map(([value, id]) => [sameWriting(value), organisationId(id)])),
    }),
    ...(roles.length > 0 && { roles: new Map(roles.map(([value, role]) => [value, roleNamed(role)])) }),
  };
}
