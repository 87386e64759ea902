import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** Every published file of a folder by its path on the site; what the sink keeps for itself left out. */
export function readFolder(out: string): Map<string, string> {
  const files = readdirSync(out, { recursive: true, withFileTypes: true }).filter((each) => each.isFile());
  return new Map(
    files
      .map((each) => join(each.parentPath, each.name))
      .map((file): [string, string] => [`/${relative(out, file).split(sep).join('/')}`, file])
      .filter(([path]) => !/^\/\.(?:manifests|drafts)\//.test(path))
      .map(([path, file]) => [path.replace(/\/index\.html$/, '/'), readFileSync(file, 'utf8')]),
  );
}
