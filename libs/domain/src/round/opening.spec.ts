// Tells how a round begins: opened with two deadlines, submissions first, extended, and cancelled if need be.
import { describe, expect, it } from '@jest/globals';
import { after, by, expectTried, given } from '#testing/given';
import {
  aMember,
  theActingChair,
  theChair,
  theChairElsewhere,
  theCoChair,
  theCoordinator,
  theHeadOf,
  theLeader,
  theOfficerOf,
  theSecretary,
} from '#testing/given-actors';
import {
  answered,
  asProposed,
  commandsOf,
  consolidating,
  floorOpen,
  intakeClosed,
  issued,
  moreGrowth,
  moreTeaching,
  opening,
  roundOpened,
  scope,
  sent,
  sentEverywhere,
} from '#testing/given-round';
import type { Change } from '../changes.js';
import { roundStream } from './table.js';
import type { RoundCommand } from './words.js';

const { type: _, ...opened } = opening;
const round = given(roundStream, roundOpened());

describe('opening a round', () => {
  it.each([
    ['the chair', theChair],
    ['the co-chair', theCoChair],
    ['an acting chair', theActingChair],
  ])('is for %s', (_who, chair) => {
    given(roundStream)
      .when(chair, opening)
      .happens({ type: 'RoundOpened', ...opened })
      .stamps('round.deadlines');
  });

  it.each([
    ['the secretary', theSecretary],
    ['a member', aMember],
    ['the coordinating office', theCoordinator],
    ['an officer', theOfficerOf('tourism')],
  ])('is not for %s', (_who, actor) => {
    given(roundStream).when(actor, opening).isRefused('not-your-part');
  });

  it('is not for the chair of another committee', () => {
    given(roundStream).when(theChairElsewhere, opening).isRefused('not-your-part', 'committee');
  });

  it.each([
    ['no title', { title: ' ' }, 'text-missing', 'title'],
    ['no track', { tracks: [] }, 'list-empty', 'tracks'],
    ['a track twice', { tracks: ['change', 'change'] }, 'list-repeats', 'tracks[1]'],
    ['a deadline that is no date', { opinionsDue: '2021-02-30' }, 'date-invalid', 'opinionsDue'],
    ['a deadline for opinions in the past', { opinionsDue: '2021-07-19' }, 'date-past', 'opinionsDue'],
    ['a deadline for answers in the past', { answersDue: '2021-07-19' }, 'date-past', 'answersDue'],
    ['answers due before opinions', { answersDue: '2021-07-29' }, 'dates-out-of-order', 'answersDue'],
    ['both due on one day', { answersDue: '2021-07-30' }, 'dates-out-of-order', 'answersDue'],
    ['nothing to review', { scope: { ...scope, programs: [] } }, 'list-empty', 'programs'],
  ] as const)('is refused with %s', (_what, wrong, code, field) => {
    given(roundStream)
      .when(theChair, { ...opening, ...wrong })
      .isRefused(code, field);
  });

  it('takes a deadline of today', () => {
    given(roundStream)
      .when(theChair, { ...opening, opinionsDue: '2021-07-20' })
      .happens({ type: 'RoundOpened', ...opened, opinionsDue: '2021-07-20' });
  });

  it('happens once', () => {
    round.when(theChair, opening).isRefused('wrong-stage');
  });

  it('takes both tracks together, or one apart', () => {
    const topicsOn = (...tracks: readonly ('midterm' | 'change')[]) => {
      const state = after(roundStream, [roundOpened(...tracks)]);
      return state.status === 'none' ? [] : Object.keys(state.topics);
    };
    expect(topicsOn('change')).toEqual(['s-1/change', 'heritage/change', 'market/change', 'ferry/change']);
    expect(topicsOn('midterm', 'change')).toHaveLength(8);
  });
});

