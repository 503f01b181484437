// Notes of a meeting become remarks line by line; what was typed is never lost, and never entered twice.
import { describe, expect, it } from '@jest/globals';
import {
  afterReload,
  bodyOf,
  cameBack,
  edited,
  entered,
  isOpen,
  isReady,
  linesIn,
  sending,
  type NoteLine,
} from './note-lines.js';

const known = () => {
  let last = 0;
  return {
    subjects: [
      { id: 'str-1', number: 'I', name: '누구나 일하는 도시' },
      { id: 'p-1-2', number: '1-2', name: '전문인력 양성' },
      { id: 'p-1-6', number: '1-6', name: '지원센터 운영' },
    ],
    speakers: [
      { seat: 'private-3', title: '민간 위원 3' },
      { seat: 'private-10', title: '민간 위원 10' },
      { seat: 'chair', title: '공공분과장' },
    ],
    tracks: ['midterm', 'change'] as const,
    freshId: () => `remark-${(last += 1)}`,
  };
};

const read = (pasted: string) =>
  linesIn(pasted, known()).map(({ subject, speaker, text }) => [subject, speaker, text]);

describe('linesIn', () => {
  it('finds program, speaker and words, with bullets and without', () => {
    expect(read('1-6 민간 위원 3: 기준을 넓혀야 함\n- 1-2. 민간위원3：강사를 더 둘 것')).toEqual([
      ['p-1-6', 'private-3', '기준을 넓혀야 함'],
      ['p-1-2', 'private-3', '강사를 더 둘 것'],
    ]);
  });

  it('takes a heading for the lines after it', () => {
    expect(read('1-6 지원센터 운영\n○ 인력을 채울 것\n\n공공분과장: 예산도 볼 것')).toEqual([
      ['p-1-6', '', '인력을 채울 것'],
      ['p-1-6', 'chair', '예산도 볼 것'],
    ]);
  });

  it('reads rows of a spreadsheet', () => {
    expect(read('1-2\t민간 위원 10\t교육 뒤를 살필 것\r\nI\t\t전략을 다시 볼 것')).toEqual([
      ['p-1-2', 'private-10', '교육 뒤를 살필 것'],
      ['str-1', '', '전략을 다시 볼 것'],
    ]);
  });

  it('leaves the choice open where a number names no program, and words where a colon names nobody', () => {
    expect(read('1-6 첫째\n9-9 둘째\n참고: 셋째')).toEqual([
      ['p-1-6', '', '첫째'],
      ['', '', '9-9 둘째'],
      ['', '', '참고: 셋째'],
    ]);
  });

  it('tells questions and tracks apart', () => {
    const lines = linesIn('1-6 [변경] 목표를 높일 것\n언제 뽑는가?\n(중간평가) 실적이 낮음', known());
    expect(lines.map(({ track, kind, text }) => [track, kind, text])).toEqual([
      ['change', 'opinion', '목표를 높일 것'],
      ['change', 'question', '언제 뽑는가?'],
      ['midterm', 'opinion', '실적이 낮음'],
    ]);
  });

  it('joins letters that were typed apart', () => {
    expect(read('1-6 민간 위원 3: 센터'.normalize('NFD'))).toEqual([['p-1-6', 'private-3', '센터']]);
  });
});

describe('a line', () => {
  const line: NoteLine = {
    id: 'remark-1',
    subject: 'p-1-6',
    track: 'midterm',
    kind: 'opinion',
    speaker: '',
    text: '인력을 채울 것',
    state: 'kept',
  };
  const no = { ko: '안 됨', en: 'No' };

  it('says whose it is and where it was said only where that is known', () => {
    expect(bodyOf(line, '')).toEqual({
      topic: 'p-1-6/midterm',
      id: 'remark-1',
      kind: 'opinion',
      text: '인력을 채울 것',
    });
    expect(bodyOf({ ...line, speaker: 's-1' }, 'm-1')).toMatchObject({ speaker: 's-1', meeting: 'm-1' });
  });

  it('is sent once it says something about something, and never again once it is entered', () => {
    expect(isReady(line)).toBe(true);
    expect(isReady({ ...line, subject: '' })).toBe(false);
    expect(isReady({ ...line, text: ' ' })).toBe(false);
    expect(isReady(entered(line))).toBe(false);
  });

  it('keeps its key until it was decided on, and cannot be rewritten meanwhile', () => {
    const sent = sending(line, () => 'k-1');
    const unsent = cameBack(sent, false, no);
    expect(unsent).toMatchObject({ state: 'unsent', key: 'k-1', problem: no });
    expect(isOpen(unsent)).toBe(false);
    expect(sending(unsent, () => 'k-2').key).toBe('k-1');
    const refused = cameBack(sent, true, no);
    expect(isOpen(refused)).toBe(true);
    expect(sending(refused, () => 'k-2').key).toBe('k-2');
  });

  it('begins anew when it is rewritten, and may have been carried out when the page was left', () => {
    expect(edited(cameBack(line, true, no), { text: '새로' })).toEqual({ ...line, text: '새로' });
    expect(afterReload(sending(line, () => 'k-1'))).toMatchObject({ state: 'unsent', key: 'k-1' });
    expect(afterReload(line)).toBe(line);
  });
});
