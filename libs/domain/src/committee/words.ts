// The words of a committee (위원회·분과): its seats by sector and role, who holds them, and who acts as chair meanwhile.
import type { CycleKind } from '../cycle-kinds.js';
import type { CommitteeId, IsoDate, MeetingId, PersonId, SeatId } from '../ids.js';
import type { SeatRole, Sector } from '../actor.js';
import type { SittingMode } from '../meeting-mode.js';
import type { DatedRule } from '../rule-packs.js';
import type { Series } from '../series.js';
import type { Stage } from '../stages.js';
import type { OwnDays } from '../working-days.js';

export { sectors, type Sector } from '../actor.js';

export const committeeKinds = [
  'subcommittee',
  'workingCouncil',
  'council',
  'citizenJury',
  'pledgeEvaluationGroup',
  'other',
] as const;
export type CommitteeKind = (typeof committeeKinds)[number];

export type CommitteeCommand =
  | {
      readonly type: 'EstablishCommittee';
      readonly name: string;
      readonly kind: CommitteeKind;
      readonly reportsTo?: CommitteeId;
    }
  | {
      readonly type: 'AddSeat';
      readonly id: SeatId;
      readonly title: string;
      readonly sector: Sector;
      readonly role: SeatRole;
    }
  | { readonly type: 'RenameSeat'; readonly seat: SeatId; readonly title: string }
  | {
      readonly type: 'FillSeat';
      readonly seat: SeatId;
      readonly person: PersonId;
      readonly from: IsoDate;
      /** The last day of the term. */
      readonly until: IsoDate;
    }
  | { readonly type: 'VacateSeat'; readonly seat: SeatId; readonly until: IsoDate; readonly reason: string }
  | {
      readonly type: 'NameActingChair';
      readonly seat: SeatId;
      readonly from: IsoDate;
      readonly until: IsoDate;
      readonly reason: string;
    }
  /** The committee's own rules; they go before those of the organization. */
  | { readonly type: 'AdoptRules'; readonly rules: readonly DatedRule[] }
  /** The stages that its cycles have; all of them, unless set. */
  | { readonly type: 'SetStages'; readonly stages: readonly Stage[] }
  /** `committee`: this one, so that who owes its meetings can be named. */
  | ({
      readonly type: 'SetMeetingSeries';
      readonly committee: CommitteeId;
      readonly mode?: SittingMode;
      /** What the organization had declared of its days; absent where it was nothing. */
      readonly days?: OwnDays;
    } & Series)
  | { readonly type: 'EndMeetingSeries'; readonly reason: string }
  | { readonly type: 'RequestMeeting'; readonly committee: CommitteeId; readonly reason: string }
  | { readonly type: 'WithdrawRequest'; readonly request: SeatId }
  | { readonly type: 'NoteMeeting'; readonly meeting: MeetingId; readonly date: IsoDate }
  /** The meeting is not held: who asked for one asks again. */
  | { readonly type: 'ReopenRequests'; readonly meeting: MeetingId }
  /** The organization declared a day: off by that name, or worked where it has none. */
  | { readonly type: 'NoteDay'; readonly date: IsoDate; readonly name?: string }
  /** Its cycles are of this kind from now on: with its stages and its rules, as the organization defines them today. */
  | { readonly type: 'TakeCycleKind'; readonly kind: CycleKind };

type Fact<T extends CommitteeCommand['type'], Name extends string> = Omit<
  Extract<CommitteeCommand, { readonly type: T }>,
  'type'
> & { readonly type: Name };

export type CommitteeEvent =
  | Fact<'EstablishCommittee', 'CommitteeEstablished'>
  | Fact<'AddSeat', 'SeatAdded'>
  | Fact<'RenameSeat', 'SeatRenamed'>
  | Fact<'FillSeat', 'SeatFilled'>
  | Fact<'VacateSeat', 'SeatVacated'>
  | Fact<'NameActingChair', 'ActingChairNamed'>
  | Fact<'AdoptRules', 'RulesAdopted'>
  | Fact<'SetStages', 'StagesSet'>
  | Fact<'SetMeetingSeries', 'MeetingSeriesSet'>
  | Fact<'EndMeetingSeries', 'MeetingSeriesEnded'>
  | (Fact<'RequestMeeting', 'MeetingRequested'> & { readonly seat: SeatId })
  | Fact<'WithdrawRequest', 'MeetingRequestWithdrawn'>
  | Fact<'NoteMeeting', 'MeetingNoted'>
  | Fact<'ReopenRequests', 'RequestsReopened'>
  | Fact<'NoteDay', 'DayNoted'>
  | Fact<'TakeCycleKind', 'CycleKindTaken'>;
