// Tells how remarks are made: written by members, entered as said, corrected, withdrawn, asked and replied to.
import { describe, expect, it } from '@jest/globals';
import { after, by, expectTried, given } from '#testing/given';
import {
  actingIn,
  alsoHolding,
  aMember,
  anotherMember,
  theChair,
  theHeadOf,
  theLeader,
  theOfficerOf,
  theSecretary,
} from '#testing/given-actors';
import {
  asksForAction,
  commandsOf,
  consolidating,
  floorOpen,
  intakeClosed,
  issued,
  remarked,
  roundOpened,
  said,
  sent,
  sentEverywhere,
  type Happened,
} from '#testing/given-round';
import type { OpenedRound } from './states.js';
import { roundStream } from './table.js';
import type { RoundCommand } from './words.js';

const floor = given(roundStream, ...floorOpen);
const reopened = by(theChair, {
  type: 'TopicReopened',
  topic: 'market/midterm',
  opinionsDue: '2021-08-25',
  answersDue: '2021-09-10',
  reason: 'New figures',
});

function roundAfter(...events: readonly Happened[]): OpenedRound {
  const state = after(roundStream, events);
  if (state.status === 'none') throw new Error('no round');
  return state;
}

describe('a remark', () => {
  const submit = (change: object = {}): RoundCommand & { type: 'SubmitRemark' } => ({
    type: 'SubmitRemark',
    topic: 'heritage/midterm',
    id: 'r-1',
    kind: 'opinion',
    text: 'More evenings',
    ...change,
  });

  it.each([
    ['a member', aMember],
    ['the chair', theChair],
    ['the secretary', theSecretary],
  ])('is made by %s while the floor is open', (_who, member) => {
    floor.when(member, submit()).happens({ ...submit(), type: 'RemarkSubmitted' });
  });

  it('is sealed by the rule that says so', () => {
    floor
      .when(aMember, submit())
      .happens({ ...submit(), type: 'RemarkSubmitted' })
      .stamps('remark.sealed-until-close');
  });

  it('may be a question', () => {
    floor
      .when(aMember, submit({ kind: 'question' }))
      .happens({ ...submit({ kind: 'question' }), type: 'RemarkSubmitted' });
  });

  it('says something, under an id of its own', () => {
    floor.when(aMember, submit({ text: '\n' })).isRefused('text-missing', 'text');
    floor.when(aMember, submit({ id: '' })).isRefused('text-missing', 'id');
    given(roundStream, ...floorOpen, remarked(anotherMember, 'r-1', 'market/midterm'))
      .when(aMember, submit())
      .isRefused('id-taken', 'id');
  });

  it('waits for the department’s submission, and is never about an abolished program', () => {
    given(roundStream, roundOpened()).when(aMember, submit()).isRefused('item-not-ready', 'topic');
    floor.when(aMember, submit({ topic: 'ferry/midterm' })).isRefused('item-not-ready', 'topic');
    floor.when(aMember, submit({ topic: 'harbour/midterm' })).isRefused('unknown-item', 'topic');
  });

  it('is not an officer’s', () => {
    floor.when(theOfficerOf('tourism'), submit()).isRefused('not-your-part');
  });

  it('may be a member’s on a program that they answer for in another post', () => {
    const member = alsoHolding(aMember, theOfficerOf('tourism').post);
    floor.when(member, submit()).happens({ ...submit(), type: 'RemarkSubmitted' });
    floor.when(actingIn(member, theOfficerOf('tourism').post), submit()).isRefused('not-your-part');
  });

  it('comes too late once the intake is closed, but for a topic that was reopened', () => {
    given(roundStream, ...consolidating)
      .when(aMember, submit())
      .isRefused('wrong-stage');
    const answering = given(roundStream, ...sentEverywhere, reopened);
    answering.when(aMember, submit({ id: 'r-9' })).isRefused('topic-closed', 'topic');
    answering
      .when(aMember, submit({ id: 'r-9', topic: 'market/midterm' }))
      .happens({ ...submit({ id: 'r-9', topic: 'market/midterm' }), type: 'RemarkSubmitted' });
  });
});

