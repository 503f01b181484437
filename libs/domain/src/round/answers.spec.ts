// Tells how a department answers: each disposition with the proof it owes, released by the head where it wants that.
import { describe, expect, it } from '@jest/globals';
import { after, by, expectTried, given } from '#testing/given';
import {
  alsoHolding,
  actingIn,
  aMember,
  theChair,
  theHeadOf,
  theLeader,
  theOfficerOf,
  theSecretary,
} from '#testing/given-actors';
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
  commandsOf,
  drafted,
  found,
  issued,
  moreGrowth,
  objects,
  sent,
  withdrawn,
  type Happened,
} from '#testing/given-round';
import type { RefusalCode } from '../refusals.js';
import { answeredTogether } from '../paragraphs.js';
import type { Opinion } from './states.js';
import { roundStream } from './table.js';
import type { Answer, RoundCommand, Wording } from './words.js';

const economy = theOfficerOf('economy');
const tourism = theOfficerOf('tourism');
const tourismHead = theHeadOf('tourism');
const change: Extract<Answer, { disposition: 'accepted' }> = {
  disposition: 'accepted',
  proof: { kind: 'changes', changes: [moreGrowth] },
};
const nothing: Answer = { disposition: 'nothingToAnswer' };

const give = (answer: Answer, text = 'Our answer') =>
  ({ type: 'GiveResponse', opinion: 'o-1', answer, text }) as const;

function opinionAfter(...events: readonly Happened[]): Opinion | undefined {
  const state = after(roundStream, events);
  return state.status === 'none' ? undefined : state.opinions['o-1'];
}

