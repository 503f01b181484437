// Tells how remarks become opinions: consolidated with their trace, by ready phrase or own words, mended, sent out.
import { describe, expect, it } from '@jest/globals';
import { after, by, expectTried, given } from '#testing/given';
import {
  alsoHolding,
  aMember,
  theChair,
  theCoChair,
  theLeader,
  theMeeting,
  theMeetingElsewhere,
  theOfficerOf,
  theSecretary,
} from '#testing/given-actors';
import {
  agrees,
  answered,
  answering,
  asksForAction,
  asksForChange,
  asksNothing,
  commandsOf,
  consolidating,
  floorOpen,
  intakeClosed,
  issued,
  objects,
  remarked,
  roundOpened,
  sent,
  type Happened,
} from '#testing/given-round';
import type { Opinion } from './states.js';
import { roundStream } from './table.js';
import { askedBy, type RoundCommand, type Wording } from './words.js';

const remarks = [
  remarked(aMember, 'r-1', 'heritage/midterm'),
  remarked(theChair, 'r-2', 'heritage/midterm'),
  remarked(aMember, 'r-3', 'market/change'),
];
const heard = [...floorOpen, ...remarks, intakeClosed];
const round = given(roundStream, ...heard);

const issue = (change: object = {}): Extract<RoundCommand, { type: 'IssueOpinion' }> => ({
  type: 'IssueOpinion',
  topic: 'heritage/midterm',
  id: 'o-1',
  wording: asksForAction,
  remarks: ['r-1', 'r-2'],
  ...change,
});

function opinionAfter(id: string, ...events: readonly Happened[]): Opinion | undefined {
  const state = after(roundStream, events);
  return state.status === 'none' ? undefined : state.opinions[id];
}

