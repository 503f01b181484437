// Tells what follows from the outcome of a motion: its round, its cycle or its plan does what it says.
import { describe, expect, it } from '@jest/globals';
import { by, given } from '#testing/given';
import { theChair, theCoordinator, theMeeting, theOfficerOf, theSecretary } from '#testing/given-actors';
import { requestedBy, seatedCommittee } from '#testing/given-committee';
import { deliberated, growth, requiring, reviewed, teaching } from '#testing/given-cycle';
import { convened, convening, everybodyThere } from '#testing/given-meeting';
import { life } from '#testing/given-plan';
import { answered, answering, consolidating } from '#testing/given-round';
import { follow, lookupOn } from '#testing/given-streams';
import type { Motion } from '../meeting/words.js';
import { roundStream } from '../round/table.js';
import { afterMeeting } from './meeting-policies.js';

const meeting = 'meeting/jobs-2021-7';
const votes = { inFavour: 3, against: 1, abstained: 1 };

/** A meeting with one motion on its agenda, as far as it came out. */
function decidedOn(motion: Motion, type: 'MotionCarried' | 'MotionRejected' | 'NoObjectionRecorded') {
  const agenda = [{ id: 'a-1', title: 'The plan of 2022', motion }];
  const event =
    type === 'NoObjectionRecorded' ? { type, agendaItem: 'a-1' } : { type, agendaItem: 'a-1', ...votes };
  return {
    [meeting]: [
      by(theChair, { ...convening, type: 'MeetingConvened' as const, agenda }),
      ...everybodyThere.slice(1),
      by(theChair, event),
    ],
  };
}

const settling: Motion = { kind: 'settle', round: 'round-1', opinions: ['o-1', 'o-2'] };

describe('after a meeting', () => {
  it('a carried motion settles its opinions one by one, as the meeting’s outcome', () => {
    const { commands, followings } = follow(decidedOn(settling, 'MotionCarried'), meeting);
    expect(commands).toEqual([
      ['round/round-1', { type: 'SettleOpinion', opinion: 'o-1' }],
      ['round/round-1', { type: 'SettleOpinion', opinion: 'o-2' }],
    ]);
    expect(followings.map(({ actor, about }) => ({ actor, about }))).toEqual(
      ['o-1', 'o-2'].map((about) => ({
        actor: { person: theChair.person, post: theMeeting.post, also: [] },
        about,
      })),
    );
  });

  it.each<readonly [Motion['kind'], object]>([
    ['settle', { type: 'SettleOpinion', opinion: 'o-1' }],
    ['agree', { type: 'AgreeChange', opinion: 'o-1' }],
    ['askAgain', { type: 'AskAgain', opinion: 'o-1', reason: 'Later' }],
    ['recordOpen', { type: 'RecordOpen', opinion: 'o-1', reason: 'Later' }],
  ])('a motion to %s that nobody objected to says so to the round', (kind, command) => {
    const motion = { kind, round: 'round-1', opinions: ['o-1'], reason: 'Later' } as Motion;
    const { commands } = follow(decidedOn(motion, 'NoObjectionRecorded'), meeting);
    expect(commands).toEqual([['round/round-1', command]]);
  });

  it('what follows is accepted by the round, though the chair who signed it answers the item', () => {
    const [following] = follow(decidedOn(settling, 'MotionCarried'), meeting).followings;
    if (following?.stream !== 'round') throw new Error('nothing follows');
    const actor = { ...following.actor, person: theOfficerOf('economy').person };
    given(roundStream, ...answering('market/midterm'), answered(theOfficerOf('economy'), 'o-1'))
      .when(actor, following.command)
      .happens({ type: 'OpinionSettled', opinion: 'o-1' });
  });

  it('nothing follows from a no to answers or changes, from what was held over, or is for information', () => {
    const deliberating: Motion = { kind: 'deliberateChanges', cycle: 'c', changes: ['x'] };
    for (const motion of [settling, deliberating])
      expect(follow(decidedOn(motion, 'MotionRejected'), meeting).commands).toEqual([]);
    const heldOver = by(theChair, {
      type: 'MotionHeldOver' as const,
      agendaItem: 'a-2',
      reason: 'No papers',
    });
    const informed = by(theChair, { type: 'MotionCarried' as const, agendaItem: 'a-1', ...votes });
    const nowhere = by(theChair, { type: 'MotionCarried' as const, agendaItem: 'a-9', ...votes });
    for (const event of [heldOver, informed, nowhere, convened()]) {
      const lookup = lookupOn({ [meeting]: everybodyThere });
      expect(afterMeeting('jobs-2021-7', event, lookup)).toEqual([]);
    }
  });
});

