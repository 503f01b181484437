// How many dots a picture has, read from the head of its file.
import { isFrame } from '#files/pictures/jpeg';
import type { Picture } from './model.js';

export interface Dots {
  readonly across: number;
  readonly down: number;
}

/** How many dots whoever draws a picture holds of it; one of 16 bits a colour counts twice. Throws as `dotsOf` does. */
export function dotsHeld(picture: Pick<Picture, 'type' | 'bytes'>): number {
  const { across, down } = dotsOf(picture);
  const isDeep = picture.type === 'png' && picture.bytes[24] === 16;
  return across * down * (isDeep ? 2 : 1);
}

/** The size of a picture in dots. Throws where the file does not say it. */
export function dotsOf({ type, bytes }: Pick<Picture, 'type' | 'bytes'>): Dots {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return type === 'png' ? { across: view.getUint32(16), down: view.getUint32(20) } : jpegDots(view);
}

function jpegDots(view: DataView): Dots {
  for (let at = 2; at + 9 <= view.byteLength; at += 2 + view.getUint16(at + 2)) {
    if (view.getUint8(at) !== 0xff) break;
    if (isFrame(view.getUint8(at + 1))) {
      return { across: view.getUint16(at + 7), down: view.getUint16(at + 5) };
    }
  }
  throw new Error('The picture does not say how large it is.');
}
