// Reads what arrives from another installation as the lists will: what they cannot fold would stop them for everybody.
import { streams, type StreamName, type Vocabularies } from '#domain/between/streams';
import { foldings, parseStreamId } from '#door/foldings';
import type { Folding } from '#event-store/folding';
import type { Recorded } from '#event-store/store';

/**
 * Folds one stream, event by event.
 * @throws TypeError where this version has no such stream; what it answers throws TypeError or ImpossibleHistory where the
 *   stream cannot have the event
 */
export function reading(stream: string): (event: Recorded) => void {
  const address = parseStreamId(stream);
  if (!address) throw new TypeError(`no stream of this version is called ${stream}`);
  return readingAs(address.stream);
}

/** Whether streams of this version have events of that type, wherever in one it comes. */
export function isKnown(stream: string, type: string): boolean {
  const address = parseStreamId(stream);
  return address !== undefined && Object.hasOwn(streams[address.stream].evolve, type);
}

function readingAs<N extends StreamName>(stream: N): (event: Recorded) => void {
  const { initial, evolve }: Folding<Vocabularies[N]['state']> = foldings[stream];
  let state = initial;
  return (event) => {
    state = evolve(state, event);
  };
}
