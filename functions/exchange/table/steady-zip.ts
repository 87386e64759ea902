const END_OF_DIRECTORY = 0x06054b50;
const IN_DIRECTORY = 0x02014b50;
/** The first moment that a zip archive can name: the first of January 1980, at midnight (APPNOTE, 4.4.6). */
const FIRST_MOMENT = 0x00210000;

/**
 * The zip archive with every file dated alike: the packer writes the time of packing, and the same content
 * would have other bytes two seconds later. Throws where the bytes end in no directory without a comment.
 */
export function steadyZip(bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const steady = bytes.slice();
  const view = new DataView(steady.buffer);
  const end = steady.length - 22;
  if (view.getUint32(end, true) !== END_OF_DIRECTORY) throw new RangeError('not a zip archive of ours');
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  for (let place = 0; place < count; place += 1) {
    if (view.getUint32(at, true) !== IN_DIRECTORY) throw new RangeError('not a zip archive of ours');
    view.setUint32(at + 12, FIRST_MOMENT, true);
    view.setUint32(view.getUint32(at + 42, true) + 10, FIRST_MOMENT, true);
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return steady;
}