describe('what was said in a meeting', () => {
  const question = said('q-1', 'heritage/midterm', 'question');
  const enter = (change: object = {}): RoundCommand & { type: 'EnterRemark' } => ({
    type: 'EnterRemark',
    topic: 'heritage/midterm',
    id: 'r-2',
    kind: 'opinion',
    text: 'More evenings',
    ...change,
  });

  it('is entered by the secretary, with the speaker or without', () => {
    floor.when(theSecretary, enter()).happens({ ...enter(), type: 'RemarkEntered' });
    floor
      .when(theSecretary, enter({ speaker: 'member-2', meeting: 'jobs-2021-7' }))
      .happens({ ...enter({ speaker: 'member-2', meeting: 'jobs-2021-7' }), type: 'RemarkEntered' });
    floor.when(theChair, enter()).isRefused('not-your-part');
    floor.when(theSecretary, enter({ text: '' })).isRefused('text-missing', 'text');
    given(roundStream, ...floorOpen, remarked(aMember, 'r-2', 'market/midterm'))
      .when(theSecretary, enter())
      .isRefused('id-taken', 'id');
  });

  it('is entered while consolidating too, and later on a reopened topic only', () => {
    given(roundStream, ...consolidating)
      .when(theSecretary, enter())
      .happens({ ...enter(), type: 'RemarkEntered' });
    given(roundStream, ...sentEverywhere)
      .when(theSecretary, enter({ id: 'r-9' }))
      .isRefused('topic-closed', 'topic');
  });

  it('may be the reply to a question of the same topic', () => {
    const reply = enter({ kind: 'reply', inReplyTo: 'q-1' });
    const asked = given(roundStream, ...floorOpen, question, said('r-1', 'heritage/midterm'));
    asked.when(theSecretary, reply).happens({ ...reply, type: 'RemarkEntered' });
    asked.when(theSecretary, enter({ kind: 'reply' })).isRefused('not-a-question', 'inReplyTo');
    asked.when(theSecretary, enter({ inReplyTo: 'q-1' })).isRefused('not-a-question', 'inReplyTo');
    asked
      .when(theSecretary, enter({ kind: 'reply', inReplyTo: 'r-1' }))
      .isRefused('not-a-question', 'inReplyTo');
    asked
      .when(theSecretary, enter({ kind: 'reply', inReplyTo: 'q-9' }))
      .isRefused('remark-elsewhere', 'inReplyTo');
    asked
      .when(theSecretary, enter({ kind: 'reply', inReplyTo: 'q-1', topic: 'market/midterm' }))
      .isRefused('remark-elsewhere', 'inReplyTo');
    given(
      roundStream,
      ...floorOpen,
      question,
      by(theSecretary, { type: 'RemarkWithdrawn', remark: 'q-1', reason: 'Not asked' }),
    )
      .when(theSecretary, reply)
      .isRefused('remark-withdrawn', 'inReplyTo');
  });

  it('stands under its question, and follows when it is corrected or withdrawn', () => {
    const reply = said('r-2', 'heritage/midterm', 'reply', { inReplyTo: 'q-1' });
    const corrected = by(theSecretary, {
      type: 'RemarkCorrected',
      remark: 'r-2',
      text: 'Ten so far',
      reason: 'Misheard',
    });
    const withdrawn = by(theSecretary, { type: 'RemarkWithdrawn', remark: 'r-2', reason: 'Not said' });
    const repliesAfter = (...events: readonly Happened[]) =>
      roundAfter(...floorOpen, question, reply, ...events).remarks['q-1']?.replies.map(({ text }) => text);
    expect(repliesAfter()).toEqual(['Remark r-2']);
    expect(repliesAfter(corrected)).toEqual(['Ten so far']);
    expect(repliesAfter(corrected, withdrawn)).toEqual([]);
  });
});

