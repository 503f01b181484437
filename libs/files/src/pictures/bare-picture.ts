// A picture without what its camera wrote beside it: where it was taken, when, by which device, and small copies of what was cut
// away. What is kept stays as it was brought; whatever shows or prints a picture takes this instead.
import { bareJpeg, lyingIn } from './jpeg.js';
import { barePng } from './png.js';
import type { Turn } from './turn.js';

export type PictureKind = 'png' | 'jpeg';

/** What of a picture is to be seen. */
export interface BarePicture {
  readonly bytes: Uint8Array;
  /** It has all that it says it has; of a broken one the bytes are what was left. */
  readonly isWhole: boolean;
  /** How far it has to be turned to stand upright, clockwise in degrees: the camera said so beside it. */
  readonly turn: Turn;
}

/** A picture as it is printed: nothing but its dots and their colours. */
export function barePicture(kind: PictureKind, bytes: Uint8Array): BarePicture {
  return kind === 'png' ? barePng(bytes) : bareJpeg(bytes);
}

/** The same as a file of its own, for who looks at it: a photograph says how it lies, and nothing else. */
export function shownPicture(kind: PictureKind, bytes: Uint8Array): Uint8Array {
  const { bytes: bare, turn } = barePicture(kind, bytes);
  return kind === 'jpeg' && turn !== 0 ? lyingIn(bare, turn) : bare;
}
