// A refusal on its way out through Nest: thrown at the edge only, turned into a problem by the filter beside it.
import type { Refusal } from '#domain/refusals';
import { isRefusal } from '#domain/refusals';

export class RefusedError extends Error {
  override readonly name = 'RefusedError';

  /** @param more further members of the problem, such as the item as it now stands */
  constructor(
    readonly refusal: Refusal,
    readonly more: Readonly<Record<string, unknown>> = {},
  ) {
    super(refusal.refused);
  }
}

/** What was answered, unless it was a no: then that is thrown for the filter. */
export function unlessRefused<T extends object>(answer: T | Refusal): T {
  if (isRefusal(answer)) throw new RefusedError(answer);
  return answer;
}
