// Whether bytes are text that people wrote, and which: UTF-8 or UTF-16 by their mark or their look, CP949 line by line for the rest.
import { isUtf8 } from 'node:buffer';

const lineFeed = 0x0a;
/** In how many lines two encodings are told apart; a file of more is of one. */
const mostLines = 50_000;
const marks = [
  { mark: [0xef, 0xbb, 0xbf], encoding: 'utf-8' },
  { mark: [0xff, 0xfe], encoding: 'utf-16le' },
  { mark: [0xfe, 0xff], encoding: 'utf-16be' },
] as const;

/** Of control characters a text has tabs, ends of lines and of pages. */
const noText = /[\0-\x08\x0b\x0e-\x1f\x7f]/;

/** Whether bytes can be read as text without a doubt. */
export function isText(bytes: Uint8Array): boolean {
  const text = charactersIn(bytes);
  return text !== undefined && !noText.test(text);
}

/** The characters of a text file, whoever wrote it; undefined where they are of no encoding. */
export function charactersIn(bytes: Uint8Array): string | undefined {
  const marked = marks.find(({ mark }) => mark.every((byte, at) => bytes[at] === byte));
  const wide = marked && marked.encoding !== 'utf-8' ? marked.encoding : wideEncoding(bytes);
  if (wide === 'none') return undefined;
  if (wide) return readAs(bytes, wide);
  if (isUtf8(bytes)) return readAs(bytes, 'utf-8');
  const lines = linesOf(bytes);
  return lines ? joined(lines) : readAs(bytes, 'euc-kr');
}

/** UTF-16 without its mark: every other byte of its plain letters is 0. What is 0 at every place is no text. */
function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | 'none' | undefined {
  const sample = bytes.subarray(0, 4_096);
  const zeros = [0, 0];
  sample.forEach((byte, at) => {
    if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  const enough = Math.max(3, sample.length / 20);
  if (odd > enough && even < odd / 8) return 'utf-16le';
  if (even > enough && odd < even / 8) return 'utf-16be';
  return even > enough && odd > enough ? 'none' : undefined;
}

/** Lines with the line feed that ends them; no byte of a CP949 character is one. Undefined where they are too many. */
function linesOf(bytes: Uint8Array): readonly Uint8Array[] | undefined {
  const lines: Uint8Array[] = [];
  for (let from = 0; from < bytes.length;) {
    const end = bytes.indexOf(lineFeed, from);
    const next = end < 0 ? bytes.length : end + 1;
    if (lines.length === mostLines) return undefined;
    lines.push(bytes.subarray(from, next));
    from = next;
  }
  return lines;
}

function joined(lines: readonly Uint8Array[]): string | undefined {
  let text = '';
  for (const line of lines) {
    const decoded = lineDecoded(line);
    if (decoded === undefined) return undefined;
    text += decoded;
  }
  return text;
}

/** Beyond these a line of CP949 is hardly ever good UTF-8 by chance. */
const threeBytes = /[\u0800-\uffff]/;
const plain = /^[\0-\x7f]*$/;

/** A line of a file in which not all is UTF-8: somebody joined files of two encodings, or all of it is CP949. */
function lineDecoded(line: Uint8Array): string | undefined {
  const text = isUtf8(line) ? readAs(line, 'utf-8') : undefined;
  if (text !== undefined && (plain.test(text) || threeBytes.test(text))) return text;
  return readAs(line, 'euc-kr');
}

/** The label `euc-kr` stands for CP949 wherever the Encoding Standard is held. */
function readAs(
  bytes: Uint8Array,
  encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'euc-kr',
): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (error) {
    if (!isNotIn(error)) throw error;
    return undefined;
  }
}

/** What a decoder says that was told to refuse what is not in its encoding. */
function isNotIn(error: unknown): boolean {
  return (
    typeof error === 'object' &&
    error !== null &&
    'code' in error &&
    error.code === 'ERR_ENCODING_INVALID_ENCODED_DATA'
  );
}
