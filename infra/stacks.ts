import { type App, Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks } from 'cdk-nag';
import type { Settings } from './deployment.ts';
import { GlobalStack } from './global-stack.ts';
import { BlomladaStack } from './stack.ts';

/** The stacks of a deployment. */
export interface Stacks {
  readonly main: BlomladaStack;
  readonly global: GlobalStack;
}

/** Adds the stacks of a deployment to an app, with the policy checks that stop a synthesis. */
export function addStacks(app: App, settings: Settings): Stacks {
  Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
  const global = new GlobalStack(app, `${settings.name}Global`, settings);
  return { global, main: new BlomladaStack(app, settings.name, settings, global.certificateArn) };
}
