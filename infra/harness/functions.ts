import { join } from 'node:path';
import * as z from 'zod';
import { type Assembly, ofType } from './assembly.ts';
import type { Known } from './resolve.ts';
import { propertiesOf } from './resources.ts';

/** A function as it would be deployed. */
export type DeployedFunction = {
  readonly id: string;
  /** As it is called in the stack: `Staff`. */
  readonly name: string;
  readonly arn: string;
  /** The folder of its built asset. */
  readonly folder: string;
  readonly handler: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly timeoutSeconds: number;
  readonly memoryMb: number;
};

const Properties = z.object({
  Handler: z.string(),
  Runtime: z.literal('nodejs24.x'),
  Timeout: z.number().default(3),
  MemorySize: z.number().default(128),
  Environment: z.object({ Variables: z.record(z.string(), z.string()) }).optional(),
});

const Metadata = z.object({ 'aws:cdk:path': z.string(), 'aws:asset:path': z.string() });

/** `Blomlada/Staff/Resource` is called Staff. */
const nameIn = (path: string): string => path.split('/').slice(1, -1).join('/');

/** Functions that CDK adds for itself while deploying have no part in answering. */
const isOwn = (name: string): boolean => !name.includes('Custom::') && !/Provider|AutoDelete/.test(name);

/** Every function of the template, with its built asset and its environment. */
export const functionsIn = (assembly: Assembly, known: Known): readonly DeployedFunction[] =>
  ofType(assembly, 'AWS::Lambda::Function')
    .map(([id, { Metadata: given }]) => ({ id, metadata: Metadata.parse(given) }))
    .filter(({ metadata }) => isOwn(nameIn(metadata['aws:cdk:path'])))
    .map(({ id, metadata }) => {
      const properties = Properties.parse(propertiesOf(assembly, id, known));
      return {
        id,
        name: nameIn(metadata['aws:cdk:path']),
        arn: known.attribute(id, 'Arn'),
        folder: join(assembly.folder, metadata['aws:asset:path']),
        handler: properties.Handler,
        environment: properties.Environment?.Variables ?? {},
        timeoutSeconds: properties.Timeout,
        memoryMb: properties.MemorySize,
      };
    });
