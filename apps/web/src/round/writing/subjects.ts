// What a member has to write about, one subject after another, and how far they are with each.
import type { OpenedCycle, Owed } from '#domain/cycle/states';
import type { OpenedRound, Remark, Topic } from '#domain/round/states';
import { rowsOf, type Row } from '#contract/round-rows';

/** The last step, after all subjects. */
export const review = 'review';

/** Programs and strategies in the order of the plan; an abolished one keeps its number, and its place. */
export function subjectsOf(round: OpenedRound): readonly Row[] {
  return rowsOf(round).filter((row) => topicsOf(row).length > 0);
}

/** Its topics, in the order of the tracks. */
export function topicsOf({ topics }: Row): readonly Topic[] {
  return Object.values(topics).filter((topic) => topic !== undefined);
}

/** Whether its program was abolished: then nobody speaks about it. */
export function isAbolished(row: Row): boolean {
  return topicsOf(row).every(({ status }) => status === 'abolished');
}

/** What a person handed in themselves, the latest last; what the secretary entered for them is the secretary's. */
export function writtenBy(person: string, { remarks }: OpenedRound, topic?: string): readonly Remark[] {
  return Object.values(remarks).filter(
    ({ by, said, topic: on }) =>
      said === undefined && by.person === person && (topic === undefined || on === topic),
  );
}

/** How many of those stand: what was taken back is not handed in. */
export function countHandedIn(person: string, round: OpenedRound, topic?: string): number {
  return writtenBy(person, round, topic).filter(({ status }) => status === 'standing').length;
}

/** What others said on a topic, as far as it can be read. */
export function saidByOthers(person: string, { remarks }: OpenedRound, topic: string): readonly Remark[] {
  return Object.values(remarks).filter(
    ({ by, said, topic: on, inReplyTo }) =>
      on === topic && inReplyTo === undefined && !(said === undefined && by.person === person),
  );
}

/** Where one goes from a step: among the subjects that can be written about, then to the review; undefined at either end. */
export function around(
  rows: readonly Row[],
  current: string,
): { readonly before?: string; readonly after?: string; readonly place: number; readonly count: number } {
  const steps = [...rows.filter((row) => !isAbolished(row)).map(({ id }) => id), review];
  const at = steps.indexOf(current);
  return {
    before: steps[at - 1],
    after: at === -1 ? steps[0] : steps[at + 1],
    place: at + 1,
    count: steps.length,
  };
}

/** The subject that is shown: the one that the address names, else the first that takes remarks, else the first. */
export function shownOf(
  rows: readonly Row[],
  named: string | undefined,
  takes: (topic: string) => boolean,
): string | undefined {
  if (named === review || rows.some(({ id }) => id === named)) return named;
  const open = rows.find((row) => topicsOf(row).some(({ id }) => takes(id)));
  return (open ?? rows.find((row) => !isAbolished(row)))?.id;
}

/** What an earlier cycle left to this one about a subject: a program by its id, a strategy by its number. */
export function carriedOver({ owed }: OpenedCycle, { program, strategy }: Row): readonly Owed[] {
  return Object.values(owed).filter(({ inherited, entry }) => {
    if (!inherited) return false;
    return program
      ? entry.program === program.program
      : entry.program === undefined && entry.number === strategy.number;
  });
}
