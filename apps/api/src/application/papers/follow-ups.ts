// The follow-up list of a cycle, with the names of what it is about.
import type { FiguresKnown } from '#documents/papers/change-said';
import { followUpsPaper, type NamesOfOwed } from '#documents/papers/follow-ups';
import type { Paper } from '#documents/model';
import type { Addressee } from '#domain/agreed';
import { seesOwnOnly } from '#domain/between/sights';
import type { OpenedCycle } from '#domain/cycle/states';
import type { IntroducedProgram } from '#domain/program/states';
import { isRefusal, type Refusal } from '#domain/refusals';
import type { PaperAsked } from './asked.js';
import type { PaperSources } from './paper-sources.js';

/** A draft until the cycle is closed: it goes on as things are reported and checked. */
export async function followUps(sources: PaperSources, { id }: PaperAsked): Promise<Paper | Refusal> {
  const cycle = await sources.stream('cycle', id);
  if (isRefusal(cycle)) return cycle;
  const names = await namesOfOwed(sources, [cycle]);
  const of = titleOfCycle(sources, cycle);
  const partly = seesOwnOnly('cycle', cycle, sources.reader.actor);
  return followUpsPaper({ id, cycle, of, partly, names }, await sources.origin(cycle.status !== 'closed'));
}

/** What a cycle is called on its papers. */
export function titleOfCycle(
  sources: PaperSources,
  { year, committee }: Pick<OpenedCycle, 'year' | 'committee'>,
): string {
  return `${year} ${sources.committee(committee)}`;
}

/** What the things are called that cycles are owed, and agreed on. */
export async function namesOfOwed(
  sources: PaperSources,
  cycles: readonly OpenedCycle[],
): Promise<NamesOfOwed> {
  const programs = new Map<string, IntroducedProgram>();
  for (const id of new Set(cycles.flatMap(programsOf))) {
    const program = await sources.stream('program', id);
    if (!isRefusal(program)) programs.set(id, program);
  }
  return {
    nameOfProgram: (id) => programs.get(id)?.name ?? id,
    figuresOf: (id) => figuresOf(programs.get(id)),
    answerer: (addressee) => answererOf(sources, addressee),
  };
}

function programsOf({ changes, owed, kept }: OpenedCycle): readonly string[] {
  return [
    ...Object.values(changes).map(({ agreed }) => agreed.program),
    ...Object.values(owed).flatMap(({ entry }) => entry.program ?? []),
    ...kept.flatMap(({ program }) => program ?? []),
  ];
}

/** Of all its years, and as they were before each revision: a change names what it took the place of. */
function figuresOf(program: IntroducedProgram | undefined): FiguresKnown {
  const years = program
    ? [...Object.values(program.years), ...program.revisions.map(({ before }) => before)]
    : [];
  return {
    indicators: years.flatMap(({ indicators }) => indicators),
    budget: years.flatMap(({ budget }) => budget),
  };
}

function answererOf(sources: PaperSources, addressee: Addressee): string {
  return addressee.kind === 'department'
    ? sources.department(addressee.department)
    : addressee.posts.map((post) => sources.titleOf(`post:${post}`)).join('\n');
}
