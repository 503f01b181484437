// Holds the evidence of notices to those who answer for them.
import { describe, expect, it } from '@jest/globals';
import type { Actor, SeatHeld } from '../actor.js';
import { theChair, theCoordinator, theSecretary } from '#testing/given-actors';
import { refusesProof, refusesUndelivered } from './telling.js';

const theMember: Actor = {
  ...theChair,
  post: { ...(theChair.post as SeatHeld), seat: 'member-1', role: 'member' },
};
const committee = theChair.post.kind === 'seat' ? theChair.post.committee : '';

describe('who was told what', () => {
  it('is read by the chair and the secretary of the committee, and by the office', () => {
    for (const actor of [theChair, theSecretary, theCoordinator])
      expect(refusesProof(actor, committee)).toBeUndefined();
  });

  it('is not read by members, by other committees, or where it is no committee’s', () => {
    expect(refusesProof(theMember, committee)?.refused).toBe('not-your-part');
    expect(refusesProof(theChair, 'another')?.refused).toBe('not-your-part');
    expect(refusesProof(theChair, undefined)?.refused).toBe('not-your-part');
    expect(refusesProof(theCoordinator, undefined)).toBeUndefined();
  });
});

describe('what did not arrive', () => {
  it('is looked after by the office alone', () => {
    expect(refusesUndelivered(theCoordinator)).toBeUndefined();
    expect(refusesUndelivered(theChair)?.refused).toBe('not-your-part');
  });
});
