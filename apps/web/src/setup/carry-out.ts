// Carries one row of a table out: one thing after another, each from how things stand by then.
import type { Look, Sheet, Step } from './sheet.js';

/** More steps than any row can need: what asks for more changes nothing. */
const mostSteps = 12;

interface Means<Row, K extends string, Around, Facts> {
  readonly sheet: Sheet<Row, K, Around, Facts>;
  readonly around: Around;
  readonly look: Look;
  readonly ask: (step: Step) => Promise<void>;
}

/** Asks for one thing after another until the row is there; how many it took. */
export async function carryOut<Row, K extends string, Around, Facts>(
  row: Row,
  { sheet, around, look, ask }: Means<Row, K, Around, Facts>,
): Promise<number> {
  for (let made = 0; made < mostSteps; made += 1) {
    const step = sheet.next(row, await sheet.look(row, look, around), around);
    if (!step) return made;
    await ask(step);
  }
  throw new Error('a row of the table comes to no end');
}
