// How a meeting may be held: by video with a link that can be followed, in writing only where the committee's rules know it.
import type { IsoDate } from '../ids.js';
import { firstRefusal, needsDate, needsLink } from '../payload.js';
import { refuse, type Refusal } from '../refusals.js';
import { ruleInForce, type DatedRule } from '../rule-packs.js';
import type { ConvenedMeeting } from './states.js';
import type { MeetingMode } from './words.js';

/** Where and when a mode is to hold. */
interface Occasion {
  readonly date: IsoDate;
  readonly rules: readonly DatedRule[];
}

/** Refuses a link that is no web address, and a written meeting that the rules do not know or that ends before it begins. */
export function checkMode(mode: MeetingMode | undefined, { date, rules }: Occasion): Refusal | undefined {
  switch (mode?.kind) {
    case undefined:
    case 'inPerson':
      return undefined;
    case 'video':
      return needsLink(mode.link, 'mode.link');
    case 'written':
      return firstRefusal(
        allowsWritten({ date, rules }) ? undefined : refuse('written-not-allowed', 'mode'),
        needsDate(mode.closes, 'mode.closes'),
        mode.closes < date
          ? refuse('dates-out-of-order', 'mode.closes', { first: date, second: mode.closes })
          : undefined,
      );
  }
}

/** Whether the committee may decide in writing (서면회의). */
export function allowsWritten({ date, rules }: Occasion): boolean {
  return ruleInForce(rules, 'meeting.written', date)?.value === 'allowed';
}

/** Whether members decide by ballots that they send in, and nobody comes together. */
export function isWritten({ mode }: Pick<ConvenedMeeting, 'mode'>): boolean {
  return mode?.kind === 'written';
}