describe('correcting and withdrawing a remark', () => {
  const correct = (reason = 'Misheard', text = 'Fewer evenings') =>
    ({ type: 'CorrectRemark', remark: 'r-1', text, reason }) as const;
  const withdraw = (reason = 'Said by mistake') =>
    ({ type: 'WithdrawRemark', remark: 'r-1', reason }) as const;
  const own = given(roundStream, ...floorOpen, remarked(aMember, 'r-1', 'heritage/midterm'));
  const spoken = given(
    roundStream,
    ...floorOpen,
    said('r-1', 'heritage/midterm', 'opinion', { speaker: 'member-1' }),
  );

  it('is for its author, who gives a reason', () => {
    own.when(aMember, correct()).happens({ ...correct(), type: 'RemarkCorrected' });
    own.when(aMember, withdraw()).happens({ ...withdraw(), type: 'RemarkWithdrawn' });
    own.when(aMember, correct('')).isRefused('reason-missing', 'reason');
    own.when(aMember, correct('Misheard', ' ')).isRefused('text-missing', 'text');
    own.when(aMember, withdraw(' ')).isRefused('reason-missing', 'reason');
  });

  it('is for nobody else: not the secretary, and not who left the seat', () => {
    for (const actor of [
      anotherMember,
      theSecretary,
      theChair,
      actingIn(aMember, theOfficerOf('tourism').post),
    ]) {
      own.when(actor, correct()).isRefused('not-your-part');
      own.when(actor, withdraw()).isRefused('not-your-part');
    }
  });

  it('is the secretary’s where the secretary entered it, whoever spoke', () => {
    spoken.when(theSecretary, correct()).happens({ ...correct(), type: 'RemarkCorrected' });
    spoken.when(aMember, withdraw()).isRefused('not-your-part');
  });

  it('is over once an opinion stands on it, until that opinion is withdrawn', () => {
    const remark = remarked(aMember, 'r-1', 'heritage/midterm');
    const taken = [
      ...floorOpen,
      remark,
      intakeClosed,
      issued('o-1', 'heritage/midterm', asksForAction, ['r-1']),
    ];
    given(roundStream, ...taken)
      .when(aMember, correct())
      .isRefused('remark-taken-up', 'remark');
    given(roundStream, ...taken)
      .when(aMember, withdraw())
      .isRefused('remark-taken-up', 'remark');
    given(
      roundStream,
      ...taken,
      by(theSecretary, { type: 'OpinionWithdrawn', opinion: 'o-1', reason: 'Twice' }),
    )
      .when(aMember, withdraw())
      .happens({ ...withdraw(), type: 'RemarkWithdrawn' });
  });

  it('leaves a trace: a withdrawn remark stays, with its reason', () => {
    const withdrawn = by(aMember, { type: 'RemarkWithdrawn', remark: 'r-1', reason: 'Said by mistake' });
    const state = roundAfter(...floorOpen, remarked(aMember, 'r-1', 'heritage/midterm'), withdrawn);
    expect(state.remarks['r-1']).toMatchObject({
      status: 'withdrawn',
      reason: 'Said by mistake',
      text: 'Remark r-1',
    });
    given(roundStream, ...floorOpen, remarked(aMember, 'r-1', 'heritage/midterm'), withdrawn)
      .when(aMember, correct())
      .isRefused('item-not-ready', 'remark');
  });

  it('meets who saw the remark before it moved with a no', () => {
    const corrected = by(aMember, {
      type: 'RemarkCorrected',
      remark: 'r-1',
      text: 'Other',
      reason: 'Misheard',
    });
    const moved = given(roundStream, ...floorOpen, remarked(aMember, 'r-1', 'heritage/midterm'), corrected);
    moved.when(aMember, correct(), { seen: 1 }).isRefused('item-moved', 'remark');
    moved.when(aMember, correct(), { seen: 2 }).happens({ ...correct(), type: 'RemarkCorrected' });
  });
});

