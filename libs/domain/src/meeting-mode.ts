// How a meeting is held: in one place, by video (영상회의) with a link that can be followed, or in writing (서면회의).
import type { IsoDate } from './ids.js';
import { needsDate, needsLink } from './payload.js';
import type { Refusal } from './refusals.js';

/** Members meet at an hour. */
export type SittingMode = { readonly kind: 'inPerson' } | { readonly kind: 'video'; readonly link?: string };

/** Members answer each by themselves, from the day of the meeting up to a day and with it. */
export interface WrittenMode {
  readonly kind: 'written';
  readonly closes: IsoDate;
}

export type MeetingMode = SittingMode | WrittenMode;

export const sittingModes = ['inPerson', 'video'] as const satisfies readonly SittingMode['kind'][];

/** Refuses a link that is no address of the web, and a day that is none. */
export function checkMode(mode: MeetingMode | undefined): Refusal | undefined {
  switch (mode?.kind) {
    case 'video':
      return needsLink(mode.link, 'mode.link');
    case 'written':
      return needsDate(mode.closes, 'mode.closes');
    case 'inPerson':
    case undefined:
      return undefined;
  }
}
