// What is told of a picture once its file was taken apart.
import type { Turn } from './turn.js';

/** Into how many parts a file is taken; no program writes as many, and what comes behind them is not looked at. */
export const mostParts = 50_000;

/** What of a picture is to be seen. */
export interface BarePicture {
  readonly bytes: Uint8Array;
  /** It has all that it says it has; of a broken one the bytes are what was left. */
  readonly isWhole: boolean;
  /** How far it has to be turned to stand upright, clockwise in degrees: the camera said so beside it. */
  readonly turn: Turn;
}
