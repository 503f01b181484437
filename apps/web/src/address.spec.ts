// The address must survive a link, a reload and the back button; what stands in it was typed by anybody.
import { describe, expect, it } from '@jest/globals';
import { formatAddress, isSamePage, parseAddress, type Address } from './address.js';

describe('address', () => {
  it.each<Address>([
    { place: 'work' },
    { place: 'rounds' },
    { place: 'cycles', asOf: '2021-07-14T23:59:59+09:00' },
    { place: 'round', id: '2021-midterm' },
    { place: 'round', id: '2021-midterm', panel: { show: 'CloseIntake', on: 'stream' } },
    { place: 'round', id: 'a&b=c', panel: { show: 'GiveResponse', on: 'opinion', item: 'o-1-6/#%' } },
    { place: 'cycle', id: 'jobs.plan-2021.2021', asOf: '2021-07-14T23:59:59+09:00' },
    { place: 'plan', id: 'plan-2022', panel: { show: 'SetLine', on: 'edition', item: 'e-1', of: 'p-1-4' } },
    { place: 'opening' },
    { place: 'write', id: '2021-midterm', more: { subject: 'p-1-6' } },
    { place: 'settle', id: '2021-midterm', more: { opinion: 'o-1-6' } },
    { place: 'fate', id: 'r-1', more: { round: '2021-midterm' } },
    { place: 'comparison', id: 'plan-2022', more: { with: 'plan-2021', as: 'standing' } },
    { place: 'opinion', id: 'round-1:o-1', more: { round: '2021-midterm' } },
    { place: 'search', more: { q: '사회적 경제 5%', kind: 'opinion' } },
    { place: 'rules', more: { day: '2021-07-14', rule: 'meeting.quorum' } },
    { place: 'meetings' },
    { place: 'calendar', more: { day: '2021-07-14' } },
    { place: 'meeting', id: 'jobs-2021-9', panel: { show: 'TakeVote', on: 'agendaItem', item: 'a2' } },
    { place: 'convene', id: 'jobs', more: { motion: 'deliberateChanges', about: 'jobs.plan-2021.2021' } },
    { place: 'progress', id: 'plan-2021', more: { year: '2021', by: 'department', standing: 'inPart' } },
    { place: 'trend', id: 'p-1-6', more: { indicator: 'i-1-6-1' }, asOf: '2021-07-14T23:59:59+09:00' },
    { place: 'intakes', more: { into: 'round/2021-midterm' } },
    { place: 'intake', id: 'intake-1' },
    { place: 'notes', id: '2021-midterm', more: { meeting: 'jobs-2021-7' } },
  ])('reads what it wrote: %j', (address) => {
    expect(parseAddress(formatAddress(address))).toEqual(address);
  });

  it('leads to a round by the links that were sent before there were other pages', () => {
    expect(parseAddress('#round=r-1')).toEqual({ place: 'round', id: 'r-1' });
  });

  it('opens no panel that does not say what it is on', () => {
    expect(parseAddress('#round=r-1&show=history')).toEqual({ place: 'round', id: 'r-1' });
  });

  it('begins at the beginning where it does not know the way', () => {
    expect(parseAddress('')).toEqual({ place: 'work' });
    expect(parseAddress('#main')).toEqual({ place: 'work' });
    expect(parseAddress('#at=nowhere')).toEqual({ place: 'work' });
    expect(parseAddress('#round=')).toEqual({ place: 'work' });
  });
});

describe('isSamePage', () => {
  const round: Address = { place: 'round', id: 'r-1' };

  it('looks through the panel', () => {
    expect(isSamePage(round, { ...round, panel: { show: 'CloseIntake', on: 'stream' } })).toBe(true);
  });

  it('tells one thing from another, and then from now', () => {
    expect(isSamePage(round, { place: 'round', id: 'r-2' })).toBe(false);
    expect(isSamePage(round, { ...round, asOf: '2021-07-14T23:59:59+09:00' })).toBe(false);
  });
});