describe('a disposition with its proof', () => {
  const partly = (leftOut: string): Answer => ({
    disposition: 'partlyAccepted',
    proof: { kind: 'followUp', action: 'Train five', due: '2021-11-30' },
    leftOut,
  });
  const inPart = ({ proof }: Extract<Answer, { disposition: 'accepted' }>): Answer => ({
    disposition: 'partlyAccepted',
    proof,
    leftOut: 'The second half',
  });

  it.each<readonly [string, Wording, Answer]>([
    ['accepted, with the change asked for', asksForChange, change],
    ['accepted, with a dated follow-up', asksForAction, aPromise],
    ['accepted, with a change where an action was asked for', asksForAction, change],
    ['accepted, with a follow-up where nothing was asked for', asksNothing, aPromise],
    ['accepted, as the department itself proposed', agrees, asProposed],
    ['accepted, with the proposal taken back', objects, withdrawn],
    ['partly accepted, with the proposal taken back', objects, inPart(withdrawn)],
    ['partly accepted, with a smaller change than was proposed', objects, inPart(change)],
    ['not accepted, where the proposal was objected to', objects, aRefusal],
    [
      'deferred, where the proposal was objected to',
      objects,
      { disposition: 'deferred', reason: 'Next draft', year: 2022 },
    ],
    ['partly accepted, with what is left out', asksForAction, partly('The evenings')],
    ['not accepted, with the reason', asksForChange, aRefusal],
    [
      'deferred, with reason and year',
      asksForChange,
      { disposition: 'deferred', reason: 'Next draft', year: 2022 },
    ],
    ['under way, with evidence', asksForAction, { disposition: 'underWay', evidence: 'Contract of May' }],
    ['nothing to answer, where nothing was asked for', asksNothing, nothing],
  ])('is taken: %s', (_what, wording, answer) => {
    given(roundStream, ...answering('market/change', wording))
      .when(economy, give(answer))
      .happens({ ...give(answer), type: 'ResponseGiven', awaitsRelease: false })
      .stamps('response.proof', 'response.release');
  });

  it.each<readonly [string, Wording, Answer, RefusalCode, string]>([
    ['accepting a change without one', asksForChange, aPromise, 'change-owed', 'answer.proof'],
    [
      'accepting a change as proposed where another was asked for',
      asksForChange,
      asProposed,
      'change-owed',
      'answer.proof',
    ],
    ['partly accepting a change without one', asksForChange, partly('Half'), 'change-owed', 'answer.proof'],
    [
      'a bare promise',
      asksForAction,
      { disposition: 'accepted', proof: { kind: 'followUp', action: ' ', due: '2021-11-30' } },
      'follow-up-owed',
      'answer.proof.action',
    ],
    [
      'a promise without a date',
      asksForAction,
      { disposition: 'accepted', proof: { kind: 'followUp', action: 'Train', due: '' } },
      'date-invalid',
      'answer.proof.due',
    ],
    [
      'a promise for yesterday',
      asksForAction,
      { disposition: 'accepted', proof: { kind: 'followUp', action: 'Train', due: '2021-07-19' } },
      'date-past',
      'answer.proof.due',
    ],
    ['another change than the proposed one', agrees, change, 'proposal-owed', 'answer.proof'],
    [
      'as proposed, where nobody agreed to the proposal',
      asksForAction,
      asProposed,
      'nothing-proposed',
      'answer.proof',
    ],
    ['accepting an objection with another change', objects, change, 'withdrawal-owed', 'answer.proof'],
    ['accepting an objection as proposed', objects, asProposed, 'withdrawal-owed', 'answer.proof'],
    ['accepting an objection with a promise', objects, aPromise, 'withdrawal-owed', 'answer.proof'],
    [
      'partly accepting an objection with a promise',
      objects,
      partly('Half'),
      'withdrawal-owed',
      'answer.proof',
    ],
    ['nothing to answer to an objection', objects, nothing, 'answer-owed', 'answer.disposition'],
    [
      'taking the proposal back where a change was asked for',
      asksForChange,
      withdrawn,
      'change-owed',
      'answer.proof',
    ],
    ['taking the proposal back where it was agreed to', agrees, withdrawn, 'proposal-owed', 'answer.proof'],
    [
      'taking the proposal back where an action was asked for',
      asksForAction,
      withdrawn,
      'nothing-proposed',
      'answer.proof',
    ],
    [
      'taking the proposal back where nothing was asked for',
      asksNothing,
      withdrawn,
      'nothing-proposed',
      'answer.proof',
    ],
    ['a change where nothing was asked for', asksNothing, change, 'no-change-offered', 'answer.proof'],
    [
      'partly accepted, with nothing left out',
      asksForAction,
      partly(' '),
      'left-out-missing',
      'answer.leftOut',
    ],
    [
      'not accepted, without a reason',
      asksForAction,
      { disposition: 'notAccepted', reason: '' },
      'reason-missing',
      'answer.reason',
    ],
    [
      'deferred without a reason',
      asksForAction,
      { disposition: 'deferred', reason: '', year: 2022 },
      'reason-missing',
      'answer.reason',
    ],
    [
      'deferred to this year',
      asksForAction,
      { disposition: 'deferred', reason: 'Later', year: 2021 },
      'year-out-of-range',
      'answer.year',
    ],
    [
      'deferred to no year',
      asksForAction,
      { disposition: 'deferred', reason: 'Later', year: Number.NaN },
      'year-out-of-range',
      'answer.year',
    ],
    [
      'under way, without evidence',
      asksForAction,
      { disposition: 'underWay', evidence: '' },
      'evidence-missing',
      'answer.evidence',
    ],
    [
      'nothing to answer, where something was asked',
      asksForAction,
      nothing,
      'answer-owed',
      'answer.disposition',
    ],
    ['nothing to answer to an agreement', agrees, nothing, 'answer-owed', 'answer.disposition'],
  ])('is refused: %s', (_what, wording, answer, code, field) => {
    given(roundStream, ...answering('market/change', wording))
      .when(economy, give(answer))
      .isRefused(code, field);
  });

  it('says something besides', () => {
    given(roundStream, ...answering('market/change'))
      .when(economy, give(nothing, ' '))
      .isRefused('text-missing', 'text');
  });
});

