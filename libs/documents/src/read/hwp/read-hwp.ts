// Reads HWP: another's program turns it into HWPX, which we read ourselves; a file with a password or under rights management is
// known by its head before that program sees it.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { HwpDocument } from '@rhwp/core';
import { oleStreamStart } from '#files/kinds/ole-stream';
import type { ReadDocument } from '../document.js';
import { readHwpx } from '../hwpx/read-hwpx.js';
import { NotRead } from '../not-read.js';

const signature = Buffer.from('HWP Document File');
const flagsAt = 36;
/** A password, rights management, and encryption or rights management by certificate. */
const lockedFlags = (1 << 1) | (1 << 4) | (1 << 8) | (1 << 10);

let ready: Promise<typeof HwpDocument> | undefined;

/** A HWP file as a document. */
export async function readHwp(bytes: Uint8Array): Promise<ReadDocument> {
  if ((flagsOf(bytes) & lockedFlags) !== 0) throw new NotRead('encrypted');
  const Opened = await (ready ??= opened());
  const document = new Opened(bytes);
  try {
    return readHwpx(document.exportHwpx(), 'hwp');
  } finally {
    document.free();
  }
}

function flagsOf(bytes: Uint8Array): number {
  const head = Buffer.from(oleStreamStart(bytes, 'FileHeader') ?? []);
  if (head.indexOf(signature) !== 0 || head.length < flagsAt + 4) throw new NotRead('damaged', 'no head');
  return head.readUInt32LE(flagsAt);
}

/** The program asks whoever runs it how wide letters are; nothing that is read depends on it. */
async function opened(): Promise<typeof HwpDocument> {
  const program = createRequire(import.meta.url).resolve('@rhwp/core/rhwp_bg.wasm');
  Object.assign(globalThis, { measureTextWidth: (_: string, text: string) => text.length * 8 });
  const rhwp = await import('@rhwp/core');
  await rhwp.default({ module_or_path: readFileSync(program) });
  return rhwp.HwpDocument;
}
