// The address must survive a link, a reload and the back button; what stands in it was typed by anybody.
import { describe, expect, it } from '@jest/globals';
import { formatAddress, parseAddress } from './address.js';

describe('address', () => {
  it.each([
    {},
    { round: '2021-midterm' },
    { round: '2021-midterm', panel: { show: 'CloseIntake', on: 'stream' } },
    { round: 'a&b=c', panel: { show: 'GiveResponse', on: 'opinion', item: 'o-1-6/#%' } },
  ])('reads what it wrote: %j', (address) => {
    expect(parseAddress(formatAddress(address))).toEqual(address);
  });

  it('opens no panel that does not say what it is on', () => {
    expect(parseAddress('#round=r-1&show=history')).toEqual({ round: 'r-1' });
  });

  it('makes nothing of what it does not know', () => {
    expect(parseAddress('#main')).toEqual({});
    expect(parseAddress('')).toEqual({});
  });
});
