// Who may see a meeting: its committee and the office, all of it.
import type { Tag } from '../tags.js';
import type { ConvenedMeeting } from './states.js';

/** The committee that meets, and the coordinating office. */
export function audienceOfMeeting({ committee }: Pick<ConvenedMeeting, 'committee'>): readonly Tag[] {
  return [`committee:${committee}`, 'office'];
}
