// What a file is, told from its bytes: a name can be given to anything.
import { oleStreamStart } from './kinds/ole-stream.js';
import { isText } from './kinds/characters.js';
import { zipNames } from './kinds/zip-names.js';

/** What is let in: the domain's `FileType`, told here from bytes. Bringing a file does not compile where it is none of those. */
export type FileKind = 'hwp' | 'hwpx' | 'pdf' | 'docx' | 'xlsx' | 'png' | 'jpeg' | 'text';

const png = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const jpeg = Buffer.from([0xff, 0xd8, 0xff]);
const pdf = Buffer.from('%PDF-');
const hwp = Buffer.from('HWP Document File');
const hwpxMark = Buffer.from('mimetypeapplication/hwp+zip');
const firstNameAt = 30;

/** What bytes are; undefined where they are nothing that is let in, or too broken to tell. */
export function kindOf(bytes: Uint8Array): FileKind | undefined {
  if (bytes.length === 0) return undefined;
  if (begins(bytes, png)) return 'png';
  if (begins(bytes, jpeg)) return 'jpeg';
  if (begins(bytes, pdf)) return 'pdf';
  const header = oleStreamStart(bytes, 'FileHeader');
  if (header) return begins(header, hwp) ? 'hwp' : undefined;
  const names = zipNames(bytes);
  if (names) return officeKindOf(bytes, names);
  return isText(bytes) ? 'text' : undefined;
}

function officeKindOf(bytes: Uint8Array, names: ReadonlySet<string>): FileKind | undefined {
  if (begins(bytes.subarray(firstNameAt), hwpxMark) && names.has('Contents/content.hpf')) return 'hwpx';
  if (!names.has('[Content_Types].xml')) return undefined;
  const parts = [...names];
  if (parts.some((name) => /^word\/document\d*\.xml$/.test(name))) return 'docx';
  return parts.some((name) => /^xl\/workbook\d*\.xml$/.test(name)) ? 'xlsx' : undefined;
}

function begins(bytes: Uint8Array, start: Uint8Array): boolean {
  return bytes.length >= start.length && start.every((byte, index) => bytes[index] === byte);
}
