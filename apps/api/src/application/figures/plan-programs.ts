// The programs of a plan as a reader may see it, each with its line and as it stands, alone or in groups.
import { stateSeenBy } from '#domain/between/sights';
import type { PlanId } from '#domain/ids';
import { editionShown, type DraftedPlan, type Edition, type EditionLine } from '#domain/plan/states';
import type { IntroducedProgram } from '#domain/program/states';
import type { GroupFigure } from '#domain/reckoning/explanation';
import { refuse, type Refusal } from '#domain/refusals';
import type { Reader } from '../streams-read.js';
import { inCountingOrder } from './counting-order.js';

/** A program of a plan: its line there, and its own stream. */
export interface PlanProgram {
  readonly line: EditionLine;
  readonly program: IntroducedProgram;
}

/** What is shown of a plan. */
export interface PlanWithPrograms {
  readonly plan: DraftedPlan;
  readonly edition: Edition;
  /** By number. */
  readonly programs: readonly PlanProgram[];
  /** Whether the edition has programs that the reader does not see. */
  readonly ownOnly?: true;
}

/** The edition in force, or else the first one, as far as the reader sees it; refused where they see none. */
export async function programsOf(reader: Reader, id: PlanId): Promise<PlanWithPrograms | Refusal> {
  const whole = await reader.whole('plan', id);
  const plan = whole && stateSeenBy('plan', whole, reader.actor);
  const edition = plan && editionShown(plan);
  if (!edition) return refuse('unknown-page', undefined, { stream: 'plan', id });
  const streams = await reader.wholeOf('program', Object.keys(edition.lines));
  const programs = Object.values(edition.lines).flatMap((line): PlanProgram[] => {
    const program = streams.get(line.program);
    return program ? [{ line, program }] : [];
  });
  return {
    plan,
    edition,
    programs: programs.sort((one, other) => inCountingOrder(one.line.number, other.line.number)),
    ...(isPart(edition, whole) ? { ownOnly: true } : {}),
  };
}

/** Whether an edition, as it is seen, lacks lines that it has. */
function isPart({ id, lines }: Edition, { editions }: DraftedPlan): boolean {
  return Object.keys(lines).length < Object.keys(editions[id]?.lines ?? {}).length;
}

/** Those of a group; a program belongs to the department that owns it now. */
export function membersOf(programs: readonly PlanProgram[], of: GroupFigure['of']): readonly PlanProgram[] {
  switch (of.kind) {
    case 'plan':
      return programs;
    case 'strategy':
      return programs.filter(({ line }) => line.strategy === of.id);
    case 'department':
      return programs.filter(({ program }) => program.owner === of.id);
  }
}
