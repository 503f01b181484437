// What an opening copies from other streams, so that every later decision needs its own stream only.
import type { Committee } from '../committee/states.js';
import { yearOf } from '../dates.js';
import type { CommitteeId, IsoDate, PlanId, ProgramId } from '../ids.js';
import type { Organization } from '../organization/states.js';
import { editionShown, isInForceOn, type EditionLine, type Plan } from '../plan/states.js';
import { figuresOf, isRunningOn, type Program } from '../program/states.js';
import { refuse, type Refusal } from '../refusals.js';
import type { Scope, ScopedProgram } from '../round/words.js';
import { ruleInForce, type DatedRule } from '../rule-packs.js';

/** The rules for a committee on a day: where its own is in force it goes before those of its organization. */
export function rulesFor(
  organization: Organization,
  committee: Committee,
  on: IsoDate,
): readonly DatedRule[] {
  const own = committee.status === 'none' ? [] : committee.rules;
  const general = organization.status === 'none' ? [] : organization.rules;
  return [
    ...own.filter(({ key }) => ruleInForce(own, key, on) !== undefined),
    ...general.filter(({ key }) => ruleInForce(own, key, on) === undefined),
  ];
}

/** The streams that a round's scope is copied from. */
export interface Surroundings {
  readonly organization: Organization;
  readonly committee: Committee;
  readonly plan: Plan;
  readonly programs: ReadonlyMap<ProgramId, Program>;
}

/** What is asked of a round's scope: whose round over which plan, and, where not all of it, which programs and year. */
export interface ScopeAsked {
  readonly committee: CommitteeId;
  readonly plan: PlanId;
  readonly programs?: readonly ProgramId[];
  readonly year?: number;
}

/** Which programs a round takes in: the named ones, or else the committee's part of the edition in force, or all of that. */
export function programsInScope(
  plan: Plan,
  { committee, programs }: Pick<ScopeAsked, 'committee' | 'programs'>,
): readonly ProgramId[] {
  if (programs) return programs;
  if (plan.status === 'none') return [];
  const placed = Object.keys(editionShown(plan)?.lines ?? {});
  const part = Object.hasOwn(plan.parts, committee) ? plan.parts[committee] : undefined;
  return part ? placed.filter((program) => part.includes(program)) : placed;
}

/**
 * The scope of a round as everything stands now, in the year that is asked for, or else today's within the plan.
 *
 * @returns a refusal, by the field of the command, of an unknown committee, plan, program or year, and of a plan that is
 * not in force
 */
export function scopeOf(asked: ScopeAsked, around: Surroundings, today: IsoDate): Scope | Refusal {
  const { organization, committee, plan } = around;
  if (organization.status === 'none' || committee.status === 'none')
    return refuse('unknown-committee', 'committee');
  if (plan.status === 'none') return refuse('unknown-plan', 'plan', { id: asked.plan });
  const edition = editionShown(plan);
  if (!edition || !isInForceOn(plan, today)) return refuse('plan-not-in-force', 'plan', { id: asked.plan });
  const year = asked.year ?? Math.min(Math.max(yearOf(today), plan.year), plan.lastYear);
  if (year < plan.year || year > plan.lastYear) return refuse('unknown-year', 'year', { year: String(year) });
  const ids = programsInScope(plan, asked);
  const strange = ids.findIndex((id) => !Object.hasOwn(edition.lines, id));
  if (strange !== -1) return refuse('unknown-program', `programs[${strange}]`, { id: ids[strange] ?? '' });
  const placed = Object.values(edition.lines).filter(({ program }) => ids.includes(program));
  const on = { year, next: year < plan.lastYear ? year + 1 : undefined, today };
  const programs = placed.flatMap((line) => scoped(line, around.programs.get(line.program), on) ?? []);
  const missing = placed.find(({ program }) => !programs.some((found) => found.program === program));
  if (missing) return refuse('unknown-program', 'programs', { id: missing.program });
  return {
    year,
    strategies: Object.values(edition.strategies)
      .filter(({ id }) => placed.some(({ strategy }) => strategy === id))
      .map(({ id, number, title, leaders }) => ({ strategy: id, number, title, leaders })),
    programs,
    departments: Object.values(organization.departments).map(({ id, name, releases }) => ({
      department: id,
      name,
      releases,
    })),
    rules: rulesFor(organization, committee, today),
  };
}

/** What a scope is of: a year, the one after where the plan is for that too, and the day on which it is copied. */
interface Occasion {
  readonly year: number;
  readonly next: number | undefined;
  readonly today: IsoDate;
}

/** A program as the plan places it, with its owner and its figures as they stand now. */
function scoped(
  line: EditionLine,
  stands: Program | undefined,
  { year, next, today }: Occasion,
): ScopedProgram | undefined {
  if (!stands || stands.status === 'none') return undefined;
  const { program, strategy, number, kind, priority } = line;
  const { name, owner, cooperating } = stands;
  const { content, indicators, budget } = figuresOf(stands, year);
  return {
    program,
    strategy,
    number,
    kind,
    priority,
    name,
    owner,
    cooperating,
    content,
    indicators,
    budget,
    abolished: !isRunningOn(stands, today),
    ...(next !== undefined && stands.years[next] && { next: figuresOf(stands, next) }),
  };
}
