// The account must say what a reader has to learn: who did what, what was refused, and what came out otherwise.
import { describe, expect, it } from '@jest/globals';
import { looseEndLines, outcomeLines, rollLines, teller } from './account.js';
import type { Act } from './act.js';
import { acts } from './acts.js';
import { titleOf } from './city.js';
import { expectedFigures, type Ending } from './outcome.js';

const told = (list: readonly Act[], sentence?: string): readonly string[] => {
  const lines: string[] = [];
  const { tell, end } = teller((line) => lines.push(line), titleOf);
  for (const act of list) tell(act, sentence);
  end();
  return lines;
};

const ending: Ending = {
  asks: 'change',
  text: '목표를 올릴 것',
  remarks: [],
  addressee: 'local-economy',
  status: 'settled',
  answer: {
    disposition: 'accepted',
    proof: {
      kind: 'changes',
      changes: [{ kind: 'indicatorTarget', indicator: 'i-1-6-growth', from: '5', to: '10', effective: 2021 }],
    },
  },
  changes: [{ kind: 'indicatorTarget', indicator: 'i-1-6-growth', from: '5', to: '10', effective: 2021 }],
  askedAgain: 2,
};

describe('the account', () => {
  it('begins each scene with its name in both languages', () => {
    const headings = told(acts).filter((line) => line.startsWith('\n## '));
    expect(headings).toHaveLength(new Set(acts.map(({ scene }) => scene)).size);
    expect(headings[0]).toBe('\n## 기반 갖추기 · Laying the ground\n');
  });

  it('joins a run of the same into one line, and keeps acts of other days and hands apart', () => {
    const arrivals = told(acts).filter((line) => /^2021-0[78].*참석을 적는다/.test(line));
    expect(arrivals).toHaveLength(3);
    expect(arrivals[0]).toContain(
      '2021-07-14 09:50  [일자리분과 총무] 참석을 적는다: 민간분과장, 총무, 공공 위원 2, 민간 위원 1',
    );
    expect(arrivals[1]).toMatch(/참석을 적는다: 민간 위원 9$/);
  });

  it('says what was refused, with the code and the sentence of the product', () => {
    const refusals = acts.filter(({ expect: code }) => code === 'change-owed');
    expect(told(refusals, '변경 수치가 필요합니다.').at(-1)).toContain(
      '→ 거절 · refused [change-owed] 변경 수치가 필요합니다.',
    );
  });

  it('shows an outcome of the case in one line, and another beside what was expected', () => {
    expect(outcomeLines([{ id: 'o-1-6-change', expected: ending, found: ending, differs: [] }])).toEqual([
      '= o-1-6-change      수용: 사회적경제기업 증가율 5% → 10% · 합의, 2021년부터 · 재검토 2회 · 심의 완료',
    ]);
    const [first, second] = outcomeLines([{ id: 'o-1-6-change', expected: ending, differs: ['opinion'] }]);
    expect(first).toMatch(/^≠ o-1-6-change/);
    expect(second).toContain('없음 · none  [opinion]');
  });

  it('gives the roll as counted, and the printed figures that differ', () => {
    expect(rollLines(expectedFigures)).toEqual([
      '명부로 센 참석 · counted from the roll: 12/17, 공공 · public 1/6, 민간 · private 11/11',
      '문서에 찍힌 수와 다름 · the printed figure differs: 참석 · present 11 ≠ 12 (+1)',
      '문서에 찍힌 수와 다름 · the printed figure differs: 공공 참석 · public present 0 ≠ 1 (+1)',
    ]);
  });

  it('quotes what nothing came of', () => {
    expect(looseEndLines({ notTakenUp: ['r-1-1-budget'], withoutReply: ['r-1-5-halves'] })).toEqual([
      '의견에 담기지 않은 발언 · not taken up: “예산이 지금보다 훨씬 커져야 한다.”',
      '답변 없는 질의 · without reply: “왜 상반기와 하반기로 나누어 뽑는가?”',
    ]);
  });
});
