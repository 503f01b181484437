// What the state of a round says at once, asked by rules, sight and obligations alike.
import type { Change } from '../changes.js';
import type { DepartmentId, IsoDate, TopicId } from '../ids.js';
import type { Addressee, AwaitingAnswer, OpenedRound, Opinion, OpinionIn, Topic } from './states.js';
import type { Proof, ScopedProgram } from './words.js';

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

/**
 * The changes that an answer offers: those it carries, or the department's own proposal where it answers by that and
 * the committee has not agreed to it on another opinion already.
 */
export function changesOffered(
  state: OpenedRound,
  opinion: OpinionIn<'answered' | 'awaitingRelease'>,
): readonly Change[] {
  const proof = proofOf(opinion);
  if (proof?.kind === 'changes') return proof.changes;
  return proof?.kind === 'asProposed' && !isAgreedOn(state, opinion.topic)
    ? proposedOn(state, opinion.topic)
    : [];
}

/** Whether the department's own proposal on a topic is agreed: it takes effect once, however many opinions it answers. */
function isAgreedOn(state: OpenedRound, topic: TopicId): boolean {
  return Object.values(state.opinions).some(
    (opinion) =>
      opinion.topic === topic &&
      (opinion.status === 'agreed' || opinion.status === 'settled') &&
      opinion.changes.length > 0 &&
      proofOf(opinion)?.kind === 'asProposed',
  );
}

/** What stands behind the yes of an answer; undefined where it is no yes. */
export function proofOf({
  response: { answer },
}: Extract<Opinion, { response: unknown }>): Proof | undefined {
  return answer.disposition === 'accepted' || answer.disposition === 'partlyAccepted'
    ? answer.proof
    : undefined;
}

/** The changes that a department proposes on a topic; none where it proposes nothing, or its proposal no longer stands. */
export function proposedOn(state: OpenedRound, topic: TopicId): readonly Change[] {
  const about = state.topics[topic];
  const submission = about && 'submission' in about ? about.submission : undefined;
  return submission?.kind === 'proposal' && !isWithdrawnOn(state, topic) ? submission.changes : [];
}

/**
 * Whether there is a proposal on a topic that can still be gone by: the department made one, and the committee has not
 * settled an answer that withdraws it. What was agreed of it before stays agreed.
 */
export function proposalStands(state: OpenedRound, topic: TopicId): boolean {
  return proposedOn(state, topic).length > 0;
}

function isWithdrawnOn(state: OpenedRound, topic: TopicId): boolean {
  return Object.values(state.opinions).some(
    (opinion) =>
      opinion.topic === topic &&
      opinion.status === 'settled' &&
      proofOf(opinion)?.kind === 'proposalWithdrawn',
  );
}

/** When an opinion's answer is due: on the round's date, or on that of the reopened topic it was sent from where that is later. */
export function answerDue(round: OpenedRound, { answersDue }: Opinion): IsoDate {
  return answersDue !== undefined && answersDue > round.answersDue ? answersDue : round.answersDue;
}

/** An opinion without an answer: it waits as it did before, or for the proof of the promise that was found. */
export function awaited(kept: Omit<OpinionIn<AwaitingAnswer>, 'status'>, before: AwaitingAnswer): Opinion {
  const { found } = kept;
  return found ? { ...kept, found, status: 'proofOwed', before } : { ...kept, status: before };
}

/** Whether nothing more is owed on an opinion in this round. */
export function isOver(opinion: Opinion): opinion is OpinionIn<'settled' | 'recordedOpen' | 'withdrawn'> {
  return opinion.status === 'settled' || opinion.status === 'recordedOpen' || opinion.status === 'withdrawn';
}
