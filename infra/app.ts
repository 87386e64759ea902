import { App } from 'aws-cdk-lib';
import type { Node } from 'constructs';
import type { Settings } from './deployment.ts';
import { settingsFrom } from './settings.ts';
import { addStacks } from './stacks.ts';

const app = new App();
addStacks(app, settingsOrStop(app.node));

/** A wrong setting is the reader's to mend, so that the sentence helps and a stack would not. */
function settingsOrStop(node: Node): Settings {
  try {
    return settingsFrom(node);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
}
