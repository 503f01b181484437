// What stands in somebody's calendar: a meeting at its hour in Korea or over its days, or a day by which something is due.

interface EntryBase {
  /** The same for the same thing for ever: by it a calendar finds the entry that is moved or taken out. */
  readonly uid: string;
  /** By the house's clock. */
  readonly stamp: Date;
  readonly summary: string;
  readonly description: string;
  /** Where it stands in the app. */
  readonly url?: string;
}

/** A meeting. */
export interface MeetingEntry extends EntryBase {
  /** How often the meeting was moved, amended or cancelled: the higher one is the newer. */
  readonly sequence: number;
  /** `2021-07-14`; of a written meeting its first day. */
  readonly date: string;
  /** Local time in Korea, `10:00`; a written meeting has no hour. */
  readonly time?: string;
  readonly place?: string;
  /** The last day of a written meeting. */
  readonly closes?: string;
  readonly cancelled: boolean;
}

/** A day by which something is due. */
export interface DueEntry extends EntryBase {
  readonly date: string;
}

/** What a member said to the notice, in the words of calendars; `NEEDS-ACTION` until they say something. */
export type Participation = 'NEEDS-ACTION' | 'ACCEPTED' | 'DECLINED' | 'DELEGATED';

/** A meeting as one person is invited to it. */
export interface Invitation {
  readonly entry: MeetingEntry;
  /** Who invites: the committee's name. */
  readonly organizer: string;
  readonly participation: Participation;
  /** What the reminder says that a calendar shows an hour before. */
  readonly alarm: string;
}

/** One for ever, whatever becomes of the meeting and wherever its log is moved to. */
export function meetingUid(organization: string, meeting: string): string {
  return `meeting/${organization}/${meeting}@committee-cycles`;
}
