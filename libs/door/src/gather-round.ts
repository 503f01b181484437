// Fills in what a round copies when it is opened, and sees that its cycle still takes one.
import type { WireCommandOf } from '#contract/wire';
import { cycleIdOf } from '#domain/between/naming';
import { programsInScope, scopeOf } from '#domain/between/opening';
import { isRefusal, refuse, type Refusal } from '#domain/refusals';
import type { RoundCommand } from '#domain/round/words';
import { committeeOf, load, loadAll, type Gathering } from './gathering.js';

/** The scope as everything stands now; a cycle that is in adoption or over takes no more rounds. */
export async function gatherOpening(
  command: WireCommandOf<'round', 'OpenRound'>,
  around: Gathering,
): Promise<Extract<RoundCommand, { readonly type: 'OpenRound' }> | Refusal> {
  const { programs: _, year: __, ...rest } = command;
  const plan = await load('plan', command.plan, around);
  const programs = await loadAll('program', programsInScope(plan, command), around);
  const { organization } = around.offices;
  const committee = committeeOf(around, command.committee);
  const scope = scopeOf(command, { organization, committee, plan, programs }, around.today);
  if (isRefusal(scope)) return scope;
  const cycle = await load('cycle', cycleIdOf(command.committee, command.plan, scope.year), around);
  return cycle.status === 'adoption' || cycle.status === 'adopted' || cycle.status === 'closed'
    ? refuse('cycle-takes-no-rounds', 'plan', { status: cycle.status })
    : { ...rest, scope };
}
