// Sums of several scales must neither be compared nor printed as if they had one.
import { describe, expect, it } from '@jest/globals';
import type { Shown } from '#contract/figure-views';
import type { AmountScale } from '#domain/changes';
import { commonScale, drawn } from './amounts.js';

const shown = (text?: string, scale?: AmountScale): Shown => ({
  figure: { figure: 'budget', period: '2024' },
  ...(text === undefined ? { lack: 'no-budget' } : { text }),
  ...(scale && { scale }),
  provisional: false,
});

describe('an amount', () => {
  it('compares amounts in won, and is nothing where there is none', () => {
    expect(drawn(shown('2', 'millionWon'))).toBe(2_000_000);
    expect(drawn(shown('1.5', 'thousandWon'))).toBe(1500);
    expect(drawn(shown())).toBe(0);
  });

  it('names the scale of a table only where it has one', () => {
    expect(commonScale([shown('1', 'won'), shown(), shown('2', 'won')])).toBe('won');
    expect(commonScale([shown('1', 'won'), shown('2', 'millionWon')])).toBeUndefined();
    expect(commonScale([])).toBeUndefined();
  });
});
