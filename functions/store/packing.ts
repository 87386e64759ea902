import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';

// Measured on commits of 1, 10, 100 and 1,000 assessments: smaller than gzip throughout, in the same time;
// quality 5 wins nothing, 11 wins a tenth for two hundred times the time.
const QUALITY = 4;

/** A text as bytes, compressed; the same text gives the same bytes. */
export function packed(text: string): Uint8Array {
  const bytes = Buffer.from(text);
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: QUALITY,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
  };
  return brotliCompressSync(bytes, { params });
}

/** The text behind compressed bytes; throws when they are damaged. */
export const unpacked = (bytes: Uint8Array): string => brotliDecompressSync(bytes).toString('utf8');
