// Lays a paper out in the four shapes that every format has: what is numbered gets its mark, an approval line its table.
import type {
  ApprovalLine,
  Block,
  Cell,
  Heading,
  Item,
  Items,
  Paper,
  Paragraph,
  Picture,
  Run,
  Signature,
  Table,
} from './model.js';
import { officialMark } from './numbering.js';
import { printablePaper } from './printable.js';

/** A paragraph with its mark before it, set in by its depth. */
export interface MarkedParagraph extends Paragraph {
  /** `1.` or `-`; none for a plain paragraph. */
  readonly mark?: string;
  /** How far it is set in: 0 at the margin. */
  readonly depth: number;
}

/** What a writer has to know how to write. */
export type LaidOutBlock = Heading | MarkedParagraph | Table | Picture;

export interface LaidOutSection {
  readonly orientation: 'portrait' | 'landscape';
  readonly blocks: readonly LaidOutBlock[];
}

export interface LaidOutPaper extends Omit<Paper, 'sections'> {
  readonly sections: readonly LaidOutSection[];
}

/** A paper as writers take it: every text in it printable, every block in one of the four shapes. */
export function laidOut(paper: Paper): LaidOutPaper {
  const { sections, ...rest } = printablePaper(paper);
  return {
    ...rest,
    sections: sections.map(({ orientation, blocks }) => ({ orientation, blocks: blocks.flatMap(shapesOf) })),
  };
}

function shapesOf(block: Block): readonly LaidOutBlock[] {
  switch (block.kind) {
    case 'heading':
    case 'table':
    case 'picture':
      return [block];
    case 'paragraph':
      return [{ ...block, depth: 0 }];
    case 'items':
      return itemsAt(block.items, block.marks, 0);
    case 'approvalLine':
      return approvalShapes(block);
  }
}

function itemsAt(items: readonly Item[], marks: Items['marks'], depth: number): readonly MarkedParagraph[] {
  return items.flatMap(({ runs, items: below = [] }, at) => [
    { kind: 'paragraph', runs, depth, ...markOf(marks, depth, at, items.length) },
    ...itemsAt(below, marks, depth + 1),
  ]);
}

/** An official paper numbers what there are several of: a lone item has no mark (행정업무운영 편람). */
function markOf(
  marks: Items['marks'],
  depth: number,
  at: number,
  count: number,
): Pick<MarkedParagraph, 'mark'> {
  if (marks === 'dashes') return { mark: '-' };
  return count === 1 ? {} : { mark: officialMark(depth, at + 1) };
}

function approvalShapes({
  steps,
  cooperation = [],
  registration = [],
}: ApprovalLine): readonly LaidOutBlock[] {
  return [
    ...(steps.length > 0 ? [signatures(steps)] : []),
    ...(cooperation.length > 0 ? [signatures(cooperation)] : []),
    ...registration.map((text): MarkedParagraph => ({ kind: 'paragraph', depth: 0, runs: [{ text }] })),
  ];
}

/** Posts in one row, under each how and when it signed. */
function signatures(steps: readonly Signature[]): Table {
  return {
    kind: 'table',
    columns: steps.map(() => 1),
    headerRows: 1,
    together: true,
    rows: [
      { cells: steps.map(({ post }) => centered([{ text: post }], true)) },
      {
        cells: steps.map(({ mark, on }) =>
          centered(mark || on ? [{ text: [mark, on].filter(Boolean).join('\n') }] : []),
        ),
      },
    ],
  };
}

function centered(runs: readonly Run[], heading = false): Cell {
  const paragraphs: readonly Paragraph[] =
    runs.length === 0 ? [] : [{ kind: 'paragraph', align: 'center', runs }];
  return { paragraphs, ...(heading && { heading }) };
}
