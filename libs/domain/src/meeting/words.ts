// The words of a meeting (회의): its roll with arrivals and departures, its agenda, and how each motion came out.
import type { SeatRole } from '../actor.js';
import type {
  ChangeId,
  CommitteeId,
  CycleId,
  EditionId,
  IsoDate,
  OpinionId,
  PersonId,
  PlanId,
  RoundId,
  SeatId,
  TopicId,
} from '../ids.js';
import type { DatedRule } from '../rule-packs.js';

/** A seat as it stood when the meeting was convened. */
export interface RollSeat {
  readonly seat: SeatId;
  readonly title: string;
  readonly sector: 'public' | 'private';
  readonly role: SeatRole;
  readonly person: PersonId;
}

/** How a meeting is held: in one place, by video (영상회의), or in writing (서면회의) until the end of a day. */
export type MeetingMode =
  | { readonly kind: 'inPerson' }
  | { readonly kind: 'video'; readonly link?: string }
  | { readonly kind: 'written'; readonly closes: IsoDate };

export const meetingModes = [
  'inPerson',
  'video',
  'written',
] as const satisfies readonly MeetingMode['kind'][];

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
  | { readonly kind: 'deliberatePlan'; readonly plan: PlanId; readonly edition: EditionId };

export const motionKinds = [
  'settle',
  'agree',
  'askAgain',
  'recordOpen',
  'judgeProposals',
  'deliberateChanges',
  'deliberatePlan',
] as const satisfies readonly Motion['kind'][];

/** An item of the agenda (안건); one without a motion is for information. */
export interface AgendaEntry {
  readonly id: string;
  readonly title: string;
  readonly motion?: Motion;
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

export type MeetingCommand =
  | {
      readonly type: 'ConveneMeeting';
      readonly committee: CommitteeId;
      /** Numbered per committee and year: `2021-7`. */
      readonly number: string;
      readonly date: IsoDate;
      /** Local time in Korea, `10:00`. */
      readonly time: string;
      readonly place: string;
      /** In person, unless said. */
      readonly mode?: MeetingMode;
      readonly agenda: readonly AgendaEntry[];
      readonly roll: readonly RollSeat[];
      /** By agenda item: the seats whose holders answer what its motion decides on. */
      readonly parties: Readonly<Record<string, readonly SeatId[]>>;
      readonly rules: readonly DatedRule[];
    }
  /** `urgent`: why it goes out later than the committee's notice days (긴급 소집). */
  | { readonly type: 'SendNotice'; readonly urgent?: string }
  | {
      readonly type: 'MoveMeeting';
      readonly date: IsoDate;
      readonly time: string;
      readonly place: string;
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
  | { readonly type: 'RecordArrival'; readonly attendance: SeatId }
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
  | { readonly type: 'CloseMeeting' }
  | { readonly type: 'CancelMeeting'; readonly reason: string };

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
  | Fact<'CancelMeeting', 'MeetingCancelled'>;
