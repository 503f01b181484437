// Holds rules in words to what papers write: articles with and without doubt, parts of a whole, and values nobody foresaw.
import { describe, expect, it } from '@jest/globals';
import { ruleKeys } from '#domain/rule-packs';
import { articleSaid, basisOf, groupOf, isUnconfirmed, ruleGroups, valueLabel } from './rule-words.js';

describe('the article of a rule', () => {
  it.each([
    ['사회보장급여법 시행규칙 제5조 (재적위원 과반수 출석)', 'statute'],
    ['공공기록물법 시행령 제18조 (발언 요지); 의견과 발언의 연결은 기관 운영 기준 (?)', 'statute'],
    ['행정업무규정의 결재 (어느 조문인지 (?))', 'statute'],
    ['시 조례의 제척·기피·회피 (조문 (?))', 'ordinance'],
    ['기관 운영 기준: 답변 기한', 'office'],
    ['분과 회의에서 정함', 'other'],
  ])('%s is of the kind %s', (article, basis) => {
    expect(basisOf(article)).toBe(basis);
  });

  it('says whether it is still to be confirmed, and reads without the mark', () => {
    expect(isUnconfirmed('시 조례의 제척 (조문 (?))')).toBe(true);
    expect(isUnconfirmed('사회보장급여법 제35조')).toBe(false);
    expect(articleSaid('기관 운영 기준: 부서 제출이 먼저 (예시, 근거 조문 (?))')).toBe(
      '기관 운영 기준: 부서 제출이 먼저 (예시)',
    );
    expect(articleSaid('시 조례의 제척 (조문 (?))')).toBe('시 조례의 제척');
    expect(articleSaid('행정업무규정의 결재 (어느 조문인지 (?)); 부서별 선택')).toBe(
      '행정업무규정의 결재; 부서별 선택',
    );
    expect(articleSaid('시 조례: 출석 수에서 빼는지 (?)')).toBe('시 조례: 출석 수에서 빼는지');
  });
});

describe('the value of a rule', () => {
  it.each([
    ['1/2+', '과반수(2분의 1 초과)'],
    ['2/3', '2/3 이상'],
    ['1/3+', '1/3 초과'],
    ['required', '반드시 거침'],
    ['something else', 'something else'],
    ['constructor', 'constructor'],
  ])('%s is %s', (value, said) => {
    expect(valueLabel(value).ko).toBe(said);
  });
});

it('every rule has its part of the work', () => {
  expect(new Set(ruleKeys.map(groupOf))).toEqual(new Set(ruleGroups));
});
