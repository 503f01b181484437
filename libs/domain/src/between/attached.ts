// Every file that is attached to something of a stream: what a reader who sees the stream so may take.
import type { Attached, HasFiles } from '../has-files.js';
import type { Response } from '../round/states.js';
import type { StreamName, Vocabularies } from './streams.js';

type StateOf<N extends StreamName> = Vocabularies[N]['state'];

/** The files in a state, as it is or as a reader sees it. */
export function attachedIn<N extends StreamName>(stream: N, state: StateOf<N>): readonly Attached[] {
  return itemsOf[stream](state).flatMap(({ files = [] }) => files);
}

const none = (): readonly HasFiles[] => [];

/** What can have files, in each stream. */
const itemsOf: { readonly [N in StreamName]: (state: StateOf<N>) => readonly HasFiles[] } = {
  organization: none,
  committee: none,
  program: (state) => (state.status === 'none' ? [] : Object.values(state.results)),
  plan: none,
  cycle: none,
  round: (state) =>
    state.status === 'none'
      ? []
      : [
          ...Object.values(state.remarks),
          ...Object.values(state.opinions).flatMap(({ responses, found }) => [
            ...responses,
            ...[...responses, ...(found ? [found] : [])].map(sourceOf),
          ]),
        ],
  meeting: (state) => (state.status === 'closed' ? [state.minutes] : []),
  reminder: none,
  intake: none,
  paper: none,
};

/** The paper that an answer was found in, as whoever entered the answer brought it. */
function sourceOf({ source, by, on }: Pick<Response, 'source' | 'by' | 'on'>): HasFiles {
  return source?.file ? { files: [{ ...source.file, by, on }] } : {};
}
