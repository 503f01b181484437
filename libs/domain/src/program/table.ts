// The lifecycle of a program as data.
import { rowsOf, type Stream, type Table } from '../gate/gate.js';
import { programCasting, programShelves } from './casting.js';
import { evolveProgram } from './evolve.js';
import * as progress from './progress-rules.js';
import * as attaching from './attaching.js';
import * as results from './result-rules.js';
import * as rules from './rules.js';
import * as spending from './spending-rules.js';
import * as stated from './stated-rules.js';
import type { ProgramVocabulary } from './states.js';

const row = rowsOf<ProgramVocabulary>();
const always = ['running', 'abolished', 'ended'] as const;
const ownerOrOffice = ['owner officer', 'coordinator'] as const;
const everyDepartment = ['owner officer', 'cooperating officer', 'coordinator'] as const;

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
  NoteReview: row('NoteReview', {
    by: ['carry-over'], when: ['running', 'ended'], on: 'stream', is: [], gives: ['ReviewNoted'], rule: rules.noteReview,
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
  ReportResult: row('ReportResult', {
    by: ownerOrOffice, when: always, on: 'stream', is: [], gives: ['ResultReported'],
    guard: results.hasIndicators, rule: results.reportResult,
  }),
  CorrectResult: row('CorrectResult', {
    by: ownerOrOffice, when: always, on: 'result', is: ['provisional', 'confirmed'], gives: ['ResultCorrected'],
    rule: results.correctResult,
  }),
  ConfirmResult: row('ConfirmResult', {
    by: ['coordinator'], when: always, on: 'result', is: ['provisional'], gives: ['ResultConfirmed'],
    guard: results.isOthersClaim, rule: results.confirmResult,
  }),
  WithdrawResult: row('WithdrawResult', {
    by: ownerOrOffice, when: always, on: 'result', is: ['provisional', 'confirmed'], gives: ['ResultWithdrawn'],
    rule: results.withdrawResult,
  }),
  AttachToResult: row('AttachToResult', {
    by: ownerOrOffice, when: always, on: 'result', is: ['provisional'], gives: ['ResultFileAttached'],
    guard: attaching.resultHasRoom, rule: attaching.attachToResult,
  }),
  DetachFromResult: row('DetachFromResult', {
    by: ownerOrOffice, when: always, on: 'result', is: ['provisional'], gives: ['ResultFileDetached'],
    guard: attaching.resultHasFiles, rule: attaching.detachFromResult,
  }),
  RecordSpending: row('RecordSpending', {
    by: ownerOrOffice, when: always, on: 'stream', is: [], gives: ['SpendingRecorded'],
    guard: spending.hasBudget, rule: spending.recordSpending,
  }),
  CorrectSpending: row('CorrectSpending', {
    by: ownerOrOffice, when: always, on: 'spending', is: ['recorded'], gives: ['SpendingCorrected'],
    rule: spending.correctSpending,
  }),
  SetSchedule: row('SetSchedule', {
    by: ownerOrOffice, when: ['running', 'ended'], on: 'stream', is: [], gives: ['ScheduleSet'],
    replaces: progress.scheduleSet, rule: progress.setSchedule,
  }),
  LogEntry: row('LogEntry', {
    by: everyDepartment, when: always, on: 'stream', is: [], gives: ['EntryLogged'], rule: progress.logEntry,
  }),
  CorrectEntry: row('CorrectEntry', {
    by: everyDepartment, when: always, on: 'entry', is: ['kept'], gives: ['EntryCorrected'], rule: progress.correctEntry,
  }),
  StrikeEntry: row('StrikeEntry', {
    by: everyDepartment, when: always, on: 'entry', is: ['kept'], gives: ['EntryStruck'], rule: progress.strikeEntry,
  }),
  JudgeStanding: row('JudgeStanding', {
    by: ownerOrOffice, when: always, on: 'stream', is: [], gives: ['StandingJudged'],
    replaces: progress.standingJudged, rule: progress.judgeStanding,
  }),
  LiftJudgement: row('LiftJudgement', {
    by: ownerOrOffice, when: always, on: 'stream', is: [], gives: ['JudgementLifted'],
    replaces: progress.standingJudged, guard: progress.isJudged, rule: progress.liftJudgement,
  }),
  CheckQuarter: row('CheckQuarter', {
    by: ownerOrOffice, when: always, on: 'stream', is: [], gives: ['QuarterChecked'],
    replaces: progress.quarterChecked, rule: progress.checkQuarter,
  }),
  StateFigure: row('StateFigure', {
    by: ['coordinator'], when: always, on: 'stream', is: [], gives: ['FigureStated'], rule: stated.stateFigure,
  }),
  RecallFigure: row('RecallFigure', {
    by: ['coordinator'], when: always, on: 'stated', is: ['stated'], gives: ['FigureRecalled'], rule: stated.recallFigure,
  }),
  GiveReason: row('GiveReason', {
    by: ownerOrOffice, when: always, on: 'stream', is: [], gives: ['ReasonGiven'],
    replaces: stated.reasonGiven, rule: stated.giveReason,
  }),
};

/** The program as the gate knows it. */
export const programStream: Stream<ProgramVocabulary> = {
  name: 'program',
  initial: { status: 'none' },
  table: programTable,
  casting: programCasting,
  shelves: programShelves,
  evolve: evolveProgram,
  rules: () => [],
};
