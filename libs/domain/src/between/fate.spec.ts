// What became of a remark, told for every way that it can go.
import { describe, expect, it } from '@jest/globals';
import { after, by } from '#testing/given';
import {
  aMember,
  theChair,
  theCarryOver,
  theHeadOf,
  theOfficerOf,
  theSecretary,
} from '#testing/given-actors';
import {
  answered,
  asProposed,
  moreGrowth,
  sentEverywhere,
  floorOpen,
  issued,
  remarked,
  aPromise,
  aRefusal,
} from '#testing/given-round';
import { cycleAfter, cycleOpened, leaving, noted } from '#testing/given-cycle';
import { draftedFor, life } from '#testing/given-plan';
import type { AgreedChange, OwedEntry } from '../agreed.js';
import type { Change } from '../changes.js';
import type { OpenedCycle } from '../cycle/states.js';
import type { CycleEvent } from '../cycle/words.js';
import type { Stamped } from '../gate/evolution.js';
import type { DraftedPlan, Plan, PlannedChange } from '../plan/states.js';
import { planStream } from '../plan/table.js';
import { figuresOf, type Program } from '../program/states.js';
import { roundSeenBy } from '../round/sight.js';
import type { OpenedRound } from '../round/states.js';
import { roundStream } from '../round/table.js';
import type { RoundEvent } from '../round/words.js';
import { tagsOf } from '../tags.js';
import { fateOf, type FateAround } from './fate.js';

const round = 'round-1';
const cycleId = 'jobs.plan-2021.2021';
const nowhere: FateAround = { cycles: new Map(), plans: new Map(), programs: new Map() };

const opened = (...events: readonly Stamped<RoundEvent>[]): OpenedRound => {
  const state = after(roundStream, [...sentEverywhere, ...events]);
  if (state.status === 'none') throw new Error('no round');
  return state;
};

const raised: Change = { ...moreGrowth, effective: 2022 };
/** Heritage's officer concedes what the remark r-2 asked for, and the committee agrees and settles. */
const settledOn = (change: Change): readonly Stamped<RoundEvent>[] => [
  answered(theHeadOf('tourism'), 'o-2', {
    disposition: 'accepted',
    proof: { kind: 'changes', changes: [change] },
  }),
  by(theChair, { type: 'ChangeAgreed', opinion: 'o-2', changes: [change] }),
  by(theChair, { type: 'OpinionSettled', opinion: 'o-2' }),
];
const agreed = (change: Change): AgreedChange => ({
  id: `${round}:o-2:1`,
  program: 'heritage',
  change,
  origin: { round, opinion: 'o-2', topic: 'heritage/change', remarks: ['r-2'] },
  addressee: { kind: 'department', department: 'tourism' },
});
const promised: OwedEntry = {
  id: `${round}:o-1`,
  kind: 'followUp',
  origin: { round, opinion: 'o-1', topic: 'heritage/midterm', remarks: ['r-1'] },
  addressee: { kind: 'department', department: 'tourism' },
  number: '1-1',
  program: 'heritage',
  asked: 'Train more guides',
  action: 'Train ten more guides',
  due: '2021-11-30',
};
const deferred: OwedEntry = { ...promised, kind: 'deferred', year: 2022, reason: 'Next draft' };

const leaves = (...events: readonly Stamped<CycleEvent>[]) => ({
  ...nowhere,
  cycles: new Map<string, OpenedCycle>([
    [cycleId, cycleAfter(cycleOpened({ rules: [] }), noted(), ...events)],
  ]),
});
const leavesChange = (change: Change, ...events: readonly Stamped<CycleEvent>[]) =>
  leaves(concludedWith({ changes: [agreed(change)] }), ...events);
const concludedWith = (some: Parameters<typeof leaving>[0]) =>
  by(theCarryOver, { type: 'ConclusionNoted', round, outcome: leaving(some) });
const inMeeting = by(theCarryOver, {
  type: 'ChangesDeliberated',
  changes: [`${round}:o-2:1`],
  meeting: 'jobs-2021-7',
  cleared: [`${round}:o-2:1`],
});

const changeOf = (around: FateAround, events = settledOn(moreGrowth)) =>
  fateOf(round, opened(...events), 'r-2', around)?.opinions[0]?.changes[0];
const owedOf = (around: FateAround, events: readonly Stamped<RoundEvent>[] = []) =>
  fateOf(round, opened(...events), 'r-1', around)?.opinions[0]?.owed;

