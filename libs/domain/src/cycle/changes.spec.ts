// Tells what becomes of a change once its steps are taken, or when it cannot go on: in force, stuck, postponed, dropped.
import { describe, expect, it } from '@jest/globals';
import { by, expectTried, given } from '#testing/given';
import {
  alsoHolding,
  theCarryOver,
  theChair,
  theCoChair,
  theCoordinator,
  theLeader,
  theOfficerOf,
  theSecretary,
} from '#testing/given-actors';
import {
  cleared,
  commandsOf,
  concluded,
  cycleAfter,
  cycleOpened,
  growth,
  hours,
  inAdoption,
  inForce,
  leaving,
  noted,
  requiring,
  reviewed,
  teaching,
} from '#testing/given-cycle';
import type { AgreedChange } from '../agreed.js';
import { cycleStream } from './table.js';

const change = growth.id;
const stuck = by(theCarryOver, { type: 'ChangeStuck', change, code: 'figure-stale' });
const revision = { type: 'NoteRevision', change } as const;
const getStuck = { type: 'NoteStuck', change, code: 'figure-stale' } as const;
const retry = { type: 'RetryChange', change } as const;
const postpone = (reason = 'Too late this year', id = change) =>
  ({ type: 'PostponeChange', change: id, reason }) as const;
const drop = (reason = 'The program ends', id = change) =>
  ({ type: 'DropChange', change: id, reason }) as const;
const signed = ({ person, post }: typeof theChair) => ({ person, post });

describe('a cleared change', () => {
  it('is in force once its program was revised', () => {
    given(cycleStream, ...cleared)
      .when(theCarryOver, revision)
      .happens({ type: 'RevisionNoted', change });
    expect(cycleAfter(...inForce).changes[change]).toMatchObject({ status: 'inForce', since: '2021-07-20' });
    given(cycleStream, ...reviewed())
      .when(theCarryOver, revision)
      .isRefused('item-not-ready', 'change');
    given(cycleStream, ...cleared)
      .when(theCoordinator, revision)
      .isRefused('not-your-part');
  });

  it('is stuck where the program could not be revised, and says why', () => {
    given(cycleStream, ...cleared)
      .when(theCarryOver, getStuck)
      .happens({ type: 'ChangeStuck', change, code: 'figure-stale' });
    expect(cycleAfter(...cleared, stuck).changes[change]).toMatchObject({
      status: 'stuck',
      code: 'figure-stale',
      revision: 4,
    });
    given(cycleStream, ...inForce)
      .when(theCarryOver, getStuck)
      .isRefused('item-not-ready', 'change');
    given(cycleStream, ...cleared)
      .when(theChair, getStuck)
      .isRefused('not-your-part');
  });

  it.each([
    ['the chair', theChair],
    ['the secretary', theSecretary],
    ['the coordinating office', theCoordinator],
  ])('is tried again by %s', (_who, actor) => {
    given(cycleStream, ...cleared, stuck)
      .when(actor, retry)
      .happens({ type: 'ChangeRetried', change });
    given(cycleStream, ...cleared)
      .when(actor, retry)
      .isRefused('item-not-ready', 'change');
  });

  it('has taken its steps for good', () => {
    const again = by(theChair, { type: 'ChangeRetried', change });
    expect(cycleAfter(...cleared, stuck, again).changes[change]).toMatchObject({
      status: 'cleared',
      steps: [{ step: 'deliberated' }, { step: 'reported' }],
    });
  });
});

