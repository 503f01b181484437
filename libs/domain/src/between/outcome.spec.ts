// Tells what outlives a round: agreed changes, what is owed, what was kept, each leading back to opinion and remarks.
import { describe, expect, it } from '@jest/globals';
import { after, by } from '#testing/given';
import { aMember, theChair, theLeader, theOfficerOf, theSecretary } from '#testing/given-actors';
import {
  agrees,
  answered,
  answering,
  aPromise,
  aRefusal,
  asProposed,
  asksForAction,
  asksForChange,
  asksNothing,
  floorOpen,
  intakeClosed,
  issued,
  moreGrowth,
  moreTeaching,
  objects,
  remarked,
  sent,
  withdrawn,
  type Happened,
} from '#testing/given-round';
import type { RoundOutcome } from '../agreed.js';
import type { Change } from '../changes.js';
import { roundStream } from '../round/table.js';
import type { Answer, Wording } from '../round/words.js';
import { outcomeOf } from './outcome.js';

const economy = theOfficerOf('economy');
const dean = theLeader('college-dean');
const deferral: Answer = { disposition: 'deferred', reason: 'After the evaluation', year: 2022 };
const settled = by(theChair, { type: 'OpinionSettled', opinion: 'o-1' });
const recordedOpen = by(theChair, { type: 'OpinionRecordedOpen', opinion: 'o-1', reason: 'No agreement' });
const agreed = (...changes: readonly Change[]) =>
  by(theChair, { type: 'ChangeAgreed', opinion: 'o-1', changes });
const nothing: RoundOutcome = { changes: [], owed: [], kept: [] };

function outcomeAfter(...events: readonly Happened[]): RoundOutcome {
  const round = after(roundStream, events);
  if (round.status === 'none') throw new Error('no round');
  return outcomeOf('round-1', round);
}

/** An opinion of the committee on market's change, answered and settled. */
const settledWith = (wording: Wording, answer: Answer, ...between: readonly Happened[]) =>
  outcomeAfter(...answering('market/change', wording), answered(economy, 'o-1', answer), ...between, settled);

const onMarket = {
  origin: { round: 'round-1', opinion: 'o-1', topic: 'market/change', remarks: [] },
  number: '1-2',
  program: 'market',
};
const toMarket = { ...onMarket, addressee: { kind: 'department', department: 'economy' } };

describe('an agreed change', () => {
  it('leaves the round under an id of its own, with opinion and remarks behind it', () => {
    const next = { ...moreTeaching, effective: 2022 };
    const tourism = theOfficerOf('tourism');
    const answer: Answer = {
      disposition: 'accepted',
      proof: { kind: 'changes', changes: [moreTeaching, next] },
    };
    const outcome = outcomeAfter(
      ...floorOpen,
      remarked(aMember, 'r-1', 'heritage/change'),
      remarked(theChair, 'r-2', 'heritage/change'),
      intakeClosed,
      issued('o-1', 'heritage/change', asksForChange, ['r-1', 'r-2']),
      sent('o-1'),
      answered(tourism, 'o-1', answer),
      agreed(moreTeaching, next),
      settled,
    );
    const shared = {
      program: 'heritage',
      origin: { round: 'round-1', opinion: 'o-1', topic: 'heritage/change', remarks: ['r-1', 'r-2'] },
      addressee: { kind: 'department', department: 'tourism' },
    };
    expect(outcome).toEqual({
      ...nothing,
      changes: [
        { id: 'round-1:o-1:1', change: moreTeaching, ...shared },
        { id: 'round-1:o-1:2', change: next, ...shared },
      ],
    });
  });

  it('is also the department’s own proposal, where the committee agreed to it', () => {
    expect(settledWith(agrees, asProposed, agreed(moreGrowth))).toMatchObject({
      ...nothing,
      changes: [{ id: 'round-1:o-1:1', program: 'market', change: moreGrowth }],
    });
  });

  it('is not one that was only offered, nor one that was agreed and then left open', () => {
    const change: Answer = { disposition: 'accepted', proof: { kind: 'changes', changes: [moreGrowth] } };
    const offered = [...answering('market/change', asksForChange), answered(economy, 'o-1', change)];
    expect(outcomeAfter(...offered)).toEqual(nothing);
    expect(outcomeAfter(...offered, agreed(moreGrowth))).toEqual(nothing);
    expect(outcomeAfter(...offered, agreed(moreGrowth), recordedOpen).changes).toEqual([]);
  });

  it('stays with the department that answered it, also after a transfer', () => {
    const handed = [
      by(economy, { type: 'TransferRequested', opinion: 'o-1', to: 'culture', reason: 'Not ours' }),
      by(theSecretary, { type: 'OpinionTransferred', opinion: 'o-1', to: 'culture' }),
    ];
    const outcome = outcomeAfter(
      ...answering('market/change', asksForChange),
      ...handed,
      answered(theOfficerOf('culture'), 'o-1', {
        disposition: 'accepted',
        proof: { kind: 'changes', changes: [moreGrowth] },
      }),
      agreed(moreGrowth),
      settled,
    );
    expect(outcome.changes).toMatchObject([
      { program: 'market', addressee: { kind: 'department', department: 'culture' } },
    ]);
  });
});

