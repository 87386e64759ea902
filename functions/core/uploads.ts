import * as z from 'zod';
import type { ImportFile } from './importing.ts';

/** Files between the steps of an import, with what was asked for so far; a form cannot keep files. */
export type Upload = { files: readonly ImportFile[]; order: string };

/** Uploads of an organisation, each by an id that nobody can guess; they are gone after a day. */
export type Uploads = {
  keep(org: string, id: string, upload: Upload): Promise<void>;
  /** Null where there is none, or not any more. */
  read(org: string, id: string): Promise<Upload | null>;
  /** Notes what is asked for now; false where the upload is gone. */
  change(org: string, id: string, order: string): Promise<boolean>;
  remove(org: string, id: string): Promise<void>;
};

/** Milliseconds after which an upload is gone. */
export const UPLOAD_LIMIT = 24 * 60 * 60_000;

/** The files of an upload as they are listed; their bytes stand behind each other in this order. */
export const UploadedFiles = z.array(z.strictObject({ name: z.string(), size: z.int().min(0) }));
