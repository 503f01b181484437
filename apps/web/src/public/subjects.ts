// What opinions are about, in the order of the plan: each strategy, and under it its programs.
import type { PublicOpinion, PublicProgram, PublicRound } from '#domain/round/public';

export interface PublicSubject {
  readonly id: string;
  readonly number: string;
  readonly name: string;
  /** Absent for a strategy. */
  readonly program?: PublicProgram;
  readonly opinions: readonly PublicOpinion[];
}

/** Strategies and programs of a round with their opinions. */
export function subjectsOf({ strategies, programs, opinions }: PublicRound): readonly PublicSubject[] {
  return strategies.flatMap(({ strategy, number, title }) => [
    {
      id: strategy,
      number,
      name: title,
      opinions: opinions.filter(
        ({ subject }) => subject.kind === 'strategy' && subject.strategy === strategy,
      ),
    },
    ...programs
      .filter((program) => program.strategy === strategy)
      .map((program) => ({
        id: program.program,
        number: program.number,
        name: program.name,
        program,
        opinions: opinions.filter(
          ({ subject }) => subject.kind === 'program' && subject.program === program.program,
        ),
      })),
  ]);
}
