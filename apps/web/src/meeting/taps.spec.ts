// A press on the roll is sent once, keeps its key while nobody answered, and never shows more than is known.
import { describe, expect, it } from '@jest/globals';
import { failed, pressed, recorded } from './taps.js';

const keys = (...names: readonly string[]) => {
  const left = [...names];
  return () => left.shift() ?? 'none';
};

describe('a press', () => {
  it('does nothing while one on the same seat is on its way', () => {
    const { taps, tap } = pressed({}, 's-1', 'RecordArrival', keys('k-1'));
    expect(tap).toEqual({ command: 'RecordArrival', key: 'k-1', state: 'sending' });
    expect(pressed(taps, 's-1', 'RecordArrival', keys('k-2'))).toEqual({ taps });
    expect(pressed(taps, 's-2', 'RecordArrival', keys('k-2')).tap?.key).toBe('k-2');
  });

  it('goes again under its key where nobody answered, and under a new one where it was refused', () => {
    const { taps } = pressed({}, 's-1', 'RecordArrival', keys('k-1'));
    const unsent = failed(taps, 's-1', new Error('nobody'), false);
    expect(unsent['s-1']?.state).toBe('unsent');
    expect(pressed(unsent, 's-1', 'RecordArrival', keys('k-2')).tap?.key).toBe('k-1');
    expect(pressed(unsent, 's-1', 'RecordDeparture', keys('k-2')).tap?.key).toBe('k-2');
    const refused = failed(taps, 's-1', new Error('no'), true);
    expect(pressed(refused, 's-1', 'RecordArrival', keys('k-2')).tap?.key).toBe('k-2');
  });

  it('leaves the seat to the page once it is recorded', () => {
    const { taps } = pressed({}, 's-1', 'RecordArrival', keys('k-1'));
    expect(recorded(taps, 's-1')).toEqual({});
    expect(failed({}, 's-1', new Error('late'), true)).toEqual({});
  });
});
