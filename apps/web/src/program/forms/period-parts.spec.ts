// What is picked as a period reads back as it was picked.
import { describe, expect, it } from '@jest/globals';
import { endsTooEarly, periodOf, pickedOf } from './period-parts.js';

describe('a period that is picked', () => {
  it.each(['2024', '2024-H2', '2024-Q3', '2024-09', '2022-Q3/2024-Q1', '2022/2026', '2022-07/2023-06'])(
    'reads back: %s',
    (period) => {
      expect(periodOf(pickedOf(period))).toBe(period);
    },
  );

  const quarter = { year: '2024', part: 'Q2', until: '2024', untilPart: 'Q2' };

  it('is one part alone where it ends with the part that it begins with', () => {
    expect(periodOf(quarter)).toBe('2024-Q2');
    expect(endsTooEarly(quarter)).toBe(false);
    expect(endsTooEarly({ ...quarter, untilPart: 'Q3' })).toBe(false);
  });

  it.each([{ untilPart: 'Q1' }, { until: '2023' }, { untilPart: '' }])(
    'becomes no other period where its end does not come after its beginning: %j',
    (end) => {
      const picked = { ...quarter, ...end };
      expect(endsTooEarly(picked)).toBe(true);
      expect(pickedOf(periodOf(picked))).toEqual(picked);
    },
  );
});
