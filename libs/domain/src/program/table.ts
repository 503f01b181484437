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
  StateYear: row('StateYear', {
    by: ['coordinator'], when: ['running'], on: 'stream', is: [], gives: ['YearStated'], rule: rules.stateYear,
  }),
  AdoptFigures: row('AdoptFigures', {
    by: ['carry-over'], when: ['running', 'abolished', 'ended'], on: 'stream', is: [], gives: ['FiguresAdopted'],
    rule: rules.adoptFigures,
  }),
  ReviseProgram: row('ReviseProgram', {
    by: ['carry-over'], when: ['running', 'ended'], on: 'stream', is: [], gives: ['ProgramRevised'], rule: rules.revise,
  }),
  RenameProgram: row('RenameProgram', {
    by: ['coordinator'], when: ['running', 'ended'], on: 'stream', is: [], gives: ['ProgramRenamed'], rule: rules.rename,
  }),
  MoveProgram: row('MoveProgram', {
    by: ['coordinator'], when: ['running', 'ended'], on: 'stream', is: [], gives: ['ProgramMoved'], rule: rules.move,
  }),
  AbolishProgram: row('AbolishProgram', {
    by: ['coordinator'], when: ['running'], on: 'stream', is: [], gives: ['ProgramAbolished'], rule: rules.abolish,
  }),
  EndProgram: row('EndProgram', {
    by: ['carry-over'], when: ['running'], on: 'stream', is: [], gives: ['ProgramEnded'], rule: rules.end,
  }),
};

/** The program as the gate knows it. */
export const programStream: Stream<ProgramVocabulary> = {
  name: 'program',
  initial: { status: 'none' },
  table: programTable,
  casting: {
    coordinator: ({ post }) => post.kind === 'office',
    'carry-over': ({ post }) => post.kind === 'policy' && post.policy === 'carry-over',
  },
  shelves: {},
  evolve: evolveProgram,
  rules: () => [],
};