describe('a remark', () => {
  it('is taken up by the opinions that were consolidated from it', () => {
    const fate = fateOf(round, opened(), 'r-1', nowhere);
    expect(fate).toMatchObject({ round, remark: { id: 'r-1', text: 'Remark r-1' }, standing: 'takenUp' });
    expect(fate?.opinions).toEqual([
      { opinion: 'o-1', status: 'sent', asks: 'action', text: 'Train more guides', changes: [] },
    ]);
  });

  it('that no opinion takes up is undecided while the round runs, and then said not to have been', () => {
    const over = by(theChair, { type: 'RoundConcluded' });
    expect(fateOf(round, opened(), 'r-3', nowhere)).toMatchObject({ standing: 'undecided', opinions: [] });
    expect(fateOf(round, opened(over), 'r-3', nowhere)).toMatchObject({
      standing: 'notTakenUp',
      opinions: [],
    });
  });

  it('behind an opinion that was withdrawn counts as not taken up, and shows why', () => {
    const taken = by(theSecretary, { type: 'OpinionWithdrawn', opinion: 'o-1', reason: 'Said elsewhere' });
    const over = by(theChair, { type: 'RoundCancelled', reason: 'Plan taken back' });
    expect(fateOf(round, opened(taken, over), 'r-1', nowhere)).toMatchObject({
      standing: 'notTakenUp',
      opinions: [{ opinion: 'o-1', status: 'withdrawn', reason: 'Said elsewhere' }],
    });
  });

  it('that its author took back is withdrawn, and one that is not there has no fate', () => {
    const back = by(aMember, { type: 'RemarkWithdrawn', remark: 'r-3', reason: 'By mistake' });
    expect(fateOf(round, opened(back), 'r-3', nowhere)?.standing).toBe('withdrawn');
    for (const strange of ['r-99', 'toString'])
      expect(fateOf(round, opened(), strange, nowhere)).toBeUndefined();
  });

  it('looks undecided to a member while the opinion on it has not gone out', () => {
    const before = after(roundStream, [
      ...floorOpen,
      remarked(aMember, 'r-9', 'heritage/midterm'),
      by(theSecretary, { type: 'IntakeClosed' }),
      issued('o-9', 'heritage/midterm', { asks: 'action', text: 'More' }, ['r-9']),
    ]);
    if (before.status === 'none') throw new Error('no round');
    const standing = (actor: typeof aMember) =>
      fateOf(round, roundSeenBy(before, tagsOf(actor)), 'r-9', nowhere)?.standing;
    expect([standing(theSecretary), standing(aMember)]).toEqual(['takenUp', 'undecided']);
  });
});

describe('its opinion', () => {
  it('shows the answer that stands, a no with its reason', () => {
    const [opinion] =
      fateOf(round, opened(answered(theHeadOf('tourism'), 'o-1')), 'r-1', nowhere)?.opinions ?? [];
    expect(opinion).toMatchObject({
      status: 'answered',
      answer: { answer: aRefusal, text: 'Answer to o-1' },
    });
  });

  it('that was recorded open says why, and one that asks for a transfer keeps its reason to itself', () => {
    const open = by(theChair, { type: 'OpinionRecordedOpen', opinion: 'o-1', reason: 'No agreement' });
    expect(fateOf(round, opened(open), 'r-1', nowhere)?.opinions[0]).toMatchObject({
      reason: 'No agreement',
    });
    const asks = by(theOfficerOf('tourism'), {
      type: 'TransferRequested',
      opinion: 'o-1',
      to: 'culture',
      reason: 'Not ours',
    });
    expect(fateOf(round, opened(asks), 'r-1', nowhere)?.opinions[0]).not.toHaveProperty('reason');
  });
});

