// Tells how a round ends: asked again, agreed, settled one by one or many at once, recorded open, reopened, concluded.
import { describe, expect, it } from '@jest/globals';
import { after, by, expectTried, given } from '#testing/given';
import {
  actingIn,
  alsoHolding,
  aMember,
  theActingChair,
  theChair,
  theChairElsewhere,
  theCoChair,
  theHeadOf,
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
  aPromise,
  asProposed,
  asksForChange,
  commandsOf,
  consolidating,
  drafted,
  issued,
  moreGrowth,
  objects,
  roundOpened,
  sent,
  sentEverywhere,
  withdrawn,
  type Happened,
} from '#testing/given-round';
import { proposalStands } from './facts.js';
import type { Opinion } from './states.js';
import { roundStream } from './table.js';
import type { Answer, RoundCommand } from './words.js';

const economy = theOfficerOf('economy');
const dean = theLeader('college-dean');
/** Both lead the strategy under review, as the chairs of the case did. */
const leadingChair = alsoHolding(theChair, theLeader('welfare-director').post);
const leadingCoChair = alsoHolding(theCoChair, dean.post);
const change: Answer = { disposition: 'accepted', proof: { kind: 'changes', changes: [moreGrowth] } };

const settle = { type: 'SettleOpinion', opinion: 'o-1' } as const;
const settled = { type: 'OpinionSettled', opinion: 'o-1' } as const;
const agree = { type: 'AgreeChange', opinion: 'o-1' } as const;
const agreed = { type: 'ChangeAgreed', opinion: 'o-1', changes: [moreGrowth] } as const;
const again = (reason = 'No date') => ({ type: 'AskAgain', opinion: 'o-1', reason }) as const;
const askedAgain = { ...again(), type: 'AskedAgain' } as const;
const open = (reason = 'No agreement') => ({ type: 'RecordOpen', opinion: 'o-1', reason }) as const;
const recordedOpen = { ...open(), type: 'OpinionRecordedOpen' } as const;

const plain = [...answering('market/midterm'), answered(economy, 'o-1')];
const offered = [...answering('market/change', asksForChange), answered(economy, 'o-1', change)];

function opinionAfter(...events: readonly Happened[]): Opinion | undefined {
  const state = after(roundStream, events);
  return state.status === 'none' ? undefined : state.opinions['o-1'];
}

describe('an opinion recorded open', () => {
  it('keeps the answer that stood, and none that had been asked again about', () => {
    const open = by(theChair, recordedOpen);
    expect(opinionAfter(...plain, open)).toMatchObject({ left: { text: expect.any(String), out: true } });
    expect(opinionAfter(...plain, by(theChair, askedAgain), open)).not.toHaveProperty('left');
  });
});

describe('taking an answer', () => {
  it.each([
    ['the chair', theChair],
    ['the co-chair', theCoChair],
    ['an acting chair', theActingChair],
    ['the outcome of a meeting', theMeeting],
  ])('is for %s', (_who, actor) => {
    given(roundStream, ...plain)
      .when(actor, settle)
      .happens(settled)
      .stamps('settlement.recusal');
    given(roundStream, ...plain)
      .when(actor, again())
      .happens(askedAgain);
    given(roundStream, ...plain)
      .when(actor, open())
      .happens(recordedOpen);
    given(roundStream, ...offered)
      .when(actor, agree)
      .happens(agreed);
  });

  it.each([
    ['the secretary', theSecretary],
    ['a member', aMember],
    ['the officer who answered', economy],
    ['the chair of another committee', theChairElsewhere],
    ['the meeting of another committee', theMeetingElsewhere],
  ])('is not for %s', (_who, actor) => {
    for (const command of [settle, again(), open(), agree])
      given(roundStream, ...plain)
        .when(actor, command)
        .isRefused('not-your-part');
  });

  it('may come with a note, and waits for the answer', () => {
    given(roundStream, ...plain)
      .when(theChair, { ...settle, note: 'Thanks' })
      .happens({ ...settled, note: 'Thanks' });
    given(roundStream, ...answering('market/midterm'))
      .when(theChair, settle)
      .isRefused('item-not-ready', 'opinion');
    given(roundStream, ...answering('heritage/midterm'), drafted(theOfficerOf('tourism'), 'o-1'))
      .when(theChair, settle)
      .isRefused('item-not-ready', 'opinion');
  });
});

