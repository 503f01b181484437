// Fills in what a final paper consists of: whoever asked had it made before they came to the door.
import type { WireCommandOf } from '#contract/wire';
import { paperIdOf, type PaperCommand } from '#domain/paper/words';
import { isRefusal, refuse, type Refusal } from '#domain/refusals';
import type { Gathering } from './gathering.js';

type CommandIs<T extends PaperCommand['type']> = Extract<PaperCommand, { readonly type: T }>;

/** The paper that this stream is of, as it was made; or why it could not be. */
export function gatherFinal(
  command: WireCommandOf<'paper', 'MakeFinal'>,
  { id, made }: Gathering,
): CommandIs<'MakeFinal'> | Refusal {
  const expected = paperIdOf(command);
  if (id !== expected) return refuse('paper-id-invalid', 'id', { expected });
  if (made === undefined) return refuse('paper-not-written');
  return isRefusal(made) ? made : { ...command, ...made };
}

/** The paper again with its number on it. */
export function gatherRegistration(
  command: WireCommandOf<'paper', 'RegisterPaper'>,
  { made }: Gathering,
): CommandIs<'RegisterPaper'> | Refusal {
  if (made === undefined) return refuse('paper-not-written');
  return isRefusal(made) ? made : { ...command, files: made.files };
}
