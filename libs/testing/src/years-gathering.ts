// What an opening copies from the other streams of a house in memory, as the door does it from the log.
import { openingOfCycle } from '#domain/between/cycle-opening';
import { partiesTo, rollOf, unknownInMotions } from '#domain/between/convening';
import {
  checkBasis,
  checkSeries,
  copyForCorrection,
  copyOfBasis,
  daysDeclared,
  emptyPlan,
  placingOf,
  yearsOf,
} from '#domain/between/drafting';
import { cycleIdOf } from '#domain/between/naming';
import { rulesFor, scopeOf } from '#domain/between/opening';
import type { CycleCommand } from '#domain/cycle/words';
import { yearOf } from '#domain/dates';
import type { CommitteeId, IsoDate, MeetingId, PlanId } from '#domain/ids';
import type { AgendaEntry, MeetingCommand } from '#domain/meeting/words';
import type { DraftedPlan } from '#domain/plan/states';
import type { PlanCommand } from '#domain/plan/words';
import { isRefusal, refuse, type Refusal } from '#domain/refusals';
import type { RoundCommand } from '#domain/round/words';
import type { HouseOfYears } from './years-house.js';

type Opening<C extends { readonly type: string }, T extends C['type']> =
  Extract<C, { readonly type: T }> | Refusal | undefined;

/** The opening of a round with its scope; refused where the committee's cycle takes no more rounds. */
export function gatherRound(
  house: HouseOfYears,
  asked: Omit<Extract<RoundCommand, { readonly type: 'OpenRound' }>, 'scope'>,
): Opening<RoundCommand, 'OpenRound'> {
  const [plan, committee] = [house.now('plan', asked.plan), house.now('committee', asked.committee)];
  const around = {
    organization: house.offices.organization,
    committee,
    plan,
    programs: house.all('program'),
  };
  const scope = scopeOf(asked, around, house.today);
  if (isRefusal(scope)) return scope;
  const { status } = house.now('cycle', cycleIdOf(asked.committee, asked.plan, scope.year));
  return status === 'adoption' || status === 'adopted' || status === 'closed'
    ? refuse('cycle-takes-no-rounds', 'plan', { status })
    : { ...asked, scope };
}

/** The year of a plan that is reviewed today. */
export function yearReviewed({ year, lastYear }: DraftedPlan, today: IsoDate): number {
  return Math.min(Math.max(yearOf(today), year), lastYear);
}

/** The opening of a cycle by hand. */
export function gatherCycle(
  house: HouseOfYears,
  committee: CommitteeId,
  plan: PlanId,
): Opening<CycleCommand, 'OpenCycle'> {
  const stands = house.now('plan', plan);
  if (stands.status === 'none') return undefined;
  const [year, { lastYear }] = [yearReviewed(stands, house.today), stands];
  return openingOfCycle(
    { committee, plan, year, lastYear, owed: [] },
    { organization: house.offices.organization, committee: house.now('committee', committee) },
    house.today,
  );
}

/** The convening of a meeting today, with its roll and the parties to its motions. */
export function gatherMeeting(
  house: HouseOfYears,
  id: MeetingId,
  committee: CommitteeId,
  agenda: readonly AgendaEntry[],
): Opening<MeetingCommand, 'ConveneMeeting'> {
  const tabled = {
    rounds: house.all('round'),
    cycles: house.all('cycle'),
    plans: house.all('plan'),
    meetings: house.all('meeting'),
  };
  const stands = house.now('committee', committee);
  const roll = rollOf(stands, house.today);
  return (
    unknownInMotions(committee, agenda, tabled) ?? {
      type: 'ConveneMeeting',
      committee,
      number: id,
      date: house.today,
      time: '10:00',
      place: 'Room 3',
      agenda,
      roll,
      parties: partiesTo(agenda, roll, house.offices, house.today, tabled),
      rules: rulesFor(house.offices.organization, stands, house.today),
    }
  );
}

/** The draft of a plan, with what it copies from the one that it follows. */
export function gatherDraft(
  house: HouseOfYears,
  id: PlanId,
  asked: Omit<Extract<PlanCommand, { readonly type: 'DraftPlan' }>, 'copied' | 'rules' | 'days'>,
): Opening<PlanCommand, 'DraftPlan'> {
  const { year, basis } = asked;
  const others = new Map([...house.all('plan')].filter(([other]) => other !== id));
  const wrong = checkSeries({ ...asked, id }, others);
  if (wrong) return wrong;
  const { organization } = house.offices;
  const rules = rulesFor(organization, { status: 'none' }, house.today);
  const days = daysDeclared(organization);
  if (basis === undefined) return { ...asked, copied: emptyPlan, rules, ...days };
  const plan = house.now('plan', basis);
  const unfit = checkBasis({ id, year }, { id: basis, plan }, house.today);
  if (unfit || plan.status === 'none') return unfit;
  return { ...asked, copied: copyOfBasis(plan, house.all('program'), yearsOf(asked)), rules, ...days };
}

/** A program comes into a draft as it stands. */
export function gatherPlacing(
  house: HouseOfYears,
  plan: PlanId,
  asked: Omit<
    Extract<PlanCommand, { readonly type: 'PlaceProgram' }>,
    'name' | 'owner' | 'cooperating' | 'years'
  >,
): Opening<PlanCommand, 'PlaceProgram'> {
  const [draft, program] = [house.now('plan', plan), house.now('program', asked.program)];
  if (draft.status === 'none') return undefined;
  const placing = placingOf(draft, asked, program);
  return isRefusal(placing) ? placing : { ...asked, ...placing };
}

/** A correction begins with what is in force. */
export function gatherCorrection(house: HouseOfYears, id: PlanId): Opening<PlanCommand, 'DraftCorrection'> {
  const plan = house.now('plan', id);
  return plan.status === 'none'
    ? undefined
    : {
        type: 'DraftCorrection',
        reason: 'A figure was wrong',
        copied: copyForCorrection(plan, house.all('program')),
      };
}
