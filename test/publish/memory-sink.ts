import { sha256Hex } from '../../functions/core/digest.ts';
import type { FileSink, Manifest, SiteFile } from '../../functions/publish/sink.ts';

/** What is done to a sink, in the order it happens. */
export type Act = { act: 'put'; path: string } | { act: 'manifest'; target: string };

/** A run that was killed: nothing after this happens. */
export class Killed extends Error {
  override name = 'Killed';
}

/** Called before each operation; waits for its turn, or ends the run. */
export type Before = (operation: 'read' | 'put' | 'manifest') => Promise<void>;

/** A sink in memory that several runs can share, each through a hand of its own. */
export class MemorySink {
  readonly files = new Map<string, SiteFile>();
  readonly manifests = new Map<string, { manifest: Manifest; tag: string }>();
  readonly acts: Act[] = [];
  #tags = 0;

  /** The sink as one run sees it. */
  hand(before: Before = async () => {}): FileSink {
    return {
      manifest: async (target) => {
        await before('read');
        return this.manifests.get(target) ?? null;
      },
      compare: async (files) => {
        await before('read');
        return files.map(({ path, body }) => {
          const stands = this.files.get(path);
          return !stands ? 'none' : stands.body === body ? 'same' : 'other';
        });
      },
      put: async (file) => {
        await before('put');
        this.files.set(file.path, file);
        this.acts.push({ act: 'put', path: file.path });
      },
      keepManifest: async (manifest, instead) => {
        await before('manifest');
        const { target } = manifest;
        if ((this.manifests.get(target)?.tag ?? null) !== instead) return false;
        this.#tags += 1;
        this.manifests.set(target, { manifest, tag: String(this.#tags) });
        this.acts.push({ act: 'manifest', target });
        return true;
      },
    };
  }

  /** A hand that dies when it is about to put or keep for the `k`th time. */
  dyingAt(k: number): FileSink {
    let left = k;
    return this.hand(async (operation) => {
      if (operation === 'read') return;
      if (left <= 0) throw new Killed();
      left -= 1;
    });
  }

  /** The digest of everything that stands in the sink, tags left out. */
  get bytes(): Record<string, unknown> {
    const files = [...this.files].map(([path, { body }]) => [path, sha256Hex(body)] as const);
    const manifests = [...this.manifests].map(
      ([target, { manifest }]) => [`manifest of ${target}`, manifest] as const,
    );
    return Object.fromEntries([...files, ...manifests].sort(([a], [b]) => (a < b ? -1 : 1)));
  }

  /** The paths put since the last look. */
  takePuts(): string[] {
    return this.acts.splice(0).flatMap((act) => (act.act === 'put' ? [act.path] : []));
  }
}
