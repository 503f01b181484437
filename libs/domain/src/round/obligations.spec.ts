// Holds what is owed to the state it is derived from: the right debtor, the right day, nothing twice, nothing undoable.
import { describe, expect, it } from '@jest/globals';
import { after, by } from '#testing/given';
import { aMember, theChair, theHeadOf, theLeader, theOfficerOf, theSecretary } from '#testing/given-actors';
import {
  answered,
  answering,
  answersDue,
  aPromise,
  asksForAction,
  asksForChange,
  consolidating,
  drafted,
  found,
  floorOpen,
  intakeClosed,
  issued,
  moreGrowth,
  opinionsDue,
  remarked,
  roundOpened,
  sent,
  type Happened,
} from '#testing/given-round';
import { everyLife } from '#testing/law';
import { roundWorld } from '#testing/law-worlds';
import type { Actor } from '../actor.js';
import { allowed } from '../gate/gate.js';
import { obligationsOf, type Debtor, type Obligation, type ObligationKind } from './obligations.js';
import type { OpenedRound, RoundVocabulary } from './states.js';
import { roundStream } from './table.js';
import type { RoundCommand } from './words.js';

const economy = theOfficerOf('economy');
const tourism = theOfficerOf('tourism');

function opened(state: RoundVocabulary['state']): OpenedRound {
  if (state.status === 'none') throw new Error('no round');
  return state;
}

const roundAfter = (...events: readonly Happened[]) => opened(after(roundStream, events));
const owedAfter = (...events: readonly Happened[]) => obligationsOf(roundAfter(...events), '2021-07-20');
/** What is owed, as `key: who by when`. */
const listAfter = (...events: readonly Happened[]) =>
  owedAfter(...events).map(({ key, debtor, due }) => `${key}: ${nameOf(debtor)} by ${due ?? 'no date'}`);

function nameOf(debtor: Debtor): string {
  switch (debtor.kind) {
    case 'department':
      return [debtor.rank, debtor.department].filter((word) => word !== undefined).join(' of ');
    case 'posts':
      return debtor.posts.join(' or ');
    case 'seats':
      return `${debtor.role} of ${debtor.committee}`;
    case 'seat':
      return debtor.seat;
    case 'clock':
      return 'the clock';
    case 'office':
      return 'the office';
  }
}