describe('an answer', () => {
  it('is the owning department’s, or the leaders’', () => {
    given(roundStream, ...answering('market/midterm'))
      .when(tourism, give(nothing))
      .isRefused('not-your-part');
    given(roundStream, ...answering('market/midterm'))
      .when(theChair, give(nothing))
      .isRefused('not-your-part');
    for (const leader of [theLeader('college-dean'), theLeader('welfare-director')]) {
      given(roundStream, ...answering('s-1/midterm'))
        .when(leader, give(nothing))
        .happens({ ...give(nothing), type: 'ResponseGiven', awaitsRelease: false });
    }
    given(roundStream, ...answering('s-1/midterm'))
      .when(tourism, give(nothing))
      .isRefused('not-your-part');
  });

  it('may be given by a member of the committee who is the officer, in that post only', () => {
    const member = alsoHolding(aMember, economy.post);
    const market = given(roundStream, ...answering('market/midterm'));
    market.when(member, give(nothing)).isRefused('not-your-part');
    market
      .when(actingIn(member, economy.post), give(nothing))
      .happens({ ...give(nothing), type: 'ResponseGiven', awaitsRelease: false });
  });

  it('is given once, to an opinion that went out', () => {
    given(roundStream, ...answering('market/midterm'), answered(economy, 'o-1'))
      .when(economy, give(nothing))
      .isRefused('item-not-ready', 'opinion');
    given(roundStream, ...answering('market/midterm'))
      .when(economy, { ...give(nothing), opinion: 'o-9' })
      .isRefused('unknown-item', 'opinion');
  });

  it('is refused to who saw the opinion before it moved', () => {
    const market = given(roundStream, ...answering('market/midterm'));
    market.when(economy, give(nothing), { seen: 1 }).isRefused('item-moved', 'opinion');
    market
      .when(economy, give(nothing), { seen: 2 })
      .happens({ ...give(nothing), type: 'ResponseGiven', awaitsRelease: false });
  });
});

describe('one paragraph for several opinions', () => {
  const twice = [
    ...answering('market/change', asksForAction),
    issued('o-2', 'market/change', asksForAction, []),
    issued('o-3', 'heritage/change', asksForAction, []),
    sent('o-2', 'o-3'),
  ];
  const first = answered(economy, 'o-1', aPromise);
  const sharing = { ...give(aRefusal, 'Answer to o-1'), opinion: 'o-2', sharedWith: 'o-1' } as const;
  const { type: _, ...shared } = sharing;
  const given2 = by(economy, { type: 'ResponseGiven', ...shared, awaitsRelease: false });
  const together = (id: string, ...events: readonly Happened[]) => {
    const state = after(roundStream, [...twice, ...events]);
    if (state.status === 'none') throw new Error('no round');
    const opinions = Object.values(state.opinions);
    return opinions.filter((each) => each.id === id).flatMap((each) => answeredTogether(opinions, each));
  };

  it('is given to each with a disposition of its own', () => {
    given(roundStream, ...twice, first)
      .when(economy, sharing)
      .happens({ type: 'ResponseGiven', ...shared, awaitsRelease: false });
    expect(together('o-1', first, given2)).toEqual(['o-1', 'o-2']);
    expect(together('o-2', first, given2)).toEqual(['o-1', 'o-2']);
  });

  it('is named by the opinion that it was first given to', () => {
    const third = [issued('o-4', 'market/change', asksForAction, []), sent('o-4')];
    given(roundStream, ...twice, ...third, first, given2)
      .when(economy, { ...sharing, opinion: 'o-4', sharedWith: 'o-2' })
      .happens({ type: 'ResponseGiven', ...shared, opinion: 'o-4', awaitsRelease: false });
    given(roundStream, ...twice, first, given2)
      .when(economy, {
        ...give(aRefusal, 'Answer to o-1'),
        type: 'CorrectResponse',
        sharedWith: 'o-2',
        reason: 'No',
      })
      .happens({
        type: 'ResponseCorrected',
        opinion: 'o-1',
        answer: aRefusal,
        text: 'Answer to o-1',
        reason: 'No',
        awaitsRelease: false,
      });
  });

  it('is of one topic, of one hand, given, and the same to the letter', () => {
    const ready = given(roundStream, ...twice, first);
    for (const sharedWith of ['o-2', 'o-3', 'o-9'])
      ready.when(economy, { ...sharing, sharedWith }).isRefused('unknown-item', 'sharedWith');
    given(roundStream, ...twice)
      .when(economy, sharing)
      .isRefused('item-not-ready', 'sharedWith');
    ready.when(economy, { ...sharing, text: 'Another' }).isRefused('paragraph-differs', 'text');
  });

  it('is none any more once one of the answers reads otherwise', () => {
    const corrected = by(economy, {
      type: 'ResponseCorrected',
      opinion: 'o-1',
      answer: aPromise,
      text: 'Otherwise',
      reason: 'A slip',
      awaitsRelease: false,
    });
    expect(together('o-2', first, given2, corrected)).toEqual([]);
  });
});

