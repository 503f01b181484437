// Reads a file of any format that is read: the one place that knows all readers.
import type { ReadDocument, ReadFormat } from './document.js';
import { readDocx } from './docx/read-docx.js';
import { readHwp } from './hwp/read-hwp.js';
import { readHwpx } from './hwpx/read-hwpx.js';
import { readLimits } from './limits.js';
import { readText } from './text/read-text.js';
import { NotRead } from './not-read.js';
import { readXlsx } from './xlsx/read-xlsx.js';

/** What stands in a file. Throws NotRead. */
export async function readFile(bytes: Uint8Array, format: ReadFormat): Promise<ReadDocument> {
  if (bytes.length > readLimits.bytes) throw new NotRead('too-large');
  switch (format) {
    case 'text':
      return readText(bytes);
    case 'hwp':
      return await readHwp(bytes);
    case 'hwpx':
      return readHwpx(bytes);
    case 'docx':
      return readDocx(bytes);
    case 'xlsx':
      return readXlsx(bytes);
  }
}
