// Good files that were cut off, whose bits were turned, or that are taken for another kind.
import { written } from '#documents/written';
import { diceOf } from '../dice.js';
import { examplePaper } from '../example-paper.js';
import { openByRhwp } from '../hwpx/read-by-rhwp.js';
import type { HostileFile } from './hostile-file.js';

const formats = ['hwp', 'hwpx', 'docx', 'xlsx'] as const;
const cuts = [0, 1, 4, 30, 0.1, 0.5, 0.9, 0.99, 0.9999];
const turns = 16;

/** Damaged and mistaken files of each format. */
export async function* damaged(): AsyncGenerator<HostileFile> {
  const paper = examplePaper();
  const hwpx = await written(paper, 'hwpx');
  const good = {
    hwp: (await openByRhwp(hwpx)).exportHwp(),
    hwpx,
    docx: await written(paper, 'docx'),
    xlsx: await written(paper, 'xlsx'),
  };
  for (const type of formats) {
    const bytes = good[type];
    for (const cut of cuts) {
      const length = cut < 1 ? Math.floor(bytes.length * cut) : cut;
      yield { name: `${type} cut after ${length} bytes`, type, bytes: bytes.subarray(0, length) };
    }
    for (let nth = 0; nth < turns; nth += 1) {
      yield { name: `${type} with bits turned, ${nth}`, type, bytes: turned(bytes, nth) };
    }
    for (const as of [...formats, 'text' as const]) {
      if (as !== type) yield { name: `${type} taken for ${as}`, type: as, bytes };
    }
    yield {
      name: `${type} twice`,
      type,
      bytes: Buffer.concat([bytes, bytes]),
    };
  }
}

/** A few bits of a file, the more the higher its number. */
function turned(bytes: Uint8Array, nth: number): Uint8Array {
  const roll = diceOf(nth + 1);
  const copy = Uint8Array.from(bytes);
  for (let count = 0; count <= nth * 4; count += 1) {
    const at = roll(copy.length);
    copy[at] = (copy[at] ?? 0) ^ (1 << roll(8));
  }
  return copy;
}
