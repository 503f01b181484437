// The commands to a meeting, on the wire.
import { BusinessDate, Count, Id, Part, ShortText, Text, TimeOfDay } from './fields.js';
import { AgendaEntry, MinutesWords, StatedRoll } from './meeting-parts.dto.js';

export class ConveneMeeting {
  @Id() readonly committee!: string;
  @ShortText() readonly number!: string;
  @BusinessDate() readonly date!: string;
  @TimeOfDay() readonly time!: string;
  @ShortText() readonly place!: string;
  @Part(AgendaEntry, { list: true }) readonly agenda!: readonly AgendaEntry[];
}

export class RecordArrival {
  @Id() readonly attendance!: string;
}

export class RecordDeparture {
  @Id() readonly attendance!: string;
}

export class OpenMeeting {}

export class RecordRecusal {
  @Id() readonly agendaItem!: string;
  @Id() readonly seat!: string;
  @Text() readonly reason!: string;
}

export class RecordNoObjection {
  @Id() readonly agendaItem!: string;
}

export class TakeVote {
  @Id() readonly agendaItem!: string;
  @Count() readonly inFavour!: number;
  @Count() readonly against!: number;
  @Count() readonly abstained!: number;
}

export class HoldOver {
  @Id() readonly agendaItem!: string;
  @Text() readonly reason!: string;
}

export class StateRoll {
  @Part(StatedRoll) readonly stated!: StatedRoll;
  @ShortText() readonly source!: string;
}

export class CloseMeeting {}

export class CancelMeeting {
  @Text() readonly reason!: string;
}

export class TakeBackArrival {
  @Id() readonly attendance!: string;
  @Text() readonly reason!: string;
}

export class NamePresider {
  @Id() readonly seat!: string;
  @Text() readonly reason!: string;
}

export class AdmitAttendee {
  @Id({ optional: true }) readonly id?: string;
  @ShortText() readonly office!: string;
  @ShortText() readonly title!: string;
}

export class DismissAttendee {
  @Id() readonly attendee!: string;
}

export class RecordGist {
  @Id() readonly agendaItem!: string;
  @Text() readonly gist!: string;
}

export class SetNextDate {
  @BusinessDate() readonly date!: string;
  @TimeOfDay({ optional: true }) readonly time?: string;
  @ShortText({ optional: true }) readonly place?: string;
}

export class WriteMinutes {
  @Id() readonly minutes!: string;
  @Part(MinutesWords) readonly words!: MinutesWords;
}

export class CorrectMinutes {
  @Id() readonly minutes!: string;
  @Part(MinutesWords) readonly words!: MinutesWords;
  @Text() readonly reason!: string;
}

export class ConfirmMinutes {
  @Id() readonly minutes!: string;
}
