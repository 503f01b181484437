// The states of a committee and of its seats.
import type { SeatRole } from '../actor.js';
import type { CycleKind } from '../cycle-kinds.js';
import type { CommitteeId, IsoDate, MeetingId, PersonId, SeatId } from '../ids.js';
import type { SittingMode } from '../meeting-mode.js';
import type { FormerName } from '../naming.js';
import type { DatedRule } from '../rule-packs.js';
import type { Series } from '../series.js';
import type { Stage } from '../stages.js';
import type { OwnDays } from '../working-days.js';
import type { CommitteeCommand, CommitteeEvent, CommitteeKind, Sector } from './words.js';

/** A person in a seat for a term. */
export interface Term {
  readonly person: PersonId;
  readonly from: IsoDate;
  readonly until: IsoDate;
}

interface SeatBase {
  readonly id: SeatId;
  readonly revision: number;
  readonly title: string;
  /** What it was called before, the first name first. */
  readonly former: readonly FormerName[];
  readonly sector: Sector;
  readonly role: SeatRole;
  readonly terms: readonly Term[];
  /** When this seat stands in for the chair (직무대행), and why. */
  readonly acting: readonly { readonly from: IsoDate; readonly until: IsoDate; readonly reason: string }[];
}

export type Seat = SeatBase & ({ readonly status: 'vacant' } | { readonly status: 'filled' });

/** The regular series of a committee, which it names by its own id. */
export interface MeetingSeries extends Series {
  readonly committee: CommitteeId;
  /** When it was set: what lay before is not owed. */
  readonly set: IsoDate;
  readonly mode?: SittingMode;
}

interface RequestBase {
  readonly seat: SeatId;
  /** Who asked: whoever comes into the seat after them did not. */
  readonly person: PersonId;
  /** The day on which they asked. */
  readonly on: IsoDate;
  readonly revision: number;
  readonly committee: CommitteeId;
  readonly reason: string;
}

/** A member's request for a meeting; the last one of each seat. */
export type MeetingRequest = RequestBase &
  (
    | { readonly status: 'open' }
    | { readonly status: 'withdrawn' }
    | { readonly status: 'answered'; readonly meeting: MeetingId }
  );

export interface EstablishedCommittee {
  readonly status: 'established';
  readonly name: string;
  readonly kind: CommitteeKind;
  readonly reportsTo?: CommitteeId;
  readonly seats: Readonly<Record<SeatId, Seat>>;
  readonly rules: readonly DatedRule[];
  readonly stages: readonly Stage[];
  /** The kind that its cycles are of; absent where it never took one. */
  readonly cycleKind?: CycleKind;
  readonly series?: MeetingSeries;
  /** What the organization declared of its days: its series is reckoned by them. Absent where it was nothing. */
  readonly days?: OwnDays;
  /** The day of the latest meeting that was noted; absent before the first. */
  readonly met?: IsoDate;
  /** By seat; absent before the first. */
  readonly requests?: Readonly<Record<SeatId, MeetingRequest>>;
}

export type Committee = { readonly status: 'none' } | EstablishedCommittee;

export interface CommitteeVocabulary {
  readonly command: CommitteeCommand;
  readonly event: CommitteeEvent;
  readonly state: Committee;
  readonly items: { readonly seat: Seat; readonly request: MeetingRequest };
  readonly role: 'coordinator' | 'chair' | 'secretary' | 'member' | 'requester' | 'carry-over';
}

/** Who sits in a seat on a day; undefined while it is vacant. */
export function sitterOn(seat: Seat, on: IsoDate): PersonId | undefined {
  return seat.terms.find(({ from, until }) => from <= on && on <= until)?.person;
}

/** The role that a seat carries on a day: an acting chair's seat carries the chair's. */
export function roleOn(seat: Seat, on: IsoDate): SeatRole {
  return seat.acting.some(({ from, until }) => from <= on && on <= until) ? 'chair' : seat.role;
}
