// A program to report on: heritage guides, owned by tourism with culture's help, with two years of figures.
import type { BudgetLine, Indicator, YearFigures } from '#domain/changes';
import type { ProgramCommand } from '#domain/program/words';
import { by } from './given.js';
import { theCoordinator, theOfficerOf } from './given-actors.js';

export const theOwner = theOfficerOf('tourism');
export const theHelper = theOfficerOf('culture');
export const aStranger = theOfficerOf('economy');

export const guides: Indicator = {
  indicator: 'guides',
  name: 'Guides trained',
  unit: 'persons',
  target: '30',
};
export const tours: Indicator = { indicator: 'tours', name: 'Tours held', unit: 'tours', target: '60' };
/** Follows from the other two, and is never reported. */
const toursEach: Indicator = {
  indicator: 'tours-each',
  name: 'Tours by guide',
  unit: 'tours',
  target: '2',
  measure: {
    direction: 'up',
    parts: 'average',
    years: 'average',
    ratio: { over: 'tours', under: 'guides', times: '1' },
  },
};
export const teaching: BudgetLine = {
  line: 'teaching',
  source: 'own',
  item: 'Teaching',
  amount: '12000',
  scale: 'thousandWon',
};

export const figuresOf2021: YearFigures = {
  year: 2021,
  content: ['Morning courses'],
  indicators: [guides, tours, toursEach],
  budget: [teaching],
};

export const introduced = by(theCoordinator, {
  type: 'ProgramIntroduced',
  name: 'Heritage guides',
  owner: 'tourism',
  cooperating: ['culture'],
  ...figuresOf2021,
});
/** The year after, in which nobody counts tours. */
export const statedFor2022 = by(theCoordinator, {
  type: 'YearStated',
  ...figuresOf2021,
  year: 2022,
  indicators: [{ ...guides, target: '40' }],
});
export const abolished = by(theCoordinator, {
  type: 'ProgramAbolished',
  since: '2021-03-31',
  reason: 'Nobody came',
});

/** The chapters in which the specs tell of a program. */
type Chapter = 'figures' | 'results' | 'spending' | 'progress' | 'printed';

/** Which chapter tells of which command: a command without one does not compile. */
const chapters: Readonly<Record<ProgramCommand['type'], Chapter>> = {
  IntroduceProgram: 'figures',
  StateYear: 'figures',
  AdoptFigures: 'figures',
  NoteReview: 'figures',
  ReviseProgram: 'figures',
  RenameProgram: 'figures',
  MoveProgram: 'figures',
  AbolishProgram: 'figures',
  EndProgram: 'figures',
  ReportResult: 'results',
  CorrectResult: 'results',
  ConfirmResult: 'results',
  WithdrawResult: 'results',
  AttachToResult: 'results',
  DetachFromResult: 'results',
  RecordSpending: 'spending',
  CorrectSpending: 'spending',
  SetSchedule: 'progress',
  LogEntry: 'progress',
  CorrectEntry: 'progress',
  StrikeEntry: 'progress',
  JudgeStanding: 'progress',
  LiftJudgement: 'progress',
  CheckQuarter: 'progress',
  StateFigure: 'printed',
  RecallFigure: 'printed',
  GiveReason: 'printed',
};

/** The commands of one chapter. */
export function programCommandsOf(chapter: Chapter): readonly ProgramCommand['type'][] {
  const all = Object.keys(chapters) as readonly ProgramCommand['type'][];
  return all.filter((command) => chapters[command] === chapter);
}
