// What of the product an invitation shows: the one round or meeting that it is to.
import type { OwnSession } from '#contract/account-views';
import type { Address } from '../address.js';

type Scope = NonNullable<OwnSession['scope']>;

/** Where whoever was invited begins. */
export function scopeAddress({ stream, id }: Scope): Address {
  return { place: stream === 'meeting' ? 'meeting' : 'round', id };
}

/** The address where it lies within the invitation, else where the invitation begins. */
export function withinScope(scope: Scope | undefined, address: Address): Address {
  if (!scope || address.place === 'account') return address;
  return 'id' in address && address.id === scope.id ? address : scopeAddress(scope);
}
