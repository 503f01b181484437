// Somebody who needs a clear screen gets it at once, and keeps what they chose whatever the browser had kept before.
import { describe, expect, it } from '@jest/globals';
import { isHighContrast, lookFrom } from './look.js';

describe('lookFrom', () => {
  it('takes what was kept', () => {
    expect(lookFrom({ highContrast: true, textSize: 'larger' })).toEqual({
      highContrast: true,
      textSize: 'larger',
    });
  });

  it.each([null, 'large', [], { highContrast: 'yes', textSize: 'huge' }])(
    'is the plain look for %j, which it cannot have written',
    (kept) => {
      expect(lookFrom(kept)).toEqual({ textSize: 'normal' });
    },
  );
});

describe('isHighContrast', () => {
  it.each([true, false])('follows the system where nothing was chosen (%j)', (system) => {
    expect(isHighContrast({ textSize: 'normal' }, system)).toBe(system);
  });

  it.each([true, false])('follows the choice, whatever the system asks for (%j)', (system) => {
    expect(isHighContrast({ textSize: 'normal', highContrast: !system }, system)).toBe(!system);
  });
});