describe('nobody decides on what they answer themselves', () => {
  const onStrategy = [...answering('s-1/midterm'), answered(dean, 'o-1')];

  it('so that two chairs who lead the strategy leave it to an acting chair or a meeting', () => {
    for (const chair of [leadingChair, leadingCoChair]) {
      for (const command of [settle, again(), open()])
        given(roundStream, ...onStrategy)
          .when(chair, command)
          .isRefused('own-item', 'opinion');
      given(roundStream, ...plain)
        .when(chair, settle)
        .happens(settled);
    }
    given(roundStream, ...onStrategy)
      .when(theActingChair, settle)
      .happens(settled);
    given(roundStream, ...onStrategy)
      .when(theMeeting, settle)
      .happens(settled);
  });

  it('so that a chair who is the officer of a program decides on the others only', () => {
    const chairOfficer = alsoHolding(theChair, economy.post);
    given(roundStream, ...offered)
      .when(chairOfficer, agree)
      .isRefused('own-item', 'opinion');
    given(roundStream, ...answering('heritage/midterm'), answered(theHeadOf('tourism'), 'o-1'))
      .when(chairOfficer, settle)
      .happens(settled);
  });

  it('not even in a new post: who spoke on the answer stays out of it', () => {
    const movedOn = { ...theActingChair, person: economy.person };
    given(roundStream, ...plain)
      .when(movedOn, settle)
      .isRefused('own-item', 'opinion');
    const contributor = { ...theActingChair, person: theOfficerOf('culture').person };
    const contributed = by(theOfficerOf('culture'), {
      type: 'ContributionAdded',
      opinion: 'o-1',
      text: 'Our hall',
      department: 'culture',
    });
    given(roundStream, ...answering('heritage/midterm'), contributed, answered(theHeadOf('tourism'), 'o-1'))
      .when(contributor, settle)
      .isRefused('own-item', 'opinion');
  });

  it('while a member who is the officer has no say in it anyway', () => {
    const member = alsoHolding(aMember, economy.post);
    given(roundStream, ...plain)
      .when(member, settle)
      .isRefused('not-your-part');
    given(roundStream, ...plain)
      .when(actingIn(member, economy.post), settle)
      .isRefused('not-your-part');
  });
});

describe('asking again', () => {
  it('says what is missing, as often as need be', () => {
    given(roundStream, ...plain)
      .when(theChair, again(' '))
      .isRefused('reason-missing', 'reason');
    const twice = [
      ...plain,
      by(theChair, askedAgain),
      answered(economy, 'o-1', aPromise),
      by(theCoChair, { ...askedAgain, reason: 'Sooner' }),
    ];
    expect(opinionAfter(...twice)).toMatchObject({
      status: 'askedAgain',
      asked: [{ reason: 'No date' }, { reason: 'Sooner' }],
      responses: [{ answer: { disposition: 'notAccepted' } }, { answer: aPromise }],
    });
    given(roundStream, ...twice, answered(economy, 'o-1', aPromise))
      .when(theChair, settle)
      .happens(settled);
    given(roundStream, ...twice)
      .when(theChair, again())
      .isRefused('item-not-ready', 'opinion');
  });

  it('may follow an agreement, and then the answer is owed again', () => {
    given(roundStream, ...offered, by(theChair, agreed))
      .when(theChair, again())
      .happens(askedAgain);
    expect(opinionAfter(...offered, by(theChair, agreed), by(theChair, askedAgain))).not.toHaveProperty(
      'changes',
    );
  });
});

