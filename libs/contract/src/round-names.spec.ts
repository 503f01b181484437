// Tells what opinions and answers are called, by the words that a round took down or by the plain ones.
import { expect, it } from '@jest/globals';
import { roundNames } from './round-names.js';

it('calls them by the plain words where nobody says others', () => {
  expect(roundNames({})).toEqual({
    opinion: { ko: '위원회 의견', en: 'Opinion' },
    response: { ko: '부서 답변', en: 'Answer' },
    both: { ko: '의견과 답변', en: 'Opinions and answers' },
  });
});

it('calls them as the committee does, in Korean', () => {
  expect(roundNames({ opinion: '권고사항', response: '검토의견' })).toEqual({
    opinion: { ko: '권고사항', en: 'Opinion' },
    response: { ko: '검토의견', en: 'Answer' },
    both: { ko: '권고사항·검토의견', en: 'Opinions and answers' },
  });
  expect(roundNames({ opinion: '분과 의견' }).both.ko).toBe('분과 의견·부서 답변');
});
