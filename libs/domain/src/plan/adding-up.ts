// What does not add up in the figures of an edition, before any program has them: said while it is prepared, refused nowhere.
import type { Among } from '../reckoning/account.js';
import type { Found } from '../reckoning/contradiction.js';
import { foundInFigures } from '../reckoning/in-figures.js';
import type { Edition } from './states.js';

/** Program by program, in each of its years. */
export function foundInEdition({ lines }: Edition): readonly Among<Found>[] {
  return Object.values(lines).flatMap(({ program, years }) =>
    years.flatMap(foundInFigures).map((found) => ({ ...found, program })),
  );
}