describe('agreeing a change', () => {
  it('takes what was offered, to the figure', () => {
    given(roundStream, ...offered)
      .when(theChair, agree)
      .happens(agreed);
    given(roundStream, ...answering('market/change', agrees), answered(economy, 'o-1', asProposed))
      .when(theChair, agree)
      .happens(agreed);
  });

  it('needs a change to be offered', () => {
    given(roundStream, ...plain)
      .when(theChair, agree)
      .isRefused('no-change-offered', 'opinion');
    given(
      roundStream,
      ...answering('market/midterm', { asks: 'action', text: 'Train' }),
      answered(economy, 'o-1', aPromise),
    )
      .when(theChair, agree)
      .isRefused('no-change-offered', 'opinion');
  });

  it('takes the department’s own proposal once, however many opinions it answers', () => {
    const both = [
      ...consolidating,
      issued('o-1', 'market/change', agrees),
      issued('o-2', 'market/change', agrees),
      sent('o-1', 'o-2'),
      answered(economy, 'o-1', asProposed),
      answered(economy, 'o-2', asProposed),
    ];
    const second = { ...settle, opinion: 'o-2' };
    given(roundStream, ...both)
      .when(theChair, second)
      .isRefused('change-awaits-agreement', 'opinion');
    for (const past of [[by(theChair, agreed)], [by(theChair, agreed), by(theChair, settled)]]) {
      const story = given(roundStream, ...both, ...past);
      story.when(theChair, { ...agree, opinion: 'o-2' }).isRefused('no-change-offered', 'opinion');
      story.when(theChair, second).happens({ ...settled, opinion: 'o-2' });
    }
    const secondSettled = by(theChair, { ...settled, opinion: 'o-2' });
    const redone = [by(theChair, agreed), secondSettled, by(theChair, askedAgain)];
    given(roundStream, ...both, ...redone, answered(economy, 'o-1', asProposed))
      .when(theChair, agree)
      .happens(agreed);
  });

  it('comes before settling, and is kept in what was settled', () => {
    given(roundStream, ...offered)
      .when(theChair, settle)
      .isRefused('change-awaits-agreement', 'opinion');
    given(roundStream, ...offered, by(theChair, agreed))
      .when(theChair, settle)
      .happens(settled);
    expect(opinionAfter(...offered, by(theChair, agreed), by(theChair, settled))).toMatchObject({
      status: 'settled',
      changes: [moreGrowth],
      withoutObjection: false,
    });
  });
});

describe('a proposal that the committee objected to', () => {
  const objected = [
    ...consolidating,
    issued('o-1', 'market/change', objects),
    issued('o-2', 'market/change', agrees),
    sent('o-1', 'o-2'),
  ];
  const yielded = [...objected, answered(economy, 'o-1', withdrawn)];
  const gone = [...yielded, by(theChair, settled)];
  const stands = (...events: readonly Happened[]) => {
    const state = after(roundStream, events);
    return state.status !== 'none' && proposalStands(state, 'market/change');
  };

  it('stands until an answer that takes it back is settled', () => {
    expect(stands(roundOpened())).toBe(false);
    expect(stands(...objected)).toBe(true);
    expect(stands(...yielded)).toBe(true);
    expect(stands(...gone)).toBe(false);
    expect(stands(...objected, answered(economy, 'o-1'), by(theChair, settled))).toBe(true);
    expect(stands(...yielded, by(theChair, recordedOpen))).toBe(true);
  });

  it('is settled without a change to agree', () => {
    given(roundStream, ...yielded)
      .when(theChair, agree)
      .isRefused('no-change-offered', 'opinion');
    given(roundStream, ...yielded)
      .when(theMeeting, settle)
      .happens(settled);
    expect(opinionAfter(...gone)).toMatchObject({ status: 'settled', changes: [] });
  });

  it('is kept as it was handed in', () => {
    const state = after(roundStream, gone);
    expect(state).toMatchObject({
      topics: { 'market/change': { submission: { kind: 'proposal', changes: [moreGrowth] } } },
    });
  });

  it('is nothing to go by any more', () => {
    const agreeing = {
      type: 'GiveResponse',
      opinion: 'o-2',
      answer: asProposed,
      text: 'As we said',
    } as const;
    given(roundStream, ...yielded)
      .when(economy, agreeing)
      .happens({ ...agreeing, type: 'ResponseGiven', awaitsRelease: false });
    given(roundStream, ...gone)
      .when(economy, agreeing)
      .isRefused('nothing-proposed', 'answer.proof');
    given(roundStream, ...objected, answered(economy, 'o-2', asProposed), ...gone.slice(objected.length))
      .when(theChair, { ...agree, opinion: 'o-2' })
      .isRefused('no-change-offered', 'opinion');
    const reopened = by(theChair, {
      type: 'TopicReopened',
      topic: 'market/change',
      opinionsDue: '2021-08-25',
      answersDue: '2021-09-10',
      reason: 'Asked for',
    });
    for (const wording of [agrees, objects])
      given(roundStream, ...gone, reopened)
        .when(theSecretary, { type: 'IssueOpinion', topic: 'market/change', id: 'o-9', wording, remarks: [] })
        .isRefused('nothing-proposed', 'wording.phrase');
    const correct = { type: 'CorrectOpinion', opinion: 'o-2', remarks: [], reason: 'Misheard' } as const;
    given(roundStream, ...gone)
      .when(theSecretary, { ...correct, wording: objects })
      .isRefused('nothing-proposed', 'wording.phrase');
  });

  it('stays agreed where that came first', () => {
    const second = { ...agreed, opinion: 'o-2' };
    const past = [...objected, answered(economy, 'o-2', asProposed), by(theChair, second)];
    given(roundStream, ...past, ...gone.slice(objected.length))
      .when(theChair, { ...settle, opinion: 'o-2' })
      .happens({ ...settled, opinion: 'o-2' });
  });
});