describe('what is owed', () => {
  it('before anyone speaks is every submission, then remarks and the closing of the intake', () => {
    expect(listAfter(roundOpened('midterm'))).toEqual([
      `submission/heritage/midterm: tourism by ${opinionsDue}`,
      `submission/market/midterm: economy by ${opinionsDue}`,
      `remarks: member of jobs by ${opinionsDue}`,
      `close-intake: secretary of jobs by ${opinionsDue}`,
    ]);
    expect(listAfter(...floorOpen)).toEqual([
      `remarks: member of jobs by ${opinionsDue}`,
      `close-intake: secretary of jobs by ${opinionsDue}`,
    ]);
  });

  it('while consolidating is the opinions, and a reply to every question that has none', () => {
    const asked = [
      ...floorOpen,
      remarked(aMember, 'q-1', 'market/midterm', 'question'),
      remarked(aMember, 'r-1', 'market/midterm'),
    ];
    const replied = by(economy, { type: 'QuestionReplied', remark: 'q-1', text: 'Twelve' });
    expect(listAfter(...asked, intakeClosed)).toEqual([
      `reply/q-1: economy by ${answersDue}`,
      `consolidate: secretary of jobs by ${answersDue}`,
    ]);
    expect(listAfter(...asked, intakeClosed, replied)).toEqual([
      `consolidate: secretary of jobs by ${answersDue}`,
    ]);
    expect(owedAfter(...asked).map(({ kind }) => kind)).not.toContain('reply');
  });

  it('on an opinion follows it from state to state', () => {
    const asked = answering('heritage/midterm', asksForAction);
    const draft = drafted(tourism, 'o-1', aPromise);
    const released = by(theHeadOf('tourism'), { type: 'ResponseReleased', opinion: 'o-1' });
    const again = by(theChair, { type: 'AskedAgain', opinion: 'o-1', reason: 'Sooner' });
    const transfer = by(tourism, {
      type: 'TransferRequested',
      opinion: 'o-1',
      to: 'economy',
      reason: 'Theirs',
    });
    const settled = by(theChair, { type: 'OpinionSettled', opinion: 'o-1' });
    const concluded = by(theChair, { type: 'RoundConcluded' });
    expect(listAfter(...asked)).toEqual([`answer/o-1/0/tourism: tourism by ${answersDue}`]);
    expect(listAfter(...asked, found())).toEqual([`prove/o-1/0/tourism: tourism by ${answersDue}`]);
    expect(listAfter(...asked, transfer)).toEqual([`transfer/o-1: secretary of jobs by ${answersDue}`]);
    expect(listAfter(...asked, draft)).toEqual([`release/o-1/0/tourism: head of tourism by ${answersDue}`]);
    expect(listAfter(...asked, draft, released)).toEqual(['settle/o-1/0: chair of jobs by no date']);
    expect(listAfter(...asked, draft, released, again)).toEqual([
      `answer/o-1/1/tourism: tourism by ${answersDue}`,
    ]);
    expect(listAfter(...asked, draft, released, settled)).toEqual(['conclude: chair of jobs by no date']);
    expect(listAfter(...asked, draft, released, settled, concluded)).toEqual([]);
  });

  it('on an offered change is to agree it, and then to settle', () => {
    const offered = [
      ...answering('market/change', asksForChange),
      answered(economy, 'o-1', {
        disposition: 'accepted',
        proof: { kind: 'changes', changes: [moreGrowth] },
      }),
    ];
    const agreed = by(theChair, { type: 'ChangeAgreed', opinion: 'o-1', changes: [moreGrowth] });
    expect(listAfter(...offered)).toEqual(['agree/o-1/0: chair of jobs by no date']);
    expect(listAfter(...offered, agreed)).toEqual(['settle/o-1/0: chair of jobs by no date']);
  });

  it('on a strategy is owed by its leaders', () => {
    expect(listAfter(...answering('s-1/midterm'))).toEqual([
      `answer/o-1/0/s-1: welfare-director or college-dean by ${answersDue}`,
    ]);
    expect(
      listAfter(...floorOpen, remarked(aMember, 'q-1', 's-1/midterm', 'question'), intakeClosed)[0],
    ).toBe(`reply/q-1: welfare-director or college-dean by ${answersDue}`);
  });

  it('passes with the opinion to another department', () => {
    const department = { department: 'culture', name: 'Culture', releases: false };
    const noted = by(theSecretary, { type: 'OwnerNoted', program: 'market', department });
    expect(listAfter(...answering('market/midterm'), noted)).toEqual([
      `answer/o-1/0/culture: culture by ${answersDue}`,
    ]);
  });

  it('is nothing once the round is cancelled', () => {
    const cancelled = by(theChair, { type: 'RoundCancelled', reason: 'Plan taken back' });
    expect(listAfter(...answering('market/midterm'), cancelled)).toEqual([]);
  });
});

describe('the day it is owed by', () => {
  it('moves with the deadlines', () => {
    const extended = by(theChair, {
      type: 'DeadlinesExtended',
      opinionsDue: '2021-08-06',
      answersDue: '2021-09-03',
      reason: 'Holidays',
    });
    expect(owedAfter(...floorOpen, extended).map(({ due }) => due)).toEqual(['2021-08-06', '2021-08-06']);
    const later = by(theChair, { type: 'DeadlinesExtended', answersDue: '2021-09-03', reason: 'Holidays' });
    expect(listAfter(...answering('market/midterm'), later)).toEqual([
      'answer/o-1/0/economy: economy by 2021-09-03',
    ]);
  });

  it('on a reopened topic is that topic’s own, before its opinions go out and after', () => {
    const reopened = by(theChair, {
      type: 'TopicReopened',
      topic: 'market/midterm',
      opinionsDue: '2021-08-25',
      answersDue: '2021-09-10',
      reason: 'New figures',
    });
    const past = [...answering('market/change'), reopened];
    const late = [...past, issued('o-2', 'market/midterm')];
    const expected = [
      'remarks/market/midterm: member of jobs by 2021-08-25',
      'consolidate/market/midterm: secretary of jobs by 2021-09-10',
      `answer/o-1/0/economy: economy by ${answersDue}`,
    ];
    expect(listAfter(...past)).toEqual(expected);
    expect(listAfter(...late)).toEqual(expected);
    expect(listAfter(...late, sent('o-2'))).toEqual([
      `answer/o-1/0/economy: economy by ${answersDue}`,
      'answer/o-2/0/economy: economy by 2021-09-10',
    ]);
  });

  it('is the later one where the round is extended beyond a reopened topic', () => {
    const reopened = by(theChair, {
      type: 'TopicReopened',
      topic: 'market/midterm',
      opinionsDue: '2021-08-25',
      answersDue: '2021-09-10',
      reason: 'New figures',
    });
    const extended = by(theChair, {
      type: 'DeadlinesExtended',
      answersDue: '2021-09-30',
      reason: 'Holidays',
    });
    const events = [
      ...answering('market/change'),
      reopened,
      issued('o-2', 'market/midterm'),
      sent('o-2'),
      extended,
    ];
    expect(owedAfter(...events).map(({ due }) => due)).toEqual(['2021-09-30', '2021-09-30']);
  });

  it('is overdue from the day after', () => {
    const round = roundAfter(...answering('market/midterm'));
    const overdueOn = (day: string) => obligationsOf(round, day).map(({ overdue }) => overdue);
    expect(overdueOn(answersDue)).toEqual([false]);
    expect(overdueOn('2021-08-21')).toEqual([true]);
    const undated = roundAfter(...answering('market/midterm'), answered(economy, 'o-1'));
    expect(obligationsOf(undated, '2031-01-01').map(({ overdue }) => overdue)).toEqual([false]);
  });
});