describe('a change that is postponed', () => {
  it('waits for the next year’s plan, for a reason', () => {
    given(cycleStream, ...reviewed())
      .when(theChair, postpone())
      .happens({ type: 'ChangePostponed', change, reason: 'Too late this year' })
      .stamps('settlement.recusal');
    given(cycleStream, ...cleared, stuck)
      .when(theChair, postpone())
      .happens({ type: 'ChangePostponed', change, reason: 'Too late this year' });
    given(cycleStream, ...reviewed())
      .when(theChair, postpone(' '))
      .isRefused('reason-missing', 'reason');
    const postponed = by(theChair, { type: 'ChangePostponed', change, reason: 'Too late this year' });
    expect(cycleAfter(...reviewed(), postponed).changes[change]).toMatchObject({
      status: 'waiting',
      postponed: { reason: 'Too late this year', by: signed(theChair), on: '2021-07-20' },
    });
  });

  it('needs a cycle that leads to a next plan', () => {
    const past = [cycleOpened({ stages: ['midterm', 'planChange'] }), noted(), concluded()];
    given(cycleStream, ...past)
      .when(theChair, postpone())
      .isRefused('stage-not-in-cycle');
  });

  it('is still on its way: neither cleared, nor in force, nor with the plan', () => {
    given(cycleStream, ...cleared)
      .when(theChair, postpone())
      .isRefused('item-not-ready', 'change');
    given(cycleStream, ...inForce)
      .when(theChair, postpone())
      .isRefused('item-not-ready', 'change');
    given(cycleStream, ...inAdoption)
      .when(theChair, postpone(undefined, hours.id))
      .isRefused('wrong-stage');
  });
});

describe('a change that is dropped', () => {
  it('is given up by name, for a reason, and stays on record', () => {
    for (const id of [growth.id, hours.id])
      given(cycleStream, ...reviewed())
        .when(theChair, drop(undefined, id))
        .happens({ type: 'AgreedChangeDropped', change: id, reason: 'The program ends' });
    given(cycleStream, ...cleared, stuck)
      .when(theCoChair, drop())
      .happens({ type: 'AgreedChangeDropped', change, reason: 'The program ends' });
    given(cycleStream, ...reviewed())
      .when(theChair, drop(''))
      .isRefused('reason-missing', 'reason');
    const dropped = by(theChair, { type: 'AgreedChangeDropped', change, reason: 'The program ends' });
    expect(cycleAfter(...reviewed(), dropped).changes[change]).toMatchObject({
      status: 'dropped',
      dropped: { reason: 'The program ends', by: signed(theChair) },
      agreed: growth,
    });
  });

  it('is not one that is cleared or in force, nor anybody else’s to drop', () => {
    given(cycleStream, ...inForce)
      .when(theChair, drop())
      .isRefused('item-not-ready', 'change');
    for (const actor of [theSecretary, theCoordinator, theOfficerOf('economy')])
      given(cycleStream, ...reviewed())
        .when(actor, drop())
        .isRefused('not-your-part');
  });

  it('can be one of a cycle in which it could take no step', () => {
    const past = [cycleOpened({ stages: ['adoption'] }), noted(), concluded()];
    expect(cycleAfter(...past).status).toBe('planned');
    given(cycleStream, ...past)
      .when(theChair, drop())
      .happens({ type: 'AgreedChangeDropped', change, reason: 'The program ends' });
    given(cycleStream, ...past)
      .when(theChair, postpone())
      .happens({ type: 'ChangePostponed', change, reason: 'Too late this year' });
  });
});

describe('nobody decides on a change that they answer themselves', () => {
  const ofTheLeaders: AgreedChange = {
    ...teaching,
    addressee: { kind: 'leaders', strategy: 's-1', posts: ['welfare-director'] },
  };
  const past = reviewed(leaving({ changes: [growth, ofTheLeaders] }), requiring('change.reported'));

  it('in whatever post they hold besides', () => {
    const officerToo = alsoHolding(theChair, theOfficerOf('economy').post);
    const leaderToo = alsoHolding(theChair, theLeader('welfare-director').post);
    for (const command of [postpone(), drop()]) {
      given(cycleStream, ...past)
        .when(officerToo, command)
        .isRefused('own-item', 'change');
      given(cycleStream, ...past)
        .when(leaderToo, command)
        .happens({
          ...command,
          type: command.type === 'DropChange' ? 'AgreedChangeDropped' : 'ChangePostponed',
        });
    }
    for (const command of [postpone(undefined, ofTheLeaders.id), drop(undefined, ofTheLeaders.id)])
      given(cycleStream, ...past)
        .when(leaderToo, command)
        .isRefused('own-item', 'change');
  });
});

it('tells of every command about what becomes of a change', () => {
  expectTried(cycleStream, commandsOf('changes'), ['NoteRevision', 'NoteStuck', 'RetryChange']);
});
