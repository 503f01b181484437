// How a Word file looks: its letters, and its headings without the colours that Word gives them.
import type { IPropertiesOptions } from 'docx';
import type { PaperLanguage } from '../model.js';

type Styles = NonNullable<IPropertiesOptions['styles']>;

const font = { ascii: 'Malgun Gothic', hAnsi: 'Malgun Gothic', cs: 'Malgun Gothic', eastAsia: '맑은 고딕' };
const languages = { ko: { value: 'ko-KR', eastAsia: 'ko-KR' }, en: { value: 'en-US', eastAsia: 'ko-KR' } };

/** The styles of a file in a language; sizes in half points. */
export function styles(language: PaperLanguage): Styles {
  return {
    default: {
      document: {
        run: { font, size: 21, language: languages[language] },
        paragraph: { spacing: { after: 40, line: 276 } },
      },
      heading1: heading(32),
      heading2: heading(26),
      heading3: heading(23),
      caption: { run: { size: 19 }, paragraph: { spacing: { before: 80, after: 40 } } },
    },
  };
}

function heading(size: number) {
  return {
    run: { size, bold: true, color: '000000', font },
    paragraph: { keepNext: true, spacing: { before: 200, after: 100 } },
  };
}
