import * as z from 'zod';
import { Day } from '../core/calendar.ts';
import { OrganisationId, Sha256 } from '../core/identifiers.ts';

/** The pages that belong to no organisation, published beside them; no organisation can have this id. */
export const SITE = '_site';

/** What was published of an organisation, or of the pages that all share: path → SHA-256 of the bytes. */
export const Manifest = z.strictObject({
  v: z.literal(1),
  target: z.union([OrganisationId, z.literal(SITE)]),
  /** The log's end that the files were made from; 0 and no hash where no single log decides. */
  seq: z.int().min(0),
  hash: Sha256.nullable(),
  day: Day,
  files: z.record(z.string(), Sha256),
});
export type Manifest = z.infer<typeof Manifest>;

/** A manifest as it stands in the sink; the tag tells it from every other one that stood there. */
export type KeptManifest = { manifest: Manifest; tag: string };

/** A file to be published: its path on the site, its bytes as UTF-8, and what is sent with it. */
export type SiteFile = {
  path: string;
  type: string;
  body: string;
  headers: Readonly<Record<string, string>>;
};

/** How a file compares with what stands at its path. */
export type Standing = 'same' | 'other' | 'none';

/** Where published files go: a folder, a bucket. It never deletes. */
export type FileSink = {
  manifest(target: string): Promise<KeptManifest | null>;
  /** Puts a manifest in the place of the one with the tag (null: of none); false when another one stands there. */
  keepManifest(manifest: Manifest, instead: string | null): Promise<boolean>;
  /** Holds files against what stands at their paths, whoever wrote it; answers in the same order. */
  compare(files: readonly SiteFile[]): Promise<readonly Standing[]>;
  /** Puts a file in place whole: a reader sees the old bytes or the new ones, never a part. */
  put(file: SiteFile): Promise<void>;
};
