// What that is called within which something is owed, wherever work is listed or told of.
import type { OwingStream } from '#domain/obligations';
import type { Label } from './label.js';
import { meetingNumberLabel } from './meeting-names.js';

/** `2021년 모니터링 주기` */
export function cycleOfYearLabel(year: string | number): Label {
  return { ko: `${year}년 모니터링 주기`, en: `Monitoring cycle ${year}` };
}

/** A cycle goes by its year, a meeting by its number; anything else has a title. */
export function whereOwedLabel(stream: OwingStream, title: string): Label {
  switch (stream) {
    case 'cycle':
      return cycleOfYearLabel(title);
    case 'meeting':
      return meetingNumberLabel(title);
    default:
      return { ko: title, en: title };
  }
}
