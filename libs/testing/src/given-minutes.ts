// A meeting that is over, and its minutes as far as they have come: what the specs of minutes share.
import type { Stamped } from '#domain/gate/evolution';
import type { MeetingEvent, MinutesWords } from '#domain/meeting/words';
import { by } from './given.js';
import { theChair, theMeeting, theSecretary } from './given-actors.js';
import { everybodyThere } from './given-meeting.js';

/** What the secretary wrote first. */
export const firstWords: MinutesWords = {
  opening: 'The papers were handed out.',
  items: [{ agendaItem: 'a-2', text: 'The answers were found complete.' }],
  closing: '',
};

/** Both motions came out, and the meeting was closed. */
export const meetingClosed: readonly Stamped<MeetingEvent>[] = [
  ...everybodyThere,
  by(theChair, { type: 'NoObjectionRecorded', agendaItem: 'a-2' }),
  by(theChair, { type: 'MotionHeldOver', agendaItem: 'a-3', reason: 'No papers' }),
  by(theChair, { type: 'MeetingClosed' }),
];

/** Its minutes were written. */
export const minutesWritten: readonly Stamped<MeetingEvent>[] = [
  ...meetingClosed,
  by(theSecretary, { type: 'MinutesWritten', minutes: 'minutes', words: firstWords }),
];

/** A later meeting confirmed them. */
export const minutesConfirmed: readonly Stamped<MeetingEvent>[] = [
  ...minutesWritten,
  by(theMeeting, { type: 'MinutesConfirmed', minutes: 'minutes' }),
];
