// Reads a PDF with a reader that is not its writer: what is on each page, and what a screen reader is told of it.
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { PDFPageProxy, TextItem, TextMarkedContent } from 'pdfjs-dist/types/src/display/api.js';

/** One page as it was read. */
export interface ReadPage {
  /** Left, bottom, right, top, in points. */
  readonly view: readonly number[];
  /** Everything drawn, headers and footers too; each with where it ends. */
  readonly texts: readonly { readonly text: string; readonly left: number; readonly right: number }[];
  /** Elements of the structure in their order, with the text of the leaves below them. */
  readonly elements: readonly ReadElement[];
}

/** An element of a page's structure. */
export interface ReadElement {
  readonly role: string;
  readonly text: string;
  readonly alt?: string;
}

/** The pages of a PDF, and what it says of itself. */
export async function readPdf(bytes: Uint8Array) {
  const task = getDocument({ data: Uint8Array.from(bytes), verbosity: 0, useSystemFonts: false });
  const document = await task.promise;
  const pages: ReadPage[] = [];
  for (let at = 1; at <= document.numPages; at += 1) pages.push(await readPage(await document.getPage(at)));
  const { info, metadata } = await document.getMetadata();
  const marked = (await document.getMarkInfo())?.Marked;
  await task.destroy();
  return { pages, info: info as Record<string, unknown>, metadata, marked };
}

interface Node {
  readonly role?: string;
  readonly id?: string;
  readonly alt?: string;
  readonly children?: readonly Node[];
}

async function readPage(page: PDFPageProxy): Promise<ReadPage> {
  const { items } = await page.getTextContent({ includeMarkedContent: true });
  const marked = markedTexts(items);
  const texts = items.filter(isText).map(({ str, transform, width }) => ({
    text: str,
    left: Number(transform[4]),
    right: Number(transform[4]) + width,
  }));
  const tree = (await page.getStructTree()) as Node | null;
  return { view: page.view, texts, elements: tree ? elementsOf(tree, marked) : [] };
}

function isText(item: TextItem | TextMarkedContent): item is TextItem {
  return 'str' in item;
}

function markedTexts(items: readonly (TextItem | TextMarkedContent)[]): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  const open: (string | undefined)[] = [];
  for (const item of items) {
    if (isText(item)) {
      const id = open.findLast((each) => each !== undefined);
      if (id !== undefined) texts.set(id, (texts.get(id) ?? '') + item.str);
    } else if (item.type === 'endMarkedContent') open.pop();
    else open.push(item.id);
  }
  return texts;
}

function elementsOf(node: Node, texts: ReadonlyMap<string, string>): readonly ReadElement[] {
  const below = (node.children ?? []).flatMap((child) => elementsOf(child, texts));
  if (node.role === undefined) return [];
  return [
    { role: node.role, text: textOf(node, texts), ...(node.alt !== undefined && { alt: node.alt }) },
    ...below,
  ];
}

function textOf({ id, children = [] }: Node, texts: ReadonlyMap<string, string>): string {
  return (
    (id === undefined ? '' : (texts.get(id) ?? '')) + children.map((child) => textOf(child, texts)).join('')
  );
}

/** Which of the expected texts were not read, in their order; what was broken over pages counts as read when it is whole. */
export function notRead(expected: readonly string[], read: readonly string[]): readonly string[] {
  const waiting = [...expected];
  const begun: string[] = [];
  for (const text of read) {
    const rest = begun.findIndex((each) => each.startsWith(text));
    const next = waiting[0] ?? '';
    if (next === text) waiting.shift();
    else if (rest >= 0) begun.splice(rest, 1, ...[begun[rest]?.slice(text.length) ?? ''].filter(Boolean));
    else if (next.startsWith(text)) begun.push((waiting.shift() ?? '').slice(text.length));
    else break;
  }
  return [...begun, ...waiting];
}