describe('release by the head', () => {
  const asked = answering('heritage/midterm');
  const release = { type: 'ReleaseResponse', opinion: 'o-1' } as const;
  const giveBack = (reason = 'Say more') => ({ type: 'ReturnResponse', opinion: 'o-1', reason }) as const;
  const waiting = given(roundStream, ...asked, drafted(tourism, 'o-1'));

  it('is waited for where the department wants it, unless the head answers', () => {
    given(roundStream, ...asked)
      .when(tourism, give(nothing))
      .happens({ ...give(nothing), type: 'ResponseGiven', awaitsRelease: true });
    given(roundStream, ...asked)
      .when(tourismHead, give(nothing))
      .happens({ ...give(nothing), type: 'ResponseGiven', awaitsRelease: false });
  });

  it('lets the answer go out', () => {
    waiting
      .when(tourismHead, release)
      .happens({ type: 'ResponseReleased', opinion: 'o-1' })
      .stamps('response.release');
    waiting.when(tourism, release).isRefused('not-your-part');
    waiting.when(theHeadOf('economy'), release).isRefused('not-your-part');
    given(roundStream, ...asked)
      .when(tourismHead, release)
      .isRefused('item-not-ready', 'opinion');
    const released = by(tourismHead, { type: 'ResponseReleased', opinion: 'o-1' });
    expect(opinionAfter(...asked, drafted(tourism, 'o-1'), released)).toMatchObject({
      status: 'answered',
      response: { out: true, by: { person: tourism.person } },
    });
  });

  it('or gives it back with a reason, and the answer is owed again', () => {
    waiting.when(tourismHead, giveBack()).happens({ ...giveBack(), type: 'ResponseReturned' });
    waiting.when(tourismHead, giveBack('')).isRefused('reason-missing', 'reason');
    waiting.when(tourism, giveBack()).isRefused('not-your-part');
    const returned = by(tourismHead, { ...giveBack(), type: 'ResponseReturned' });
    expect(opinionAfter(...asked, drafted(tourism, 'o-1'), returned)).toMatchObject({
      status: 'sent',
      responses: [{ out: false }],
    });
  });
});

