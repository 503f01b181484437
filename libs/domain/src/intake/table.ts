// The lifecycle of an intake as data.
import { postKey, type Actor } from '../actor.js';
import { rowsOf, type Stream, type Table } from '../gate/gate.js';
import { evolveIntake } from './evolve.js';
import * as rules from './rules.js';
import type { Intake, IntakeVocabulary } from './states.js';

const row = rowsOf<IntakeVocabulary>();

// prettier-ignore
export const intakeTable: Table<IntakeVocabulary> = {
  BeginIntake: row('BeginIntake', {
    by: ['insider'], when: ['none'], on: 'stream', is: [], gives: ['IntakeBegun'], rule: rules.begin,
  }),
  NoteOutcomes: row('NoteOutcomes', {
    by: ['intake policy'], when: ['takingIn'], on: 'stream', is: [], gives: ['OutcomesNoted', 'IntakeCarriedOut'],
    rule: rules.noteOutcomes,
  }),
  UndoIntake: row('UndoIntake', {
    by: ['beginner', 'coordinator'], when: ['carriedOut'], on: 'stream', is: [], gives: ['IntakeUndoBegun'],
    guard: rules.hasDoneSomething, rule: rules.undo,
  }),
  NoteReversals: row('NoteReversals', {
    by: ['intake policy'], when: ['undoing'], on: 'stream', is: [], gives: ['ReversalsNoted', 'IntakeUndone'],
    rule: rules.noteReversals,
  }),
};

/** The intake as the gate knows it. */
export const intakeStream: Stream<IntakeVocabulary> = {
  name: 'intake',
  initial: { status: 'none' },
  table: intakeTable,
  casting: {
    insider: ({ post }) => post.kind !== 'policy',
    beginner: isBeginner,
    coordinator: ({ post }) => post.kind === 'office',
    'intake policy': ({ post }) => post.kind === 'policy' && post.policy === 'intake',
  },
  shelves: {},
  evolve: evolveIntake,
  rules: () => [],
};

/** Who holds the post in which it was begun, whoever held it then: the acts are the post's to take back. */
function isBeginner({ post }: Actor, state: Intake): boolean {
  return state.status !== 'none' && post.kind !== 'policy' && postKey(post) === postKey(state.by.post);
}
