// What the state of a round says at once, asked by rules, sight and obligations alike.
import type { Change } from '../changes.js';
import type { DepartmentId, IsoDate } from '../ids.js';
import type { Addressee, OpenedRound, Opinion, OpinionIn, Topic } from './states.js';
import type { ScopedProgram } from './words.js';

/** The program that a topic is about; undefined for a strategy's topic. */
export function programOf(state: OpenedRound, topic: string): ScopedProgram | undefined {
  const subject = state.topics[topic]?.subject;
  return subject?.kind === 'program'
    ? state.scope.programs.find(({ program }) => program === subject.program)
    : undefined;
}

/** Who answers opinions on a topic, before any transfer. */
export function addresseeOf(state: OpenedRound, topic: Topic): Addressee {
  const { subject } = topic;
  if (subject.kind === 'strategy') {
    const strategy = state.scope.strategies.find((each) => each.strategy === subject.strategy);
    return { kind: 'leaders', strategy: subject.strategy, posts: strategy?.leaders ?? [] };
  }
  const program = state.scope.programs.find((each) => each.program === subject.program);
  return { kind: 'department', department: program?.owner ?? '' };
}

/** The departments whose affair a topic is: the owner and those that cooperate; none for a strategy. */
export function departmentsOf(state: OpenedRound, topic: string): readonly DepartmentId[] {
  const program = programOf(state, topic);
  return program ? [program.owner, ...program.cooperating] : [];
}

/** The changes that an answer offers: those it carries, or the department's own proposal where it answers by that. */
export function changesOffered(
  state: OpenedRound,
  opinion: OpinionIn<'answered' | 'awaitingRelease'>,
): readonly Change[] {
  const { answer } = opinion.response;
  if (answer.disposition !== 'accepted' && answer.disposition !== 'partlyAccepted') return [];
  if (answer.proof.kind === 'changes') return answer.proof.changes;
  return answer.proof.kind === 'asProposed' ? proposedOn(state.topics[opinion.topic]) : [];
}

/** The changes that a department proposes on a topic; none where it proposes nothing. */
export function proposedOn(topic: Topic | undefined): readonly Change[] {
  const submission = topic && 'submission' in topic ? topic.submission : undefined;
  return submission?.kind === 'proposal' ? submission.changes : [];
}

/** When an opinion's answer is due: on the round's date, or on that of the reopened topic it was sent from where that is later. */
export function answerDue(round: OpenedRound, { answersDue }: Opinion): IsoDate {
  return answersDue !== undefined && answersDue > round.answersDue ? answersDue : round.answersDue;
}

/** Whether nothing more is owed on an opinion in this round. */
export function isOver(opinion: Opinion): opinion is OpinionIn<'settled' | 'recordedOpen' | 'withdrawn'> {
  return opinion.status === 'settled' || opinion.status === 'recordedOpen' || opinion.status === 'withdrawn';
}
