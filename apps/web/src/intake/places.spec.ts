// Into what a file is taken stands in an address that anybody may type.
import { describe, expect, it } from '@jest/globals';
import { formatAddress, parseAddress } from '../address.js';
import { intakesAt, targetIn } from './places.js';

describe('into what a file is taken', () => {
  it('survives the address', () => {
    const into = { stream: 'round', id: '2021-midterm' } as const;
    const { more } = parseAddress(formatAddress(intakesAt(into))) as { more?: Record<string, string> };
    expect(targetIn(more?.['into'], 'city')).toEqual(into);
  });

  it.each([undefined, '', 'round', 'round/', 'cycle/c-1', '/x'])('is the organization for %j', (into) => {
    expect(targetIn(into, 'city')).toEqual({ stream: 'organization', id: 'city' });
  });
});
