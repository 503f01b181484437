// The lifecycle of a program as data.
import { rowsOf, type Stream, type Table } from '../gate/gate.js';
import { evolveProgram } from './evolve.js';
import * as rules from './rules.js';
import type { ProgramVocabulary } from './states.js';

const row = rowsOf<ProgramVocabulary>();

// prettier-ignore
export const programTable: Table<ProgramVocabulary> = {
  IntroduceProgram: row('IntroduceProgram', {
    by: ['coordinator'], when: ['none'], on: 'stream', is: [], gives: ['ProgramIntroduced'], rule: rules.introduce,
  }),
  MoveProgram: row('MoveProgram', {
    by: ['coordinator'], when: ['running'], on: 'stream', is: [], gives: ['ProgramMoved'], rule: rules.move,
  }),
  AbolishProgram: row('AbolishProgram', {
    by: ['coordinator'], when: ['running'], on: 'stream', is: [], gives: ['ProgramAbolished'], rule: rules.abolish,
  }),
};

/** The program as the gate knows it. */
export const programStream: Stream<ProgramVocabulary> = {
  name: 'program',
  initial: { status: 'none' },
  table: programTable,
  casting: { coordinator: ({ post }) => post.kind === 'office' },
  shelves: {},
  evolve: evolveProgram,
  rules: () => [],
};
