// Reads the paths of the public pages as they are written by the contract, and nothing else as one.
import { describe, expect, it } from '@jest/globals';
import { publicPages } from '#contract/routes';
import { isPublic, publicPathOf } from './path.js';

describe('the path of a public page', () => {
  it('is read as it was written', () => {
    expect(publicPathOf(publicPages.organization('city-s'))).toEqual({
      page: 'organization',
      organization: 'city-s',
    });
    expect(publicPathOf(publicPages.round('city-s', '2021-midterm'))).toEqual({
      page: 'round',
      organization: 'city-s',
      id: '2021-midterm',
    });
    expect(publicPathOf(publicPages.plan('city-s', 'plan-2021'))).toEqual({
      page: 'plan',
      organization: 'city-s',
      id: 'plan-2021',
    });
    expect(publicPathOf('/public/city-s/')).toEqual({ page: 'organization', organization: 'city-s' });
  });

  it.each([
    '/',
    '/public',
    '/public/city-s/meeting/m',
    '/public/city-s/round',
    '/public/c/round/r/x',
    '/public/%E0%A4%A',
  ])('is not %s', (path) => {
    expect(publicPathOf(path)).toBeUndefined();
  });

  it('is told from those of the work screens', () => {
    expect(isPublic('/public/anything')).toBe(true);
    expect(isPublic('/publications')).toBe(false);
  });
});
