// What follows from an organization: plans and committees learn of the days that it declared, so that what they owe is reckoned
// by them; plans learn of the form that comes with them.
import { isSameForm } from '../checklist.js';
import type { Stamped } from '../gate/evolution.js';
import type { OrganizationEvent } from '../organization/words.js';
import { isDeclaredAlike, type OwnDays } from '../working-days.js';
import { carryingOver, heldUnder, isOneOf, type Following, type Lookup } from './following.js';

/** The events of an organization from which something follows. */
export const organizationEvents = ['HolidayDeclared', 'HolidayRevoked', 'ChecklistSet'] as const;

/**
 * Every plan that is not closed and every committee that meets regularly notes the day as it is declared now: a later word
 * on it must not be turned back.
 */
export function afterOrganization(event: Stamped<OrganizationEvent>, lookup: Lookup): readonly Following[] {
  const organization = lookup.organization();
  if (!isOneOf(event, organizationEvents) || organization.status === 'none') return [];
  if (event.type === 'ChecklistSet') return formNoted(event, lookup);
  const { date } = event;
  const day = heldUnder(organization.days, date);
  if (!day) return [];
  const name = day.status === 'off' ? { name: day.name } : {};
  const actor = carryingOver(event);
  const command = { type: 'NoteDay', date, ...name } as const;
  const otherwise = (days: OwnDays) => !isDeclaredAlike(heldUnder(days, date), day);
  const plans = [...lookup.all('plan')].flatMap(([id, plan]): readonly Following[] =>
    plan.status !== 'none' && plan.status !== 'closed' && otherwise(plan.days)
      ? [{ stream: 'plan', id, command, actor }]
      : [],
  );
  const committees = [...lookup.all('committee')].flatMap(([id, committee]): readonly Following[] =>
    committee.status !== 'none' && committee.series && otherwise(committee.days ?? {})
      ? [{ stream: 'committee', id, command, actor }]
      : [],
  );
  return [...plans, ...committees];
}

/** Every plan that is not closed has the form as it was set last. */
function formNoted(
  event: Stamped<Extract<OrganizationEvent, { readonly type: 'ChecklistSet' }>>,
  lookup: Lookup,
): readonly Following[] {
  const organization = lookup.organization();
  const form = organization.status === 'none' ? undefined : organization.checklist;
  if (!form) return [];
  const command = { type: 'NoteChecklist', checklist: form } as const;
  const actor = carryingOver(event);
  return [...lookup.all('plan')].flatMap(([id, plan]): readonly Following[] =>
    plan.status !== 'none' && plan.status !== 'closed' && !isSameForm(plan.checklist, form)
      ? [{ stream: 'plan', id, command, actor }]
      : [],
  );
}