describe('correcting and withdrawing an answer', () => {
  const correct = (
    answer: Answer,
    rest: object = {},
  ): Extract<RoundCommand, { type: 'CorrectResponse' }> => ({
    type: 'CorrectResponse',
    opinion: 'o-1',
    answer,
    text: 'Our better answer',
    reason: 'A figure was wrong',
    ...rest,
  });
  const withdraw = (reason = 'Too soon') => ({ type: 'WithdrawResponse', opinion: 'o-1', reason }) as const;
  const market = given(roundStream, ...answering('market/midterm', asksForAction), answered(economy, 'o-1'));

  it('corrects with a reason, held to the same proof', () => {
    market
      .when(economy, correct(aPromise))
      .happens({ ...correct(aPromise), type: 'ResponseCorrected', awaitsRelease: false });
    market.when(economy, correct(nothing)).isRefused('answer-owed', 'answer.disposition');
    market.when(economy, correct(aPromise, { text: '' })).isRefused('text-missing', 'text');
    market.when(economy, correct(aPromise, { reason: ' ' })).isRefused('reason-missing', 'reason');
    market.when(tourism, correct(aPromise)).isRefused('not-your-part');
  });

  it('waits for the head again where the department wants that', () => {
    given(roundStream, ...answering('heritage/midterm'), answered(tourismHead, 'o-1'))
      .when(tourism, correct(nothing))
      .happens({ ...correct(nothing), type: 'ResponseCorrected', awaitsRelease: true });
  });

  it('withdraws with a reason, and says whether it had gone out', () => {
    market.when(economy, withdraw()).happens({ ...withdraw(), type: 'ResponseWithdrawn', wasOut: true });
    given(roundStream, ...answering('heritage/midterm'), drafted(tourism, 'o-1'))
      .when(tourism, withdraw())
      .happens({ ...withdraw(), type: 'ResponseWithdrawn', wasOut: false });
    market.when(economy, withdraw('')).isRefused('reason-missing', 'reason');
  });

  it('keeps every answer ever given', () => {
    const opinion = opinionAfter(
      ...answering('market/midterm', asksForAction),
      answered(economy, 'o-1'),
      by(economy, { ...withdraw(), type: 'ResponseWithdrawn', wasOut: true }),
      answered(economy, 'o-1', aPromise),
    );
    expect(opinion?.responses.map(({ answer }) => answer.disposition)).toEqual(['notAccepted', 'accepted']);
  });

  it('is over once the committee has decided', () => {
    const settled = by(theChair, { type: 'OpinionSettled', opinion: 'o-1' });
    const done = given(
      roundStream,
      ...answering('market/midterm', asksForAction),
      answered(economy, 'o-1'),
      settled,
    );
    done.when(economy, correct(aPromise)).isRefused('item-not-ready', 'opinion');
    done.when(economy, withdraw()).isRefused('item-not-ready', 'opinion');
  });
});

