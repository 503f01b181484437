// What every table of figures that do not add up says, in both languages.
import { contradictionFigureLabels } from '#contract/why/contradiction-words';
import { whyWords } from '#contract/why/why-words';
import { say } from '../language/say.js';

export const contradictionStrings = {
  ...contradictionFigureLabels,
  program: say('세부사업', 'Program'),
  place: say('위치', 'Place'),
  what: say('내용', 'What'),
  reason: say('사유', 'Reason'),
  noReason: say('사유 기록 없음', 'No reason recorded'),
  outgrown: whyWords.outgrown,
} as const;
