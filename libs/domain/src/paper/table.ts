// The lifecycle of a final paper as data.
import type { PostHeld, SeatRole } from '../actor.js';
import { rowsOf, type Stream, type Table } from '../gate/gate.js';
import { evolvePaper } from './evolve.js';
import * as rules from './rules.js';
import type { Paper, PaperVocabulary } from './states.js';

const row = rowsOf<PaperVocabulary>();

// prettier-ignore
export const paperTable: Table<PaperVocabulary> = {
  MakeFinal: row('MakeFinal', {
    by: ['secretary', 'chair', 'coordinator'], when: ['none', 'kept'], on: 'stream', is: [], gives: ['PaperMadeFinal'],
    rule: rules.makeFinal,
  }),
  RegisterPaper: row('RegisterPaper', {
    by: ['secretary', 'chair', 'coordinator'], when: ['kept'], on: 'final', is: ['made'], gives: ['PaperRegistered'],
    rule: rules.register,
  }),
  WithdrawPaper: row('WithdrawPaper', {
    by: ['secretary', 'chair', 'coordinator'], when: ['kept'], on: 'final', is: ['made', 'registered'],
    gives: ['PaperWithdrawn'], rule: rules.withdraw,
  }),
};

/** The final paper as the gate knows it. */
export const paperStream: Stream<PaperVocabulary> = {
  name: 'paper',
  initial: { status: 'none' },
  table: paperTable,
  casting: {
    chair: ({ post }, state) => actsFor(post, state, 'chair'),
    secretary: ({ post }, state) => actsFor(post, state, 'secretary'),
    coordinator: ({ post }, state) =>
      post.kind === 'office' && (state.status === 'none' || state.committee === undefined),
  },
  shelves: { final: (state) => (state.status === 'none' ? {} : state.finals) },
  evolve: evolvePaper,
  rules: () => [],
};

function actsFor(post: PostHeld, state: Paper, role: SeatRole): boolean {
  return (
    post.kind === 'seat' &&
    post.role === role &&
    (state.status === 'none' || state.committee === post.committee)
  );
}
