import { join } from 'node:path';
import { build } from 'esbuild';
import { ROOT } from './bundle.ts';

/** Where the bundle is kept as source, since pages are rendered where no esbuild is at hand. */
export const GENERATED = join(ROOT, 'web/site/script.generated.ts');

/** Everything that runs in the browser as one file of JavaScript. The same sources give the same bytes. */
export async function bundleClient(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(ROOT, 'web/client/main.ts')],
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    platform: 'browser',
    target: 'es2023',
    charset: 'utf8',
    legalComments: 'none',
    absWorkingDir: ROOT,
    tsconfig: join(ROOT, 'web/client/tsconfig.json'),
  });
  return outputFiles[0]?.text.trim() ?? '';
}

/** The bundle as a module that exports it. */
export const moduleOf = (bundle: string): string =>
  `/** Written by \`npm run build:client\` from web/client; a test fails where it is not fresh. */\nexport const script =\n  ${JSON.stringify(bundle)};\n`;