describe('after a convening', () => {
  const noting = ['committee/jobs', { type: 'NoteMeeting', meeting: 'jobs-2021-7', date: '2021-07-14' }];
  const withoutSeries = seatedCommittee.filter(({ type }) => type !== 'MeetingSeriesSet');

  it.each([
    ['that meets regularly', seatedCommittee],
    ['that is asked to meet', [...withoutSeries, requestedBy('member-1')]],
  ])('a committee %s knows that it does', (_what, history) => {
    const histories = { [meeting]: [convened()], 'committee/jobs': history };
    const { commands, refused, again } = follow(histories, meeting);
    expect({ commands, refused, again }).toEqual({ commands: [noting], refused: [], again: [] });
  });

  it('a committee that neither waits nor is asked has nothing to note', () => {
    const histories = { [meeting]: [convened()], 'committee/jobs': withoutSeries };
    expect(follow(histories, meeting).commands).toEqual([]);
  });
});

describe('after a cancellation', () => {
  const noted = by(theChair, {
    type: 'MeetingNoted' as const,
    meeting: 'jobs-2021-7',
    date: '2021-07-14',
  });
  const calledOff = [convened(), by(theSecretary, { type: 'MeetingCancelled' as const, reason: 'Snow' })];
  const asked = [...seatedCommittee, requestedBy('member-1'), noted];
  const reopening = ['committee/jobs', { type: 'ReopenRequests', meeting: 'jobs-2021-7' }];

  it('who asked for the meeting asks again', () => {
    const { commands, refused, again } = follow({ [meeting]: calledOff, 'committee/jobs': asked }, meeting);
    expect({ commands, refused, again }).toEqual({ commands: [reopening], refused: [], again: [] });
  });

  it('another meeting that is convened answers them', () => {
    const next = by(theChair, { ...convening, type: 'MeetingConvened' as const, date: '2021-08-11' });
    const histories = { [meeting]: calledOff, 'committee/jobs': asked, 'meeting/jobs-2021-8': [next] };
    const { commands, refused, again, histories: then } = follow(histories, meeting);
    const noting = { type: 'NoteMeeting', meeting: 'jobs-2021-8', date: '2021-08-11' };
    expect({ commands, refused, again }).toEqual({
      ...{ commands: [reopening, ['committee/jobs', noting]], refused: [], again: [] },
    });
    expect(lookupOn(then).now('committee', 'jobs')).toMatchObject({
      requests: { 'member-1': { status: 'answered', meeting: 'jobs-2021-8' } },
    });
  });

  it('nothing follows where nobody had asked', () => {
    const histories = { [meeting]: calledOff, 'committee/jobs': [...seatedCommittee, noted] };
    expect(follow(histories, meeting).commands).toEqual([]);
  });
});

describe('after a vote on proposals', () => {
  const judging: Motion = {
    kind: 'judgeProposals',
    round: 'round-1',
    topics: ['market/change', 'heritage/change'],
  };
  const opinion = (nth: number, topic: string, phrase: string) => [
    'round/round-1',
    {
      type: 'IssueOpinion',
      id: `jobs-2021-7:a-1:${nth}`,
      topic,
      wording: { phrase },
      remarks: [],
    },
  ];

  it('the committee agrees to each where it carried, and objects to each where it did not', () => {
    const opinions = (phrase: string) => [
      opinion(1, 'market/change', phrase),
      opinion(2, 'heritage/change', phrase),
    ];
    const said = (type: Parameters<typeof decidedOn>[1]) =>
      follow(decidedOn(judging, type), meeting).commands;
    expect(said('MotionCarried')).toEqual(opinions('agreeToChange'));
    expect(said('NoObjectionRecorded')).toEqual(opinions('agreeToChange'));
    expect(said('MotionRejected')).toEqual(opinions('objectToChange'));
  });

  it.each(['MotionCarried', 'MotionRejected'] as const)(
    'a round with the proposal takes what %s says',
    (type) => {
      const motion: Motion = { ...judging, topics: ['market/change'] };
      const histories = { ...decidedOn(motion, type), 'round/round-1': consolidating };
      expect(follow(histories, meeting).refused).toEqual([]);
    },
  );
});

