// Writes a paper in any format: the one place that knows all writers.
import { writeDocx } from './docx/write-docx.js';
import type { PaperFormat } from '#contract/papers';
import { writeHtml } from './html/write-html.js';
import { writeHwpx } from './hwpx/write-hwpx.js';
import type { Paper } from './model.js';
import { writePdf } from './pdf/write-pdf.js';
import { writeXlsx } from './xlsx/write-xlsx.js';

/** The file of a paper in a format; the same paper makes the same bytes. */
export async function written(paper: Paper, format: PaperFormat): Promise<Uint8Array> {
  switch (format) {
    case 'hwpx':
      return writeHwpx(paper);
    case 'pdf':
      return writePdf(paper);
    case 'docx':
      return writeDocx(paper);
    case 'xlsx':
      return writeXlsx(paper);
    case 'html':
      return writeHtml(paper);
  }
}
