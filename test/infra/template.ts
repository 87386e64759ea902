import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { App } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { settingsFrom } from '../../infra/settings.ts';
import { addStacks } from '../../infra/stacks.ts';

const cdkJson = JSON.parse(readFileSync(join(import.meta.dirname, '../../cdk.json'), 'utf8')) as {
  context: Record<string, unknown>;
};

/** An app with the context of cdk.json, changed where a test wants it; nothing is bundled. */
export const appWith = (changes: Record<string, unknown> = {}): App =>
  new App({ context: { ...cdkJson.context, 'aws:cdk:bundling-stacks': [], ...changes } });

type Templates = { readonly main: Template; readonly global: Template };

/** What has been synthesised in this process, by what was changed: several files ask for the same. */
const made = new Map<string, Templates>();

/** The templates that would be deployed; a policy check that fails throws. */
export function templates(changes: Record<string, unknown> = {}): Templates {
  const key = JSON.stringify(changes);
  const found = made.get(key) ?? synthesised(changes);
  made.set(key, found);
  return found;
}

function synthesised(changes: Record<string, unknown>): Templates {
  const app = appWith(changes);
  const { main, global } = addStacks(app, settingsFrom(app.node));
  return { main: Template.fromStack(main), global: Template.fromStack(global) };
}

/** The template of the main stack. */
export const template = (changes: Record<string, unknown> = {}): Template => templates(changes).main;
