// Fills in what a publication copies from around the round, and sees that what is to be shown can be.
import type { WireCommandOf } from '#contract/wire';
import { groundOf } from '#domain/between/publishing';
import { refuse, type Refusal } from '#domain/refusals';
import type { RoundCommand } from '#domain/round/words';
import { committeeOf, load, type Gathering } from './gathering.js';
import { roundUpTo } from './published.js';

/** The round is shown as it stood after so many acts: not before its opinions were sent, and not ahead of what happened. */
export async function gatherPublication(
  command: WireCommandOf<'round', 'PublishRound'>,
  around: Gathering,
): Promise<Extract<RoundCommand, { readonly type: 'PublishRound' }> | Refusal> {
  const { organization, id, store, today, offices } = around;
  const { version, redactions } = command;
  const then = await roundUpTo(store, { organization, id }, version);
  if (then?.round.status !== 'answering' && then?.round.status !== 'concluded')
    return refuse('version-not-publishable', 'version', { version });
  const { round, stoodOn } = then;
  const from = {
    organization: offices.organization,
    committee: committeeOf(around, round.committee),
    plan: await load('plan', round.plan, around),
  };
  return { ...command, copied: groundOf(round, redactions, from, { today, stoodOn }) };
}
