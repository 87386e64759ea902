import { createHash } from 'node:crypto';
import type { Assembly } from './assembly.ts';
import { type Known, resolved } from './resolve.ts';

/** The account that everything has here; AWS gives out none that begins so. */
export const ACCOUNT = '000000000000';

/** What each kind of resource is called in addresses of AWS, where the harness needs to tell. */
const SERVICES: Readonly<Record<string, string>> = {
  'AWS::Lambda::Function': 'lambda',
  'AWS::DynamoDB::GlobalTable': 'dynamodb',
  'AWS::DynamoDB::Table': 'dynamodb',
  'AWS::S3::Bucket': 's3',
  'AWS::SQS::Queue': 'sqs',
  'AWS::SecretsManager::Secret': 'secretsmanager',
};

const PSEUDO = (region: string): Readonly<Record<string, string>> => ({
  'AWS::Region': region,
  'AWS::AccountId': ACCOUNT,
  'AWS::Partition': 'aws',
  'AWS::URLSuffix': 'amazonaws.com',
  'AWS::StackName': 'harness',
  'AWS::StackId': 'harness',
});

/**
 * What stands for each resource of the template. Names are made from logical ids, so that the same template
 * gives the same names; `names` says what some are called instead, such as a table that is there already.
 */
export function knownOf(
  { resources, region }: Assembly,
  names: Readonly<Record<string, string>> = {},
): Known {
  const pseudo = PSEUDO(region);
  const nameOf = (id: string): string =>
    names[id] ?? (resources.get(id)?.Type === 'AWS::S3::Bucket' ? id.toLowerCase() : id);
  const arnOf = (id: string): string => {
    const service = SERVICES[resources.get(id)?.Type ?? ''] ?? 'harness';
    return service === 's3'
      ? `arn:aws:s3:::${nameOf(id)}`
      : `arn:aws:${service}:${region}:${ACCOUNT}:${nameOf(id)}`;
  };
  return {
    ref: (id) => {
      if (id === 'AWS::NoValue') return undefined;
      if (!(id in pseudo) && !resources.has(id))
        throw new Error(`the template refers to ${id}, which it lacks`);
      return pseudo[id] ?? nameOf(id);
    },
    attribute: (id, name) => {
      if (name.endsWith('Arn')) return name === 'Arn' ? arnOf(id) : `${arnOf(id)}/${name}`;
      if (name === 'RegionalDomainName') return `${nameOf(id)}.s3.${region}.amazonaws.com`;
      if (name === 'ApiEndpoint') return `https://${id.toLowerCase()}.execute-api.${region}.amazonaws.com`;
      return `${nameOf(id)}.${name}`;
    },
    secret: (arn) => createHash('sha256').update(arn).digest('hex'),
  };
}

/** The properties of a resource, resolved. */
export const propertiesOf = (
  { resources }: Assembly,
  id: string,
  known: Known,
): Readonly<Record<string, unknown>> =>
  resolved(resources.get(id)?.Properties ?? {}, known) as Readonly<Record<string, unknown>>;
