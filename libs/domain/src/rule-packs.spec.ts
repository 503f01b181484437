// Holds dated rules to their dates: what is in force on a day, and what an act keeps of it.
import { describe, expect, it } from '@jest/globals';
import { ruleInForce, stampsOf, standingOn, type DatedRule } from './rule-packs.js';

const early: DatedRule = {
  key: 'meeting.quorum',
  value: '1/2+',
  article: '§ 5',
  from: '2015-07-01',
  until: '2020-12-31',
};
const late: DatedRule = { key: 'meeting.quorum', value: '2/3', article: '§ 5a', from: '2021-01-01' };
const own: DatedRule = {
  key: 'meeting.quorum',
  value: '3/4',
  article: 'Own 1',
  from: '2021-06-01',
  until: '2021-06-30',
};
const proof: DatedRule = { key: 'response.proof', value: 'yes', article: 'Ordinance 1', from: '2021-01-01' };

describe('the rule in force', () => {
  it.each([
    ['2015-06-30', undefined],
    ['2015-07-01', '1/2+'],
    ['2020-12-31', '1/2+'],
    ['2021-01-01', '2/3'],
    ['2021-06-15', '3/4'],
    ['2021-07-01', '2/3'],
  ])('on %s is %s', (on, value) => {
    expect(ruleInForce([late, early, proof, own], 'meeting.quorum', on)?.value).toBe(value);
  });
});

describe('a stamp', () => {
  it('keeps key, value, article and date of each rule used, and leaves out what no pack sets', () => {
    expect(
      stampsOf([early, late, proof], ['response.proof', 'opinion.trace', 'meeting.quorum'], '2021-02-01'),
    ).toEqual([
      { key: 'response.proof', value: 'yes', article: 'Ordinance 1', from: '2021-01-01' },
      { key: 'meeting.quorum', value: '2/3', article: '§ 5a', from: '2021-01-01' },
    ]);
  });
});

describe('how a rule stands', () => {
  it.each([
    ['2015-06-30', ['toCome', 'toCome', 'toCome']],
    ['2020-12-31', ['inForce', 'toCome', 'toCome']],
    ['2021-01-01', ['ended', 'inForce', 'toCome']],
    ['2021-06-15', ['ended', 'superseded', 'inForce']],
    ['2021-07-01', ['ended', 'inForce', 'ended']],
  ])('on %s is %j', (on, standings) => {
    const rules = [early, late, own];
    expect(rules.map((rule) => standingOn(rules, rule, on))).toEqual(standings);
  });
});
