// Contents/header.xml of a HWPX file: fonts, borders, looks and styles, the same for every paper.
import type { PaperLanguage } from '../model.js';
import { element } from '../markup.js';
import {
  fills,
  headingVoices,
  letterId,
  letterLooks,
  paragraphId,
  paragraphLooks,
  sizes,
  styles,
  type LetterLook,
  type ParagraphLook,
} from './looks.js';
import { document } from './namespaces.js';

const scripts = ['HANGUL', 'LATIN', 'HANJA', 'JAPANESE', 'OTHER', 'SYMBOL', 'USER'] as const;
/** Serif and sans-serif as every Hangul has them. */
const faces = ['함초롬바탕', '맑은 고딕'] as const;
const languageIds: Readonly<Record<PaperLanguage, number>> = { ko: 1042, en: 1033 };

const fillColors: Readonly<Record<keyof typeof fills, string | undefined>> = {
  none: undefined,
  letters: 'none',
  cell: undefined,
  heading: '#E9EDF4',
  toFill: '#FFF8D6',
};

/** The head of a file of so many sections. */
export function headXml(sections: number, language: PaperLanguage): string {
  return document(
    'hh:head',
    { version: '1.5', secCnt: sections },
    element('hh:beginNum', { page: 1, footnote: 1, endnote: 1, pic: 1, tbl: 1, equation: 1 }),
    element(
      'hh:refList',
      {},
      counted('hh:fontfaces', scripts.map(fontFace)),
      counted('hh:borderFills', Object.entries(fills).map(borderFill)),
      counted('hh:charProperties', letterLooks.map(letters)),
      counted('hh:tabProperties', [element('hh:tabPr', { id: 0, autoTabLeft: 0, autoTabRight: 0 })]),
      counted('hh:numberings', [outline()]),
      counted('hh:paraProperties', paragraphLooks.map(paragraph)),
      counted('hh:styles', styleList(languageIds[language])),
    ),
    element('hh:compatibleDocument', { targetProgram: 'HWP201X' }, element('hh:layoutCompatibility')),
    element('hh:docOption', {}, element('hh:linkinfo', { path: '', pageInherit: 0, footnoteInherit: 0 })),
    element('hh:trackchageConfig', { flags: 56 }),
  );
}

function counted(name: string, items: readonly string[]): string {
  return element(name, { itemCnt: items.length }, ...items);
}

function fontFace(lang: string): string {
  const fonts = faces.map((face, id) => element('hh:font', { id, face, type: 'TTF', isEmbedded: 0 }));
  return element('hh:fontface', { lang, fontCnt: fonts.length }, ...fonts);
}

function borderFill([name, id]: readonly [string, number]): string {
  const framed = id >= fills.cell;
  const line = (side: string) =>
    element(`hh:${side}`, {
      type: framed ? 'SOLID' : 'NONE',
      width: framed ? '0.12 mm' : '0.1 mm',
      color: '#000000',
    });
  const color = fillColors[name as keyof typeof fills];
  return element(
    'hh:borderFill',
    { id, threeD: 0, shadow: 0, centerLine: 'NONE', breakCellSeparateLine: 0 },
    ...['slash', 'backSlash'].map((each) =>
      element(`hh:${each}`, { type: 'NONE', Crooked: 0, isCounter: 0 }),
    ),
    ...['leftBorder', 'rightBorder', 'topBorder', 'bottomBorder'].map(line),
    element('hh:diagonal', { type: 'SOLID', width: '0.1 mm', color: '#000000' }),
    color
      ? element(
          'hc:fillBrush',
          {},
          element('hc:winBrush', { faceColor: color, hatchColor: '#999999', alpha: 0 }),
        )
      : '',
  );
}

/** One value for all scripts. */
function each(value: number) {
  return Object.fromEntries(scripts.map((script) => [script.toLowerCase(), value]));
}

