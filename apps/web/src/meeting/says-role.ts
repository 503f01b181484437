// Whether a seat's title says its role by itself: an acting chair's does not, and has it beside.
import { seatRoleLabels } from '#contract/glossary';
import type { SeatRole } from '#domain/actor';

/** Roles may be called by several words, `간사·총무`; the title of a seat carries one of them. */
export function saysRole(title: string, role: SeatRole): boolean {
  return role === 'member' || seatRoleLabels[role].ko.split('·').some((word) => title.includes(word));
}
