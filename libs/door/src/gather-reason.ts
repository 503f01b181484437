// Fills in what a reason is given for: how large what does not add up is, where the caller does not say what they saw.
import type { WireCommandOf } from '#contract/wire';
import type { ProgramCommand } from '#domain/program/words';
import { sizeOf } from '#domain/reported';
import { contradictionsIn } from '#domain/reckoning/contradictions';
import { reckoningRules } from '#domain/reckoning/rules';
import { load, type Gathering } from './gathering.js';

/** A reason is given for what does not add up now, or for what the caller saw of it; of no size where it adds up by now. */
export async function gatherReason(
  command: WireCommandOf<'program', 'GiveReason'>,
  around: Gathering,
): Promise<Extract<ProgramCommand, { readonly type: 'GiveReason' }>> {
  const { contradiction } = command;
  const program = await load('program', around.id, around);
  if (command.size !== undefined || program.status === 'none') return command;
  const { today, offices } = around;
  const { organization } = offices;
  const rules = reckoningRules(organization.status === 'none' ? [] : organization.rules, today);
  const found = contradictionsIn(program, rules, today).find(({ key }) => key === contradiction);
  return found ? { ...command, size: sizeOf(found) } : command;
}
