// What is taken in from a file is worked out where it is begun: no browser says what a file holds.
import type { WireCommandOf } from '#contract/wire';
import type { IntakeCommand } from '#domain/intake/words';
import { isRefusal, refuse, type Refusal } from '#domain/refusals';
import { unknownFile, type Gathering } from './gathering.js';

/** With what is proposed, of a file that is kept as it is named. */
export async function gatherIntake(
  command: WireCommandOf<'intake', 'BeginIntake'>,
  around: Gathering,
): Promise<IntakeCommand | Refusal> {
  const { organization, signed, propose } = around;
  const unknown = await unknownFile(around, command.file, 'file');
  if (unknown) return unknown;
  const proposed = propose
    ? await propose(command, { organization, signed })
    : refuse('intake-not-here', 'file');
  if (isRefusal(proposed)) return proposed;
  const { steps, findings } = proposed;
  return { ...command, steps, findings };
}