describe('an opinion', () => {
  it('names the remarks that it was consolidated from', () => {
    round
      .when(theSecretary, issue())
      .happens({ ...issue(), type: 'OpinionIssued' })
      .stamps('opinion.trace');
    round.when(theChair, issue()).isRefused('not-your-part');
    round.when(theSecretary, issue({ remarks: [] })).isRefused('remarks-missing', 'remarks');
    round.when(theSecretary, issue({ remarks: ['r-1', 'r-1'] })).isRefused('list-repeats', 'remarks[1]');
    round.when(theSecretary, issue({ remarks: ['r-1', 'r-9'] })).isRefused('unknown-item', 'remarks[1]');
    round.when(theSecretary, issue({ remarks: ['r-3'] })).isRefused('remark-elsewhere', 'remarks[0]');
    round
      .when(theSecretary, issue({ wording: { asks: 'action', text: ' ' } }))
      .isRefused('text-missing', 'wording.text');
    given(roundStream, ...heard, by(aMember, { type: 'RemarkWithdrawn', remark: 'r-1', reason: 'Mistake' }))
      .when(theSecretary, issue())
      .isRefused('remark-withdrawn', 'remarks[0]');
  });

  it('may stand without remarks as a ready phrase', () => {
    for (const phrase of ['noChange', 'adequate', 'noObjection'] as const) {
      const ready = issue({ wording: { phrase }, remarks: [] });
      round.when(theSecretary, ready).happens({ ...ready, type: 'OpinionIssued' });
    }
  });

  it.each([
    ['agrees', agrees],
    ['objects', objects],
  ] as const)('%s to a change only where the department proposes one', (_what, wording) => {
    const judging = issue({ topic: 'market/change', wording, remarks: [] });
    round.when(theSecretary, judging).happens({ ...judging, type: 'OpinionIssued' });
    for (const topic of ['heritage/change', 'heritage/midterm', 's-1/change']) {
      round.when(theSecretary, { ...judging, topic }).isRefused('nothing-proposed', 'wording.phrase');
    }
  });

  it('may be a meeting’s own, where it voted on a proposal', () => {
    for (const wording of [agrees, objects]) {
      const voted = issue({ topic: 'market/change', wording, remarks: [] });
      round
        .when(theMeeting, voted)
        .happens({ ...voted, type: 'OpinionIssued' })
        .stamps('opinion.trace');
      round.when(theMeeting, { ...voted, remarks: ['r-9'] }).isRefused('unknown-item', 'remarks[0]');
      round.when(theMeetingElsewhere, voted).isRefused('not-your-part');
    }
    round
      .when(theMeeting, issue({ topic: 'heritage/change', wording: objects, remarks: [] }))
      .isRefused('nothing-proposed', 'wording.phrase');
  });

  it('asks a strategy, which has no figures, for no change', () => {
    const asking = (wording: Wording) => issue({ topic: 's-1/midterm', wording, remarks: ['r-4'] });
    const story = given(roundStream, ...floorOpen, remarked(aMember, 'r-4', 's-1/midterm'), intakeClosed);
    story
      .when(theSecretary, asking(asksForAction))
      .happens({ ...asking(asksForAction), type: 'OpinionIssued' });
    story.when(theSecretary, asking(asksForChange)).isRefused('strategy-has-no-figures', 'wording.asks');
    given(
      roundStream,
      ...floorOpen,
      remarked(aMember, 'r-4', 's-1/midterm'),
      issued('o-1', 's-1/midterm', asksForAction, ['r-4']),
    )
      .when(theSecretary, {
        type: 'CorrectOpinion',
        opinion: 'o-1',
        wording: asksForChange,
        remarks: ['r-4'],
        reason: 'Said more plainly',
      })
      .isRefused('strategy-has-no-figures', 'wording.asks');
  });

  it.each<readonly [string, Wording, string]>([
    ['its own asking for a change', asksForChange, 'change'],
    ['its own asking for an action', asksForAction, 'action'],
    ['agreement', agrees, 'agreement'],
    ['objection', objects, 'withdrawal'],
    ['no change', { phrase: 'noChange' }, 'nothing'],
    ['adequate', { phrase: 'adequate' }, 'nothing'],
    ['no objection', { phrase: 'noObjection', text: 'Well done' }, 'nothing'],
  ])('worded as %s asks what that asks', (_what, wording, asks) => {
    expect(askedBy(wording)).toBe(asks);
  });

  it('is one of several on the same program and track, each under an id of its own', () => {
    const two = given(roundStream, ...heard, issued('o-1', 'heritage/midterm'));
    two.when(theSecretary, issue({ id: 'o-2' })).happens({ ...issue({ id: 'o-2' }), type: 'OpinionIssued' });
    two.when(theSecretary, issue()).isRefused('id-taken', 'id');
  });

  it('is never on an abolished program, nor where the submission is missing', () => {
    round.when(theSecretary, issue({ topic: 'ferry/midterm' })).isRefused('item-not-ready', 'topic');
    given(roundStream, roundOpened()).when(theSecretary, issue()).isRefused('item-not-ready', 'topic');
  });

  it('may be written while remarks still come in, and later on a reopened topic only', () => {
    const ready = issue({ wording: asksNothing, remarks: [] });
    given(roundStream, ...floorOpen)
      .when(theSecretary, ready)
      .happens({ ...ready, type: 'OpinionIssued' });
    given(roundStream, ...answering('market/midterm', asksNothing, 'o-9'))
      .when(theSecretary, ready)
      .isRefused('topic-closed', 'topic');
  });

  it('on a program is its owner’s to answer, on a strategy its leaders’', () => {
    expect(opinionAfter('o-1', ...consolidating, issued('o-1', 'heritage/midterm'))?.addressee).toEqual({
      kind: 'department',
      department: 'tourism',
    });
    expect(opinionAfter('o-1', ...consolidating, issued('o-1', 's-1/midterm'))?.addressee).toEqual({
      kind: 'leaders',
      strategy: 's-1',
      posts: ['welfare-director', 'college-dean'],
    });
  });
});

describe('correcting an opinion', () => {
  const correct = (change: object = {}): Extract<RoundCommand, { type: 'CorrectOpinion' }> => ({
    type: 'CorrectOpinion',
    opinion: 'o-1',
    wording: asksForChange,
    remarks: ['r-1'],
    reason: 'Said more plainly',
    ...change,
  });
  const written = [...heard, issued('o-1', 'heritage/midterm', asksForAction, ['r-1', 'r-2'])];

  it('is the secretary’s until it is answered, with a reason', () => {
    for (const past of [written, [...written, sent('o-1')]]) {
      given(roundStream, ...past)
        .when(theSecretary, correct())
        .happens({ ...correct(), type: 'OpinionCorrected' })
        .stamps('opinion.trace', 'settlement.recusal');
    }
    given(roundStream, ...written, sent('o-1'), answered(theOfficerOf('tourism'), 'o-1'))
      .when(theSecretary, correct())
      .isRefused('item-not-ready', 'opinion');
  });

  it('is not for a secretary who answers it in another post, once it has gone out', () => {
    const answering = alsoHolding(theSecretary, theOfficerOf('tourism').post);
    given(roundStream, ...written)
      .when(answering, correct())
      .happens({ ...correct(), type: 'OpinionCorrected' });
    given(roundStream, ...written, sent('o-1'))
      .when(answering, correct())
      .isRefused('own-item', 'opinion');
  });

  it('is held to the same trace and wording', () => {
    const story = given(roundStream, ...written);
    story.when(theSecretary, correct({ reason: '' })).isRefused('reason-missing', 'reason');
    story.when(theSecretary, correct({ remarks: [] })).isRefused('remarks-missing', 'remarks');
    story.when(theSecretary, correct({ remarks: ['r-3'] })).isRefused('remark-elsewhere', 'remarks[0]');
    story.when(theSecretary, correct({ wording: agrees })).isRefused('nothing-proposed', 'wording.phrase');
    story.when(theChair, correct()).isRefused('not-your-part');
  });

  it('turns a ready phrase into own words without leaving the phrase behind', () => {
    const phrase = issued('o-1', 'heritage/midterm', { phrase: 'adequate' });
    const { type: _, ...mended } = correct();
    const opinion = opinionAfter(
      'o-1',
      ...heard,
      phrase,
      by(theSecretary, { ...mended, type: 'OpinionCorrected' }),
    );
    expect(opinion).toMatchObject({ asks: 'change', text: 'Raise the target', revision: 2 });
    expect(opinion).not.toHaveProperty('phrase');
  });
});

