// Votes add up to what was counted in the room, and nothing that is no count is sent as one.
import { describe, expect, it } from '@jest/globals';
import { allInFavour, castOf, countOf, restAbstained, stepped, tallyOf } from './tally.js';

const nothing = { inFavour: '', against: '', abstained: '' };

describe('a tally', () => {
  it('adds up what is a count', () => {
    expect(castOf({ inFavour: '7', against: ' 2 ', abstained: '' })).toBe(9);
    expect(castOf({ inFavour: 'x', against: '-1', abstained: '1.5' })).toBe(0);
    expect(countOf('-3')).toBeUndefined();
  });

  it('steps up and down, never below none', () => {
    expect(stepped(nothing, 'inFavour', 1).inFavour).toBe('1');
    expect(stepped(nothing, 'against', -1).against).toBe('0');
  });

  it('takes everybody, or the rest, at one press', () => {
    expect(allInFavour(10)).toEqual({ inFavour: '10', against: '0', abstained: '0' });
    expect(restAbstained({ inFavour: '7', against: '', abstained: '1' }, 10)).toEqual({
      inFavour: '7',
      against: '0',
      abstained: '3',
    });
    expect(restAbstained({ inFavour: '11', against: '0', abstained: '0' }, 10).abstained).toBe('0');
  });

  it('sends empty places as none beside counted ones, and nothing where nothing was counted', () => {
    expect(tallyOf({ ...nothing, inFavour: '7' })).toEqual({ inFavour: 7, against: 0, abstained: 0 });
    expect(tallyOf(nothing)).toEqual({ inFavour: undefined, against: undefined, abstained: undefined });
    expect(tallyOf({ ...nothing, inFavour: '7', against: 'x' }).against).toBeUndefined();
  });
});
