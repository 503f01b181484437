// Fills in what a plan copies: from the plan that it follows, from the edition in force, from its programs.
import type { WireCommandOf } from '#contract/wire';
import {
  checkBasis,
  checkSeries,
  checkTerm,
  copyForCorrection,
  copyOfBasis,
  daysDeclared,
  emptyPlan,
  formOf,
  placingOf,
  programsToCopy,
  yearsOf,
} from '#domain/between/drafting';
import { isPlanIdFor } from '#domain/between/naming';
import { rulesFor } from '#domain/between/opening';
import type { PlanCommand } from '#domain/plan/words';
import { isRefusal, refuse, type Refusal } from '#domain/refusals';
import { foldings } from './foldings.js';
import { firstOf, load, loadAll, others, unknownCommittee, type Gathering } from './gathering.js';

type CommandIs<T extends PlanCommand['type']> = Extract<PlanCommand, { readonly type: T }>;
type Wire<T extends PlanCommand['type']> = WireCommandOf<'plan', T>;

/** The id says series and year; the bodies are committees; what it follows is copied. */
export async function gatherDraft(
  command: Wire<'DraftPlan'>,
  around: Gathering,
): Promise<CommandIs<'DraftPlan'> | Refusal> {
  const { id, offices, today } = around;
  const { year, bodies } = command;
  const wrong = firstOf([
    isPlanIdFor(id, year) ? undefined : refuse('plan-id-invalid', 'year', { id, year: String(year) }),
    checkTerm(command),
    ...bodies.map((body, index) => unknownCommittee(around, body, `bodies[${index}]`)),
    checkSeries({ ...command, id }, await others('plan', around)),
  ]);
  if (wrong) return wrong;
  const copied = await copiedFromBasis(command, around);
  const rules = rulesFor(offices.organization, foldings.committee.initial, today);
  const { organization } = offices;
  return isRefusal(copied)
    ? copied
    : { ...command, copied, rules, ...daysDeclared(organization), ...formOf(organization) };
}

async function copiedFromBasis(command: Wire<'DraftPlan'>, around: Gathering) {
  const { year, basis } = command;
  if (basis === undefined) return emptyPlan;
  const plan = await load('plan', basis, around);
  const wrong = checkBasis({ id: around.id, year }, { id: basis, plan }, around.today);
  if (wrong || plan.status === 'none') return wrong ?? refuse('unknown-plan', 'basis', { id: basis });
  return copyOfBasis(plan, await loadAll('program', programsToCopy(plan), around), yearsOf(command));
}

/** A program comes into the draft as it stands. */
export async function gatherPlacing(
  command: Wire<'PlaceProgram'>,
  around: Gathering,
): Promise<CommandIs<'PlaceProgram'> | Refusal> {
  const [plan, program] = await Promise.all([
    load('plan', around.id, around),
    load('program', command.program, around),
  ]);
  if (plan.status === 'none') return refuse('wrong-stage', undefined, { status: plan.status });
  const placing = placingOf(plan, command, program);
  return isRefusal(placing) ? placing : { ...command, ...placing };
}

/** A correction begins with what is in force. */
export async function gatherCorrection(
  command: Wire<'DraftCorrection'>,
  around: Gathering,
): Promise<CommandIs<'DraftCorrection'>> {
  const plan = await load('plan', around.id, around);
  const copied =
    plan.status === 'none'
      ? emptyPlan
      : copyForCorrection(plan, await loadAll('program', programsToCopy(plan), around));
  return { ...command, copied };
}