describe("a department's submission", () => {
  const results = [{ indicator: 'guides', value: '12', period: '2021-H1' }];
  const assess = (change: object = {}): Extract<RoundCommand, { type: 'SubmitAssessment' }> => ({
    type: 'SubmitAssessment',
    topic: 'heritage/midterm',
    results,
    problems: 'Few came',
    improvements: 'Evening courses',
    ...change,
  });
  const propose = (
    change: Partial<Change> | undefined,
    topic = 'heritage/change',
    reason = 'Too dear',
  ): RoundCommand => ({
    type: 'ProposeChange',
    topic,
    changes: change === undefined ? [] : [{ ...moreTeaching, ...change } as Change],
    reason,
  });
  const officer = theOfficerOf('tourism');

  it('gives results and an assessment on the mid-term track', () => {
    round
      .when(officer, assess())
      .happens({ ...assess(), type: 'AssessmentSubmitted' })
      .stamps('round.submission-first');
    round.when(theHeadOf('tourism'), assess()).happens({ ...assess(), type: 'AssessmentSubmitted' });
    round.when(officer, assess({ topic: 'heritage/change' })).isRefused('item-not-ready', 'topic');
    round
      .when(theLeader('college-dean'), assess({ topic: 's-1/midterm' }))
      .isRefused('item-not-ready', 'topic');
  });

  it.each([
    ['an indicator of another program', { indicator: 'growth' }, 'unknown-indicator', 'results[0].indicator'],
    ['a value that is no number', { value: '12 persons' }, 'number-invalid', 'results[0].value'],
    ['a period without a name', { period: '' }, 'text-missing', 'results[0].period'],
  ] as const)('is refused with %s', (_what, wrong, code, field) => {
    round.when(officer, assess({ results: [{ ...results[0], ...wrong }] })).isRefused(code, field);
  });

  it('reports an indicator once per period', () => {
    round
      .when(officer, assess({ results: [...results, ...results] }))
      .isRefused('list-repeats', 'results[1]');
  });

  it('is the owning department’s alone', () => {
    round.when(theOfficerOf('economy'), assess()).isRefused('not-your-part');
    round.when(theOfficerOf('culture'), assess()).isRefused('not-your-part');
    round.when(theSecretary, assess()).isRefused('not-your-part');
    round.when(officer, assess({ topic: 'harbour/midterm' })).isRefused('unknown-item', 'topic');
  });

  it('proposes a change with its reason on the change track', () => {
    round.when(officer, propose({})).happens({
      type: 'ChangeProposed',
      topic: 'heritage/change',
      changes: [moreTeaching],
      reason: 'Too dear',
    });
    round.when(officer, propose(undefined)).isRefused('figures-missing', 'changes');
    round.when(officer, propose({}, 'heritage/change', '')).isRefused('reason-missing', 'reason');
    round.when(officer, propose({}, 'heritage/midterm')).isRefused('item-not-ready', 'topic');
  });

  it('or says that there is nothing to change', () => {
    const none = { type: 'ProposeNoChange', topic: 'heritage/change' } as const;
    round.when(officer, none).happens({ type: 'NoChangeProposed', topic: 'heritage/change' });
    round.when(officer, { ...none, topic: 'heritage/midterm' }).isRefused('item-not-ready', 'topic');
  });

  it('may be handed in again until the intake closes, and not for an abolished program', () => {
    given(roundStream, ...floorOpen)
      .when(officer, propose({}))
      .happens({
        type: 'ChangeProposed',
        topic: 'heritage/change',
        changes: [moreTeaching],
        reason: 'Too dear',
      });
    given(roundStream, ...consolidating)
      .when(officer, propose({}))
      .isRefused('wrong-stage');
    round
      .when(theOfficerOf('economy'), propose(moreGrowth, 'ferry/change'))
      .isRefused('item-not-ready', 'topic');
  });

  it('stands still under an opinion, until that is withdrawn', () => {
    const opined = [...floorOpen, issued('o-1', 'heritage/midterm'), issued('o-2', 'heritage/change')];
    const none = { type: 'ProposeNoChange', topic: 'heritage/change' } as const;
    const story = given(roundStream, ...opined);
    story.when(officer, assess()).isRefused('already-opined', 'topic');
    story.when(officer, propose({})).isRefused('already-opined', 'topic');
    story.when(officer, none).isRefused('already-opined', 'topic');
    story
      .when(theOfficerOf('economy'), assess({ topic: 'market/midterm', results: [] }))
      .happens({ ...assess({ topic: 'market/midterm', results: [] }), type: 'AssessmentSubmitted' });
    const withdrawn = by(theSecretary, { type: 'OpinionWithdrawn', opinion: 'o-2', reason: 'Too soon' });
    const again = given(roundStream, ...opined, withdrawn);
    again.when(officer, none).happens({ ...none, type: 'NoChangeProposed' });
    again.when(officer, assess()).isRefused('already-opined', 'topic');
  });

  it('keeps its figures in their canonical form', () => {
    round.when(officer, assess({ results: [{ ...results[0], value: '12.50' }] })).happens({
      ...assess({ results: [{ ...results[0], value: '12.5' }] }),
      type: 'AssessmentSubmitted',
    });
  });

  it('may be waived with a reason while it is missing, in every stage of a running round', () => {
    const waive = (reason: string) =>
      ({ type: 'WaiveSubmission', topic: 'heritage/change', reason }) as const;
    const waived = { ...waive('Too late'), type: 'SubmissionWaived' } as const;
    round.when(theSecretary, waive('Too late')).happens(waived);
    const late = [roundOpened(), intakeClosed, issued('o-1', 's-1/midterm')];
    given(roundStream, ...late)
      .when(theChair, waive('Too late'))
      .happens(waived);
    given(roundStream, ...late, sent('o-1'))
      .when(theSecretary, waive('Too late'))
      .happens(waived)
      .stamps('round.submission-first');
    round.when(theChair, waive(' ')).isRefused('reason-missing', 'reason');
    given(roundStream, ...floorOpen)
      .when(theChair, waive('Too late'))
      .isRefused('item-not-ready', 'topic');
    round.when(aMember, waive('Too late')).isRefused('not-your-part');
  });
});

