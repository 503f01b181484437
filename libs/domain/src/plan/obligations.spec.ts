// Holds what is owed on a plan to the state it is derived from: the next step of its edition, by the deadline it leads to.
import { describe, expect, it } from '@jest/globals';
import { after } from '#testing/given';
import { theCoordinator } from '#testing/given-actors';
import { carried, draftedWith, life, lifeOf, planRules, wayOf } from '#testing/given-plan';
import { everyLife } from '#testing/law';
import { planWorld } from '#testing/law-worlds';
import type { Stamped } from '../gate/evolution.js';
import { allowed } from '../gate/gate.js';
import type { Debtor, ObligationKind } from '../obligations.js';
import { obligationsOfPlan } from './obligations.js';
import type { DraftedPlan } from './states.js';
import { planStream } from './table.js';
import type { PlanCommand, PlanEvent } from './words.js';

type Happened = Stamped<PlanEvent>;

function planAfter(events: readonly Happened[]): DraftedPlan {
  const state = after(planStream, events);
  if (state.status === 'none') throw new Error('no plan');
  return state;
}

/** What is owed, as `key: who by when`. */
const listAfter = (events: readonly Happened[]) =>
  obligationsOfPlan(planAfter(events), '2021-07-20').map(
    ({ key, debtor, due }) => `${key}: ${nameOf(debtor)} by ${due ?? 'no date'}`,
  );

function nameOf(debtor: Debtor): string {
  return debtor.kind === 'seats' ? `${debtor.role} of ${debtor.committee}` : debtor.kind;
}

describe('the next plan', () => {
  const { first } = life;

  it('owes each step by a day of its own, planned backwards from 30 November of the year before, on working days', () => {
    expect(listAfter(first.drafted)).toEqual(['draft-plan/e-1: office by 2021-10-15']);
    expect(listAfter(first.heard)).toEqual(['draft-plan/e-1: office by 2021-10-15']);
    expect(listAfter(first.submitted)).toEqual(['deliberate-plan/e-1/0: secretary of jobs by 2021-10-29']);
    expect(listAfter(first.takenOnce)).toEqual(['deliberate-plan/e-1/1: secretary of council by 2021-10-29']);
    expect(listAfter(first.deliberated)).toEqual(['report-plan/e-1: office by 2021-11-15']);
    expect(listAfter(first.reported)).toEqual(['approve-plan/e-1: office by 2021-11-23']);
    expect(listAfter(first.signed)).toEqual(['approve-plan/e-1: office by 2021-11-23']);
    expect(listAfter(first.approved)).toEqual(['submit-plan/e-1: office by 2021-11-30']);
  });

  it('is put in force before its first day, which is a holiday', () => {
    expect(listAfter(first.handedIn)).toEqual(['put-in-force/e-1: office by 2021-12-31']);
    expect(listAfter(life.inForce)).toEqual([]);
  });

  it('owes neither report nor submission where the city’s rules do not', () => {
    const rules = planRules.filter(({ key }) => key !== 'plan.reported' && key !== 'plan.submitted');
    const way = wayOf('e-1', [draftedWith({ rules })]);
    expect(listAfter(way.deliberated)).toEqual(['approve-plan/e-1: office by 2021-12-24']);
    expect(listAfter(way.approved)).toEqual(['put-in-force/e-1: office by 2021-12-31']);
  });

  it('has the leads that the city’s rules give it', () => {
    const lead = {
      key: 'plan.lead-drafted',
      value: '60',
      article: 'Own standard',
      from: '2021-01-01',
    } as const;
    expect(listAfter([draftedWith({ rules: [...planRules, lead] })])).toEqual([
      'draft-plan/e-1: office by 2021-10-01',
    ]);
  });

  it('is planned around the days that the office declared, before and after the drafting', () => {
    const founding = { status: 'off', name: 'Founding day' } as const;
    const days = { '2021-10-15': founding };
    expect(listAfter([draftedWith({ days })])).toEqual(['draft-plan/e-1: office by 2021-10-14']);
    const noted = carried({ type: 'DayNoted', date: '2021-10-14', name: 'Festival' });
    expect(listAfter([draftedWith({ days }), noted])).toEqual(['draft-plan/e-1: office by 2021-10-13']);
    const worked = carried({ type: 'DayNoted', date: '2021-10-15' });
    expect(listAfter([draftedWith({ days }), noted, worked])).toEqual([
      'draft-plan/e-1: office by 2021-10-15',
    ]);
  });

  it('is overdue from the day after', () => {
    const overdueOn = (day: string) =>
      obligationsOfPlan(planAfter(first.approved), day).map(({ overdue }) => overdue);
    expect(overdueOn('2021-11-30')).toEqual([false]);
    expect(overdueOn('2021-12-01')).toEqual([true]);
  });
});

describe('a plan without a deadline', () => {
  const elsewhere = { basis: undefined, bodies: [] };

  it('is one that was adopted elsewhere, and only has to be put in force', () => {
    expect(listAfter([draftedWith(elsewhere)])).toEqual(['put-in-force/e-1: office by no date']);
    expect(listAfter([draftedWith({ ...elsewhere, copied: { strategies: [], lines: [] } })])).toEqual([
      'draft-plan/e-1: office by no date',
    ]);
    expect(listAfter([draftedWith({ basis: undefined })])).toEqual(['draft-plan/e-1: office by no date']);
  });

  it('is a correction', () => {
    expect(listAfter(life.correction.drafted)).toEqual(['draft-plan/e-2: office by no date']);
    expect(listAfter(life.correction.handedIn)).toEqual(['put-in-force/e-2: office by no date']);
  });
});

describe('a plan that another one follows', () => {
  it('owes its results by the end of February after its last year', () => {
    expect(listAfter(life.reporting)).toEqual(['report-results: office by 2023-02-28']);
    expect(listAfter(lifeOf(2023).reporting)).toEqual(['report-results: office by 2024-02-29']);
    expect(listAfter([draftedWith({ lastYear: 2025 }), ...life.reporting.slice(1)])).toEqual([
      'report-results: office by 2026-02-27',
    ]);
    expect(listAfter(life.closed)).toEqual([]);
  });
});

describe('over random lives', () => {
  /**
   * What a debtor does about it; what came in late sends an edition back, or is dropped from it; and a correction that is still open when the
   * next plan takes over is dropped first. A deliberation is brought before a meeting.
   */
  const ways: Readonly<Partial<Record<ObligationKind, readonly PlanCommand['type'][]>>> = {
    'draft-plan': ['AddStrategy', 'SubmitDraft'],
    'report-plan': ['RecordReport'],
    'approve-plan': ['StartApproval', 'RecordSignature', 'FinishApproval', 'SendBack'],
    'submit-plan': ['RecordSubmission'],
    'put-in-force': ['PutInForce', 'SendBack', 'DropChange'],
    'report-results': ['ClosePlan', 'DropCorrection'],
  };

  it('at most one thing is owed, and the office can do what it owes', () => {
    everyLife(planWorld, { lives: 20, steps: 40 }, ({ after: plan, today }) => {
      if (plan.status === 'none') return [];
      const owed = obligationsOfPlan(plan, today);
      const offers = allowed(planStream, plan, theCoordinator).map(({ command }) => command);
      return [
        ...(owed.length > 1 ? [`${owed.length} things are owed`] : []),
        ...owed
          .filter(
            ({ kind, debtor }) =>
              debtor.kind === 'office' && !offers.some((each) => ways[kind]?.includes(each)),
          )
          .map(({ key }) => `${key} is owed, but cannot be done`),
      ];
    });
  });
});
