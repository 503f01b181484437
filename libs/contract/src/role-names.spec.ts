// People are called what their committee calls them: a 분과장 who is addressed as 위원장 takes the letter for another's.
import { describe, expect, it } from '@jest/globals';
import type { DatedRule, RuleKey } from '#domain/rule-packs';
import { seatRoleNames } from './role-names.js';

const rule = (key: RuleKey, value: string, days: Pick<DatedRule, 'from' | 'until'>): DatedRule => ({
  key,
  value,
  article: '운영 기준',
  ...days,
});
const since2021 = { from: '2021-01-01' };
const city = [rule('name.chair', '위원장', since2021), rule('name.secretary', '간사', since2021)];
const ko = (names: ReturnType<typeof seatRoleNames>) => [names.chair.ko, names.secretary.ko, names.member.ko];

describe('seatRoleNames', () => {
  it('takes the committee’s own names before those of its organization', () => {
    const own = [rule('name.chair', '분과장', since2021), rule('name.secretary', '총무', since2021)];
    expect(ko(seatRoleNames(own, city, '2021-07-19'))).toEqual(['분과장', '총무', '위원']);
  });

  it('takes each name from where it is said', () => {
    const own = [rule('name.secretary', '총무', since2021)];
    expect(ko(seatRoleNames(own, city, '2021-07-19'))).toEqual(['위원장', '총무', '위원']);
  });

  it('takes the name of the day that is asked for', () => {
    const own = [rule('name.chair', '분과장', { from: '2021-01-01', until: '2021-12-31' })];
    expect(ko(seatRoleNames(own, city, '2021-12-31'))[0]).toBe('분과장');
    expect(ko(seatRoleNames(own, city, '2022-01-01'))[0]).toBe('위원장');
  });

  it('falls back on the glossary where nobody says one', () => {
    expect(ko(seatRoleNames([], [], '2021-07-19'))).toEqual(['위원장·분과장', '간사·총무', '위원']);
  });

  it('keeps the English words', () => {
    expect(seatRoleNames([], city, '2021-07-19').chair.en).toBe('Chair');
  });
});
