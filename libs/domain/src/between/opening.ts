// What an opening copies from other streams, so that every later decision needs its own stream only.
import { sitterOn, roleOn, type Committee } from '../committee/states.js';
import type { IsoDate, PlanId, ProgramId } from '../ids.js';
import type { RollSeat } from '../meeting/words.js';
import type { Organization } from '../organization/states.js';
import type { Plan } from '../plan/states.js';
import type { Program } from '../program/states.js';
import { refuse, type Refusal } from '../refusals.js';
import type { Scope } from '../round/words.js';
import type { DatedRule } from '../rule-packs.js';

/** The rules for a committee: its own go before those of its organization, key by key. */
export function rulesFor(organization: Organization, committee: Committee): readonly DatedRule[] {
  const own = committee.status === 'none' ? [] : committee.rules;
  const general = organization.status === 'none' ? [] : organization.rules;
  return [...own, ...general.filter(({ key }) => !own.some((rule) => rule.key === key))];
}

/** The streams that a round's scope is copied from. */
export interface Surroundings {
  readonly organization: Organization;
  readonly committee: Committee;
  readonly plan: Plan;
  readonly programs: ReadonlyMap<ProgramId, Program>;
}

/** Which programs a round takes in: the named ones, or all of the plan. */
export function programsInScope(plan: Plan, named: readonly ProgramId[] | undefined): readonly ProgramId[] {
  if (plan.status === 'none') return [];
  return named ?? plan.programs.map(({ program }) => program);
}

/** The scope of a round as everything stands now; refuses an unknown committee, plan or program by its field. */
export function scopeOf(
  planId: PlanId,
  named: readonly ProgramId[] | undefined,
  around: Surroundings,
): Scope | Refusal {
  const { organization, committee, plan } = around;
  if (organization.status === 'none' || committee.status === 'none')
    return refuse('unknown-committee', 'committee');
  if (plan.status === 'none') return refuse('unknown-plan', 'plan', { id: planId });
  if (plan.status !== 'inForce') return refuse('plan-not-in-force', 'plan', { id: planId });
  const ids = programsInScope(plan, named);
  const strange = ids.findIndex((id) => !plan.programs.some(({ program }) => program === id));
  if (strange !== -1) return refuse('unknown-program', `programs[${strange}]`, { id: ids[strange] ?? '' });
  const placed = plan.programs.filter(({ program }) => ids.includes(program));
  const programs = placed.flatMap(({ program, strategy, number, kind, priority }) => {
    const stands = around.programs.get(program);
    if (!stands || stands.status === 'none') return [];
    const { name, owner, cooperating, indicators, budget } = stands;
    return [
      {
        program,
        strategy,
        number,
        kind,
        priority,
        name,
        owner,
        cooperating,
        indicators,
        budget,
        abolished: stands.status === 'abolished',
      },
    ];
  });
  const missing = placed.find(({ program }) => !programs.some((found) => found.program === program));
  if (missing) return refuse('unknown-program', 'programs', { id: missing.program });
  return {
    year: plan.year,
    strategies: Object.values(plan.strategies)
      .filter(({ id }) => placed.some(({ strategy }) => strategy === id))
      .map(({ id, number, title, leaders }) => ({ strategy: id, number, title, leaders })),
    programs,
    departments: Object.values(organization.departments).map(({ id, name, releases }) => ({
      department: id,
      name,
      releases,
    })),
    rules: rulesFor(organization, committee),
  };
}

/** The roll of a meeting: every seat that somebody holds on its day. */
export function rollOf(committee: Committee, on: IsoDate): readonly RollSeat[] {
  if (committee.status === 'none') return [];
  return Object.values(committee.seats).flatMap((seat) => {
    const person = sitterOn(seat, on);
    return person === undefined
      ? []
      : [{ seat: seat.id, title: seat.title, sector: seat.sector, role: roleOn(seat, on), person }];
  });
}
