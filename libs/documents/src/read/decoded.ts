// Which characters the bytes of a text are: UTF-8 or UTF-16 by their mark or their look, CP949 line by line for the rest.
import { Unreadable } from './unreadable.js';

const lineFeed = 0x0a;
const marks = [
  { mark: [0xef, 0xbb, 0xbf], encoding: 'utf-8' },
  { mark: [0xff, 0xfe], encoding: 'utf-16le' },
  { mark: [0xfe, 0xff], encoding: 'utf-16be' },
] as const;

/** The characters of a text file, whoever wrote it. Throws Unreadable where it is no text. */
export function decoded(bytes: Uint8Array): string {
  const marked = marks.find(({ mark }) => mark.every((byte, at) => bytes[at] === byte));
  if (marked && marked.encoding !== 'utf-8') return new TextDecoder(marked.encoding).decode(bytes);
  const wide = wideEncoding(bytes);
  if (wide) return new TextDecoder(wide).decode(bytes);
  return asUtf8(bytes) ?? linesOf(bytes).map(lineDecoded).join('');
}

/** UTF-16 without its mark: every other byte of its plain letters is 0. */
function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const sample = bytes.subarray(0, 4_096);
  const zeros = [0, 0];
  sample.forEach((byte, at) => {
    if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  const enough = Math.max(3, sample.length / 20);
  if (odd > enough && even < odd / 8) return 'utf-16le';
  if (even > enough && odd < even / 8) return 'utf-16be';
  if (even > enough && odd > enough) throw new Unreadable('damaged', 'bytes, not text');
  return undefined;
}

function asUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Lines with the line feed that ends them; no byte of a CP949 character is one. */
function linesOf(bytes: Uint8Array): readonly Uint8Array[] {
  const lines: Uint8Array[] = [];
  for (let from = 0; from < bytes.length;) {
    const end = bytes.indexOf(lineFeed, from);
    const next = end < 0 ? bytes.length : end + 1;
    lines.push(bytes.subarray(from, next));
    from = next;
  }
  return lines;
}

/** Beyond these a line of CP949 is hardly ever good UTF-8 by chance. */
const threeBytes = /[\u0800-\uffff]/;
const plain = /^[\0-\x7f]*$/;

/** A line of a file in which not all is UTF-8: somebody joined files of two encodings, or all of it is CP949. */
function lineDecoded(line: Uint8Array): string {
  const text = asUtf8(line);
  if (text !== undefined && (plain.test(text) || threeBytes.test(text))) return text;
  return new TextDecoder('euc-kr').decode(line);
}
