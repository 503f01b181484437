// Sends letters one after the other and counts what became of them: where nobody answers, nobody is kept waiting for each.
import type { Letter } from './letters.js';
import { waits, type Outbox } from './outbox.js';

/** How many were done, came back, or wait and go out by themselves. */
export interface Told {
  readonly done: number;
  readonly back: number;
  readonly waits: number;
}

interface Hearing {
  /** Hears after each letter. */
  readonly onStep?: (told: Told) => void;
  /** Hears of each letter that came back. */
  readonly onBack?: (letter: Letter, error: unknown) => void;
}

/**
 * Sends letters in turn.
 *
 * @param letters each made when its turn comes, from what stands there then; undefined where nothing does any more
 */
export async function sendInTurn(
  outbox: Pick<Outbox, 'send' | 'keep'>,
  letters: readonly (() => Letter | undefined)[],
  { onStep, onBack }: Hearing,
): Promise<Told> {
  let told: Told = { done: 0, back: 0, waits: 0 };
  const sendOne = async (letter: Letter): Promise<keyof Told> => {
    if (told.waits > 0) {
      outbox.keep(letter);
      return 'waits';
    }
    try {
      await outbox.send(letter);
      return 'done';
    } catch (error) {
      if (waits(error)) return 'waits';
      onBack?.(letter, error);
      return 'back';
    }
  };
  for (const write of letters) {
    const letter = write();
    if (!letter) continue;
    const became = await sendOne(letter);
    told = { ...told, [became]: told[became] + 1 };
    onStep?.(told);
  }
  return told;
}