describe('withdrawing an opinion', () => {
  const withdraw = (reason = 'Said twice') => ({ type: 'WithdrawOpinion', opinion: 'o-1', reason }) as const;
  const withdrawn = { ...withdraw(), type: 'OpinionWithdrawn' } as const;

  it('is for the secretary and the chair until it is answered, with a reason', () => {
    for (const past of [[...consolidating, issued('o-1', 's-1/midterm')], answering('s-1/midterm')]) {
      given(roundStream, ...past)
        .when(theSecretary, withdraw())
        .happens(withdrawn);
      given(roundStream, ...past)
        .when(theChair, withdraw())
        .happens(withdrawn);
      given(roundStream, ...past)
        .when(theChair, withdraw(''))
        .isRefused('reason-missing', 'reason');
      given(roundStream, ...past)
        .when(aMember, withdraw())
        .isRefused('not-your-part');
    }
    given(roundStream, ...answering('s-1/midterm'), answered(theLeader('college-dean'), 'o-1'))
      .when(theChair, withdraw())
      .isRefused('item-not-ready', 'opinion');
  });

  it('is not for a chair who answers it in another post', () => {
    const leading = alsoHolding(theCoChair, theLeader('welfare-director').post);
    given(roundStream, ...answering('s-1/midterm'))
      .when(leading, withdraw())
      .isRefused('own-item', 'opinion');
    given(roundStream, ...answering('market/midterm'))
      .when(leading, withdraw())
      .happens(withdrawn);
  });

  it('leaves a trace, and says whether it had gone out', () => {
    const done = by(theSecretary, withdrawn);
    const before = opinionAfter('o-1', ...consolidating, issued('o-1', 'market/midterm'), done);
    const afterwards = opinionAfter('o-1', ...answering('market/midterm'), done);
    expect(before).toMatchObject({ status: 'withdrawn', reason: 'Said twice', sent: false });
    expect(afterwards).toMatchObject({ status: 'withdrawn', reason: 'Said twice', sent: true });
  });
});

describe('sending opinions', () => {
  const send = { type: 'SendOpinions' } as const;

  it('sends all that were issued, and no withdrawn ones', () => {
    const ready = [
      ...consolidating,
      issued('o-1', 'market/midterm'),
      issued('o-2', 's-1/midterm'),
      issued('o-3', 'market/change'),
    ];
    given(
      roundStream,
      ...ready,
      by(theSecretary, { type: 'OpinionWithdrawn', opinion: 'o-2', reason: 'Twice' }),
    )
      .when(theSecretary, send)
      .happens({ type: 'OpinionsSent', opinions: ['o-1', 'o-3'] });
    given(roundStream, ...ready)
      .when(theChair, send)
      .happens({ type: 'OpinionsSent', opinions: ['o-1', 'o-2', 'o-3'] });
  });

  it('needs one that was issued, and a closed intake', () => {
    round.when(theSecretary, send).isRefused('nothing-to-send');
    given(roundStream, ...answering('market/midterm'))
      .when(theSecretary, send)
      .isRefused('nothing-to-send');
    given(roundStream, ...floorOpen, issued('o-1', 'market/midterm'))
      .when(theSecretary, send)
      .isRefused('wrong-stage');
    round.when(aMember, send).isRefused('not-your-part');
  });
});

it('has a story for every row of this chapter', () => {
  expectTried(roundStream, commandsOf('opinions'));
});