describe('an answer found in a paper', () => {
  const source = { place: 'Attachment 1, row 3' };
  const enter = (rest: object = {}): Extract<RoundCommand, { type: 'EnterResponse' }> => ({
    type: 'EnterResponse',
    opinion: 'o-1',
    text: 'We shall keep trying',
    source,
    ...rest,
  });
  const takeBack = (reason = 'Another opinion’s') =>
    ({ type: 'WithdrawEntered', opinion: 'o-1', reason }) as const;
  const sentOut = answering('market/change', asksForChange);
  const market = given(roundStream, ...sentOut);
  const promised = given(roundStream, ...sentOut, found());

  it('is entered by the secretary as a promise whose proof is owed, and which nobody settles', () => {
    market.when(theSecretary, enter()).happens({ ...enter(), type: 'ResponseEntered' });
    market.when(economy, enter()).isRefused('not-your-part');
    market.when(theSecretary, enter({ text: ' ' })).isRefused('text-missing', 'text');
    market.when(theSecretary, enter({ source: { place: '' } })).isRefused('text-missing', 'source.place');
    const file = { hash: 'no hash', name: 'minutes.hwp', type: 'hwp', size: 1 } as const;
    market
      .when(theSecretary, enter({ source: { ...source, file } }))
      .isRefused('file-invalid', 'source.file.hash');
    expect(opinionAfter(...sentOut, found())).toMatchObject({
      status: 'proofOwed',
      found: { text: 'We shall keep trying' },
      responses: [],
    });
    promised.when(theChair, { type: 'SettleOpinion', opinion: 'o-1' }).isRefused('item-not-ready', 'opinion');
    promised.when(theChair, { type: 'SettleWithoutObjection', opinions: ['o-1'] }).isRefused('answer-owed');
    promised.when(theChair, { type: 'ConcludeRound' }).isRefused('opinions-still-open');
  });

  it('is held to the proof of its disposition where the paper has one', () => {
    const withChange = enter({ answer: change });
    market.when(theSecretary, withChange).happens({ ...withChange, type: 'ResponseEntered' });
    market.when(theSecretary, enter({ answer: aPromise })).isRefused('change-owed', 'answer.proof');
    const entered = by(theSecretary, { ...withChange, type: 'ResponseEntered' });
    expect(opinionAfter(...sentOut, entered)).toMatchObject({
      status: 'answered',
      response: { source, out: true },
    });
  });

  it('is proved by the department, whose answer the committee then takes', () => {
    promised
      .when(economy, give(change))
      .happens({ ...give(change), type: 'ResponseGiven', awaitsRelease: false });
    promised.when(economy, give(aPromise)).isRefused('change-owed', 'answer.proof');
    const proved = [...sentOut, found(), answered(economy, 'o-1', change)];
    expect(opinionAfter(...proved)).toMatchObject({ status: 'answered', found: { on: expect.any(String) } });
    const back = opinionAfter(
      ...proved,
      by(economy, { type: 'ResponseWithdrawn', opinion: 'o-1', reason: 'Too soon', wasOut: true }),
    );
    expect(back).toMatchObject({ status: 'proofOwed', before: 'sent' });
  });

  it('is asked for again, or recorded open, as any other answer', () => {
    const again = { type: 'AskAgain', opinion: 'o-1', reason: 'No figure' } as const;
    promised.when(theChair, again).happens({ ...again, type: 'AskedAgain' });
    const asked = opinionAfter(...sentOut, found(), by(theChair, { ...again, type: 'AskedAgain' }));
    expect(asked).toMatchObject({ status: 'askedAgain' });
    expect(asked?.found).toBeUndefined();
    const open = { type: 'RecordOpen', opinion: 'o-1', reason: 'Nothing to check' } as const;
    promised.when(theChair, open).happens({ ...open, type: 'OpinionRecordedOpen' });
  });

  it('is taken back by the secretary with a reason, never one that the department gave', () => {
    promised.when(theSecretary, takeBack()).happens({ ...takeBack(), type: 'EnteredWithdrawn' });
    promised.when(theSecretary, takeBack(' ')).isRefused('reason-missing', 'reason');
    promised.when(economy, takeBack()).isRefused('not-your-part');
    given(roundStream, ...sentOut, answered(economy, 'o-1', change))
      .when(theSecretary, takeBack())
      .isRefused('not-entered', 'opinion');
    const gone = by(theSecretary, { ...takeBack(), type: 'EnteredWithdrawn' });
    const opinion = opinionAfter(...sentOut, found(), gone);
    expect(opinion).toMatchObject({ status: 'sent' });
    expect(opinion?.found).toBeUndefined();
  });

  it('answers another opinion on its topic too where its paragraph was entered for that one', () => {
    const both = [
      ...answering('market/change', asksForChange),
      issued('o-2', 'market/change', asksForChange, ['r-1']),
      sent('o-2'),
    ];
    const shared = enter({ opinion: 'o-2', sharedWith: 'o-1' });
    const twice = given(roundStream, ...both, found());
    twice.when(theSecretary, shared).happens({ ...shared, type: 'ResponseEntered' });
    twice.when(theSecretary, { ...shared, text: 'Other words' }).isRefused('paragraph-differs', 'text');
    given(roundStream, ...both)
      .when(theSecretary, shared)
      .isRefused('unknown-item', 'sharedWith');
    const state = after(roundStream, [
      ...both,
      found(),
      by(theSecretary, { ...shared, type: 'ResponseEntered' }),
    ]);
    const opinions = state.status === 'none' ? [] : Object.values(state.opinions);
    expect(opinions.map((each) => answeredTogether(opinions, each))).toEqual([
      ['o-1', 'o-2'],
      ['o-1', 'o-2'],
    ]);
  });
});

it('has a story for every row of this chapter', () => {
  expectTried(roundStream, commandsOf('answers'), ['ReleaseResponse']);
});
