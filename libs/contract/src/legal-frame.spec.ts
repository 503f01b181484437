// Every rule that some act reads can be applied from the frame, and none twice.
import { describe, expect, it } from '@jest/globals';
import { ruleKeys } from '#domain/rule-packs';
import { checkRules } from '#domain/payload';
import { offeredPacks, rulesFrom } from './legal-frame.js';

describe('the packs that are offered', () => {
  it('hold each rule of the house once, but for words that come with a kind of cycle', () => {
    const offered = offeredPacks.flatMap(({ keys }) => keys);
    const words = ruleKeys.filter((key) => key === 'name.opinion' || key === 'name.response');
    expect([...offered, ...words].toSorted()).toEqual(ruleKeys.toSorted());
  });

  it.each(offeredPacks)('can be applied as they stand: $id', ({ keys }) => {
    expect(checkRules(rulesFrom(keys, '2021-01-01'), 'pack.rules')).toBeUndefined();
  });
});
