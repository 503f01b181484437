// When and where a committee meets next, in one line.
import type { Label } from '#contract/label';
import type { NextMeeting } from '#domain/meeting/words';
import { dateLabel } from '../language/dates.js';
import { conductStrings } from './strings.js';

export function nextLabel({ date, time, place }: NextMeeting): Label {
  return conductStrings.next.at(dateLabel(date), [time, place].filter((part) => part).join(', '));
}
