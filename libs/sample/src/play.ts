// Plays the case act by act on whatever carries the acts out: the door in process, or the product over HTTP.
import type { RefusalCode } from '#domain/refusals';
import type { Act } from './act.js';

/** Carries one act out, with its place in the list. Answers the code of a refusal, or nothing where it was accepted. */
export type Perform = (act: Act, index: number) => Promise<RefusalCode | undefined> | RefusalCode | undefined;

/** An act came out otherwise than the case says; what follows stands on it, so the play ends there. */
export class OffScript extends Error {
  override readonly name = 'OffScript';

  constructor(
    readonly act: Act,
    readonly index: number,
    readonly found: RefusalCode | undefined,
  ) {
    super(
      `act ${index} (${act.at}, ${act.post}, ${act.command.type}: ${act.note}) ` +
        `should be ${outcomeOf(act.expect)} and was ${outcomeOf(found)}`,
    );
  }
}

/**
 * Plays acts in their order; `told` hears of each as it has come out. Rejects with `OffScript` at the first act that
 * is refused or accepted against the case, and with whatever `perform` throws.
 */
export async function play(
  acts: readonly Act[],
  perform: Perform,
  told: (act: Act, index: number) => void = () => undefined,
): Promise<void> {
  for (const [index, act] of acts.entries()) {
    const found = await perform(act, index);
    if (found !== act.expect) throw new OffScript(act, index, found);
    told(act, index);
  }
}

function outcomeOf(code: RefusalCode | undefined): string {
  return code === undefined ? 'accepted' : `refused (${code})`;
}