describe('a question', () => {
  const reply = (text = 'Twelve', remark = 'q-1') => ({ type: 'ReplyToQuestion', remark, text }) as const;
  const asked = [
    ...floorOpen,
    remarked(aMember, 'q-1', 'heritage/midterm', 'question'),
    remarked(aMember, 'r-1', 'heritage/midterm'),
  ];

  it('is replied to by the owning department once the intake is closed, more than once if need be', () => {
    const closed = given(roundStream, ...asked, intakeClosed);
    closed.when(theOfficerOf('tourism'), reply()).happens({ ...reply(), type: 'QuestionReplied' });
    const again = given(
      roundStream,
      ...asked,
      intakeClosed,
      by(theOfficerOf('tourism'), { ...reply(), type: 'QuestionReplied' }),
    );
    again
      .when(theHeadOf('tourism'), reply('Thirteen'))
      .happens({ ...reply('Thirteen'), type: 'QuestionReplied' });
    closed.when(theOfficerOf('tourism'), reply(' ')).isRefused('text-missing', 'text');
    closed.when(theOfficerOf('economy'), reply()).isRefused('not-your-part');
    closed.when(theOfficerOf('tourism'), reply('Yes', 'r-1')).isRefused('not-a-question', 'remark');
    given(roundStream, ...asked)
      .when(theOfficerOf('tourism'), reply())
      .isRefused('wrong-stage');
  });

  it('on a strategy is replied to by its leaders', () => {
    given(roundStream, ...floorOpen, remarked(aMember, 'q-1', 's-1/midterm', 'question'), intakeClosed)
      .when(theLeader('college-dean'), reply())
      .happens({ ...reply(), type: 'QuestionReplied' });
  });

  it('cannot be replied to while it is sealed', () => {
    given(roundStream, ...sentEverywhere, reopened, remarked(aMember, 'q-9', 'market/midterm', 'question'))
      .when(theOfficerOf('economy'), reply('Yes', 'q-9'))
      .isRefused('item-not-ready', 'remark');
  });

  it('without a reply keeps showing as one', () => {
    expect(roundAfter(...asked, intakeClosed).remarks['q-1']).toMatchObject({
      kind: 'question',
      replies: [],
    });
  });
});

describe('closing the intake', () => {
  it('is for the chair and the secretary, once', () => {
    floor.when(theSecretary, { type: 'CloseIntake' }).happens({ type: 'IntakeClosed' });
    floor.when(theChair, { type: 'CloseIntake' }).happens({ type: 'IntakeClosed' });
    floor.when(aMember, { type: 'CloseIntake' }).isRefused('not-your-part');
    given(roundStream, ...consolidating)
      .when(theSecretary, { type: 'CloseIntake' })
      .isRefused('wrong-stage');
  });

  it('unseals what was written, and what is written on a reopened topic stays sealed until its opinions go out', () => {
    const late = [...sentEverywhere, reopened, remarked(aMember, 'r-9', 'market/midterm')];
    const out = [...late, issued('o-9', 'market/midterm'), sent('o-9')];
    const sealed = (events: readonly Happened[], id: string) => roundAfter(...events).remarks[id]?.sealed;
    expect(sealed([...floorOpen, remarked(aMember, 'r-1', 'heritage/midterm')], 'r-1')).toBe(true);
    expect(sealed(late, 'r-1')).toBe(false);
    expect(sealed(late, 'r-9')).toBe(true);
    expect(sealed(out, 'r-9')).toBe(false);
  });

  it('leaves sealed what was withdrawn before, and readable what is withdrawn after', () => {
    const remark = remarked(aMember, 'r-1', 'heritage/midterm');
    const late = remarked(aMember, 'r-9', 'market/midterm');
    const withdrawn = (id: string) => by(aMember, { type: 'RemarkWithdrawn', remark: id, reason: 'Mistake' });
    const out = [issued('o-9', 'market/midterm'), sent('o-9')];
    const sealed = (id: string, ...events: readonly Happened[]) => roundAfter(...events).remarks[id]?.sealed;
    expect(sealed('r-1', ...floorOpen, remark, withdrawn('r-1'), intakeClosed)).toBe(true);
    expect(sealed('r-1', ...floorOpen, remark, intakeClosed, withdrawn('r-1'))).toBe(false);
    const closed = by(theChair, {
      type: 'ReopenedTopicClosed',
      topic: 'market/midterm',
      reason: 'Nothing new',
    });
    for (const end of [out, [closed]]) {
      expect(sealed('r-9', ...sentEverywhere, reopened, late, withdrawn('r-9'), ...end)).toBe(true);
    }
    expect(sealed('r-9', ...sentEverywhere, reopened, late, ...out, withdrawn('r-9'))).toBe(false);
  });
});

it('has a story for every row of this chapter', () => {
  expectTried(roundStream, commandsOf('remarks'), ['CloseIntake']);
});
