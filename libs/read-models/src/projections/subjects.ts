// What a topic is about, in the words of the round's scope: number, name and owner for rows of every list.
import type { DepartmentId, ProgramId, StrategyId, TopicId } from '#domain/ids';
import { programOf } from '#domain/round/facts';
import type { OpenedRound } from '#domain/round/states';

export interface NamedSubject {
  readonly subject: 'program' | 'strategy';
  readonly strategy: StrategyId;
  readonly program: ProgramId | null;
  readonly number: string;
  readonly name: string;
  readonly owner: DepartmentId | null;
}

/**
 * The program or strategy of a topic.
 * @throws RangeError where the scope does not hold it
 */
export function subjectOf(round: OpenedRound, topic: TopicId): NamedSubject {
  const program = programOf(round, topic);
  if (program) {
    const { strategy, number, name, owner } = program;
    return { subject: 'program', strategy, program: program.program, number, name, owner };
  }
  const about = round.topics[topic]?.subject;
  const strategy =
    about?.kind === 'strategy' && round.scope.strategies.find((each) => each.strategy === about.strategy);
  if (!strategy) throw new RangeError(`the scope holds nothing that the topic ${topic} is about`);
  const { number, title } = strategy;
  return {
    subject: 'strategy',
    strategy: strategy.strategy,
    program: null,
    number,
    name: title,
    owner: null,
  };
}
