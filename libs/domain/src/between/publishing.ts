// What an act of publication copies from other streams, so that what it shows stands still whatever becomes of them.
import type { Committee } from '../committee/states.js';
import type { DepartmentId, IsoDate } from '../ids.js';
import type { Organization } from '../organization/states.js';
import { departmentsInPlan } from '../plan/public.js';
import { editionShown, type DraftedPlan, type Plan } from '../plan/states.js';
import type {
  Clause,
  CommonGround,
  PlanGround,
  PlanRedaction,
  PublicationGround,
  Redaction,
  RedactionOf,
} from '../publication.js';
import { departmentsIn } from '../round/public.js';
import type { OpenedRound } from '../round/states.js';
import { ruleInForce, withholdingKeys } from '../rule-packs.js';
import { rulesFor } from './opening.js';

/** The streams that a publication is copied from. */
export interface PublishedFrom {
  readonly organization: Organization;
  readonly committee: Committee;
  readonly plan: Plan;
}

/** The days that a publication names: today, and that of the last act that is shown. */
interface Days {
  readonly today: IsoDate;
  readonly stoodOn: IsoDate;
}

/** Names, sectors, telephones and clauses as they stand on a day, for a round. */
export function groundOf(
  round: OpenedRound,
  redactions: readonly Redaction[],
  { organization, committee, plan }: PublishedFrom,
  days: Days,
): PublicationGround {
  const seats = committee.status === 'none' ? [] : Object.values(committee.seats);
  return {
    ...commonGround({ organization, committee }, departmentsIn(round), redactions, days),
    committee: committee.status === 'none' ? '' : committee.name,
    plan: plan.status === 'none' ? '' : plan.title,
    seats: seats.map(({ id, sector, role }) => ({ seat: id, sector, role })),
  };
}

/** Names, telephones and clauses as they stand on a day, for a plan as it stood when it is shown, and which edition that was. */
export function groundOfPlan(
  plan: DraftedPlan,
  redactions: readonly PlanRedaction[],
  organization: Organization,
  days: Days,
): PlanGround {
  const edition = editionShown(plan)?.id;
  const from = { organization, committee: { status: 'none' } } as const;
  return {
    ...commonGround(from, departmentsInPlan(plan), redactions, days),
    ...(edition === undefined ? {} : { edition }),
  };
}

function commonGround(
  { organization, committee }: Pick<PublishedFrom, 'organization' | 'committee'>,
  mentioned: readonly DepartmentId[],
  redactions: readonly RedactionOf<string>[],
  { today, stoodOn }: Days,
): CommonGround {
  const departments = organization.status === 'none' ? [] : Object.values(organization.departments);
  const used = new Set(redactions.map(({ clause }) => clause));
  return {
    organization: organization.status === 'none' ? '' : organization.name,
    stoodOn,
    departments: departments
      .filter(({ id }) => mentioned.includes(id))
      .map(({ id, name, telephone }) => ({
        department: id,
        name,
        ...(telephone === undefined ? {} : { telephone }),
      })),
    clauses: clausesOn({ organization, committee }, today).filter(({ key }) => used.has(key)),
  };
}

/** The clauses by which something can be withheld on a day, as the organization and the committee apply them. */
export function clausesOn(
  { organization, committee }: Pick<PublishedFrom, 'organization' | 'committee'>,
  today: IsoDate,
): readonly Clause[] {
  const rules = rulesFor(organization, committee, today);
  return withholdingKeys.flatMap((key) => {
    const rule = ruleInForce(rules, key, today);
    return rule ? [{ ...rule, key }] : [];
  });
}
