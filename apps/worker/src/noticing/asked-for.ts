// Tells the chair, once, that so many members ask for a meeting that it is owed: no day is set for that, so no reminder would.
import type { Letter } from '#delivery/letter';
import { rollOf } from '#domain/between/convening';
import { isMeetingAskedFor } from '#domain/committee/obligations';
import type { EstablishedCommittee } from '#domain/committee/states';
import type { IsoDate } from '#domain/ids';
import { words } from './words.js';

/** A member asked for a meeting: their committee before and after. */
export interface AskedForMeeting {
  readonly organization: string;
  readonly id: string;
  readonly before: EstablishedCommittee;
  readonly after: EstablishedCommittee;
  readonly on: IsoDate;
  /** Of the event, in the stream of the committee. */
  readonly version: number;
  readonly recordedAt: Date;
}

/** A letter to whoever chairs on the day, where this request was the one that makes a third. */
export function lettersToChair({
  organization,
  id,
  before,
  after,
  on,
  version,
  recordedAt,
}: AskedForMeeting): readonly Letter[] {
  if (isMeetingAskedFor(before, on) || !isMeetingAskedFor(after, on)) return [];
  const chairs = rollOf(after, on).filter(({ role }) => role === 'chair');
  return [...new Set(chairs.map(({ person }) => person))].map((person) => ({
    organization,
    person,
    key: `committee/${id}/asked/${version}`,
    kind: 'notice',
    about: { stream: 'committee', id },
    subject: words.askedFor.subject(after.name),
    paragraphs: [
      words.askedFor.lead(after.name),
      { link: new URLSearchParams({ committee: id }).toString(), text: words.askedFor.look },
    ],
    writtenAt: recordedAt,
  }));
}
