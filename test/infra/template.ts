import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { App } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { settingsFrom } from '../../infra/settings.ts';
import { BlomladaStack } from '../../infra/stack.ts';

const cdkJson = JSON.parse(readFileSync(join(import.meta.dirname, '../../cdk.json'), 'utf8')) as {
  context: Record<string, unknown>;
};

/** An app with the context of cdk.json, changed where a test wants it; nothing is bundled. */
export const appWith = (changes: Record<string, unknown> = {}): App =>
  new App({ context: { ...cdkJson.context, 'aws:cdk:bundling-stacks': [], ...changes } });

/** The template that would be deployed. */
export function template(changes: Record<string, unknown> = {}): Template {
  const app = appWith(changes);
  return Template.fromStack(new BlomladaStack(app, 'Blomlada', settingsFrom(app.node)));
}
