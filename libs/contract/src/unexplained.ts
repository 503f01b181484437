// Which of the things that do not add up still want a reason: counted on the server and on the page alike.
import type { Contradiction } from '#domain/reckoning/contradiction';

/** Whether a reason is owed for it: nobody has given one, or only for another size. */
export function isUnexplained({ reason, isOutgrown }: Pick<Contradiction, 'reason' | 'isOutgrown'>): boolean {
  return reason === undefined || isOutgrown === true;
}
