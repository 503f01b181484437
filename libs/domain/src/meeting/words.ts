// The words of a meeting (회의): its roll with arrivals and departures, its agenda, and how each motion came out.
import type { SeatRole } from '../actor.js';
import type { FileHash, FileRef } from '../files.js';
import type {
  ChangeId,
  CommitteeId,
  CycleId,
  EditionId,
  IsoDate,
  MeetingId,
  OpinionId,
  PersonId,
  PlanId,
  RoundId,
  SeatId,
  TopicId,
} from '../ids.js';
import type { MeetingMode } from '../meeting-mode.js';
import type { DatedRule } from '../rule-packs.js';
import type { OwnDays } from '../working-days.js';

/** A seat as it stood when the meeting was convened. */
export interface RollSeat {
  readonly seat: SeatId;
  readonly title: string;
  readonly sector: 'public' | 'private';
  readonly role: SeatRole;
  readonly person: PersonId;
}

/** What a member says to the notice: they come, they do not, or somebody comes in their place (대리 참석). */
export const replies = ['attend', 'absent', 'proxy'] as const;
export type Reply = (typeof replies)[number];

/** What the outcome of a motion does elsewhere. */
export type Motion =
  | { readonly kind: 'settle' | 'agree'; readonly round: RoundId; readonly opinions: readonly OpinionId[] }
  | {
      readonly kind: 'askAgain' | 'recordOpen';
      readonly round: RoundId;
      readonly opinions: readonly OpinionId[];
      readonly reason: string;
    }
  /** A vote on departments' proposals: carried, the committee agrees to them; rejected, it objects. Either is its opinion. */
  | { readonly kind: 'judgeProposals'; readonly round: RoundId; readonly topics: readonly TopicId[] }
  /** Carried, this year's agreed changes are deliberated. */
  | { readonly kind: 'deliberateChanges'; readonly cycle: CycleId; readonly changes: readonly ChangeId[] }
  /** Carried, the body takes the draft; rejected, it is sent back. */
  | { readonly kind: 'deliberatePlan'; readonly plan: PlanId; readonly edition: EditionId }
  /** Carried, the minutes of an earlier meeting are confirmed as they then read (전차 회의록 확인). */
  | { readonly kind: 'confirmMinutes'; readonly meeting: MeetingId };

/** An item of the agenda (안건); one without a motion is for information. */
export interface AgendaEntry {
  readonly id: string;
  readonly title: string;
  /** What is to be decided, in words of its own (안건 내용). */
  readonly text?: string;
  readonly motion?: Motion;
  /** The round whose programs are gone through under it, where no motion names one. */
  readonly round?: RoundId;
}

/** How a member answers an item in writing (서면회의): the same three ways as a vote is taken. */
export const choices = ['inFavour', 'against', 'abstained'] as const;
export type Choice = (typeof choices)[number];

/** A member's answer on one item, in writing. */
export interface WrittenAnswer {
  readonly agendaItem: string;
  readonly choice: Choice;
  /** What they want to have said with it (의견). */
  readonly note?: string;
}

/** Attendance as printed on a paper, kept beside the roll: it may disagree with it. */
export interface StatedRoll {
  readonly present: number;
  readonly enrolled: number;
  readonly sectors: readonly {
    readonly sector: 'public' | 'private';
    readonly present: number;
    readonly enrolled: number;
  }[];
}

/** When and where the committee meets next, as announced at the end (차기 회의). */
export interface NextMeeting {
  readonly date: IsoDate;
  /** Local time in Korea; absent where only the day was said. */
  readonly time?: string;
  readonly place?: string;
}

/** What the minutes say in the secretary's words, beside what they are built of; blank where that says it all. */
export interface MinutesWords {
  /** After the opening: greetings, papers handed out, reports. */
  readonly opening: string;
  /** By agenda item, the gist of what was said (발언 요지) as the minutes word it. */
  readonly items: readonly { readonly agendaItem: string; readonly text: string }[];
  /** Before the closing: other matters. */
  readonly closing: string;
}

