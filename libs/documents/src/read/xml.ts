// Reads XML as it comes, strictly, within a depth; a document type, and with it every entity and every file that one could name,
// ends the reading.
import { SaxesParser } from 'saxes';
import { NotRead } from './not-read.js';
import type { Chunks } from './zip-parts.js';

/** What is told of a document; names are without their prefixes. */
export interface XmlReader {
  open?(name: string, attributes: Attributes): void;
  text?(text: string): void;
  close?(name: string): void;
  /** Whether enough was read. */
  isDone?(): boolean;
}

/** By their names without prefixes. */
export type Attributes = ReadonlyMap<string, string>;

/** Deeper nobody writes: a table in a table in a table takes a dozen elements each. */
const deepest = 250;
/** A tag with more is no tag of a paper. */
const mostAttributes = 100;

/** Reads a document to its end, or until its reader has enough. Throws NotRead where it is not well formed. */
export function readXml(chunks: Chunks, reader: XmlReader): void {
  const parser = parserFor(reader);
  let decoder: Decoder | undefined;
  for (const chunk of chunks) {
    decoder ??= new TextDecoder(encodingOf(chunk), { fatal: true });
    parser.write(decodedBy(decoder, chunk, true));
    if (reader.isDone?.()) return;
  }
  parser.write(decoder ? decodedBy(decoder, new Uint8Array(), false) : '').close();
}

type Decoder = InstanceType<typeof TextDecoder>;

function parserFor(reader: XmlReader): SaxesParser {
  const parser = new SaxesParser({ position: false });
  let depth = 0;
  parser.on('error', (error) => {
    throw new NotRead('damaged', error.message);
  });
  parser.on('doctype', () => {
    throw new NotRead('damaged', 'a document type');
  });
  parser.on('opentag', ({ name, attributes }) => {
    const all = Object.entries(attributes);
    depth += 1;
    if (depth > deepest || all.length > mostAttributes) throw new NotRead('damaged', 'nested too deep');
    reader.open?.(localName(name), new Map(all.map(([key, value]) => [localName(key), value])));
  });
  parser.on('closetag', ({ name }) => {
    depth -= 1;
    reader.close?.(localName(name));
  });
  parser.on('text', (text) => reader.text?.(text));
  parser.on('cdata', (text) => reader.text?.(text));
  return parser;
}

function decodedBy(decoder: Decoder, chunk: Uint8Array, goesOn: boolean): string {
  try {
    return decoder.decode(chunk, { stream: goesOn });
  } catch {
    throw new NotRead('damaged', 'characters that are none');
  }
}

function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return 'utf-8';
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
