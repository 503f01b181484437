// Shows that what the lists could not fold is known before it is in the log.
import { describe, expect, it } from '@jest/globals';
import { recordOf } from '#door/foldings';
import type { NewEvent, Recorded } from '#event-store/store';
import { theSecretary } from '#testing/given-actors';
import { answering } from '#testing/given-round';
import { isKnown, reading } from './arriving.js';

const signed = { by: { person: 'p-1', post: theSecretary.post }, on: '2021-07-20' };

function arrived(stream: string, events: readonly NewEvent[]): readonly Recorded[] {
  return events.map((event, index) => ({
    ...event,
    ...{ organization: 'city', stream, version: index + 1, position: index + 1 },
    ...{ commandId: `c-${index}`, recordedAt: '2021-07-20T00:00:00.000Z' },
  }));
}

const round = answering('heritage/midterm').map((event) => recordOf(event, []));

it.each([
  ['round/r-1', 'IntakeClosed', true],
  ['round/r-1', 'OfALaterVersion', false],
  ['meeting/m-1', 'IntakeClosed', false],
  ['of-a-later-version/1', 'IntakeClosed', false],
  ['round/r-1', 'constructor', false],
])('%s has %s in this version: %p', (stream, type, is) => expect(isKnown(stream, type)).toBe(is));

describe('what arrives', () => {
  it('is read where a stream of this version can have it', () => {
    expect(() => arrived('round/r-1', round).forEach(reading('round/r-1'))).not.toThrow();
  });

  it.each([
    ['an event of a later version', [...round, { type: 'OfALaterVersion', data: signed, metadata: {} }]],
    ['an event that cannot come then', [...round, ...round.slice(0, 1)]],
    ['an event that no act has left', [...round, { type: 'IntakeClosed', data: {}, metadata: {} }]],
  ])('is not read from %s on', (_, events) => {
    const read = reading('round/r-1');
    const all = arrived('round/r-1', events);
    all.slice(0, -1).forEach(read);
    expect(() => all.slice(-1).forEach(read)).toThrow();
  });

  it('is not read where this version has no such stream', () => {
    expect(() => reading('invoice/1')).toThrow(TypeError);
  });
});