describe('settling many at once, without objection', () => {
  const many = (...opinions: readonly string[]) => ({ type: 'SettleWithoutObjection', opinions }) as const;
  const ready = [
    ...sentEverywhere,
    answered(economy, 'o-3'),
    answered(economy, 'o-4', asProposed),
    answered(dean, 'o-5'),
    drafted(theOfficerOf('tourism'), 'o-1'),
  ];

  it('takes several answers', () => {
    given(roundStream, ...ready)
      .when(theChair, many('o-3', 'o-5'))
      .happens({ type: 'OpinionsSettled', opinions: ['o-3', 'o-5'] });
    given(roundStream, ...ready)
      .when(theMeeting, many('o-5'))
      .happens({ type: 'OpinionsSettled', opinions: ['o-5'] });
    given(roundStream, ...ready)
      .when(theSecretary, many('o-3'))
      .isRefused('not-your-part');
  });

  it.each([
    ['nothing', [], 'list-empty', 'opinions'],
    ['the same one twice', ['o-3', 'o-3'], 'list-repeats', 'opinions[1]'],
    ['an unknown one', ['o-3', 'o-99'], 'unknown-item', 'opinions[1]'],
    ['an unanswered one', ['o-3', 'o-2'], 'item-not-ready', 'opinions[1]'],
    ['one that waits for its head', ['o-1'], 'item-not-ready', 'opinions[0]'],
    ['one whose change is not agreed', ['o-3', 'o-5', 'o-4'], 'change-awaits-agreement', 'opinions[2]'],
  ] as const)('takes all or none: refused with %s', (_what, opinions, code, field) => {
    given(roundStream, ...ready)
      .when(theChair, many(...opinions))
      .isRefused(code, field);
  });

  it('takes none that the chair answers themselves, and needs one that is left', () => {
    given(roundStream, ...ready)
      .when(leadingChair, many('o-3', 'o-5'))
      .isRefused('own-item', 'opinions[1]');
    given(roundStream, ...ready)
      .when(leadingChair, many('o-3'))
      .happens({ type: 'OpinionsSettled', opinions: ['o-3'] });
    given(roundStream, ...answering('s-1/midterm'), answered(dean, 'o-1'))
      .when(leadingChair, many('o-1'))
      .isRefused('answer-owed');
    given(roundStream, ...sentEverywhere)
      .when(theChair, many('o-1'))
      .isRefused('answer-owed');
  });

  it('is told apart from settling one', () => {
    const done = by(theChair, { type: 'OpinionsSettled', opinions: ['o-1'] });
    expect(opinionAfter(...plain, done)).toMatchObject({
      status: 'settled',
      withoutObjection: true,
      changes: [],
    });
  });
});

describe('recording open', () => {
  it('keeps what stays open, in any unsettled state, with its reason', () => {
    const states: readonly (readonly Happened[])[] = [
      answering('heritage/midterm'),
      [...answering('heritage/midterm'), drafted(theOfficerOf('tourism'), 'o-1')],
      [...plain, by(theChair, askedAgain)],
      [...offered, by(theChair, agreed)],
      plain,
    ];
    for (const past of states)
      given(roundStream, ...past)
        .when(theChair, open())
        .happens(recordedOpen);
    given(roundStream, ...plain)
      .when(theChair, open(''))
      .isRefused('reason-missing', 'reason');
    given(roundStream, ...plain, by(theChair, settled))
      .when(theChair, open())
      .isRefused('item-not-ready', 'opinion');
    expect(opinionAfter(...plain, by(theChair, recordedOpen))).toMatchObject({
      status: 'recordedOpen',
      reason: 'No agreement',
      responses: [{ answer: { disposition: 'notAccepted' } }],
    });
  });
});

