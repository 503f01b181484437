// What a zip archive says it holds, read from its directory alone: nothing is inflated to find out what a file is.

const entrySignature = 0x02014b50;
const endSignature = 0x06054b50;
const localSignature = 0x04034b50;
const endSize = 22;
const entrySize = 46;
const longestComment = 0xffff;
/** An office file has dozens, one with many pictures hundreds. */
const mostEntries = 20_000;

/** The names in a zip archive that begins with its first entry; undefined where it is none, or its directory is broken. */
export function zipNames(bytes: Uint8Array): ReadonlySet<string> | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < endSize || view.getUint32(0, true) !== localSignature) return undefined;
  const end = endOf(view);
  if (end === undefined) return undefined;
  const count = view.getUint16(end + 10, true);
  const names = new Set<string>();
  let at = view.getUint32(end + 16, true);
  for (let entry = 0; entry < Math.min(count, mostEntries); entry += 1) {
    if (at + entrySize > end || view.getUint32(at, true) !== entrySignature) return undefined;
    const nameEnd = at + entrySize + view.getUint16(at + 28, true);
    if (nameEnd > end) return undefined;
    names.add(Buffer.from(bytes.subarray(at + entrySize, nameEnd)).toString('utf8'));
    at = nameEnd + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return names;
}

/** Where the end of the directory begins; a comment may follow it. */
function endOf(view: DataView): number | undefined {
  const last = view.byteLength - endSize;
  for (let at = last; at >= Math.max(0, last - longestComment); at -= 1)
    if (view.getUint32(at, true) === endSignature) return at;
  return undefined;
}
