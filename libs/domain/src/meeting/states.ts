// The states of a meeting, of the seats on its roll, and of the items of its agenda; what the roll counts up to.
import type { Signature } from '../actor.js';
import type { HasFiles } from '../has-files.js';
import type { CommitteeId, IsoDate, PersonId, SeatId } from '../ids.js';
import type { MeetingMode } from '../meeting-mode.js';
import type { DatedRule } from '../rule-packs.js';
import type { OwnDays } from '../working-days.js';
import type {
  AgendaEntry,
  AttendeeId,
  MeetingCommand,
  MeetingEvent,
  MinutesId,
  MinutesWords,
  NextMeeting,
  Reply,
  RollSeat,
  StatedRoll,
  WrittenAnswer,
} from './words.js';

/** A reply to the notice. */
export interface SeatReply {
  readonly answer: Reply;
  readonly proxy?: string;
  readonly note?: string;
}

interface AttendanceBase extends RollSeat {
  readonly revision: number;
  /** What was said to the notice, last; absent while nothing was. */
  readonly reply?: SeatReply;
  /** What was answered in writing, last, and by whom; absent while nothing was, and for who may not see it yet. */
  readonly written?: { readonly by: PersonId; readonly answers: readonly WrittenAnswer[] };
  /** Who came in the member's place, by office and title: the seat counts as theirs. */
  readonly proxy?: string;
}

/** A seat on the roll; who left has attended all the same, and so has who answered in writing. */
export type Attendance = AttendanceBase &
  ({ readonly status: 'absent' } | { readonly status: 'present' } | { readonly status: 'left' });

export interface Votes {
  readonly inFavour: number;
  readonly against: number;
  readonly abstained: number;
}

interface AgendaItemBase extends AgendaEntry {
  readonly revision: number;
  /** Seats whose holders answer what the motion decides on: recused without a word. */
  readonly parties: readonly SeatId[];
  readonly recused: readonly { readonly seat: SeatId; readonly reason: string }[];
  /** The gist of what was said about it (발언 요지). */
  readonly gist?: string;
  /** The seats that were there when it came out, and whether somebody presided in the chair's place. */
  readonly presence?: Presence;
}

/** Who was there at a moment, taken from the roll. */
export interface Presence {
  readonly seats: readonly SeatId[];
  readonly presider?: SeatId;
}

/** Somebody in attendance who has no seat (배석자). */
export interface Attendee {
  readonly id: AttendeeId;
  readonly office: string;
  readonly title: string;
  readonly status: 'present' | 'left';
  readonly revision: number;
}

/** The minutes as they read at one time: first written, then corrected with a reason. */
export interface MinutesRevision {
  readonly words: MinutesWords;
  readonly by: Signature;
  readonly on: IsoDate;
  readonly reason?: string;
}

interface MinutesBase extends HasFiles {
  readonly id: MinutesId;
  readonly revision: number;
  /** From the first to the one that counts. */
  readonly revisions: readonly MinutesRevision[];
}

/** The minutes of a meeting (회의록): owed once it is closed, then written, and locked once confirmed. */
export type Minutes = MinutesBase &
  (
    | { readonly status: 'owed' }
    | { readonly status: 'written' }
    | { readonly status: 'confirmed'; readonly by: Signature; readonly on: IsoDate }
  );

export type AgendaItem = AgendaItemBase &
  (
    | { readonly status: 'pending' }
    | { readonly status: 'noObjection' }
    | { readonly status: 'carried'; readonly votes: Votes }
    | { readonly status: 'rejected'; readonly votes: Votes }
    | { readonly status: 'heldOver'; readonly reason: string }
    | { readonly status: 'takenOff'; readonly reason: string }
  );

/** Where and when a meeting was to be held, before it was moved. */
export interface MovedFrom {
  readonly date: IsoDate;
  readonly time?: string;
  readonly place?: string;
  /** Of a written one, its last day. */
  readonly closes?: IsoDate;
  readonly reason: string;
  /** The day on which it was moved. */
  readonly on: IsoDate;
}

/** Whether whoever said that they come has to be asked again: for another day or hour, not for another place (RFC 5546). */
export function asksAnew(
  from: Pick<MovedFrom, 'date' | 'time'>,
  to: Pick<ConvenedMeeting, 'date' | 'time'>,
): boolean {
  return from.date !== to.date || from.time !== to.time;
}

