// Tells how a plan is shown to the public, and holds its public view to its promise: no person, no post, no draft, nothing withheld.
import { describe, expect, it } from '@jest/globals';
import { after, by, expectTried, given } from '#testing/given';
import { theChair, theCoordinator, theOfficerOf } from '#testing/given-actors';
import { life, planCommandsOf, planGroundWith, planPublishedAt } from '#testing/given-plan';
import { everyLife } from '#testing/law';
import { everybody, planWorld } from '#testing/law-worlds';
import type { Stamped } from '../gate/evolution.js';
import { redactablePlanFields, type PlanRedaction, type PublishedPlan } from '../publication.js';
import { publicPlanOf } from './public.js';
import { editionShown, type DraftedPlan } from './states.js';
import { planStream } from './table.js';
import type { PlanCommand, PlanEvent } from './words.js';

const { first, inForce, correction, reporting, closed } = life;

function planAfter(events: readonly Stamped<PlanEvent>[]): DraftedPlan {
  const plan = after(planStream, events);
  if (plan.status === 'none') throw new Error('not drafted');
  return plan;
}

const [program = ''] = Object.keys(editionShown(planAfter(inForce))?.lines ?? {});
const money: PlanRedaction = { field: 'budget', item: program, clause: 'withheld.business' };

function publish(
  ...redactions: readonly PlanRedaction[]
): Extract<PlanCommand, { readonly type: 'PublishPlan' }> {
  return {
    type: 'PublishPlan',
    version: inForce.length,
    redactions,
    reason: 'It is in force',
    copied: planGroundWith(redactions.map(({ clause }) => clause)),
  };
}

function published(redactions: readonly PlanRedaction[] = []): PublishedPlan {
  const clauses = [...new Set(redactions.map(({ clause }) => clause))];
  return { version: 1, redactions, copied: planGroundWith(clauses) };
}

const withdraw = { type: 'WithdrawPublication', reason: 'A figure was wrong' } as const;

describe('publishing a plan', () => {
  it.each([
    ['in force', inForce],
    ['whose results are reported', reporting],
    ['that is closed', closed],
  ])('is for the coordinating office, of a plan %s', (_what, past) => {
    given(planStream, ...past)
      .when(theCoordinator, publish(money))
      .happens({ ...publish(money), type: 'PlanPublished' })
      .stamps('withheld.business');
    for (const actor of [theChair, theOfficerOf('economy')])
      given(planStream, ...past)
        .when(actor, publish())
        .isRefused('not-your-part');
  });

  it('waits until it is in force, and has its reason', () => {
    given(planStream, ...first.handedIn)
      .when(theCoordinator, publish())
      .isRefused('wrong-stage');
    given(planStream, ...inForce)
      .when(theCoordinator, { ...publish(), reason: '' })
      .isRefused('reason-missing', 'reason');
  });

  it('withholds each thing once, only what is there, and by clauses in force', () => {
    const story = given(planStream, ...inForce);
    story.when(theCoordinator, publish(money, money)).isRefused('list-repeats', 'redactions[1]');
    story
      .when(theCoordinator, publish({ ...money, item: 'nowhere' }))
      .isRefused('unknown-item', 'redactions[0].item');
    story
      .when(theCoordinator, { ...publish(money), copied: planGroundWith() })
      .isRefused('clause-not-in-force', 'redactions[0].clause');
  });

  it('is taken back with a reason, while something shows', () => {
    given(planStream, ...inForce)
      .when(theCoordinator, withdraw)
      .isRefused('nothing-published');
    const shown = given(planStream, ...planPublishedAt(inForce));
    shown.when(theCoordinator, { ...withdraw, reason: ' ' }).isRefused('reason-missing', 'reason');
    shown.when(theCoordinator, withdraw).happens({ ...withdraw, type: 'PublicationWithdrawn' });
    const hidden = [
      ...planPublishedAt(inForce),
      by(theCoordinator, { ...withdraw, type: 'PublicationWithdrawn' }),
    ];
    expect(planAfter(hidden).publication).toMatchObject({ status: 'withdrawn', reason: withdraw.reason });
  });
});

describe('the public view of a plan', () => {
  it('is nothing before the plan is in force, and the edition in force while another is drafted', () => {
    expect(publicPlanOf(planAfter(first.handedIn), published(), '2022-01-10')).toBeUndefined();
    const [before, now] = [inForce, correction.drafted].map((past) =>
      publicPlanOf(planAfter(past), published(), '2022-01-10'),
    );
    expect(now).toEqual(before);
  });

  it('holds no person, no post, and nothing that is withheld, over random lives', () => {
    const ids = everybody.flatMap(({ person, post }) => [
      person,
      ...(post.kind === 'seat' ? [post.seat] : 'post' in post ? [post.post] : []),
    ]);
    everyLife(planWorld, { lives: 15, steps: 40 }, ({ after: plan }) => {
      if (plan.status === 'none') return [];
      const redactions = Object.keys(editionShown(plan)?.lines ?? {}).flatMap((item) =>
        redactablePlanFields.map((field) => ({ field, item, clause: 'withheld.personal' }) as const),
      );
      const open = publicPlanOf(plan, published(), '2023-01-10');
      const covered = publicPlanOf(plan, published(redactions), '2023-01-10');
      const told = JSON.stringify(open ?? {});
      return [
        ...ids.filter((id) => told.includes(`"${id}"`)).map((id) => `shows ${id}`),
        ...(covered?.programs ?? [])
          .flatMap(({ years }) => years.flatMap(({ budget, content }) => [budget, content]))
          .filter((field) => !('withheld' in field))
          .map(() => 'shows what is withheld'),
      ];
    });
  });
});

it('has a story for every row of this chapter', () => {
  expectTried(planStream, planCommandsOf('publishing'));
});