describe('reopening a single topic', () => {
  const reopen = (rest: object = {}): Extract<RoundCommand, { type: 'ReopenTopic' }> => ({
    type: 'ReopenTopic',
    topic: 'market/midterm',
    opinionsDue: '2021-08-25',
    answersDue: '2021-09-10',
    reason: 'New figures',
    ...rest,
  });
  const reopened = by(theChair, { ...reopen(), type: 'TopicReopened' });
  const close = (reason = 'Nothing new') =>
    ({ type: 'CloseReopenedTopic', topic: 'market/midterm', reason }) as const;

  it('is the chair’s, with deadlines of its own and a reason', () => {
    given(roundStream, ...plain)
      .when(theChair, reopen())
      .happens({ ...reopen(), type: 'TopicReopened' })
      .stamps('round.deadlines');
    given(roundStream, ...plain)
      .when(theSecretary, reopen())
      .isRefused('not-your-part');
    given(roundStream, ...consolidating)
      .when(theChair, reopen())
      .isRefused('wrong-stage');
    given(roundStream, ...plain, reopened)
      .when(theChair, reopen())
      .isRefused('item-not-ready', 'topic');
    given(roundStream, ...plain)
      .when(theChair, reopen({ topic: 'ferry/midterm' }))
      .isRefused('item-not-ready', 'topic');
  });

  it.each([
    ['a day that is gone', { opinionsDue: '2021-07-19' }, 'date-past', 'opinionsDue'],
    ['no day', { answersDue: 'soon' }, 'date-invalid', 'answersDue'],
    ['answers before opinions', { answersDue: '2021-08-25' }, 'dates-out-of-order', 'answersDue'],
    ['no reason', { reason: ' ' }, 'reason-missing', 'reason'],
  ] as const)('is refused with %s', (_what, wrong, code, field) => {
    given(roundStream, ...plain)
      .when(theChair, reopen(wrong))
      .isRefused(code, field);
  });

  it('takes a further opinion, whose answer is due by the topic’s own date', () => {
    const more = [...plain, reopened, issued('o-2', 'market/midterm'), sent('o-2')];
    const state = after(roundStream, more);
    if (state.status === 'none') throw new Error('no round');
    expect(state.topics['market/midterm']?.status).toBe('open');
    expect(state.opinions['o-2']).toMatchObject({ status: 'sent', answersDue: '2021-09-10' });
    expect(state.opinions['o-1']).not.toHaveProperty('answersDue');
  });

  it('is closed again with a reason where nothing came of it', () => {
    given(roundStream, ...plain, reopened)
      .when(theSecretary, close())
      .happens({ ...close(), type: 'ReopenedTopicClosed' });
    given(roundStream, ...plain, reopened)
      .when(theChair, close(''))
      .isRefused('reason-missing', 'reason');
    given(roundStream, ...plain, reopened, issued('o-2', 'market/midterm'))
      .when(theChair, close())
      .isRefused('opinions-still-open', 'topic');
    given(roundStream, ...plain)
      .when(theChair, close())
      .isRefused('item-not-ready', 'topic');
  });

  it('keeps the round from being concluded', () => {
    given(roundStream, ...plain, by(theChair, settled), reopened)
      .when(theChair, { type: 'ConcludeRound' })
      .isRefused('topics-still-reopened');
  });
});

describe('concluding', () => {
  const conclude = { type: 'ConcludeRound' } as const;
  const takenBack = by(theSecretary, { type: 'OpinionWithdrawn', opinion: 'o-1', reason: 'Twice' });

  it('waits until every opinion is settled, recorded open or withdrawn', () => {
    given(roundStream, ...plain)
      .when(theChair, conclude)
      .isRefused('opinions-still-open');
    given(roundStream, ...offered, by(theChair, agreed))
      .when(theChair, conclude)
      .isRefused('opinions-still-open');
    for (const end of [by(theChair, settled), by(theChair, recordedOpen)])
      given(roundStream, ...plain, end)
        .when(theChair, conclude)
        .happens({ type: 'RoundConcluded' });
    given(roundStream, ...answering('market/midterm'), takenBack)
      .when(theChair, conclude)
      .happens({ type: 'RoundConcluded' });
  });

  it('is the chair’s, even one who leads the strategy, and no meeting’s', () => {
    const done = [...plain, by(theChair, settled)];
    given(roundStream, ...done)
      .when(leadingCoChair, conclude)
      .happens({ type: 'RoundConcluded' });
    given(roundStream, ...done)
      .when(theMeeting, conclude)
      .isRefused('not-your-part');
    given(roundStream, ...done)
      .when(theSecretary, conclude)
      .isRefused('not-your-part');
  });

  it('is final', () => {
    const over = [...plain, by(theChair, settled), by(theChair, { type: 'RoundConcluded' })];
    given(roundStream, ...over)
      .when(theChair, settle)
      .isRefused('wrong-stage');
    given(roundStream, ...over)
      .when(theChair, { type: 'CancelRound', reason: 'Late' })
      .isRefused('wrong-stage');
  });
});

it('has a story for every row of this chapter', () => {
  expectTried(roundStream, commandsOf('settling'));
});