describe('what is owed', () => {
  it('is what was deferred, with its year and reason', () => {
    expect(settledWith(asksForChange, deferral)).toEqual({
      ...nothing,
      owed: [
        {
          ...toMarket,
          id: 'round-1:o-1',
          asked: 'Raise the target',
          kind: 'deferred',
          year: 2022,
          reason: 'After the evaluation',
        },
      ],
    });
  });

  it('is what was promised by a date, in whole or in part', () => {
    const followUp = {
      ...toMarket,
      id: 'round-1:o-1',
      asked: 'Train more guides',
      kind: 'followUp',
      action: 'Train ten more guides',
      due: '2021-11-30',
    };
    expect(settledWith(asksForAction, aPromise)).toEqual({ ...nothing, owed: [followUp] });
    const inPart: Answer = { ...aPromise, disposition: 'partlyAccepted', leftOut: 'The evenings' };
    expect(settledWith(asksForAction, inPart)).toEqual({ ...nothing, owed: [followUp] });
  });

  it('is what was recorded open, answered or not, of a strategy too', () => {
    const asked = answering('s-1/midterm', asksForAction);
    const open = {
      id: 'round-1:o-1',
      origin: { round: 'round-1', opinion: 'o-1', topic: 's-1/midterm', remarks: [] },
      addressee: { kind: 'leaders', strategy: 's-1', posts: ['welfare-director', 'college-dean'] },
      number: '1',
      asked: 'Train more guides',
      kind: 'open',
      reason: 'No agreement',
    };
    expect(outcomeAfter(...asked, recordedOpen)).toEqual({ ...nothing, owed: [open] });
    expect(outcomeAfter(...asked, answered(dean, 'o-1', deferral), recordedOpen)).toEqual({
      ...nothing,
      owed: [open],
    });
  });

  it('is nothing that the committee has not settled', () => {
    const asked = answering('market/change', asksForAction);
    const withdrawal = by(theSecretary, { type: 'OpinionWithdrawn', opinion: 'o-1', reason: 'Twice' });
    expect(outcomeAfter(...asked, answered(economy, 'o-1', aPromise))).toEqual(nothing);
    expect(outcomeAfter(...asked, withdrawal)).toEqual(nothing);
  });
});

describe('what was kept', () => {
  it('is told with its reason, where something had been asked for', () => {
    const kept = { ...onMarket, reason: 'The hall is rented out' };
    expect(settledWith(asksForChange, aRefusal)).toEqual({
      ...nothing,
      kept: [{ ...kept, asked: 'Raise the target' }],
    });
    expect(settledWith(objects, aRefusal)).toEqual({ ...nothing, kept: [{ ...kept, asked: '' }] });
    expect(settledWith(asksNothing, aRefusal)).toEqual(nothing);
  });

  it.each<readonly [string, Wording, Answer]>([
    ['a proposal that was taken back', objects, withdrawn],
    ['what is under way already', asksForAction, { disposition: 'underWay', evidence: 'Contract of May' }],
    ['nothing to answer', asksNothing, { disposition: 'nothingToAnswer' }],
  ])('is not %s, which leaves nothing behind', (_what, wording, answer) => {
    expect(settledWith(wording, answer)).toEqual(nothing);
  });
});