interface MeetingBase {
  readonly committee: CommitteeId;
  readonly number: string;
  readonly date: IsoDate;
  /** A written meeting has no hour and no place. */
  readonly time?: string;
  readonly place?: string;
  /** In person, where absent. */
  readonly mode?: MeetingMode;
  /** When the notice went out, and why no earlier; absent while it has not. */
  readonly notice?: { readonly on: IsoDate; readonly urgent?: string };
  /** The earlier dates, the first one first; absent where it was never moved. */
  readonly moved?: readonly MovedFrom[];
  readonly roll: Readonly<Record<SeatId, Attendance>>;
  readonly agenda: Readonly<Record<string, AgendaItem>>;
  readonly rules: readonly DatedRule[];
  /** The days that the city had declared when a written meeting was convened. */
  readonly days?: OwnDays;
  readonly stated?: StatedRoll & { readonly source: string };
  /** Who presides in the chair's place, and why. */
  readonly presider?: { readonly seat: SeatId; readonly reason: string };
  readonly attendees: Readonly<Record<AttendeeId, Attendee>>;
  readonly next?: NextMeeting;
}

export type ConvenedMeeting = MeetingBase &
  (
    | { readonly status: 'convened' }
    | { readonly status: 'open' }
    /** `ended`: the hour at which it ended, where somebody noted it. */
    | { readonly status: 'closed'; readonly minutes: Minutes; readonly ended?: string }
    | { readonly status: 'cancelled'; readonly reason: string; readonly on: IsoDate }
  );

export type Meeting = { readonly status: 'none' } | ConvenedMeeting;

export interface MeetingVocabulary {
  readonly command: MeetingCommand;
  readonly event: MeetingEvent;
  readonly state: Meeting;
  readonly items: {
    readonly attendance: Attendance;
    readonly agendaItem: AgendaItem;
    readonly attendee: Attendee;
    readonly minutes: Minutes;
  };
  readonly role: 'chair' | 'secretary' | 'sitter' | 'meeting outcome' | 'window';
}

/** Heads counted from the roll, of how many enrolled, and by sector. */
export interface RollCount {
  readonly present: number;
  readonly enrolled: number;
  readonly sectors: Readonly<
    Record<RollSeat['sector'], { readonly present: number; readonly enrolled: number }>
  >;
}

/** Counts who attended at any time; never a typed figure. */
export function countRoll(meeting: ConvenedMeeting): RollCount {
  return countSeats(meeting, ({ status }) => status !== 'absent');
}

/** Counts who is there at this moment. */
export function countPresent(meeting: ConvenedMeeting): RollCount {
  return countSeats(meeting, isPresent);
}

function countSeats(
  { roll }: Pick<ConvenedMeeting, 'roll'>,
  counts: (seat: Attendance) => boolean,
): RollCount {
  const seats = Object.values(roll);
  const count = (some: readonly Attendance[]) => ({
    present: some.filter(counts).length,
    enrolled: some.length,
  });
  return {
    ...count(seats),
    sectors: {
      public: count(seats.filter(({ sector }) => sector === 'public')),
      private: count(seats.filter(({ sector }) => sector === 'private')),
    },
  };
}

function isPresent({ status }: Attendance): boolean {
  return status === 'present';
}

/** Counts the seats of the roll that are named. */
export function countSeated({ roll }: ConvenedMeeting, seats: readonly SeatId[]): RollCount {
  return countSeats({ roll }, ({ seat }) => seats.includes(seat));
}

/** Whether a seat neither deliberates nor votes on an item: as a party to it, or recused by name. */
export function isRecused({ parties, recused }: AgendaItem, seat: SeatId): boolean {
  return parties.includes(seat) || recused.some((recusal) => recusal.seat === seat);
}

/** Who presides in the chair's place at this moment: nobody once they are gone. */
export function presiderNow({ roll, presider }: ConvenedMeeting): SeatId | undefined {
  const seat = presider && roll[presider.seat];
  return seat && isPresent(seat) ? seat.seat : undefined;
}

/** The seats that are there at this moment. */
export function seatsPresent({ roll }: ConvenedMeeting): readonly SeatId[] {
  return Object.values(roll).flatMap((attendance) => (isPresent(attendance) ? [attendance.seat] : []));
}

/** How many seats are present at this moment: what the quorum looks at. */
export function presentNow(meeting: ConvenedMeeting): number {
  return countPresent(meeting).present;
}

/** One printed figure that the roll contradicts. */
export interface Disagreement {
  readonly figure: string;
  readonly stated: number;
  readonly counted: number;
}

/** Where the stated figures differ from the roll, cell by cell; empty while nothing was stated. */
export function disagreements(meeting: ConvenedMeeting): readonly Disagreement[] {
  const { stated } = meeting;
  if (!stated) return [];
  const counted = countRoll(meeting);
  return [
    { figure: 'present', stated: stated.present, counted: counted.present },
    { figure: 'enrolled', stated: stated.enrolled, counted: counted.enrolled },
    ...stated.sectors.flatMap(({ sector, present, enrolled }) => [
      { figure: `${sector}.present`, stated: present, counted: counted.sectors[sector].present },
      { figure: `${sector}.enrolled`, stated: enrolled, counted: counted.sectors[sector].enrolled },
    ]),
  ].filter(({ stated: said, counted: found }) => said !== found);
}
