// A reader is told what a plan owes and lacks where they see all of its draft, and nobody is asked it of the past.
import { describe, expect, it } from '@jest/globals';
import type { Actor } from '#domain/actor';
import type { DraftedPlan, PlanVocabulary } from '#domain/plan/states';
import { planStream } from '#domain/plan/table';
import { after, today } from '#testing/given';
import { theChair, theCoordinator, theOfficerOf } from '#testing/given-actors';
import { laden, lifeOf, market, office, setting } from '#testing/given-plan';
import { planFigures } from './plan-figures.js';
import { stateSeenBy } from '#domain/between/sights';

function planAfter(events: Parameters<typeof after<PlanVocabulary>>[1]): DraftedPlan {
  const plan = after(planStream, events);
  if (plan.status === 'none') throw new Error('no plan');
  return plan;
}

const draft = planAfter(laden);

function figuresFor(actor: Actor, plan: DraftedPlan, on: string | undefined) {
  return planFigures(plan, stateSeenBy('plan', plan, actor) ?? { status: 'none' }, on);
}

describe('the figures of a plan', () => {
  it('tell its makers and reviewers what is owed next, and what is lacking before', () => {
    for (const reader of [theCoordinator, theChair]) {
      const { duties = [], lacking = [] } = figuresFor(reader, draft, today);
      expect(duties.map(({ kind, due }) => [kind, due])).toEqual([['draft-plan', '2021-10-15']]);
      expect(lacking.map(({ refused }) => refused)).toContain('deferred-open');
    }
  });

  it('tell a department nothing of a draft that it does not see whole', () => {
    expect(figuresFor(theOfficerOf('economy'), draft, today)).toEqual({ found: [] });
  });

  it('tell whoever sees a program in preparation what does not add up in it', () => {
    const years = market.years.map((row) => ({
      ...row,
      indicators: row.indicators.map((each) => ({ ...each, weight: '60' })),
    }));
    const odd = planAfter([...laden, office({ ...setting(market, { years }), type: 'LineSet' })]);
    const found = [
      {
        ...{ program: 'market', programName: market.name, kind: 'weights', says: '100', follows: '60' },
        at: { figure: 'weights', period: '2022' },
      },
    ];
    expect(figuresFor(theCoordinator, odd, today).found).toEqual(found);
    expect(figuresFor(theOfficerOf('economy'), odd, today)).toEqual({ found });
    expect(figuresFor(theOfficerOf('tourism'), odd, today)).toEqual({ found: [] });
  });

  it('lack nothing where nothing is prepared, and are not asked of the past', () => {
    expect(figuresFor(theCoordinator, planAfter(lifeOf(2022).inForce), today)).toEqual({ duties: [] });
    expect(figuresFor(theCoordinator, draft, undefined)).toEqual({ found: [] });
    expect(planFigures({ status: 'none' }, { status: 'none' }, today)).toEqual({});
  });
});
