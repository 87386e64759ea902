/** A body that came in chunks with trailing headers, as the SDK sends it with a checksum. */
export type Unchunked = { readonly body: Buffer; readonly trailers: Readonly<Record<string, string>> };

const CRLF = '\r\n';

function lineAt(bytes: Buffer, start: number): { text: string; next: number } {
  const end = bytes.indexOf(CRLF, start);
  if (end < 0) throw new Error('the body of chunks is cut off');
  return { text: bytes.toString('latin1', start, end), next: end + CRLF.length };
}

function trailersAt(bytes: Buffer, start: number): Record<string, string> {
  const lines = bytes.toString('latin1', start).split(CRLF).filter(Boolean);
  return Object.fromEntries(
    lines.map((line) => {
      const [name = '', ...value] = line.split(':');
      return [name.trim().toLowerCase(), value.join(':').trim()];
    }),
  );
}

/**
 * Undoes the content encoding `aws-chunked` (Signature Version 4, chunked upload): each chunk is its size in
 * hexadecimal, perhaps with a signature, a line end, its bytes and a line end; one of size 0 ends them.
 */
export function unchunked(bytes: Buffer): Unchunked {
  const parts: Buffer[] = [];
  let at = 0;
  for (;;) {
    const { text, next } = lineAt(bytes, at);
    const size = Number.parseInt(text.split(';')[0] ?? '', 16);
    if (Number.isNaN(size)) throw new Error('a chunk does not tell its size');
    if (size === 0) return { body: Buffer.concat(parts), trailers: trailersAt(bytes, next) };
    if (next + size > bytes.length) throw new Error('the body of chunks is cut off');
    parts.push(bytes.subarray(next, next + size));
    at = next + size + CRLF.length;
  }
}
