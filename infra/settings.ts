import { RetentionDays } from 'aws-cdk-lib/aws-logs';
import type { Node } from 'constructs';
import { loginSettingsFrom } from '../functions/auth/login-settings.ts';
import { Link, OrganisationId } from '../functions/core/identifiers.ts';
import type { Settings } from './deployment.ts';
import { loginVariables, requireFitting, requireFittingTable } from './login-variables.ts';
import {
  httpsAddress,
  matching,
  optional,
  optionalMatching,
  origin,
  table,
  text,
  whole,
} from './settings-context.ts';

/** Reads the settings; each that is missing or wrong gives a sentence that says how to set it. */
export function settingsFrom(node: Node): Settings {
  const settings: Settings = {
    name: matching(node, 'name', /^[A-Za-z][A-Za-z0-9-]{0,40}$/, 'letters, digits and hyphens'),
    region: matching(node, 'region', /^[a-z]{2}(?:-[a-z]+)+-\d$/, 'a region of AWS, such as eu-north-1'),
    origin: origin(node, 'origin'),
    ...issuerFrom(node),
    ...claimsFrom(node),
    ...domainFrom(node),
    ...operationFrom(node),
    ...linkCheckFrom(node),
  };
  requireOwnOrigin(settings);
  // What the function would refuse when it starts is refused before it is deployed.
  const variables = loginVariables(settings);
  requireFitting(variables);
  loginSettingsFrom(variables);
  return settings;
}

const issuerFrom = (node: Node) => ({
  issuer: httpsAddress(node, 'issuer'),
  audience: text(node, 'audience'),
  jwksUrl: httpsAddress(node, 'jwksUrl'),
  clientId: text(node, 'clientId'),
  scopes: text(node, 'scopes'),
  clientSecretName: optional(node, 'clientSecretName'),
});

const claimsFrom = (node: Node) => ({
  orgClaim: text(node, 'orgClaim'),
  roleClaim: text(node, 'roleClaim'),
  areasClaim: text(node, 'areasClaim'),
  unitsClaim: text(node, 'unitsClaim'),
  loginClaim: text(node, 'loginClaim'),
  nameClaim: text(node, 'nameClaim'),
  organisation: optional(node, 'organisation'),
  orgMap: table(node, 'orgMap'),
  roleMap: table(node, 'roleMap'),
});

const DOMAIN = /^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/;
const CERTIFICATE = /^arn:aws:acm:us-east-1:\d{12}:certificate\/[\w-]+$/;

function domainFrom(node: Node) {
  const domain = optionalMatching(node, 'domain', DOMAIN, 'a domain, such as blomlada.example');
  const hostedZoneId = optionalMatching(node, 'hostedZoneId', /^Z[A-Z0-9]+$/, 'the id of a zone in Route 53');
  const hostedZoneName = optionalMatching(node, 'hostedZoneName', DOMAIN, 'the name of that zone');
  const sentence = 'the ARN of a certificate in us-east-1, which is where CloudFront looks for them';
  const certificateArn = optionalMatching(node, 'certificateArn', CERTIFICATE, sentence);
  if ((hostedZoneId === '') !== (hostedZoneName === ''))
    throw new Error('The settings hostedZoneId and hostedZoneName belong together: give both, or neither.');
  if (domain === '' && (hostedZoneId !== '' || certificateArn !== ''))
    throw new Error('A zone or a certificate is given, but no domain: give the setting domain as well.');
  if (domain !== '' && hostedZoneId === '' && certificateArn === '')
    throw new Error(
      'The setting domain needs a certificate: give certificateArn, or hostedZoneId and hostedZoneName to have one made.',
    );
  if (hostedZoneName !== '' && domain !== hostedZoneName && !domain.endsWith(`.${hostedZoneName}`))
    throw new Error(`The domain ${domain} does not lie in the zone ${hostedZoneName}.`);
  return { domain, hostedZoneId, hostedZoneName, certificateArn };
}

/** The numbers of days for which CloudWatch can keep a log. */
const LOG_DAYS = Object.values(RetentionDays).filter((days): days is number => typeof days === 'number');

function logDaysFrom(node: Node): number {
  const days = whole(node, 'logDays', 1, 3653);
  if (LOG_DAYS.includes(days)) return days;
  const closest = LOG_DAYS.filter((each) => each <= 731).join(', ');
  throw new Error(
    `The setting logDays must be a number of days that CloudWatch knows (${closest}), but is ${days}.`,
  );
}

const CONTACT = /^(?:mailto:|https:\/\/)[!-~]+$/;

const contact = (node: Node, name: string): string =>
  optionalMatching(node, name, CONTACT, 'an address that begins with mailto: or https://');

function startPagesFrom(node: Node): Readonly<Record<string, string>> {
  const pages = table(node, 'startPages');
  for (const [org, address] of Object.entries(pages))
    if (!OrganisationId.safeParse(org).success || !Link.safeParse(address).success)
      throw new Error(
        `The setting startPages must give the address of a start page by the id of its organisation, but has "${org}": "${address}".`,
      );
  requireFittingTable('startPages', pages);
  return pages;
}

const linkCheckFrom = (node: Node) => ({
  linkCheckContact: contact(node, 'linkCheckContact') || contact(node, 'securityContact'),
  linkCheckRuns: whole(node, 'linkCheckRuns', 1, 12),
  startPages: startPagesFrom(node),
});

const operationFrom = (node: Node) => ({
  securityContact: contact(node, 'securityContact'),
  alarmEmail: matching(node, 'alarmEmail', /^[^\s@]+@[^\s@]+\.[^\s@]+$/, 'an e-mail address'),
  budget: whole(node, 'budget', 1, 100_000),
  logDays: logDaysFrom(node),
  // A person who was erased must not live on in a backup for longer than is promised.
  backupDays: whole(node, 'backupDays', 1, 35),
  reportConcurrency: whole(node, 'reportConcurrency', 0, 100),
  secretsReplaced: optionalMatching(
    node,
    'secretsReplaced',
    /^\d{4}-\d{2}-\d{2}$/,
    'a day, such as 2026-12-01',
  ),
  nightlyParts: whole(node, 'nightlyParts', 1, 50),
});

/** People come back to `origin` when they have logged in; with a domain it can only be that one. */
function requireOwnOrigin({ domain, origin: given }: Settings): void {
  if (domain === '' || given === `https://${domain}`) return;
  throw new Error(
    `The setting origin must be https://${domain}, since domain is ${domain}, but is ${given}.`,
  );
}
