// How a meeting is held: in one place, or by video (영상회의) with a link that can be followed.
import { needsLink } from './payload.js';
import type { Refusal } from './refusals.js';

export type MeetingMode = { readonly kind: 'inPerson' } | { readonly kind: 'video'; readonly link?: string };

export const meetingModes = ['inPerson', 'video'] as const satisfies readonly MeetingMode['kind'][];

/** Refuses a link that is no address of the web. */
export function checkMode(mode: MeetingMode | undefined): Refusal | undefined {
  return mode?.kind === 'video' ? needsLink(mode.link, 'mode.link') : undefined;
}
