// The Typst compiler with the fonts of papers; it is a program for each system, and may be missing on this one.
import { existsSync, readFileSync } from 'node:fs';
import type { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { readFont } from './font.js';
import type { Fonts } from './inputs.js';

/** This system has no program that makes PDF; every other format can still be had. */
export class PdfUnavailable extends Error {
  readonly ko: string;

  constructor(system = `${process.platform}-${process.arch}`) {
    super(`PDF cannot be made on this system (${system}). Please choose another format.`);
    this.ko = `이 시스템(${system})에서는 PDF를 만들 수 없습니다. 다른 형식을 선택해 주세요.`;
  }
}

/** A compiler that has read its fonts, and what the same fonts can draw. */
export interface Compiler {
  readonly typst: NodeCompiler;
  readonly fonts: Fonts;
}

/** Only what is put here by us is ever read: no path on the disk is under it. */
export const workspace = '/papers-in-memory';

/** Seen from the sources, and from what they are compiled to. */
const fontFolders = ['../../fonts/', '../../../../../libs/documents/fonts/'];

let opened: Promise<Compiler> | undefined;

/** The one compiler of this process, opened when it is first needed. Fails with PdfUnavailable where there is none. */
export function openCompiler(): Promise<Compiler> {
  opened ??= open();
  return opened;
}

async function open(): Promise<Compiler> {
  const typst = await import('@myriaddreamin/typst-ts-node-compiler').catch(() => undefined);
  // A system left out of the installation has an empty package in its place.
  if (typeof typst?.NodeCompiler?.create !== 'function') throw new PdfUnavailable();
  const [regular, bold] = [readFont(fontFile('Regular')), readFont(fontFile('Bold'))];
  const fontArgs = [{ fontBlobs: [regular.bytes, bold.bytes] }];
  return { typst: typst.NodeCompiler.create({ workspace, fontArgs }), fonts: { regular, bold } };
}

function fontFile(weight: 'Regular' | 'Bold'): Buffer {
  const folder = fontFolders.map((each) => new URL(each, import.meta.url)).find((each) => existsSync(each));
  if (folder === undefined) throw new Error('The fonts of papers are not where they belong.');
  return readFileSync(new URL(`PretendardGOV-${weight}.otf`, folder));
}
