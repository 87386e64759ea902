import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { ROOT } from '../bundle.ts';
import { type Assembly, readAssembly } from './assembly.ts';
import { NODE } from './children.ts';

/** What the command line of CDK tells an app beside the context of cdk.json. */
const ASKED_FOR = { 'aws:cdk:enable-path-metadata': true, 'aws:cdk:enable-asset-metadata': true };

async function run(out: string): Promise<void> {
  const { context } = JSON.parse(readFileSync(join(ROOT, 'cdk.json'), 'utf8')) as { context: object };
  const env = {
    ...process.env,
    CDK_OUTDIR: out,
    CDK_CONTEXT_JSON: JSON.stringify({ ...context, ...ASKED_FOR }),
  };
  const child = spawn(NODE, ['--import', 'tsx', 'infra/app.ts'], {
    cwd: ROOT,
    env,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const [said, [code]] = await Promise.all([text(child.stderr), once(child, 'exit')]);
  if (code !== 0) throw new Error(`the stack could not be synthesised:\n${said}`);
}

async function synthesise(): Promise<Assembly> {
  // Outside the project, whose package.json would make ES modules of what Lambda loads as CommonJS.
  const out = mkdtempSync(join(tmpdir(), 'blomlada-deployed-'));
  process.once('exit', () => rmSync(out, { recursive: true, force: true }));
  await run(out);
  return readAssembly(out);
}

let made: Promise<Assembly> | undefined;

/** What `cdk deploy` would deploy, bundles included; made once in a process, and removed with it. */
export function synthesised(): Promise<Assembly> {
  made ??= synthesise();
  return made;
}
