// What is not there for one reader, whether it is nowhere or only not theirs to see: the server does not tell which.
import { Refused } from '../http/request.js';

/** Whether the server says that there is no such page for this reader. */
export function isUnseen(error: unknown): boolean {
  return error instanceof Refused && error.problem.code === 'unknown-page';
}
