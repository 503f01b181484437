// What leads to convening a meeting from elsewhere, as it stands in the address.
import { isMotionKind } from './motion-sources.js';
import type { Address } from '../address.js';
import type { Brought } from './agenda-values.js';

/** The way to convening a meeting of a committee, with a motion about something on its agenda. */
export function conveneAbout(committee: string, { kind, of }: Brought): Address {
  return { place: 'convene', id: committee, more: { motion: kind, about: of } };
}

/** What the address brings along; undefined where it brings nothing that is known. */
export function broughtIn({
  motion = '',
  about = '',
}: Readonly<Record<string, string>>): Brought | undefined {
  return isMotionKind(motion) && about !== '' ? { kind: motion, of: about } : undefined;
}
