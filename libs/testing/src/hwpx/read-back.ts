// Reads a HWPX file as others do: two independent readers, each asked for the tables that it finds.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import initRhwp, { HwpDocument } from '@rhwp/core';
import { parse } from 'kordoc';

/** A cell as a reader found it, where it begins. */
export interface CellRead {
  readonly row: number;
  readonly column: number;
  readonly across: number;
  readonly down: number;
  readonly text: string;
}

/** What only one of the readers tells of a cell. */
export interface NamedCell extends CellRead {
  readonly name: string;
  readonly header: boolean;
  readonly toFill: boolean;
}

let ready: Promise<unknown> | undefined;

/** The file opened by the first reader. */
export async function opened(file: Uint8Array): Promise<HwpDocument> {
  const wasm = createRequire(import.meta.url).resolve('@rhwp/core/rhwp_bg.wasm');
  Object.assign(globalThis, { measureTextWidth: (_: string, text: string) => text.length * 8 });
  await (ready ??= initRhwp({ module_or_path: readFileSync(wasm) }));
  return new HwpDocument(file);
}

/** Tables as the first reader has them. */
export function tablesOf(document: HwpDocument): readonly (readonly NamedCell[])[] {
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

/** Tables as the second reader has them, their texts without blanks around and in a row. */
export async function tablesByKordoc(file: Uint8Array): Promise<readonly (readonly CellRead[])[]> {
  const result = await parse(new Uint8Array(file).buffer);
  if (!result.success) throw new Error(result.error);
  return result.blocks.flatMap(({ table }) => {
    if (!table) return [];
    const covered = new Set<string>();
    return [
      table.cells.flatMap((cells, row) =>
        cells.flatMap(({ text, colSpan, rowSpan }, column) => {
          if (covered.has(`${row},${column}`)) return [];
          for (let r = row; r < row + rowSpan; r += 1)
            for (let c = column; c < column + colSpan; c += 1) covered.add(`${r},${c}`);
          return [{ row, column, across: colSpan, down: rowSpan, text: squeezed(text) }];
        }),
      ),
    ];
  });
}

/** A text whose blanks count as one, as readers for machines give it. */
export function squeezed(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
