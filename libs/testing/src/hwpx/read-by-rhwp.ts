// Reads the tables of a HWPX file with a reader that draws its pages, and lays it open for more questions.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import initRhwp, { HwpDocument } from '@rhwp/core';
import type { ReadCell } from '../read-by-kordoc.js';

/** A cell with what the other reader does not tell of it. */
export interface NamedCell extends ReadCell {
  readonly name: string;
  readonly header: boolean;
  readonly toFill: boolean;
}

let ready: Promise<unknown> | undefined;

/** The file opened. */
export async function openByRhwp(file: Uint8Array): Promise<HwpDocument> {
  const wasm = createRequire(import.meta.url).resolve('@rhwp/core/rhwp_bg.wasm');
  Object.assign(globalThis, { measureTextWidth: (_: string, text: string) => text.length * 8 });
  await (ready ??= initRhwp({ module_or_path: readFileSync(wasm) }));
  return new HwpDocument(file);
}

/** Its tables, each cell with its text as it stands, paragraphs as lines. */
export function tablesByRhwp(document: HwpDocument): readonly (readonly NamedCell[])[] {
  const starts = JSON.parse(document.getSectionStarts()) as readonly number[];
  const controls = JSON.parse(document.getControls()) as readonly Control[];
  return controls
    .filter(({ ctrlId }) => ctrlId === 'tbl')
    .map(({ para, controlIndex }) => {
      const section = starts.findLastIndex((start) => start <= para);
      const at = [section, para - (starts[section] ?? 0), controlIndex] as const;
      const { cellCount } = JSON.parse(document.getTableDimensions(...at)) as { readonly cellCount: number };
      return Array.from({ length: cellCount }, (_, cell) => cellOf(document, [...at, cell]));
    });
}

interface Control {
  readonly ctrlId: string;
  readonly para: number;
  readonly controlIndex: number;
}

function cellOf(document: HwpDocument, at: readonly [number, number, number, number]): NamedCell {
  const { row, col, rowSpan, colSpan } = JSON.parse(document.getCellInfo(...at)) as Record<string, number>;
  const look = JSON.parse(document.getCellProperties(...at)) as Record<string, unknown>;
  const lines = Array.from({ length: document.getCellParagraphCount(...at) }, (_, paragraph) =>
    document.getTextInCell(...at, paragraph, 0, document.getCellParagraphLength(...at, paragraph)),
  );
  return {
    row: row ?? 0,
    column: col ?? 0,
    across: colSpan ?? 0,
    down: rowSpan ?? 0,
    text: lines.join('\n'),
    name: String(look.fieldName ?? ''),
    header: look.isHeader === true,
    toFill: look.editableInForm === true,
  };
}
