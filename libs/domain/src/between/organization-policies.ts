// What follows from an organization: plans learn of the days that it declared, so that their deadlines are reckoned by them.
import type { Stamped } from '../gate/evolution.js';
import type { OrganizationEvent } from '../organization/words.js';
import type { Plan } from '../plan/states.js';
import type { OwnDay } from '../working-days.js';
import { carryingOver, heldUnder, isOneOf, type Following, type Lookup } from './following.js';

/** The events of an organization from which something follows. */
export const organizationEvents = ['HolidayDeclared', 'HolidayRevoked'] as const;

/** Every plan that is not closed notes the day as it is declared now: a later word on it must not be turned back. */
export function afterOrganization(event: Stamped<OrganizationEvent>, lookup: Lookup): readonly Following[] {
  const organization = lookup.organization();
  if (!isOneOf(event, organizationEvents) || organization.status === 'none') return [];
  const { date } = event;
  const day = heldUnder(organization.days, date);
  if (!day) return [];
  const name = day.status === 'off' ? { name: day.name } : {};
  const actor = carryingOver(event);
  return [...lookup.all('plan')].flatMap(([id, plan]): readonly Following[] =>
    reckonsOtherwise(plan, date, day)
      ? [{ stream: 'plan', id, command: { type: 'NoteDay', date, ...name }, actor }]
      : [],
  );
}

function reckonsOtherwise(plan: Plan, date: string, day: OwnDay): boolean {
  if (plan.status === 'none' || plan.status === 'closed') return false;
  const known = heldUnder(plan.days, date);
  if (known?.status === 'off' && day.status === 'off') return known.name !== day.name;
  return known?.status !== day.status;
}