export type MeetingCommand =
  | {
      readonly type: 'ConveneMeeting';
      readonly committee: CommitteeId;
      /** Numbered per committee and year: `2021-7`. */
      readonly number: string;
      /** Of a written one, its first day. */
      readonly date: IsoDate;
      /** Local time in Korea, `10:00`; a written meeting has no hour and no place. */
      readonly time?: string;
      readonly place?: string;
      /** In person, unless said. */
      readonly mode?: MeetingMode;
      readonly agenda: readonly AgendaEntry[];
      readonly roll: readonly RollSeat[];
      /** By agenda item: the seats whose holders answer what its motion decides on. */
      readonly parties: Readonly<Record<string, readonly SeatId[]>>;
      readonly rules: readonly DatedRule[];
      /** The days that the city declared, for a written meeting to reckon by; absent where it declared none. */
      readonly days?: OwnDays;
    }
  /** `urgent`: why it goes out later than the committee's notice days (긴급 소집). */
  | { readonly type: 'SendNotice'; readonly urgent?: string }
  | {
      readonly type: 'MoveMeeting';
      readonly date: IsoDate;
      readonly time?: string;
      readonly place?: string;
      readonly mode?: MeetingMode;
      readonly reason: string;
      readonly urgent?: string;
    }
  | {
      readonly type: 'AmendAgenda';
      readonly added: readonly AgendaEntry[];
      /** The items taken off the agenda, by id. */
      readonly takenOff: readonly string[];
      readonly reason: string;
      /** By added item, as when convening. */
      readonly parties: Readonly<Record<string, readonly SeatId[]>>;
    }
  | {
      readonly type: 'ReplyToNotice';
      readonly attendance: SeatId;
      readonly reply: Reply;
      /** Who comes in their place: office and title, no name. */
      readonly proxy?: string;
      readonly note?: string;
    }
  | {
      readonly type: 'RecordArrival';
      readonly attendance: SeatId;
      /** Who comes in the member's place, by office and title; absent where they come themselves. */
      readonly proxy?: string;
    }
  | { readonly type: 'RecordDeparture'; readonly attendance: SeatId }
  | { readonly type: 'OpenMeeting' }
  | {
      readonly type: 'RecordRecusal';
      readonly agendaItem: string;
      readonly seat: SeatId;
      readonly reason: string;
    }
  | { readonly type: 'RecordNoObjection'; readonly agendaItem: string }
  | {
      readonly type: 'TakeVote';
      readonly agendaItem: string;
      readonly inFavour: number;
      readonly against: number;
      readonly abstained: number;
    }
  | { readonly type: 'HoldOver'; readonly agendaItem: string; readonly reason: string }
  | { readonly type: 'StateRoll'; readonly stated: StatedRoll; readonly source: string }
  /** `ended`: local time in Korea; absent where nobody noted it. */
  | { readonly type: 'CloseMeeting'; readonly ended?: string }
  | { readonly type: 'CancelMeeting'; readonly reason: string }
  | { readonly type: 'TakeBackArrival'; readonly attendance: SeatId; readonly reason: string }
  /** Somebody on the roll presides in the chair's place (회의 주재 대행), in this meeting only. */
  | { readonly type: 'NamePresider'; readonly seat: SeatId; readonly reason: string }
  /** Somebody attends who has no seat (배석자): by office and title, never by name. */
  | {
      readonly type: 'AdmitAttendee';
      readonly id: AttendeeId;
      readonly office: string;
      readonly title: string;
    }
  | { readonly type: 'DismissAttendee'; readonly attendee: AttendeeId }
  | { readonly type: 'RecordGist'; readonly agendaItem: string; readonly gist: string }
  | ({ readonly type: 'SetNextDate' } & NextMeeting)
  | { readonly type: 'WriteMinutes'; readonly minutes: MinutesId; readonly words: MinutesWords }
  | {
      readonly type: 'CorrectMinutes';
      readonly minutes: MinutesId;
      readonly words: MinutesWords;
      readonly reason: string;
    }
  | { readonly type: 'ConfirmMinutes'; readonly minutes: MinutesId }
  | { readonly type: 'AttachToMinutes'; readonly minutes: MinutesId; readonly file: FileRef }
  | {
      readonly type: 'DetachFromMinutes';
      readonly minutes: MinutesId;
      readonly hash: FileHash;
      readonly reason: string;
    }
  /** A member answers every item of a written meeting at once; the last time before it closes counts. */
  | {
      readonly type: 'AnswerInWriting';
      readonly attendance: SeatId;
      readonly answers: readonly WrittenAnswer[];
    };

export type AttendeeId = string;

/** A meeting has one set of minutes, which goes by this id. */
export type MinutesId = string;

type Fact<T extends MeetingCommand['type'], Name extends string> = Omit<
  Extract<MeetingCommand, { readonly type: T }>,
  'type'
> & { readonly type: Name };

export type MeetingEvent =
  | Fact<'ConveneMeeting', 'MeetingConvened'>
  | Fact<'SendNotice', 'NoticeSent'>
  | Fact<'MoveMeeting', 'MeetingMoved'>
  | Fact<'AmendAgenda', 'AgendaAmended'>
  | Fact<'ReplyToNotice', 'ReplyNoted'>
  | Fact<'RecordArrival', 'MemberArrived'>
  | Fact<'RecordDeparture', 'MemberLeft'>
  | Fact<'OpenMeeting', 'MeetingOpened'>
  | Fact<'RecordRecusal', 'MemberRecused'>
  | Fact<'RecordNoObjection', 'NoObjectionRecorded'>
  | Fact<'TakeVote', 'MotionCarried'>
  | Fact<'TakeVote', 'MotionRejected'>
  | Fact<'HoldOver', 'MotionHeldOver'>
  | Fact<'StateRoll', 'RollStated'>
  | Fact<'CloseMeeting', 'MeetingClosed'>
  | Fact<'CancelMeeting', 'MeetingCancelled'>
  | Fact<'TakeBackArrival', 'ArrivalTakenBack'>
  | Fact<'NamePresider', 'PresiderNamed'>
  | Fact<'AdmitAttendee', 'AttendeeAdmitted'>
  | Fact<'DismissAttendee', 'AttendeeDismissed'>
  | Fact<'RecordGist', 'GistRecorded'>
  | Fact<'SetNextDate', 'NextDateSet'>
  | Fact<'WriteMinutes', 'MinutesWritten'>
  | Fact<'CorrectMinutes', 'MinutesCorrected'>
  | Fact<'ConfirmMinutes', 'MinutesConfirmed'>
  | Fact<'AttachToMinutes', 'MinutesFileAttached'>
  | Fact<'DetachFromMinutes', 'MinutesFileDetached'>
  | Fact<'AnswerInWriting', 'AnsweredInWriting'>;
