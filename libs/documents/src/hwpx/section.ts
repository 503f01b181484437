// Contents/sectionN.xml of a HWPX file: blocks in their order; the first paragraph carries how the section's pages lie.
import type { LaidOutBlock, LaidOutPaper, LaidOutSection } from '../laid-out.js';
import type { Picture } from '../model.js';
import { fills, headingVoices, styles, type ParagraphLook } from './looks.js';
import { element } from '../markup.js';
import { margin, paper, textArea, type Area } from './measures.js';
import { document } from './namespaces.js';
import { paragraphOf, runOf, textRuns } from './paragraph.js';
import { pictureXml } from './picture.js';
import { subListAttributes, tableXml } from './table.js';

/** Numbers of tables and pictures, and names of picture files, as they run through a whole file. */
export interface Numbering {
  next(): number;
  nameOf(picture: Picture): string;
}

const plain: ParagraphLook = { voice: 'body', align: 'start', depth: 0, marked: false };

/** A section of a paper. */
export function sectionXml(
  section: LaidOutSection,
  { draftMark }: Pick<LaidOutPaper, 'draftMark'>,
  numbering: Numbering,
): string {
  const area = textArea(section.orientation);
  const opening = [
    runOf(plain, [sectionProperties(section), element('hp:ctrl', {}, columns)]),
    runOf(plain, [
      draftMark === undefined ? '' : element('hp:ctrl', {}, pageHead(draftMark, area)),
      element(
        'hp:ctrl',
        {},
        element('hp:pageNum', { pos: 'BOTTOM_CENTER', formatType: 'DIGIT', sideChar: '-' }),
      ),
    ]),
  ];
  const [first, ...rest] = section.blocks;
  return document(
    'hs:sec',
    {},
    first ? blockXml(first, area, numbering, opening) : paragraphOf(plain, opening),
    ...rest.map((block) => blockXml(block, area, numbering, [])),
  );
}

function blockXml(block: LaidOutBlock, area: Area, numbering: Numbering, before: readonly string[]): string {
  switch (block.kind) {
    case 'heading': {
      const voice = headingVoices[block.level];
      const look = { ...plain, voice, align: block.align ?? 'start' };
      const runs = textRuns([{ text: block.text, bold: true }], voice);
      return paragraphOf(look, [...before, ...runs], styles.heading[block.level]);
    }
    case 'paragraph': {
      const { mark, depth, align = 'start', runs } = block;
      const look = { ...plain, align, depth, marked: mark !== undefined };
      const marked = mark === undefined ? runs : [{ text: `${mark} ` }, ...runs];
      return paragraphOf(look, [...before, ...textRuns(marked, 'body')]);
    }
    case 'table':
      return paragraphOf(plain, [
        ...before,
        runOf(plain, [tableXml(block, area, numbering.next()), element('hp:t')]),
      ]);
    case 'picture': {
      const picture = pictureXml(block, area, numbering.nameOf(block), numbering.next());
      return paragraphOf({ ...plain, align: 'center' }, [
        ...before,
        runOf(plain, [picture, element('hp:t')]),
      ]);
    }
  }
}

const columns = element('hp:colPr', {
  id: '',
  type: 'NEWSPAPER',
  layout: 'LEFT',
  colCount: 1,
  sameSz: 1,
  sameGap: 0,
});

/** The head of every page, saying that nobody made the paper final. */
function pageHead(mark: string, { width }: Area): string {
  const look = { ...plain, voice: 'note', align: 'end' } as const;
  return element(
    'hp:header',
    { id: 1, applyPageType: 'BOTH' },
    element(
      'hp:subList',
      { ...subListAttributes, vertAlign: 'TOP', textWidth: width, textHeight: margin.header },
      paragraphOf(look, textRuns([{ text: mark, bold: true }], 'note'), styles.header),
    ),
  );
}

function sectionProperties({ orientation }: LaidOutSection): string {
  return element(
    'hp:secPr',
    {
      id: '',
      textDirection: 'HORIZONTAL',
      spaceColumns: 1134,
      tabStop: 8000,
      tabStopVal: 4000,
      tabStopUnit: 'HWPUNIT',
      outlineShapeIDRef: 1,
      memoShapeIDRef: 0,
      textVerticalWidthHead: 0,
      masterPageCnt: 0,
    },
    element('hp:grid', { lineGrid: 0, charGrid: 0, wonggojiFormat: 0 }),
    element('hp:startNum', { pageStartsOn: 'BOTH', page: 0, pic: 0, tbl: 0, equation: 0 }),
    element('hp:visibility', {
      hideFirstHeader: 0,
      hideFirstFooter: 0,
      hideFirstMasterPage: 0,
      border: 'SHOW_ALL',
      fill: 'SHOW_ALL',
      hideFirstPageNum: 0,
      hideFirstEmptyLine: 0,
      showLineNumber: 0,
    }),
    element('hp:lineNumberShape', { restartType: 0, countBy: 0, distance: 0, startNumber: 0 }),
    element(
      'hp:pagePr',
      { landscape: orientation === 'landscape' ? 'NARROWLY' : 'WIDELY', ...paper, gutterType: 'LEFT_ONLY' },
      element('hp:margin', { ...margin, gutter: 0 }),
    ),
    notes('footNotePr', 283, 'EACH_COLUMN'),
    notes('endNotePr', 0, 'END_OF_DOCUMENT'),
    ...['BOTH', 'EVEN', 'ODD'].map(pageBorder),
  );
}

function notes(name: string, betweenNotes: number, place: string): string {
  return element(
    `hp:${name}`,
    {},
    element('hp:autoNumFormat', {
      type: 'DIGIT',
      userChar: '',
      prefixChar: '',
      suffixChar: ')',
      supscript: 0,
    }),
    element('hp:noteLine', { length: -1, type: 'SOLID', width: '0.12 mm', color: '#000000' }),
    element('hp:noteSpacing', { betweenNotes, belowLine: 567, aboveLine: 850 }),
    element('hp:numbering', { type: 'CONTINUOUS', newNum: 1 }),
    element('hp:placement', { place, beneathText: 0 }),
  );
}

function pageBorder(type: string): string {
  return element(
    'hp:pageBorderFill',
    {
      type,
      borderFillIDRef: fills.none,
      textBorder: 'PAPER',
      headerInside: 0,
      footerInside: 0,
      fillArea: 'PAPER',
    },
    element('hp:offset', { left: 1417, right: 1417, top: 1417, bottom: 1417 }),
  );
}