function letters(look: LetterLook): string {
  const { height, sans } = sizes[look.voice];
  return element(
    'hh:charPr',
    {
      id: letterId(look),
      height,
      textColor: '#000000',
      shadeColor: 'none',
      useFontSpace: 0,
      useKerning: 0,
      symMark: 'NONE',
      borderFillIDRef: fills.letters,
    },
    element('hh:fontRef', each(sans ? 1 : 0)),
    element('hh:ratio', each(100)),
    element('hh:spacing', each(0)),
    element('hh:relSz', each(100)),
    element('hh:offset', each(0)),
    look.bold ? element('hh:bold') : '',
    element('hh:underline', { type: look.underlined ? 'BOTTOM' : 'NONE', shape: 'SOLID', color: '#000000' }),
    element('hh:strikeout', { shape: look.struck ? 'SOLID' : 'NONE', color: '#000000' }),
    element('hh:outline', { type: 'NONE' }),
    element('hh:shadow', { type: 'NONE', color: '#C0C0C0', offsetX: 10, offsetY: 10 }),
  );
}

/** Levels of the outline without marks of its own: what is numbered says its number in its text. */
function outline(): string {
  const levels = Array.from({ length: 7 }, (_, at) =>
    element('hh:paraHead', {
      start: 1,
      level: at + 1,
      align: 'LEFT',
      useInstWidth: 0,
      autoIndent: 0,
      widthAdjust: 0,
      textOffsetType: 'PERCENT',
      textOffset: 50,
      numFormat: 'DIGIT',
      charPrIDRef: 4294967295,
      checkable: 0,
    }),
  );
  return element('hh:numbering', { id: 1, start: 0 }, ...levels);
}

const horizontal = { start: 'LEFT', center: 'CENTER', end: 'RIGHT' } as const;
const outlineLevels: Readonly<Partial<Record<string, number>>> = Object.fromEntries(
  Object.entries(headingVoices).map(([level, voice]) => [voice, Number(level) - 1]),
);

function paragraph(look: ParagraphLook): string {
  const level = outlineLevels[look.voice];
  const { height } = sizes[look.voice];
  const hanging = look.marked ? height * 2 : 0;
  const space = level === undefined ? 0 : height / 2;
  const lengths = {
    intent: -hanging,
    left: look.depth * height + hanging,
    right: 0,
    prev: space,
    next: space,
  };
  return element(
    'hh:paraPr',
    {
      id: paragraphId(look),
      tabPrIDRef: 0,
      condense: 0,
      fontLineHeight: 0,
      snapToGrid: 1,
      suppressLineNumbers: 0,
      checked: 0,
    },
    element('hh:align', { horizontal: horizontal[look.align], vertical: 'BASELINE' }),
    element('hh:heading', { type: level === undefined ? 'NONE' : 'OUTLINE', idRef: 0, level: level ?? 0 }),
    element('hh:breakSetting', {
      breakLatinWord: 'KEEP_WORD',
      breakNonLatinWord: look.voice === 'cell' ? 'BREAK_WORD' : 'KEEP_WORD',
      widowOrphan: 0,
      keepWithNext: level === undefined ? 0 : 1,
      keepLines: 0,
      pageBreakBefore: 0,
      lineWrap: 'BREAK',
    }),
    element('hh:autoSpacing', { eAsianEng: 0, eAsianNum: 0 }),
    element(
      'hh:margin',
      {},
      ...Object.entries(lengths).map(([side, value]) => element(`hc:${side}`, { value, unit: 'HWPUNIT' })),
    ),
    element('hh:lineSpacing', {
      type: 'PERCENT',
      value: look.voice === 'cell' ? 130 : 160,
      unit: 'HWPUNIT',
    }),
    element('hh:border', {
      borderFillIDRef: fills.letters,
      offsetLeft: 0,
      offsetRight: 0,
      offsetTop: 0,
      offsetBottom: 0,
      connect: 0,
      ignoreMargin: 0,
    }),
  );
}

function styleList(langID: number): readonly string[] {
  const style = (id: number, name: string, engName: string, voice: ParagraphLook['voice']) =>
    element('hh:style', {
      id,
      type: 'PARA',
      name,
      engName,
      paraPrIDRef: paragraphId({ voice, align: 'start', depth: 0, marked: false }),
      charPrIDRef: letterId({ voice }),
      nextStyleIDRef: id,
      langID,
      lockForm: 0,
    });
  return [
    style(styles.body, '바탕글', 'Normal', 'body'),
    style(styles.heading[1], '개요 1', 'Outline 1', headingVoices[1]),
    style(styles.heading[2], '개요 2', 'Outline 2', headingVoices[2]),
    style(styles.heading[3], '개요 3', 'Outline 3', headingVoices[3]),
    style(styles.header, '머리말', 'Header', 'note'),
    style(styles.caption, '캡션', 'Caption', 'note'),
  ];
}
