// Photographs at the end of a paper: each as large as its page lets it be, under it what it is called; of one that cannot be
// shown, a line that says so in its place.
import type { Label, Language } from '#contract/label';
import { fitted } from '../fitted.js';
import type { Block, Picture } from '../model.js';
import { dotsHeld, dotsOf } from '../picture-dots.js';
import { paragraph } from './blocks.js';
import { photoWords as say } from './words.js';

/** Why a photograph cannot be shown. */
export type Unshown = 'gone' | 'broken' | 'too-large';

/** A photograph, or why there is none. */
export type Photo =
  { readonly name: string; readonly picture: Picture } | { readonly name: string; readonly unshown: Unshown };

/** In millimetres: two of them stand on a page with what they are called. */
const largest = { width: 150, height: 95 };
/** A photograph of few dots is printed no larger than a screen shows it. */
const millimetresPerDot = 25.4 / 96;

/**
 * A photograph as it is printed; `turn` is how far it has to be turned to stand upright.
 * @param mostDots how many may be held of it: whoever draws a page holds them all
 */
export function photoOf(
  name: string,
  { type, bytes, turn = 0 }: Pick<Picture, 'type' | 'bytes' | 'turn'>,
  mostDots: number,
): Photo {
  const dots = dotsIn({ type, bytes });
  if (!dots) return { name, unshown: 'broken' };
  if (dotsHeld({ type, bytes }) > mostDots) return { name, unshown: 'too-large' };
  const [across, down] = turn % 180 === 0 ? [dots.across, dots.down] : [dots.down, dots.across];
  const size = fitted({ width: across * millimetresPerDot, height: down * millimetresPerDot }, largest);
  return {
    name,
    picture: { kind: 'picture', type, bytes, ...size, ...(turn !== 0 && { turn }), alt: name },
  };
}

/** How many dots it has; undefined where its head does not say, or says none. */
function dotsIn(picture: Pick<Picture, 'type' | 'bytes'>): ReturnType<typeof dotsOf> | undefined {
  try {
    const dots = dotsOf(picture);
    return dots.across > 0 && dots.down > 0 ? dots : undefined;
  } catch {
    return undefined;
  }
}

/** All photographs under their heading; nothing where there are none. */
export function photoBlocks(photos: readonly Photo[], language: Language): readonly Block[] {
  if (photos.length === 0) return [];
  return [
    { kind: 'heading', level: 2, text: say.photos[language] },
    ...photos.flatMap((photo) => blocksOf(photo, language)),
  ];
}

function blocksOf(photo: Photo, language: Language): readonly Block[] {
  return 'picture' in photo
    ? [photo.picture, paragraph(photo.name, 'center')]
    : [paragraph(notShown(photo.name, photo.unshown)[language])];
}

/** How it is said that a photograph cannot be shown. */
export function notShown(name: string, unshown: Unshown): Label {
  return say.notShown(name, say.unshown[unshown]);
}
