// Where the pages of plans are: the addresses that links between them lead to.
import { formatAddress, type Address } from '../address.js';
import type { Compared } from './queries.js';

/** The page of a plan. */
export function planAt(id: string, edition?: string, asOf?: string): Address {
  return { place: 'plan', id, ...more({ edition }), ...(asOf === undefined ? {} : { asOf }) };
}

/** The comparison of a plan with another version. */
export function comparisonAt(id: string, compared: Compared = {}, asOf?: string): Address {
  return { place: 'comparison', id, ...more({ ...compared }), ...(asOf === undefined ? {} : { asOf }) };
}

/** What became of a remark of a round. */
export function fateAt(round: string, remark: string, asOf?: string): Address {
  return { place: 'fate', id: remark, ...more({ round }), ...(asOf === undefined ? {} : { asOf }) };
}

/** The indicators of a program over the years. */
export function indicatorsAt(program: string, asOf?: string): Address {
  return { place: 'indicators', id: program, ...(asOf === undefined ? {} : { asOf }) };
}

/** A program that is yet to be introduced, for an edition of a plan. */
export function introducedFor(program: string, plan: string, edition: string): Address {
  return { place: 'indicators', id: program, more: { plan, edition } };
}

/** Placing a program in an edition. */
export function placingAt(plan: string, edition: string, program: string): Address {
  const panel = { show: 'PlaceProgram', on: 'edition', item: edition, of: program };
  return { place: 'plan', id: plan, more: { edition }, panel };
}

/** An opinion in its round. */
export function opinionAt(round: string, opinion: string): Address {
  return { place: 'round', id: round, panel: { show: 'history', on: 'opinion', item: opinion } };
}

/** What a link leads to. */
export const hrefOf = formatAddress;

function more(said: Readonly<Record<string, string | undefined>>): {
  readonly more?: Readonly<Record<string, string>>;
} {
  const known = Object.entries(said).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return known.length === 0 ? {} : { more: Object.fromEntries(known) };
}
