// Tells when somebody is reminded: by the city's rule, in time before a due date, on working days only.
import { describe, expect, it } from '@jest/globals';
import { dayOfStep, isReminderValue, remindingRuleOn, stepReached } from './reminding.js';
import type { DatedRule, RuleKey } from './rule-packs.js';

const rule = (key: RuleKey, value: string): DatedRule => ({ key, value, article: '-', from: '2021-01-01' });
const usual = remindingRuleOn([], '2021-08-19');

describe('the rule of reminding', () => {
  it('is a week, three days and a day before, the day itself and the day after, and no superior hears, unless the city says otherwise', () => {
    expect(usual).toEqual({ steps: [-7, -3, -1, 0, 1], escalations: [] });
    const said = [rule('reminder.steps', '+2, -5,0'), rule('reminder.escalation', '3:head, +7:office')];
    expect(remindingRuleOn(said, '2021-08-19')).toEqual({
      steps: [-5, 0, 2],
      escalations: [
        { after: 3, to: 'head' },
        { after: 7, to: 'office' },
      ],
    });
    expect(remindingRuleOn(said, '2020-12-31')).toEqual(usual);
  });

  it.each([
    ['reminder.steps', ['-7,-3,-1,0,+1', '0', '60', '-60'], ['', 'a', '-7;-3', '61', '1.5', '-7,,1', 'off']],
    [
      'reminder.escalation',
      ['off', '3:head', '3:head,7:office'],
      ['', '3', '0:head', '3:mayor', '61:head', '-3:head'],
    ],
  ] as const)('can be read where %s is such a value', (key, good, bad) => {
    expect(good.filter((value) => !isReminderValue(key, value))).toEqual([]);
    expect(bad.filter((value) => isReminderValue(key, value))).toEqual([]);
  });

  it('leaves the values of other rules alone', () => {
    expect(isReminderValue('meeting.quorum', '1/2+')).toBe(true);
  });
});

describe('the day of a step', () => {
  it('is a working day: in time before the due date, not too early after it', () => {
    // 22 August 2021 is a Sunday, and the 16th off in place of Liberation Day.
    expect(dayOfStep('2021-08-23', -1)).toBe('2021-08-20');
    expect(dayOfStep('2021-08-22', 0)).toBe('2021-08-20');
    expect(dayOfStep('2021-08-23', -7)).toBe('2021-08-13');
    expect(dayOfStep('2021-08-20', 1)).toBe('2021-08-23');
    expect(dayOfStep('2021-08-13', 3)).toBe('2021-08-17');
    expect(dayOfStep('2021-08-20', -1)).toBe('2021-08-19');
  });

  it('moves with the days that the city itself declared', () => {
    expect(dayOfStep('2021-08-20', -1, { '2021-08-19': { status: 'off', name: 'City day' } })).toBe(
      '2021-08-18',
    );
    expect(dayOfStep('2021-08-23', -7, { '2021-08-16': { status: 'worked' } })).toBe('2021-08-16');
  });
});

describe('the step reached', () => {
  const reached = (day: string, due = '2021-08-20') => stepReached(due, usual, day);

  it('is the last one that has come', () => {
    expect(
      ['2021-08-12', '2021-08-13', '2021-08-16', '2021-08-17', '2021-08-19', '2021-08-20', '2021-08-22'].map(
        (day) => reached(day),
      ),
    ).toEqual([undefined, -7, -7, -3, -1, 0, 0]);
    expect([reached('2021-08-23'), reached('2022-08-23')]).toEqual([1, 1]);
  });

  it('is one where several fall on one day', () => {
    // Due on a Sunday: the day before and the day itself are both told on Friday.
    expect([reached('2021-08-19', '2021-08-22'), reached('2021-08-20', '2021-08-22')]).toEqual([-3, 0]);
  });
});
