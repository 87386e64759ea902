import { link, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type FileSink, type KeptManifest, Manifest, type SiteFile } from '../../functions/publish/sink.ts';
import { UsageError } from './settings.ts';

/** Beside the site's own files; no address of the site begins with a dot but /.well-known/. */
const MANIFESTS = '.manifests';
const DRAFTS = '.drafts';

const SAFE = /^\/(?:[a-z0-9._-]+\/)*(?:[a-z0-9._-]+)?$/i;

/** Where the file of a path lies below the folder: a path that ends in a slash is a folder with an index. */
export function fileOf(path: string): string {
  if (!SAFE.test(path) || path.split('/').some((part) => part === '.' || part === '..')) {
    throw new Error(`“${path}” cannot be a file`);
  }
  return path.endsWith('/') ? `${path.slice(1)}index.html` : path.slice(1);
}

const isMissing = (error: unknown): boolean =>
  ['ENOENT', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '');

async function contentOf(file: string): Promise<string | null> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ESRCH';
  }
};

/** Removes what killed runs were in the middle of writing. */
async function clearDrafts(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    if (!isAlive(Number(name.split('-')[0]))) await rm(join(folder, name), { force: true });
  }
}

/** Counted for the whole process, so that two sinks on one folder never share a draft. */
let draftsMade = 0;

/** Numbers of the manifests kept of a target, lowest first. */
async function numbersIn(folder: string): Promise<number[]> {
  const names = await readdir(folder).catch((error) => {
    if (isMissing(error)) return [];
    throw error;
  });
  return names.map((name) => Number(name.replace('.json', ''))).sort((a, b) => a - b);
}

async function readManifest(folder: string): Promise<KeptManifest | null> {
  for (;;) {
    const tag = (await numbersIn(folder)).at(-1);
    if (tag === undefined) return null;
    const file = join(folder, `${tag}.json`);
    const text = await contentOf(file);
    // Gone since it was listed: a newer one has taken its place.
    if (text === null) continue;
    const read = Manifest.safeParse(JSON.parse(text));
    if (!read.success) throw new UsageError(`${file} is not a manifest; publish into another folder.`);
    return { manifest: read.data, tag: String(tag) };
  }
}

/**
 * A folder as a sink. Files are written beside and moved into place, so that each is there whole or not at
 * all. Manifests are numbered: whoever links the next number first has won, on any file system.
 */
export async function openFolder(out: string): Promise<FileSink> {
  const drafts = join(out, DRAFTS);
  await mkdir(drafts, { recursive: true });
  await clearDrafts(drafts);
  const draftOf = async (text: string): Promise<string> => {
    draftsMade += 1;
    const draft = join(drafts, `${process.pid}-${draftsMade}`);
    await writeFile(draft, text);
    return draft;
  };
  const manifestsOf = (target: string) => join(out, MANIFESTS, target);

  async function put({ path, body }: SiteFile): Promise<void> {
    const file = join(out, fileOf(path));
    await mkdir(dirname(file), { recursive: true });
    await rename(await draftOf(body), file);
  }

  async function keepManifest(manifest: Manifest, instead: string | null): Promise<boolean> {
    const folder = manifestsOf(manifest.target);
    await mkdir(folder, { recursive: true });
    const number = Number(instead ?? 0) + 1;
    const draft = await draftOf(`${JSON.stringify(manifest)}\n`);
    const won = await link(draft, join(folder, `${number}.json`)).then(
      () => true,
      (error) => {
        if (error.code === 'EEXIST') return false;
        throw error;
      },
    );
    await rm(draft);
    if (!won) return false;
    const numbers = await numbersIn(folder);
    // Others may have gone further and cleared this number before it was linked.
    const stands = numbers.at(-1) === number;
    const stale = stands ? numbers.filter((each) => each < number) : [number];
    for (const each of stale) await rm(join(folder, `${each}.json`), { force: true });
    return stands;
  }

  return {
    manifest: (target) => readManifest(manifestsOf(target)),
    keepManifest,
    async compare(files) {
      const stands = await Promise.all(files.map(({ path }) => contentOf(join(out, fileOf(path)))));
      return stands.map((text, place) =>
        text === null ? 'none' : text === files[place]?.body ? 'same' : 'other',
      );
    },
    put,
  };
}
