// The rules of files that show what a result says: they stand still once somebody has verified it by them.
import { checkAttaching, checkDetaching, hasFiles, hasRoom } from '../attachments.js';
import type { At } from '../gate/gate.js';
import type { Refusal } from '../refusals.js';
import type { IntroducedProgram, ProgramVocabulary } from './states.js';
import type { ProgramCommand, ProgramEvent } from './words.js';

type CommandIs<T extends ProgramCommand['type']> = Extract<ProgramCommand, { readonly type: T }>;
type EventIs<T extends ProgramEvent['type']> = Extract<ProgramEvent, { readonly type: T }>;
type OnClaim = At<ProgramVocabulary, IntroducedProgram['status'], 'result', 'provisional'>;

/** A claimed result takes another file. */
export function resultHasRoom({ item }: OnClaim): Refusal | undefined {
  return hasRoom(item);
}

/** A claimed result has a file that can be removed. */
export function resultHasFiles({ item }: OnClaim): Refusal | undefined {
  return hasFiles(item);
}

/** A file that shows what was reached. */
export function attachToResult(
  { item }: OnClaim,
  command: CommandIs<'AttachToResult'>,
): EventIs<'ResultFileAttached'> | Refusal {
  return checkAttaching(item, command.file) ?? { ...command, type: 'ResultFileAttached' };
}

/** What was attached stays in the history, with the reason why it was removed. */
export function detachFromResult(
  { item }: OnClaim,
  command: CommandIs<'DetachFromResult'>,
): EventIs<'ResultFileDetached'> | Refusal {
  return checkDetaching(item, command) ?? { ...command, type: 'ResultFileDetached' };
}
