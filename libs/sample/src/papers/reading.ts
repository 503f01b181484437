// What is read of a product in which a paper was entered.
import { editionShown, type Edition } from '#domain/plan/states';
import type { Reading } from './printed.js';

/** The edition of the plan that shows. Throws where there is none. */
export function shown(reading: Reading): Edition {
  const edition = editionShown(reading.plan());
  if (!edition) throw new RangeError('the plan has no edition');
  return edition;
}
