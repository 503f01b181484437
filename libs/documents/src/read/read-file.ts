// Reads a file of any format that is read: the one place that knows all readers.
import type { ReadDocument, ReadFormat } from './document.js';
import { readLimits } from './limits.js';
import { readText } from './text/read-text.js';
import { Unreadable } from './unreadable.js';

/** What stands in a file. Throws Unreadable. */
export async function readFile(bytes: Uint8Array, format: ReadFormat): Promise<ReadDocument> {
  if (bytes.length > readLimits.bytes) throw new Unreadable('too-large');
  switch (format) {
    case 'text':
      return readText(bytes);
    case 'hwp':
    case 'hwpx':
    case 'docx':
    case 'xlsx':
      throw new Unreadable('unsupported');
  }
}
