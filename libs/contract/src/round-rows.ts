// The rows of a round as the table of opinions and answers shows them, and what can be counted from them.
import type { Change } from '#domain/changes';
import type { OpenedRound, Opinion, Remark, Topic } from '#domain/round/states';
import type { ScopedProgram, ScopedStrategy, Track } from '#domain/round/words';
import { groupedBy } from '#domain/grouped-by';

/** When the answer to an opinion is due: said once, for who reminds and for who reads. */
export { answerDue } from '#domain/round/facts';

/** One subject of the table with its topic on each track: a program, or a strategy itself. */
export interface Row {
  readonly id: string;
  readonly strategy: ScopedStrategy;
  /** Absent in a strategy's own row. */
  readonly program?: ScopedProgram;
  readonly topics: Readonly<Partial<Record<Track, Topic>>>;
}

/** Every strategy's own row followed by those of its programs, in the order of the plan. */
export function rowsOf(round: OpenedRound): readonly Row[] {
  const { strategies, programs } = round.scope;
  return strategies.flatMap((strategy): Row[] => [
    { id: strategy.strategy, strategy, topics: topicsOf(round, strategy.strategy) },
    ...programs
      .filter((program) => program.strategy === strategy.strategy)
      .map((program) => ({
        id: program.program,
        strategy,
        program,
        topics: topicsOf(round, program.program),
      })),
  ]);
}

function topicsOf(round: OpenedRound, subject: string): Row['topics'] {
  return Object.fromEntries(round.tracks.map((track) => [track, round.topics[`${subject}/${track}`]]));
}

/** The program that a topic is about; undefined for a strategy's. */
export function programOf({ scope }: OpenedRound, { subject }: Topic): ScopedProgram | undefined {
  return subject.kind === 'program'
    ? scope.programs.find(({ program }) => program === subject.program)
    : undefined;
}

/** The topic that an opinion or remark is on. Throws where the page does not have it. */
export function topicOf(round: OpenedRound, { topic }: Opinion | Remark): Topic {
  const found = round.topics[topic];
  if (!found) throw new Error(`the page has no topic ${topic}`);
  return found;
}

/** The changes that the department proposes on a topic; none where it proposes nothing. */
export function proposedOn(topic: Topic): readonly Change[] {
  const submission = 'submission' in topic ? topic.submission : undefined;
  return submission?.kind === 'proposal' ? submission.changes : [];
}

/** Whether the department's proposal on a topic was taken back in an answer that the committee settled. */
export function isProposalWithdrawn(round: OpenedRound, topic: Topic): boolean {
  return opinionsOn(round, topic.id).some((opinion) => {
    const answer = opinion.status === 'settled' ? opinion.response.answer : undefined;
    return answer !== undefined && 'proof' in answer && answer.proof.kind === 'proposalWithdrawn';
  });
}

/** The opinions on a topic, in the order in which they were issued. */
export function opinionsOn(round: OpenedRound, topic: string): readonly Opinion[] {
  return lookedThrough(round).opinions.get(topic) ?? [];
}

/** The remarks on a topic that stand by themselves; a reply stands under its question. */
export function remarksOn(round: OpenedRound, topic: string): readonly Remark[] {
  return lookedThrough(round).remarks.get(topic) ?? [];
}

/** The opinions that stand on a remark. */
export function takenUpBy(round: OpenedRound, remark: Remark): readonly Opinion[] {
  return lookedThrough(round).takenUp.get(remark.id) ?? [];
}

/** Whether a remark was said, can be read by everybody, and no opinion took it up. */
export function isLeftLying(round: OpenedRound, remark: Remark): boolean {
  return (
    remark.kind === 'opinion' &&
    remark.status === 'standing' &&
    !remark.sealed &&
    takenUpBy(round, remark).length === 0
  );
}

/** Whether a question still waits for a reply. */
export function isUnanswered({ kind, status, sealed, replies }: Remark): boolean {
  return kind === 'question' && status === 'standing' && !sealed && replies.length === 0;
}

