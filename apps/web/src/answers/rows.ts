// What a department has to answer or release in a round, as rows in the order of the committee's paper; from what is offered.
import type { OfferView, Page } from '#contract/views';
import type { OpenedRound, Opinion, Topic } from '#domain/round/states';
import type { ScopedProgram } from '#domain/round/words';
import { opinionsOn, rowsOf, topicOf, programOf } from '#contract/round-rows';

/** One opinion that the reader answers, answered, or releases. */
export interface AnswerRow {
  readonly opinion: Opinion;
  readonly topic: Topic;
  readonly program: ScopedProgram | undefined;
  readonly number: string;
  readonly name: string;
  /** Whether an answer is owed now. */
  readonly isOwed: boolean;
  /** Whether its answer waits for the reader's release. */
  readonly isToRelease: boolean;
}

/** The rows that concern the reader. */
export function answerRows({ allowed }: Pick<Page, 'allowed'>, round: OpenedRound): readonly AnswerRow[] {
  const offered = (command: string, opinion: Opinion) =>
    allowed.some((offer) => isOn(offer, opinion) && offer.command === command);
  return opinionsInOrder(round).flatMap((opinion) => {
    const isOwed = offered('GiveResponse', opinion);
    const isToRelease = offered('ReleaseResponse', opinion);
    const isTheirs = isOwed || isToRelease || offered('CorrectResponse', opinion);
    return isTheirs ? [{ opinion, isOwed, isToRelease, ...subjectOf(round, opinion) }] : [];
  });
}

/** What names a row as it was read: an answer written anew since is another one to its reader. */
export function asRead({ opinion }: Pick<AnswerRow, 'opinion'>): string {
  return `${opinion.id} ${opinion.revision}`;
}

/** Whether somebody answers or releases anything in a round. */
export function isAnswering({ allowed }: Pick<Page, 'allowed'>): boolean {
  return allowed.some(({ command }) => command === 'GiveResponse' || command === 'ReleaseResponse');
}

/** The row after or before another one, among those that fit; undefined at the end. */
export function neighbour(
  rows: readonly AnswerRow[],
  from: string,
  step: 1 | -1,
  fits: (row: AnswerRow) => boolean = () => true,
): AnswerRow | undefined {
  const at = rows.findIndex(({ opinion }) => opinion.id === from);
  const ahead = step === 1 ? rows.slice(at + 1) : rows.slice(0, Math.max(at, 0)).reverse();
  return ahead.find(fits);
}

function isOn({ on, item }: OfferView, opinion: Opinion): boolean {
  return on === 'opinion' && item === opinion.id;
}

function opinionsInOrder(round: OpenedRound): readonly Opinion[] {
  return rowsOf(round).flatMap(({ id }) =>
    round.tracks.flatMap((track) => opinionsOn(round, `${id}/${track}`)),
  );
}

function subjectOf(round: OpenedRound, opinion: Opinion) {
  const topic = topicOf(round, opinion);
  const program = programOf(round, topic);
  const { subject } = topic;
  const strategy = round.scope.strategies.find(
    (each) => subject.kind === 'strategy' && each.strategy === subject.strategy,
  );
  return {
    topic,
    program,
    number: program?.number ?? strategy?.number ?? '',
    name: program?.name ?? strategy?.title ?? topic.id,
  };
}
