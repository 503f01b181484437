// Holds the hour and the identity of digests: nine in the morning in Korea, once for a person and a day.
import { describe, expect, it } from '@jest/globals';
import { daysAhead, digestAt, digestJobId, isDayOpen } from './digests.js';

const digest = { organization: 'city', person: 'officer', day: '2021-08-19' };
const korean = (time: string) => new Date(`2021-08-19T${time}+09:00`);

describe('a digest', () => {
  it('comes at nine in Korea', () => {
    expect(digestAt('2021-08-19').toISOString()).toBe('2021-08-19T00:00:00.000Z');
    expect(digestAt('2021-03-01').toISOString()).toBe('2021-03-01T00:00:00.000Z');
  });

  it('is made up for until the evening of its day, and not after', () => {
    expect(isDayOpen('2021-08-19', korean('00:00:00'))).toBe(true);
    expect(isDayOpen('2021-08-19', korean('17:59:59'))).toBe(true);
    expect(isDayOpen('2021-08-19', korean('18:00:00'))).toBe(false);
    expect(isDayOpen('2021-08-18', korean('09:00:00'))).toBe(false);
  });

  it('is planned two days ahead, in the evening without the day that ends', () => {
    expect(daysAhead('2021-08-19', korean('08:00:00'))).toEqual(['2021-08-19', '2021-08-20', '2021-08-21']);
    expect(daysAhead('2021-08-19', korean('20:00:00'))).toEqual(['2021-08-20', '2021-08-21']);
  });

  it('has one id for a person and a day', () => {
    const others = [
      digest,
      { ...digest, organization: 'town' },
      { ...digest, person: 'head' },
      { ...digest, day: '2021-08-20' },
    ].map(digestJobId);
    expect(new Set(others).size).toBe(4);
    expect(digestJobId({ ...digest })).toBe(others[0]);
    expect(others[0]).toMatch(/^[0-9a-f]{64}$/);
  });
});
