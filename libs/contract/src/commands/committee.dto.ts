// The commands to a committee, on the wire.
import type { SeatRole } from '#domain/actor';
import { committeeKinds, sectors, type CommitteeKind, type Sector } from '#domain/committee/words';
import { dayOffChoices, type DayOffChoice } from '#domain/series';
import { stages, type Stage } from '#domain/stages';
import { seatRoleLabels } from '../glossary.js';
import { wordsOf } from '../label.js';
import { BusinessDate, Count, Id, OneOf, Part, PartBy, ShortText, Text, TimeOfDay } from './fields.js';
import { sittingSchemas, type SittingMode } from './meeting-parts.dto.js';
import { DatedRule } from './parts.dto.js';

export { NoteDay } from './note-day.dto.js';

export class EstablishCommittee {
  @ShortText() readonly name!: string;
  @OneOf(committeeKinds) readonly kind!: CommitteeKind;
  @Id({ optional: true }) readonly reportsTo?: string;
}

export class AddSeat {
  @Id() readonly id!: string;
  @ShortText() readonly title!: string;
  @OneOf(sectors) readonly sector!: Sector;
  @OneOf(wordsOf(seatRoleLabels)) readonly role!: SeatRole;
}

export class RenameSeat {
  @Id() readonly seat!: string;
  @ShortText() readonly title!: string;
}

export class FillSeat {
  @Id() readonly seat!: string;
  @Id() readonly person!: string;
  @BusinessDate() readonly from!: string;
  @BusinessDate() readonly until!: string;
}

export class VacateSeat {
  @Id() readonly seat!: string;
  @BusinessDate() readonly until!: string;
  @Text() readonly reason!: string;
}

export class NameActingChair {
  @Id() readonly seat!: string;
  @BusinessDate() readonly from!: string;
  @BusinessDate() readonly until!: string;
  @Text() readonly reason!: string;
}

export class AdoptRules {
  @Part(DatedRule, { list: true }) readonly rules!: readonly DatedRule[];
}

export class SetStages {
  @OneOf(stages, { list: true }) readonly stages!: readonly Stage[];
}

export class SetMeetingSeries {
  @Count() readonly nth!: number;
  @Count() readonly weekday!: number;
  @TimeOfDay() readonly time!: string;
  @ShortText() readonly place!: string;
  @PartBy('kind', sittingSchemas, { optional: true }) readonly mode?: SittingMode;
  @BusinessDate() readonly from!: string;
  @BusinessDate() readonly until!: string;
  @OneOf(dayOffChoices) readonly dayOff!: DayOffChoice;
}

export class EndMeetingSeries {
  @Text() readonly reason!: string;
}

export class RequestMeeting {
  @Text() readonly reason!: string;
}

export class WithdrawRequest {
  @Id() readonly request!: string;
}

export class NoteMeeting {
  @Id() readonly meeting!: string;
  @BusinessDate() readonly date!: string;
}

export class ReopenRequests {
  @Id() readonly meeting!: string;
}

export class TakeCycleKind {
  @Id() readonly kind!: string;
}