describe('its change', () => {
  it('is in its round until the cycle knows it', () => {
    expect(changeOf(nowhere)).toEqual({ change: moreGrowth, standing: 'inRound', steps: [] });
    expect(changeOf(nowhere, settledOn(moreGrowth).slice(0, 1))).toBeUndefined();
  });

  it('ends with a round that is cancelled', () => {
    const cancelled = by(theChair, { type: 'RoundCancelled', reason: 'Plan taken back' });
    expect(changeOf(nowhere, [...settledOn(moreGrowth), cancelled])).toMatchObject({
      standing: 'dropped',
      reason: 'Plan taken back',
    });
  });

  it('of this year goes through its steps into its program', () => {
    expect(changeOf(leavesChange(moreGrowth))).toEqual({
      id: `${round}:o-2:1`,
      change: moreGrowth,
      cycle: cycleId,
      standing: 'agreed',
      steps: [],
    });
    expect(changeOf(leavesChange(moreGrowth, inMeeting))).toMatchObject({
      standing: 'cleared',
      steps: [{ step: 'deliberated', meeting: 'jobs-2021-7' }],
    });
    const revised = by(theCarryOver, { type: 'RevisionNoted', change: `${round}:o-2:1` });
    const around = {
      ...leavesChange(moreGrowth, inMeeting, revised),
      programs: new Map([['heritage', program()]]),
    };
    expect(changeOf(around)).toMatchObject({
      standing: 'inForce',
      revised: { program: 'heritage', on: '2021-09-01' },
    });
    expect(changeOf({ ...around, programs: new Map() })).not.toHaveProperty('revised');
  });

  it('that its program could not take, that was put off, or dropped, says why', () => {
    const change = `${round}:o-2:1`;
    const stuck = by(theCarryOver, { type: 'ChangeStuck', change, code: 'figure-stale' });
    const postponed = by(theChair, { type: 'ChangePostponed', change, reason: 'Too late' });
    const dropped = by(theChair, { type: 'AgreedChangeDropped', change, reason: 'Overtaken' });
    expect(changeOf(leavesChange(moreGrowth, inMeeting, stuck))).toMatchObject({
      standing: 'stuck',
      reason: 'figure-stale',
    });
    expect(changeOf(leavesChange(moreGrowth, postponed))).toMatchObject({
      standing: 'waiting',
      reason: 'Too late',
    });
    expect(changeOf(leavesChange(moreGrowth, dropped))).toMatchObject({
      standing: 'dropped',
      reason: 'Overtaken',
    });
  });

  describe('of the next year', () => {
    const waiting = leavesChange(raised);
    const handed = leavesChange(raised, by(theChair, { type: 'AdoptionBegun' }));
    const find = (around: FateAround) => changeOf(around, settledOn(raised));
    const planned = (change: Partial<PlannedChange>) => ({
      ...handed,
      plans: new Map([
        ['plan-2022', having({ [`${round}:o-2:1`]: { ...plannedAs(), ...change } as PlannedChange })],
      ]),
    });

    it('waits, and lies with the plan once that is drafted', () => {
      expect(find(waiting)).toMatchObject({ standing: 'waiting' });
      expect(find(waiting)).not.toHaveProperty('reason');
      expect(find(handed)).toMatchObject({ standing: 'handedOver' });
      expect(find(planned({}))).toMatchObject({ standing: 'drafted', plan: { id: 'plan-2022' } });
      expect(find(planned({ status: 'conflicting' }))).toMatchObject({ standing: 'conflicting' });
      expect(
        find(planned({ status: 'dropped', reason: 'No money' } as Partial<PlannedChange>)),
      ).toMatchObject({
        standing: 'dropped',
        reason: 'No money',
        plan: { id: 'plan-2022' },
      });
    });

    it('is in the plan, in force from its first day', () => {
      const noted = by(theCarryOver, {
        type: 'AdoptionNoted',
        plan: 'plan-2022',
        changes: [{ change: `${round}:o-2:1`, outcome: 'inPlan' }],
        deferred: [],
        passedOn: [],
      });
      const adopted = leavesChange(raised, by(theChair, { type: 'AdoptionBegun' }), noted);
      const plans = new Map([['plan-2022', begun(after(planStream, life.inForce))]]);
      expect(find({ ...adopted, plans })).toMatchObject({
        standing: 'inPlan',
        plan: { id: 'plan-2022', from: '2022-01-01' },
      });
      expect(find(adopted)).toMatchObject({ plan: { id: 'plan-2022' } });
    });
  });
});

