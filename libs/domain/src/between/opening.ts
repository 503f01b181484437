// What an opening copies from other streams, so that every later decision needs its own stream only.
import { sitterOn, roleOn, type Committee } from '../committee/states.js';
import type { IsoDate, PlanId, ProgramId, RoundId, SeatId } from '../ids.js';
import type { AgendaEntry, RollSeat } from '../meeting/words.js';
import type { Organization } from '../organization/states.js';
import type { Plan } from '../plan/states.js';
import type { Program } from '../program/states.js';
import { firstRefusal } from '../payload.js';
import { refuse, type Refusal } from '../refusals.js';
import { answersThemselves } from '../round/casting.js';
import type { Round } from '../round/states.js';
import type { Scope } from '../round/words.js';
import { ruleInForce, type DatedRule } from '../rule-packs.js';
import { postsOn, type Offices } from './posts.js';

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
  today: IsoDate,
): Scope | Refusal {
  const { organization, committee, plan } = around;
  if (organization.status === 'none' || committee.status === 'none')
    return refuse('unknown-committee', 'committee');
  if (plan.status === 'none') return refuse('unknown-plan', 'plan', { id: planId });
  if (plan.status !== 'inForce' || plan.from > today)
    return refuse('plan-not-in-force', 'plan', { id: planId });
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
    rules: rulesFor(organization, committee, today),
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

/** By agenda item: the seats of a roll whose holders, in any post, answer an opinion that the motion decides on. */
export function partiesTo(
  agenda: readonly AgendaEntry[],
  roll: readonly RollSeat[],
  offices: Offices,
  on: IsoDate,
  rounds: ReadonlyMap<RoundId, Round>,
): Readonly<Record<string, readonly SeatId[]>> {
  const posts = postsOn(offices, on);
  const entries = agenda.flatMap(({ id, motion }): [string, readonly SeatId[]][] => {
    const round = motion && rounds.get(motion.round);
    if (!motion || !round || round.status === 'none') return [];
    const opinions = motion.opinions.flatMap((opinion) => round.opinions[opinion] ?? []);
    const parties = roll.filter(({ person }) => {
      const [post, ...also] = posts.filter((each) => each.person === person).map((each) => each.post);
      return (
        post !== undefined && opinions.some((opinion) => answersThemselves({ person, post, also }, opinion))
      );
    });
    return [[id, parties.map(({ seat }) => seat)]];
  });
  return Object.fromEntries(entries);
}

/** Refuses a motion that points to a round or an opinion that is not there. */
export function unknownInMotions(
  agenda: readonly AgendaEntry[],
  rounds: ReadonlyMap<RoundId, Round>,
): Refusal | undefined {
  return firstRefusal(
    ...agenda.flatMap(({ motion }, index) => {
      const round = motion && rounds.get(motion.round);
      if (!motion) return [];
      if (!round || round.status === 'none')
        return [refuse('unknown-round', `agenda[${index}].motion.round`, { id: motion.round })];
      return motion.opinions.map((id, nth) =>
        Object.hasOwn(round.opinions, id)
          ? undefined
          : refuse('unknown-item', `agenda[${index}].motion.opinions[${nth}]`, { kind: 'opinion' }),
      );
    }),
  );
}
