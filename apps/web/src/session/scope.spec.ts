// Whoever was invited to one thing finds that, whatever address they come by.
import { describe, expect, it } from '@jest/globals';
import { withinScope } from './scope.js';

const scope = { stream: 'round', id: 'r-1' } as const;

describe('withinScope', () => {
  it('leaves everything to whoever was not invited to one thing', () => {
    expect(withinScope(undefined, { place: 'plans' })).toEqual({ place: 'plans' });
  });

  it('keeps what is about the same thing, and one’s own account', () => {
    expect(withinScope(scope, { place: 'write', id: 'r-1' })).toEqual({ place: 'write', id: 'r-1' });
    expect(withinScope(scope, { place: 'account' })).toEqual({ place: 'account' });
  });

  it('leads from anywhere else to what the invitation is to', () => {
    expect(withinScope(scope, { place: 'work' })).toEqual({ place: 'round', id: 'r-1' });
    expect(withinScope(scope, { place: 'round', id: 'r-2' })).toEqual({ place: 'round', id: 'r-1' });
    expect(withinScope({ stream: 'meeting', id: 'm-1' }, { place: 'plans' })).toEqual({
      place: 'meeting',
      id: 'm-1',
    });
  });
});
