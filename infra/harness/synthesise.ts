import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { ROOT } from '../bundle.ts';
import { codeVersion } from '../code-version.ts';
import { type Assembly, readAssembly } from './assembly.ts';
import { NODE } from './children.ts';

/** What the command line of CDK tells an app beside the context of cdk.json. */
const ASKED_FOR = { 'aws:cdk:enable-path-metadata': true, 'aws:cdk:enable-asset-metadata': true };

/** Below node_modules, where the project's package.json does not make ES modules of what Lambda loads as CommonJS. */
const CACHE = join(ROOT, 'node_modules/.cache');
const NAME = 'deployed-';

/** What a synthesis is made from: other sources give another assembly. */
function digestOfSources(): string {
  const hash = createHash('sha256')
    .update(codeVersion())
    .update(readFileSync(join(ROOT, 'cdk.json')));
  const files = readdirSync(join(ROOT, 'infra'), { recursive: true, withFileTypes: true });
  const paths = files.filter((each) => each.isFile()).map(({ parentPath, name }) => join(parentPath, name));
  for (const path of paths.sort()) hash.update(path.slice(ROOT.length)).update(readFileSync(path));
  return hash.digest('hex').slice(0, 16);
}

async function synthesise(out: string): Promise<void> {
  const { context } = JSON.parse(readFileSync(join(ROOT, 'cdk.json'), 'utf8')) as { context: object };
  const env = {
    ...process.env,
    CDK_OUTDIR: out,
    CDK_CONTEXT_JSON: JSON.stringify({ ...context, ...ASKED_FOR }),
  };
  const args = ['--import', 'tsx', 'infra/app.ts'];
  const child = spawn(NODE, args, { cwd: ROOT, env, stdio: ['ignore', 'ignore', 'pipe'] });
  const [said, [code]] = await Promise.all([text(child.stderr), once(child, 'exit')]);
  if (code !== 0) throw new Error(`the stack could not be synthesised:\n${said}`);
}

/** Makes the folder whole or not at all: processes run side by side, and another one's is as good. */
async function fill(folder: string): Promise<void> {
  mkdirSync(CACHE, { recursive: true });
  const draft = mkdtempSync(join(CACHE, 'deploying-'));
  try {
    await synthesise(draft);
    renameSync(draft, folder);
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
}

const DAY_MS = 86_400_000;

/** Those of earlier sources, once no run can be using them any more. */
function removeOld(): void {
  const folders = readdirSync(CACHE).filter((name) => name.startsWith(NAME));
  for (const folder of folders.map((name) => join(CACHE, name)))
    if (Date.now() - statSync(folder).mtimeMs > DAY_MS) rmSync(folder, { recursive: true, force: true });
}

async function made(): Promise<Assembly> {
  const folder = join(CACHE, NAME + digestOfSources());
  if (!existsSync(folder)) {
    await fill(folder);
    removeOld();
  }
  return readAssembly(folder);
}

let asked: Promise<Assembly> | undefined;

/** What `cdk deploy` would deploy, bundles included; made once for the sources as they are. */
export function synthesised(): Promise<Assembly> {
  asked ??= made();
  return asked;
}
