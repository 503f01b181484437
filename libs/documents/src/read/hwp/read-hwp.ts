// Reads HWP: another's program turns it into HWPX, which we read ourselves; a file with a password or under rights management is
// known by its head before that program sees it.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { HwpDocument } from '@rhwp/core';
import type { ReadDocument } from '../document.js';
import { readHwpx } from '../hwpx/read-hwpx.js';
import { isCompound } from '../office.js';
import { Unreadable } from '../unreadable.js';

const signature = Buffer.from('HWP Document File');
const flagsAt = 36;
/** A password, rights management, and encryption or rights management by certificate. */
const lockedFlags = (1 << 1) | (1 << 4) | (1 << 8) | (1 << 10);

let ready: Promise<typeof HwpDocument> | undefined;

/** A HWP file as a document. */
export async function readHwp(bytes: Uint8Array): Promise<ReadDocument> {
  if ((flagsOf(bytes) & lockedFlags) !== 0) throw new Unreadable('encrypted');
  const Opened = await (ready ??= opened());
  const document = new Opened(bytes);
  const read = readHwpx(document.exportHwpx(), 'hwp');
  document.free();
  return read;
}

function flagsOf(bytes: Uint8Array): number {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const head = isCompound(bytes) ? buffer.indexOf(signature) : -1;
  if (head < 0 || head + flagsAt + 4 > buffer.length) throw new Unreadable('damaged', 'no head');
  return buffer.readUInt32LE(head + flagsAt);
}

/** The program asks whoever runs it how wide letters are; nothing that is read depends on it. */
async function opened(): Promise<typeof HwpDocument> {
  const program = createRequire(import.meta.url).resolve('@rhwp/core/rhwp_bg.wasm');
  Object.assign(globalThis, { measureTextWidth: (_: string, text: string) => text.length * 8 });
  const rhwp = await import('@rhwp/core');
  await rhwp.default({ module_or_path: readFileSync(program) });
  return rhwp.HwpDocument;
}