describe('what is owed on it', () => {
  const settled = [
    answered(theHeadOf('tourism'), 'o-1', aPromise),
    by(theChair, { type: 'OpinionSettled', opinion: 'o-1' }),
  ] as const;
  const owing = (entry: OwedEntry, ...events: readonly Stamped<CycleEvent>[]) =>
    leaves(concludedWith({ owed: [entry] }), ...events);

  it('is told with its claims and with what the committee found', () => {
    expect(owedOf(nowhere, settled)).toBeUndefined();
    const claim = by(theOfficerOf('tourism'), {
      type: 'FollowUpReported',
      owed: promised.id,
      evidence: 'Photos',
    });
    const check = by(theSecretary, {
      type: 'FollowUpChecked',
      owed: promised.id,
      finding: 'kept',
      note: 'Seen',
    });
    expect(owedOf(owing(promised, claim), settled)).toMatchObject({
      id: promised.id,
      cycle: cycleId,
      standing: 'owed',
      claims: [{ evidence: 'Photos' }],
    });
    expect(owedOf(owing(promised, claim, check), settled)).toMatchObject({
      standing: 'checked',
      finding: 'kept',
      reason: 'Seen',
    });
  });

  it('that was resolved or carried on says why', () => {
    const done = by(theChair, { type: 'OwedResolved', owed: deferred.id, outcome: 'done', note: 'Built' });
    const carried = by(theChair, { type: 'OwedCarried', owed: deferred.id, reason: 'Next year' });
    expect(owedOf(owing(deferred, done))).toMatchObject({ standing: 'resolved', reason: 'Built' });
    expect(owedOf(owing(deferred, carried))).toMatchObject({ standing: 'carried', reason: 'Next year' });
  });

  it('leads into the next plan’s draft and out of it', () => {
    const draft = begun(after(planStream, [draftedFor(2022)]));
    const item = {
      id: deferred.id,
      revision: 1,
      entry: deferred,
      committee: 'jobs',
      status: 'open',
    } as const;
    const plans = new Map([['plan-2022', { ...draft, deferred: { [deferred.id]: item } } as DraftedPlan]]);
    expect(owedOf({ ...owing(deferred), plans })).toMatchObject({
      standing: 'owed',
      plan: { id: 'plan-2022', outcome: 'open' },
    });
    const adopted = owing(
      deferred,
      by(theChair, { type: 'AdoptionBegun' }),
      by(theCarryOver, {
        type: 'AdoptionNoted',
        plan: 'plan-2022',
        changes: [],
        deferred: [{ owed: deferred.id, outcome: 'declined', reason: 'No data' }],
        passedOn: [],
      }),
    );
    expect(owedOf(adopted)).toMatchObject({
      standing: 'planned',
      plan: { id: 'plan-2022', outcome: 'declined' },
      reason: 'No data',
    });
  });
});

it('agrees with the department’s own proposal as with a change of the committee’s', () => {
  const events = [
    answered(theHeadOf('economy'), 'o-4', asProposed),
    by(theChair, { type: 'ChangeAgreed', opinion: 'o-4', changes: [moreGrowth] }),
  ];
  const seen = opened(...events);
  const withRemark = {
    ...seen,
    opinions: { ...seen.opinions, 'o-4': { ...opinionOf(seen, 'o-4'), remarks: ['r-3'] } },
  };
  expect(fateOf(round, withRemark, 'r-3', nowhere)?.opinions).toMatchObject([
    { phrase: 'agreeToChange', changes: [{ standing: 'inRound', change: moreGrowth }] },
  ]);
});

function opinionOf({ opinions }: OpenedRound, id: string) {
  const opinion = opinions[id];
  if (!opinion) throw new Error(`no opinion ${id}`);
  return opinion;
}

function begun(plan: Plan): DraftedPlan {
  if (plan.status === 'none') throw new Error('no plan');
  return plan;
}

function plannedAs(): PlannedChange {
  const before = figuresOf({ status: 'none' }, 2022);
  return {
    id: `${round}:o-2:1`,
    revision: 1,
    agreed: agreed(raised),
    edition: 'first',
    committee: 'jobs',
    status: 'takenIn',
    before,
  };
}

function having(changes: DraftedPlan['changes']): DraftedPlan {
  return { ...begun(after(planStream, [draftedFor(2022)])), changes };
}

function program(): Program {
  const before = figuresOf({ status: 'none' }, 2021);
  return {
    status: 'running',
    name: 'Heritage guides',
    owner: 'tourism',
    cooperating: [],
    years: {},
    revisions: [{ agreed: agreed(moreGrowth), before, on: '2021-09-01' }],
    ancestors: [],
    former: [],
    results: {},
    spending: {},
    schedule: [],
    scheduleRevision: 0,
    judgementRevision: 0,
    entries: {},
    selfChecks: {},
    stated: {},
    reasons: {},
  };
}
