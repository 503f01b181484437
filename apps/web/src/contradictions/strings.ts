// What every table of figures that do not add up says, in both languages.
import { say } from '../language/say.js';

export const contradictionStrings = {
  program: say('세부사업', 'Program'),
  place: say('위치', 'Place'),
  what: say('내용', 'What'),
  says: say('적힌 값', 'Says'),
  follows: say('산출값', 'Follows'),
  by: say('차이', 'By'),
  reason: say('사유', 'Reason'),
  noReason: say('사유 기록 없음', 'No reason recorded'),
  outgrown: say(
    '사유를 적은 뒤 수치가 달라졌습니다. 사유를 다시 적어야 합니다.',
    'The figures have moved since: a reason is owed again.',
  ),
} as const;