/** The opinions that wait for a department's answer. */
export function opinionsToAnswer(round: OpenedRound, department: string): readonly Opinion[] {
  return Object.values(round.opinions).filter((opinion) => asksDepartment(opinion) === department);
}

/** The opinions that wait for an answer of those who lead a strategy, this post among them. */
export function opinionsToAnswerAs(round: OpenedRound, post: string): readonly Opinion[] {
  return Object.values(round.opinions).filter((opinion) => asksLeaders(opinion).includes(post));
}

/** The posts that lead strategies whose answers are waited for, in the order of the opinions. */
export function leadersToAnswer(round: OpenedRound): readonly string[] {
  return [...new Set(Object.values(round.opinions).flatMap(asksLeaders))];
}

/** The departments whose answers are waited for, in the order of the opinions. */
export function departmentsToAnswer(round: OpenedRound): readonly string[] {
  return [...new Set(Object.values(round.opinions).flatMap((opinion) => asksDepartment(opinion) ?? []))];
}

function asksDepartment({ status, addressee }: Opinion): string | undefined {
  return waitsForAnswer(status) && addressee.kind === 'department' ? addressee.department : undefined;
}

function asksLeaders({ status, addressee }: Opinion): readonly string[] {
  return waitsForAnswer(status) && addressee.kind === 'leaders' ? addressee.posts : [];
}

function waitsForAnswer(status: Opinion['status']): boolean {
  return status === 'sent' || status === 'askedAgain' || status === 'proofOwed';
}

export interface Figures {
  readonly opinions: number;
  readonly answered: number;
  readonly settled: number;
  readonly open: number;
  readonly unanswered: number;
  readonly leftLying: number;
}

/** Counted from the rows that the reader sees, never kept. */
export function figuresOf(round: OpenedRound): Figures {
  const standing = Object.values(round.opinions).filter(({ status }) => status !== 'withdrawn');
  const remarks = Object.values(round.remarks);
  const settled = standing.filter(({ status }) => status === 'settled').length;
  const answered = standing.filter(({ status }) => answeredStatuses.includes(status)).length;
  return {
    opinions: standing.length,
    answered,
    settled,
    open: standing.length - settled,
    unanswered: remarks.filter(isUnanswered).length,
    leftLying: remarks.filter((remark) => isLeftLying(round, remark)).length,
  };
}

const answeredStatuses: readonly Opinion['status'][] = ['answered', 'agreed', 'settled'];

function isReply({ kind, inReplyTo }: Remark): boolean {
  return kind === 'reply' && inReplyTo !== undefined;
}

/** The items of a round by what every row asks for. */
interface LookedThrough {
  /** By topic. */
  readonly opinions: ReadonlyMap<string, readonly Opinion[]>;
  readonly remarks: ReadonlyMap<string, readonly Remark[]>;
  /** By remark. */
  readonly takenUp: ReadonlyMap<string, readonly Opinion[]>;
}

const known = new WeakMap<OpenedRound, LookedThrough>();

/** Once for each round as it is read: with hundreds of opinions, looking through all of them for each is seen. */
function lookedThrough(round: OpenedRound): LookedThrough {
  const before = known.get(round);
  if (before) return before;
  const opinions = Object.values(round.opinions);
  const traced = opinions.flatMap((opinion) =>
    opinion.status === 'withdrawn' ? [] : opinion.remarks.map((remark) => ({ remark, opinion })),
  );
  const takenUp = [...groupedBy(traced, ({ remark }) => remark)].map(
    ([remark, all]) => [remark, all.map(({ opinion }) => opinion)] as const,
  );
  const found = {
    opinions: groupedBy(opinions, ({ topic }) => topic),
    remarks: groupedBy(
      Object.values(round.remarks).filter((remark) => !isReply(remark)),
      ({ topic }) => topic,
    ),
    takenUp: new Map(takenUp),
  };
  known.set(round, found);
  return found;
}
