// The office looks after everybody's data, each person after their own; nobody is erased who still has work to sign.
import { expect, it } from '@jest/globals';
import { aMember, theCoordinator, theHeadOf } from '#testing/given-actors';
import { privacyActsOn, refusesOverseeing, refusesPrivacyAct } from './overseeing.js';

const gone = { person: 'p-gone', holds: false, isErased: false };

it('lets the office see the access records, and nobody else', () => {
  expect(refusesOverseeing(theCoordinator)).toBeUndefined();
  for (const actor of [aMember, theHeadOf('economy')])
    expect(refusesOverseeing(actor)?.refused).toBe('not-your-part');
});

it.each([
  ['the office may take out and erase what is kept of who left', theCoordinator, gone, ['export', 'erase']],
  ['not erase whoever holds a post', theCoordinator, { ...gone, holds: true }, ['export']],
  ['not erase twice', theCoordinator, { ...gone, isErased: true }, ['export']],
  ['a member may take out their own', aMember, { ...gone, person: aMember.person }, ['export']],
  ['and nobody else’s', aMember, gone, []],
] as const)('%s', (_, actor, subject, acts) => {
  expect(privacyActsOn(actor, subject)).toEqual(acts);
});

it('says what stands in the way', () => {
  const refused = (subject: typeof gone | undefined) =>
    refusesPrivacyAct(theCoordinator, 'erase', subject)?.refused;
  expect(refused({ ...gone, holds: true })).toBe('still-in-post');
  expect(refused({ ...gone, isErased: true })).toBe('already-erased');
  expect(refused(undefined)).toBe('unknown-person');
});
