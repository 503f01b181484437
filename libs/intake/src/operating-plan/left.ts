// What of an operating plan is not taken in: its approval, its prior review, and the chapters that only tell.
import type { ReadDocument } from '#documents/read/document';
import type { NotTaken } from '../proposal.js';
import { tablesIn } from '../tables/chapters.js';
import { trimmedTextsOf } from '../tables/cells.js';
import { plain, squeezed } from '../tables/words.js';
import { isTold } from './before.js';
import type { Outline } from './outline.js';

/** The approval, the prior review, and the chapters that tell: they are kept with the file. */
export function notTakenIn(document: ReadDocument, { chapters, projects }: Outline): readonly NotTaken[] {
  const forms = tablesIn(document).flatMap((table): readonly NotTaken[] => {
    const words = squeezed(table.rows.flatMap((row) => trimmedTextsOf(row)).join(' '));
    const place = { table: table.nth, line: table.line };
    if (/문서번호|결재일자/.test(words) || /주무관/.test(words))
      return [
        {
          place,
          quoted: plain(trimmedTextsOf(table.rows[0] ?? { nth: 1, cells: [] }).join(' ')),
          why: approval,
        },
      ];
    return /검토여부/.test(words) ? [{ place, quoted: '사전검토사항', why: review }] : [];
  });
  const telling = chapters.filter(
    (chapter) =>
      chapter.number !== '' &&
      !isTold(chapter) &&
      !projects.some(({ blocks }) => chapter.blocks.some((block) => blocks.includes(block))),
  );
  return [
    ...forms,
    ...telling.map(({ number, title, line }) => ({
      place: { line },
      quoted: `${number} ${title}`,
      why: told,
    })),
  ];
}

const approval = {
  ko: '결재는 계획을 결재에 올리면서 적습니다.',
  en: 'Approval is recorded as the plan goes through its line.',
};
const review = {
  ko: '사전검토는 기관의 양식에 따라 계획에서 작성합니다.',
  en: 'The prior review is filled in on the plan, by the form of the organization.',
};
const told = {
  ko: '글로 된 장은 사업의 수치가 아니므로 파일에 그대로 둡니다.',
  en: 'A chapter of prose holds no figures of a program; it stays in the file.',
};
