// What the papers of a meeting lack: its hour and place, its roll, its outcomes, and the confirmation of its minutes.
import { meetingNumberLabel } from '#contract/meeting-names';
import type { Language } from '#contract/label';
import { writtenMode } from '#domain/meeting/written';
import { countRoll, disagreements, type ConvenedMeeting } from '#domain/meeting/states';
import { figureNamed } from '../minutes.js';
import { notShown, type Photo } from '../photos.js';
import { minutesWords } from '../words.js';
import { excerpt, type Found } from './found.js';

/** What the minutes of a meeting lack. */
export function minutesLack(meeting: ConvenedMeeting, language: Language): readonly Found[] {
  const named = meetingNumberLabel(meeting.number)[language];
  const confirmed = meeting.status === 'closed' && meeting.minutes.status === 'confirmed';
  return [
    ...(confirmed ? [] : [{ check: 'minutes-unconfirmed' as const, place: named }]),
    ...(countRoll(meeting).present === 0 ? [{ check: 'nobody-on-roll' as const, place: named }] : []),
    ...disagreements(meeting).map(({ figure, stated, counted }): Found => ({
      check: 'roll-differs',
      place: minutesWords.statedFigure(figureNamed(figure), stated, counted)[language],
    })),
    ...placeLacks(meeting, named),
    ...(meeting.next === undefined ? [{ check: 'next-date-missing' as const, place: named }] : []),
    ...Object.values(meeting.agenda)
      .filter(({ motion, status }) => motion !== undefined && status === 'pending')
      .map(({ title }): Found => ({ check: 'items-undecided', place: excerpt(title) })),
  ];
}

/** Which photographs minutes have that cannot be shown, or lie in HWPX and XLSX as their camera was held. */
export function photosLack(photos: readonly Photo[], language: Language): readonly Found[] {
  return photos.flatMap((photo): readonly Found[] => {
    if (!('picture' in photo))
      return [{ check: 'photos-unshown', place: notShown(photo.name, photo.unshown)[language] }];
    const { turn = 0 } = photo.picture;
    return turn === 0 ? [] : [{ check: 'photos-turned', place: excerpt(photo.name) }];
  });
}

/** What the notice of a meeting lacks; of a meeting that was moved since it was sent, everybody was told as it was moved. */
export function noticeLacks(meeting: ConvenedMeeting, language: Language): readonly Found[] {
  const named = meetingNumberLabel(meeting.number)[language];
  return [
    ...placeLacks(meeting, named),
    ...(meeting.notice === undefined ? [{ check: 'notice-unsent' as const, place: named }] : []),
  ];
}

/** One in writing has neither hour nor place. */
function placeLacks(meeting: ConvenedMeeting, named: string): readonly Found[] {
  const { time, place } = meeting;
  const lacks = writtenMode(meeting) === undefined && (time === undefined || place === undefined);
  return lacks ? [{ check: 'place-missing', place: named }] : [];
}