describe('over random lives', () => {
  /** What a debtor does about it. */
  const ways: Readonly<Partial<Record<ObligationKind, readonly RoundCommand['type'][]>>> = {
    submission: ['SubmitAssessment', 'ProposeChange'],
    remarks: ['SubmitRemark'],
    'close-intake': ['CloseIntake'],
    consolidate: ['IssueOpinion', 'SendOpinions'],
    reply: ['ReplyToQuestion'],
    answer: ['GiveResponse'],
    release: ['ReleaseResponse'],
    prove: ['GiveResponse'],
    transfer: ['ApproveTransfer'],
    agree: ['AgreeChange'],
    settle: ['SettleOpinion'],
    conclude: ['ConcludeRound'],
  };

  function debtors(round: OpenedRound, debtor: Debtor): readonly Actor[] {
    switch (debtor.kind) {
      case 'department':
        return [theHeadOf(debtor.department)];
      case 'posts':
        return [theLeader('welfare-director'), theLeader('college-dean')].filter(
          ({ post }) => post.kind === 'department' && debtor.posts.includes(post.post),
        );
      case 'seats': {
        const actor = { chair: theChair, secretary: theSecretary, member: aMember }[debtor.role];
        const post = actor.post.kind === 'seat' ? { ...actor.post, committee: round.committee } : actor.post;
        return [{ ...actor, post }];
      }
      case 'office':
      case 'seat':
      case 'clock':
        return [];
    }
  }

  function canBeDone(round: OpenedRound, { kind, debtor, item }: Obligation): boolean {
    const able = debtors(round, debtor);
    return (
      able.length > 0 &&
      able.every((actor) =>
        allowed(roundStream, round, actor).some(
          (offer) =>
            ways[kind]?.includes(offer.command) &&
            (offer.item === undefined || !item || offer.item === item.id),
        ),
      )
    );
  }

  it('nothing is owed twice, and whoever owes can do it', () => {
    everyLife(roundWorld, { lives: 20, steps: 50 }, ({ after: state, today }) => {
      const round = opened(state);
      const owed = obligationsOf(round, today);
      const keys = owed.map(({ key }) => key);
      const duties = owed.map(({ kind, debtor, item }) => JSON.stringify([kind, debtor, item]));
      return [
        ...keys.filter((key, index) => keys.indexOf(key) !== index).map((key) => `${key} is a key twice`),
        ...duties
          .filter((duty, index) => duties.indexOf(duty) !== index)
          .map((duty) => `${duty} is owed twice`),
        ...owed
          .filter((duty) => !canBeDone(round, duty))
          .map(({ key }) => `${key} is owed, but cannot be done`),
      ];
    });
  });

  it('every opinion that is not over is owed something, once', () => {
    everyLife(roundWorld, { lives: 20, steps: 50 }, ({ after: state, today }) => {
      const round = opened(state);
      if (round.status !== 'answering') return [];
      const owed = obligationsOf(round, today);
      return Object.values(round.opinions).flatMap(({ id, topic, status }) => {
        const about = owed.filter(({ item }) => item?.kind === 'opinion' && item.id === id).length;
        const waitsToGoOut = status === 'issued' && owed.some(({ key }) => key === `consolidate/${topic}`);
        const over = status === 'settled' || status === 'recordedOpen' || status === 'withdrawn';
        return over || about === 1 || waitsToGoOut ? [] : [`${id} is ${status}, and owed ${about} things`];
      });
    });
  });
});

it('is drawn up on a round that nobody has spoken in', () => {
  expect(owedAfter(...consolidating).map(({ key }) => key)).toEqual(['consolidate']);
});
