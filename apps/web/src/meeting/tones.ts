// The tones of meetings, seats and agenda items: they only repeat to the eye what the words say.
import type { AgendaItem, Attendance, Attendee, ConvenedMeeting, Minutes } from '#domain/meeting/states';
import type { Tone } from '../widgets/chip.js';

export const meetingTones: Readonly<Record<ConvenedMeeting['status'], Tone>> = {
  convened: 'known',
  open: 'waiting',
  closed: 'done',
  cancelled: 'grave',
};

export const seatTones: Readonly<Record<Attendance['status'], Tone>> = {
  absent: 'quiet',
  present: 'done',
  left: 'waiting',
};

export const itemTones: Readonly<Record<AgendaItem['status'], Tone>> = {
  pending: 'known',
  noObjection: 'done',
  carried: 'done',
  rejected: 'grave',
  heldOver: 'waiting',
  takenOff: 'quiet',
};

export const attendeeTones: Readonly<Record<Attendee['status'], Tone>> = { present: 'done', left: 'waiting' };

export const minutesTones: Readonly<Record<Minutes['status'], Tone>> = {
  owed: 'waiting',
  written: 'known',
  confirmed: 'done',
};
