// What a file of each format says it is.
import type { PaperFormat } from '#contract/papers';

export const mediaTypes: Readonly<Record<PaperFormat, string>> = {
  hwpx: 'application/hwp+zip',
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  html: 'text/html; charset=utf-8',
};
