// What a topic of a round is about, by number and name.
import type { OpenedRound, Topic } from '#domain/round/states';
import { programOf } from '#contract/round-rows';

/** A subject by its number and name. */
export function subjectOf(round: OpenedRound, topic: Topic): string {
  const program = programOf(round, topic);
  if (program) return `${program.number} ${program.name}`;
  const { subject } = topic;
  const strategy = round.scope.strategies.find(
    (each) => subject.kind === 'strategy' && each.strategy === subject.strategy,
  );
  return strategy ? `${strategy.number} ${strategy.title}` : topic.id;
}
