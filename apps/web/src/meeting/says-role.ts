// Whether a seat's title says its role by itself: an acting chair's does not, and has it beside.
import type { Label } from '#contract/label';
import type { SeatRole } from '#domain/actor';

/** The title of a seat carries what its committee calls the role; where it said nothing, one of two words, `간사·총무`. */
export function saysRole(title: string, role: SeatRole, names: Readonly<Record<SeatRole, Label>>): boolean {
  return role === 'member' || names[role].ko.split('·').some((word) => title.includes(word));
}
