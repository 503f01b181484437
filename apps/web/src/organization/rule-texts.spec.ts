// Holds values of rules that were taken apart to what they were.
import { describe, expect, it } from '@jest/globals';
import { ruleKeys } from '#domain/rule-packs';
import { checkRules } from '#domain/payload';
import { legalFrame } from '#contract/legal-frame';
import { escalationsOf, escalationText, listOf, listText } from './rule-texts.js';
import { inputOf } from './rule-values.js';

describe('who hears of what is overdue', () => {
  it.each(['off', '3:head', '7:office', '3:head,7:office'])('reads back as it was: %s', (value) => {
    expect(escalationText(escalationsOf(value))).toBe(value);
  });

  it('is told by its days', () => {
    expect(escalationsOf('+3:head,7:office')).toEqual({ head: '3', office: '7' });
  });
});

it('lists read back as they were', () => {
  expect(listText(listOf('deliberatePlan, settle'))).toBe('deliberatePlan,settle');
});

describe('what can be chosen for a rule', () => {
  const offered = ruleKeys.flatMap((key) => {
    const input = inputOf(key, legalFrame[key].value);
    if (input.kind === 'one') return input.of.map((value) => [key, value] as const);
    if (input.kind === 'some')
      return input.of.map((word) => [key, listText([...input.always, word])] as const);
    return input.kind === 'number' ? [[key, input.none] as const, [key, '90'] as const] : [];
  });

  it.each(offered)('%s: %s is a value that it can have', (key, value) => {
    const rule = { key, value, article: '§ 1', from: '2024-01-01' };
    expect(checkRules([rule], 'rules')).toBeUndefined();
  });

  it('has the standing value among it', () => {
    expect(inputOf('settlement.recusal', 'yes')).toMatchObject({ of: ['yes'] });
  });
});
