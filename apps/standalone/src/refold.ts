// Folds streams the way the product does, for whoever checks the states that it keeps of them.
import { foldings, parseStreamId } from '#door/foldings';
import { shapeOfCode } from '#door/shape';
import type { StreamName, Vocabularies } from '#domain/between/streams';
import { fold, unfolded, type Folding } from '#event-store/folding';
import type { Refold, Refolding } from '#event-store/postgres/verify-snapshots';
import { shapeUnder } from '#event-store/snapshots';

/**
 * Folds what this code takes snapshots of.
 * @param shape of the snapshots; another than the code's own where the same code was compiled in another way
 */
export function refoldingOfCode(shape = shapeOfCode()): Refold {
  return (stream, kept) => {
    const name = parseStreamId(stream)?.stream;
    return name && kept === shapeUnder(name, shape) ? refolding(name) : undefined;
  };
}

function refolding<N extends StreamName>(name: N): Refolding {
  const folding: Folding<Vocabularies[N]['state']> = foldings[name];
  let folded = unfolded(folding);
  return {
    take: (events) => {
      folded = fold(folding, folded, events);
    },
    get state() {
      return folded.state;
    },
  };
}
