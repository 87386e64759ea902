import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A resource of a template, as far as it is read here. */
export type Resource = {
  readonly Type: string;
  readonly Properties?: Readonly<Record<string, unknown>>;
  readonly Metadata?: Readonly<Record<string, unknown>>;
};

/** What would be deployed: the resources of the stack that holds the functions, and where its assets lie. */
export type Assembly = {
  readonly folder: string;
  readonly region: string;
  readonly resources: ReadonlyMap<string, Resource>;
};

type Artifact = { type: string; environment?: string; properties?: { templateFile?: string } };

const jsonIn = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));

/** `aws://unknown-account/eu-north-1` names the region last. */
const regionOf = ({ environment = '' }: Artifact): string => environment.split('/').at(-1) ?? '';

/** Reads a folder that CDK has synthesised into; throws where no stack in it has functions. */
export function readAssembly(folder: string): Assembly {
  const { artifacts } = jsonIn(join(folder, 'manifest.json')) as { artifacts: Record<string, Artifact> };
  for (const artifact of Object.values(artifacts)) {
    const file = artifact.properties?.templateFile;
    if (artifact.type !== 'aws:cloudformation:stack' || file === undefined) continue;
    const { Resources } = jsonIn(join(folder, file)) as { Resources?: Record<string, Resource> };
    const resources = new Map(Object.entries(Resources ?? {}));
    const isOurs = [...resources.values()].some(({ Type }) => Type === 'AWS::ApiGatewayV2::Api');
    if (isOurs) return { folder, region: regionOf(artifact), resources };
  }
  throw new Error(`no stack in ${folder} has an HTTP API`);
}

/** The resources of a type, by their logical ids. */
export const ofType = ({ resources }: Assembly, type: string): readonly (readonly [string, Resource])[] =>
  [...resources].filter(([, { Type }]) => Type === type);

/** The only resource of one of some types; throws where there is none or more than one. */
export function onlyOne(assembly: Assembly, ...types: readonly string[]): string {
  const [found, second] = types.flatMap((type) => ofType(assembly, type));
  if (!found || second) throw new Error(`the template has not exactly one ${types.join(' or ')}`);
  return found[0];
}
