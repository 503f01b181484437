// Where a written meeting stands on a day: before its first day, in its window, past it, or counted.
import type { IsoDate } from '#domain/ids';
import type { ConvenedMeeting } from '#domain/meeting/states';
import { writtenMode } from '#domain/meeting/written';

export type WindowStanding = 'before' | 'running' | 'over' | 'counting' | 'counted' | 'cancelled';

/** Where it stands; answers are taken while it is `running`. */
export function windowOn(meeting: ConvenedMeeting, today: IsoDate): WindowStanding {
  switch (meeting.status) {
    case 'open':
      return 'counting';
    case 'closed':
      return 'counted';
    case 'cancelled':
      return 'cancelled';
    case 'convened': {
      const closes = writtenMode(meeting)?.closes ?? meeting.date;
      if (today < meeting.date || !meeting.notice) return 'before';
      return today <= closes ? 'running' : 'over';
    }
  }
}
