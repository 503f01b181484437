// Whether somebody may take a table into a plan: report what it says of a program, or set what it says in the draft.
import type { Actor } from '#domain/actor';
import { allowed, isOffered } from '#domain/gate/gate';
import { planStream } from '#domain/plan/table';
import type { IntroducedProgram } from '#domain/program/states';
import { programStream } from '#domain/program/table';
import type { PlanWithPrograms } from './plan-programs.js';

/** Whether some row of a table could be taken in by them. */
export function mayTakeIn({ plan, edition, programs }: PlanWithPrograms, actor: Actor): boolean {
  if (programs.some(({ program }) => mayReport(program, actor))) return true;
  return (
    edition.status === 'draft' &&
    allowed(planStream, plan, actor).some(({ command, item }) => command === 'SetLine' && item === edition.id)
  );
}

function mayReport(program: IntroducedProgram, actor: Actor): boolean {
  return (['ReportResult', 'RecordSpending'] as const).some((command) =>
    isOffered(programStream, program, command, actor),
  );
}
