// Fills in what a publication copies from around its stream, and sees that what is to be shown can be.
import type { WireCommandOf } from '#contract/wire';
import { groundOf, groundOfPlan } from '#domain/between/publishing';
import type { PlanCommand } from '#domain/plan/words';
import { refuse, type Refusal } from '#domain/refusals';
import type { RoundCommand } from '#domain/round/words';
import { committeeOf, load, type Gathering } from './gathering.js';
import { upTo } from './published.js';

/** A round is shown as it stood after so many acts: not before its opinions were sent, and not ahead of what happened. */
export async function gatherRoundPublication(
  command: WireCommandOf<'round', 'PublishRound'>,
  around: Gathering,
): Promise<Extract<RoundCommand, { readonly type: 'PublishRound' }> | Refusal> {
  const { store, today, offices } = around;
  const { version, redactions } = command;
  const then = await upTo(store, 'round', around, version);
  if (then?.state.status !== 'answering' && then?.state.status !== 'concluded')
    return refuse('version-not-publishable', 'version', { version });
  const { state: round, stoodOn } = then;
  const from = {
    organization: offices.organization,
    committee: committeeOf(around, round.committee),
    plan: await load('plan', round.plan, around),
  };
  return { ...command, copied: groundOf(round, redactions, from, { today, stoodOn }) };
}

/** A plan is shown as it stood after so many acts: not before it was in force, and not ahead of what happened. */
export async function gatherPlanPublication(
  command: WireCommandOf<'plan', 'PublishPlan'>,
  around: Gathering,
): Promise<Extract<PlanCommand, { readonly type: 'PublishPlan' }> | Refusal> {
  const { store, today, offices } = around;
  const { version, redactions } = command;
  const then = await upTo(store, 'plan', around, version);
  if (!then || then.state.status === 'none' || then.state.status === 'inPreparation')
    return refuse('version-not-publishable', 'version', { version });
  const days = { today, stoodOn: then.stoodOn };
  return { ...command, copied: groundOfPlan(then.state, redactions, offices.organization, days) };
}
