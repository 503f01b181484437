// A table may be taken into a first plan too: nothing was reported of it yet, and its draft still wants its figures.
import { describe, expect, it } from '@jest/globals';
import type { Stamped } from '#domain/gate/evolution';
import { planStream } from '#domain/plan/table';
import type { PlanEvent } from '#domain/plan/words';
import { editionShown } from '#domain/plan/states';
import { after } from '#testing/given';
import { theChair, theCoordinator } from '#testing/given-actors';
import { draftedFor, draftedWith, planYear } from '#testing/given-plan';
import { mayTakeIn } from './taking-in.js';

function planAfter(event: Stamped<PlanEvent>) {
  const plan = after(planStream, [event]);
  const edition = plan.status === 'none' ? undefined : editionShown(plan);
  if (plan.status === 'none' || !edition) throw new TypeError('not drafted');
  return { plan, edition, programs: [] };
}

describe('a table', () => {
  it('may be taken into a draft with lines by who sets these, and by nobody else', () => {
    const read = planAfter(draftedFor(planYear));
    expect(mayTakeIn(read, theCoordinator)).toBe(true);
    expect(mayTakeIn(read, theChair)).toBe(false);
    expect(mayTakeIn(planAfter(draftedWith({ copied: { strategies: [], lines: [] } })), theCoordinator)).toBe(
      false,
    );
  });
});
