// Where the pages of progress are: the addresses that links between them lead to.
import type { Address } from '../address.js';
import { saidOf, type Asked } from './asked.js';

/** How a plan comes along. */
export function progressAt(plan: string, asked?: Asked, asOf?: string): Address {
  const said = asked ? saidOf(asked) : {};
  return {
    place: 'progress',
    id: plan,
    ...(Object.keys(said).length > 0 && { more: said }),
    ...(asOf !== undefined && { asOf }),
  };
}

/** An indicator over the plans. */
export function trendAt(program: string, indicator: string, asOf?: string): Address {
  return { place: 'trend', id: program, more: { indicator }, ...(asOf !== undefined && { asOf }) };
}
