import { join } from 'node:path';
import { build } from 'esbuild';
import { ROOT } from './bundle.ts';

/** A script of the pages: its sources, and where the bundle is kept as source, since pages are rendered where no esbuild is at hand. */
export type Client = { name: string; folder: string; generated: string };

/** The script of the public pages, and that of the workspace. */
export const CLIENTS = {
  script: { name: 'script', folder: 'web/client', generated: join(ROOT, 'web/site/script.generated.ts') },
  staffScript: {
    name: 'staffScript',
    folder: 'web/staff-client',
    generated: join(ROOT, 'web/site/staff-script.generated.ts'),
  },
} as const satisfies Record<string, Client>;

/** Everything that runs in the browser as one file of JavaScript. The same sources give the same bytes. */
export async function bundleClient({ folder }: Client): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(ROOT, folder, 'main.ts')],
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    platform: 'browser',
    target: 'es2023',
    charset: 'utf8',
    legalComments: 'none',
    absWorkingDir: ROOT,
    tsconfig: join(ROOT, folder, 'tsconfig.json'),
  });
  return outputFiles[0]?.text.trim() ?? '';
}

/** The bundle as a module that exports it. */
export const moduleOf = ({ name, folder }: Client, bundle: string): string =>
  `/** Written by \`npm run build:client\` from ${folder}; a test fails where it is not fresh. */\nexport const ${name} =\n  ${JSON.stringify(bundle)};\n`;