describe('extending', () => {
  const extend = (change: object): RoundCommand => ({
    type: 'ExtendDeadlines',
    reason: 'Holidays',
    ...change,
  });

  it('moves either deadline later, with a reason', () => {
    round
      .when(theChair, extend({ opinionsDue: '2021-08-06' }))
      .happens({ type: 'DeadlinesExtended', reason: 'Holidays', opinionsDue: '2021-08-06' })
      .stamps('round.deadlines');
    given(roundStream, ...sentEverywhere)
      .when(theCoChair, extend({ answersDue: '2021-09-03' }))
      .happens({ type: 'DeadlinesExtended', reason: 'Holidays', answersDue: '2021-09-03' });
    round.when(theSecretary, extend({ answersDue: '2021-09-03' })).isRefused('not-your-part');
  });

  it.each([
    ['nothing', {}, 'nothing-changes', 'opinionsDue'],
    ['the same date', { answersDue: '2021-08-20' }, 'nothing-changes', 'opinionsDue'],
    ['an earlier date', { answersDue: '2021-08-19' }, 'dates-out-of-order', 'answersDue'],
    ['a date in the past', { opinionsDue: '2021-07-19' }, 'date-past', 'opinionsDue'],
    ['no date', { answersDue: 'September' }, 'date-invalid', 'answersDue'],
    ['opinions due after answers', { opinionsDue: '2021-08-20' }, 'dates-out-of-order', 'answersDue'],
    ['no reason', { answersDue: '2021-09-03', reason: '' }, 'reason-missing', 'reason'],
  ] as const)('is refused with %s', (_what, change, code, field) => {
    round.when(theChair, extend(change)).isRefused(code, field);
  });

  it('does not move the deadline for opinions once the intake is closed', () => {
    given(roundStream, ...consolidating)
      .when(theChair, extend({ opinionsDue: '2021-08-06' }))
      .isRefused('topic-closed', 'opinionsDue');
  });
});

describe('cancelling', () => {
  const cancel = (reason: string) => ({ type: 'CancelRound', reason }) as const;

  it('ends a round that is not concluded, with a reason, and keeps what was said', () => {
    given(roundStream, ...sentEverywhere)
      .when(theChair, cancel('Plan taken back'))
      .happens({ type: 'RoundCancelled', reason: 'Plan taken back' });
    round.when(theChair, cancel('')).isRefused('reason-missing', 'reason');
    round.when(theSecretary, cancel('Plan taken back')).isRefused('not-your-part');
    const cancelled = [
      ...sentEverywhere,
      by(theChair, { type: 'RoundCancelled', reason: 'Plan taken back' }),
    ];
    expect(after(roundStream, cancelled)).toMatchObject({ remarks: { 'r-1': { text: 'Remark r-1' } } });
    given(roundStream, ...cancelled)
      .when(theChair, cancel('Again'))
      .isRefused('wrong-stage');
  });

  it('does not take back what the committee has agreed to or settled', () => {
    const economy = theOfficerOf('economy');
    const agreed = [
      ...sentEverywhere,
      answered(economy, 'o-4', asProposed),
      by(theChair, { type: 'ChangeAgreed', opinion: 'o-4', changes: [moreGrowth] }),
    ];
    const settled = [
      ...sentEverywhere,
      answered(economy, 'o-3'),
      by(theChair, { type: 'OpinionSettled', opinion: 'o-3' }),
    ];
    for (const past of [agreed, settled])
      given(roundStream, ...past)
        .when(theChair, cancel('Late'))
        .isRefused('already-settled');
    given(
      roundStream,
      ...settled.slice(0, -1),
      by(theChair, { type: 'OpinionRecordedOpen', opinion: 'o-3', reason: 'Later' }),
    )
      .when(theChair, cancel('Late'))
      .happens({ type: 'RoundCancelled', reason: 'Late' });
  });
});

it('has a story for every row of this chapter', () => {
  expectTried(roundStream, commandsOf('opening'));
});