describe('after a deliberation', () => {
  const cycle = 'jobs.plan-2021.2021';

  it('this year’s changes are deliberated in their cycle', () => {
    const motion: Motion = { kind: 'deliberateChanges', cycle, changes: [growth.id] };
    const histories = { ...decidedOn(motion, 'MotionCarried'), [`cycle/${cycle}`]: reviewed() };
    const { commands, refused } = follow(histories, meeting);
    const command = { type: 'RecordDeliberation', changes: [growth.id], meeting: 'jobs-2021-7' };
    expect(commands).toEqual([[`cycle/${cycle}`, command]]);
    expect(refused).toEqual([]);
  });

  it('those that were dropped or deliberated between notice and vote hold up no other', () => {
    const motion: Motion = { kind: 'deliberateChanges', cycle, changes: [growth.id, teaching.id] };
    const decided = decidedOn(motion, 'MotionCarried');
    const dropped = by(theChair, {
      type: 'AgreedChangeDropped' as const,
      change: growth.id,
      reason: 'Not any more',
    });
    for (const meanwhile of [dropped, deliberated([growth.id])]) {
      const histories = { ...decided, [`cycle/${cycle}`]: [...reviewed(), meanwhile] };
      const { commands, refused, again } = follow(histories, meeting);
      const command = { type: 'RecordDeliberation', changes: [teaching.id], meeting: 'jobs-2021-7' };
      expect(commands).toEqual([[`cycle/${cycle}`, command]]);
      expect({ refused, again }).toEqual({ refused: [], again: [] });
    }
    const nothing = [...reviewed(), deliberated([growth.id, teaching.id])];
    expect(follow({ ...decided, [`cycle/${cycle}`]: nothing }, meeting).commands).toEqual([]);
  });

  it('one that lacks an earlier step is refused by itself', () => {
    const motion: Motion = { kind: 'deliberateChanges', cycle, changes: [growth.id, teaching.id] };
    const heard = by(theCoordinator, {
      type: 'StepRecorded' as const,
      changes: [teaching.id],
      step: 'residentsHeard' as const,
      taken: '2021-07-12',
      number: 'Notice 3',
      cleared: [],
    });
    const histories = {
      ...decidedOn(motion, 'MotionCarried'),
      [`cycle/${cycle}`]: [...reviewed(undefined, requiring('change.residents-heard')), heard],
    };
    const { commands, refused } = follow(histories, meeting);
    expect(commands.map(([, command]) => 'changes' in command && command.changes)).toEqual([
      [growth.id],
      [teaching.id],
    ]);
    expect(refused).toEqual([['RecordDeliberation', 'step-out-of-order']]);
  });

  const deliberating: Motion = { kind: 'deliberatePlan', plan: 'plan-2022', edition: 'e-1' };

  it('a draft is taken by the body whose turn it is', () => {
    const histories = {
      ...decidedOn(deliberating, 'NoObjectionRecorded'),
      'plan/plan-2022': life.first.submitted,
    };
    const { commands, refused } = follow(histories, meeting);
    const command = { type: 'RecordDeliberation', edition: 'e-1', meeting: 'jobs-2021-7' };
    expect(commands).toEqual([['plan/plan-2022', command]]);
    expect(refused).toEqual([]);
  });

  it('a rejected draft goes back, for meeting, item and votes', () => {
    const histories = {
      ...decidedOn(deliberating, 'MotionRejected'),
      'plan/plan-2022': life.first.submitted,
    };
    const { commands, refused } = follow(histories, meeting);
    const command = { type: 'SendBack', edition: 'e-1', reason: '2021-7 The plan of 2022 3:1:1' };
    expect(commands).toEqual([['plan/plan-2022', command]]);
    expect(refused).toEqual([]);
  });
});
