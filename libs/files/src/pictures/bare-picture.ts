// A picture without what its camera wrote beside it: where it was taken, when, by which device, and small copies of what was cut
// away. What is kept stays as it was brought; whatever shows or prints a picture takes this instead.
import { bareJpeg, lyingIn } from './jpeg.js';
import { barePng } from './png.js';
import type { BarePicture } from './told.js';

export type PictureKind = 'png' | 'jpeg';

/** A picture as it is printed: nothing but its dots and their colours. */
export function barePicture(kind: PictureKind, bytes: Uint8Array): BarePicture {
  return kind === 'png' ? barePng(bytes) : bareJpeg(bytes);
}

/** The same as a file of its own, for who looks at it: a photograph says how it lies, and nothing else. */
export function shownPicture(kind: PictureKind, bytes: Uint8Array): Uint8Array {
  const { bytes: bare, turn } = barePicture(kind, bytes);
  return kind === 'jpeg' && turn !== 0 ? lyingIn(bare, turn) : bare;
}
