// A program read for a paper on it: its state, and the place that a plan gives it.
import type { ProgramOf, PlaceInPlan } from '#documents/papers/program-of';
import type { Origin } from '#documents/papers/origin';
import { koreanDate } from '#contract/korean-date';
import type { Begun } from '#domain/between/sights';
import type { PlanId } from '#domain/ids';
import { yearsFrom } from '#domain/periods';
import { editionShown } from '#domain/plan/states';
import { isRefusal, type Refusal } from '#domain/refusals';
import type { PaperSources } from './paper-sources.js';

/** What a paper on a program is made from. */
export interface ProgramRead {
  readonly of: ProgramOf;
  /** Whether a plan put it in force. */
  readonly isAdopted: boolean;
  readonly origin: Origin;
}

/**
 * The program with its place; a draft until a plan put it in force. `beside` reads what else the paper is about, so that its
 * origin is told after all of it.
 */
export async function readProgram<T>(
  sources: PaperSources,
  id: string,
  beside: (plan: PlanId | undefined) => Promise<T>,
): Promise<(ProgramRead & { readonly beside: T }) | Refusal> {
  const program = await sources.stream('program', id);
  if (isRefusal(program)) return program;
  const planned = await planOf(sources, id, program);
  const read = await beside(planned?.plan);
  const origin = await sources.origin(!planned?.isAdopted);
  const on = koreanDate(new Date(origin.asOf));
  const of: ProgramOf = {
    id,
    program,
    ...(planned && { place: planned.place }),
    rules: sources.rules(on),
    on,
    nameOfDepartment: (department) => sources.department(department),
    officers: sources.officersOf(program.owner),
  };
  return { of, isAdopted: planned?.isAdopted === true, origin, beside: read };
}

interface Planned {
  readonly plan: PlanId;
  readonly place: PlaceInPlan;
  readonly isAdopted: boolean;
}

/** The last plan that put it in force; where none has, the last one that has it in its draft. */
async function planOf(
  { reader }: PaperSources,
  id: string,
  program: Begun<'program'>,
): Promise<Planned | undefined> {
  const adopted = Object.values(program.years)
    .sort((one, other) => one.year - other.year)
    .flatMap((year) => year.adopted ?? []);
  const ids: readonly PlanId[] =
    adopted.length > 0 ? adopted.slice(-1).map(({ plan }) => plan) : await reader.ids('plan');
  const plans = [...(await reader.seenOf('plan', ids))].sort(([, one], [, other]) => other.year - one.year);
  for (const [plan, drafted] of plans) {
    const line = [editionShown(drafted), ...Object.values(drafted.editions)].flatMap(
      (edition) => edition?.lines[id] ?? [],
    )[0];
    if (line) {
      const { number, kind } = line;
      const term = yearsFrom(drafted.year, drafted.lastYear);
      return { plan, place: { number, kind, term }, isAdopted: adopted.length > 0 };
    }
  }
  return undefined;
}
