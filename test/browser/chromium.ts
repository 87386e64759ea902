import { readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inflate } from '@sparticuz/chromium';
import { type Browser, chromium } from 'playwright-core';

const packageFolder = fileURLToPath(new URL('..', import.meta.resolve('@sparticuz/chromium')));
const cacheFolder = join(import.meta.dirname, '../../node_modules/.cache');

/**
 * Starts the Chromium that came with `npm ci`; nothing else has to be installed.
 * The packed browser is built for Linux on x64, so elsewhere an installed Chrome is used.
 */
export async function launchChromium(): Promise<Browser> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return chromium.launch({ channel: 'chrome' });
  const folder = await unpackedChromium();
  return chromium.launch({
    executablePath: join(folder, 'chromium'),
    args: ['--font-render-hinting=none'],
    env: {
      ...process.env,
      FONTCONFIG_FILE: join(folder, 'fonts.conf'),
      // The libraries that a bare machine lacks (NSS and a few more) lie in the package too.
      LD_LIBRARY_PATH: join(folder, 'al2023/lib'),
    },
  });
}

let shared: Promise<Browser> | undefined;

/** The browser that the files of one worker share: to start one for each cost as much as what it was asked. */
export function sharedChromium(): Promise<Browser> {
  shared ??= launchChromium();
  return shared;
}

/** Closes whatever a file has left open in the shared browser; it ends with the worker. */
export async function leaveChromium(browser: Browser): Promise<void> {
  await Promise.all(browser.contexts().map((context) => context.close()));
}

/** Unpacks once per version, into a folder that appears complete or not at all: tests run side by side. */
async function unpackedChromium(): Promise<string> {
  const { version } = JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8')) as {
    version: string;
  };
  const folder = join(cacheFolder, `chromium-${version}`);
  if (await exists(folder)) return folder;
  await mkdir(cacheFolder, { recursive: true });
  const draft = await mkdtemp(`${folder}-`);
  await unpackInto(draft);
  await writeFile(join(draft, 'fonts.conf'), fontsConf(join(folder, 'fonts')));
  // Another process may have been faster; its copy is as good as ours.
  await rename(draft, folder).catch(() => rm(draft, { recursive: true }));
  return folder;
}

async function unpackInto(folder: string): Promise<void> {
  const before = process.env['TMPDIR'];
  // The package unpacks into the temporary folder, whose name it reads at each call.
  process.env['TMPDIR'] = folder;
  const unpacking = ['chromium.br', 'fonts.tar.br', 'al2023.tar.br'].map((file) =>
    inflate(join(packageFolder, 'bin', file)),
  );
  if (before === undefined) delete process.env['TMPDIR'];
  else process.env['TMPDIR'] = before;
  await Promise.all(unpacking);
}

/** The packed font first, so that text has the same width everywhere; the machine's own for rare signs. */
function fontsConf(folder: string): string {
  const prefer = (family: string) =>
    `<alias binding="strong"><family>${family}</family><prefer><family>Open Sans</family></prefer></alias>`;
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
<dir>${folder}</dir><dir>/usr/share/fonts</dir>
<cachedir>${folder}-cache</cachedir>
${['sans-serif', 'system-ui', 'serif', 'Arial', 'Helvetica', 'Times New Roman'].map(prefer).join('\n')}
</fontconfig>
`;
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
