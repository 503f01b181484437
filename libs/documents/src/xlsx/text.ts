// Text in a spreadsheet: text it stays, whatever a program would make of it.
import type { RichTextRun } from 'hucre';
import type { Cell, PaperLanguage, Paragraph, Run } from '../model.js';

/** No cell holds more characters. */
const longest = 32_767;
/** A file writes characters that XML cannot hold as these; who typed one means what stands there. */
const looksEscaped = /_(?=x[0-9a-f]{4}_)/gi;
const goesOn = {
  ko: '… (셀에 담을 수 없어 줄임. 전체는 다른 형식의 문서에 있음)',
  en: '… (too long for a cell; other formats hold all of it)',
};

/** What a cell says, paragraphs as lines. */
export function textOf({ paragraphs }: Pick<Cell, 'paragraphs'>): string {
  return paragraphs.map(({ runs }) => runs.map(({ text }) => text).join('')).join('\n');
}

/** Paragraphs in one cell, as runs: a program takes runs for text only, never for a formula, an error or a date. */
export function richText(paragraphs: readonly Paragraph[], language: PaperLanguage): readonly RichTextRun[] {
  const runs = paragraphs.flatMap(({ runs }, at): readonly Run[] =>
    at === 0 ? runs : [{ text: '\n' }, ...runs],
  );
  return shortened(runs, language)
    .filter(({ text }) => text !== '')
    .map(({ text, bold, struck, underlined }) => ({
      text: text.replace(looksEscaped, '_x005F_'),
      font: {
        ...font,
        ...(bold && { bold }),
        ...(struck && { strikethrough: struck }),
        ...(underlined && { underline: true }),
      },
    }));
}

/** The letters of every cell. */
export const font = { name: '맑은 고딕', size: 10 };

function shortened(runs: readonly Run[], language: PaperLanguage): readonly Run[] {
  if (runs.reduce((sum, { text }) => sum + text.length, 0) <= longest) return runs;
  let room = longest - goesOn[language].length;
  const kept = runs.map((run) => {
    const text = run.text.slice(0, room);
    room -= text.length;
    return { ...run, text };
  });
  return [...kept, { text: goesOn[language] }];
}
