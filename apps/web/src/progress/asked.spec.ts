// A link to a dashboard shows the same to whoever follows it; what nobody could have asked is left out.
import { describe, expect, it } from '@jest/globals';
import { askedIn, everyProgram, isNarrowed, nothingAsked, saidOf, type Asked } from './asked.js';

const much: Asked = {
  year: 2024,
  by: 'department',
  words: '일자리',
  group: 'd-1',
  standing: 'inPart',
  only: 'contradictions',
  order: 'rate',
  falling: true,
};

describe('what a dashboard is asked', () => {
  it.each([nothingAsked, much])('is read as it was said: %j', (asked) => {
    expect(askedIn(saidOf(asked))).toEqual(asked);
  });

  it('is said with nothing that is asked anyway', () => {
    expect(saidOf(nothingAsked)).toEqual({});
  });

  it('is not what an address cannot mean', () => {
    const said = { year: 'soon', by: 'colour', standing: 'lost', only: 'fun', order: 'luck', falling: '1' };
    expect(askedIn(said)).toEqual(nothingAsked);
  });

  it('is no less of the rest where no program is left out', () => {
    expect(isNarrowed(much)).toBe(true);
    const every: Asked = { ...much, ...everyProgram };
    expect(isNarrowed(every)).toBe(false);
    expect(saidOf(every)).toEqual({ year: '2024', by: 'department', order: 'rate', falling: 'yes' });
  });
});
