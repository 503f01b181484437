// The commands to a meeting, on the wire.
import { replies, type Reply } from '#domain/meeting/words';
import { BusinessDate, Count, Id, OneOf, Part, PartBy, ShortText, Text, TimeOfDay } from './fields.js';
import { FileRef } from './file-parts.dto.js';
import {
  AgendaEntry,
  MinutesWords,
  modeSchemas,
  StatedRoll,
  WrittenAnswer,
  type Mode,
} from './meeting-parts.dto.js';

export class ConveneMeeting {
  @Id() readonly committee!: string;
  @ShortText() readonly number!: string;
  @BusinessDate() readonly date!: string;
  @TimeOfDay({ optional: true }) readonly time?: string;
  @ShortText({ optional: true }) readonly place?: string;
  @PartBy('kind', modeSchemas, { optional: true }) readonly mode?: Mode;
  @Part(AgendaEntry, { list: true }) readonly agenda!: readonly AgendaEntry[];
}

export class SendNotice {
  @Text({ optional: true }) readonly urgent?: string;
}

export class MoveMeeting {
  @BusinessDate() readonly date!: string;
  @TimeOfDay({ optional: true }) readonly time?: string;
  @ShortText({ optional: true }) readonly place?: string;
  @PartBy('kind', modeSchemas, { optional: true }) readonly mode?: Mode;
  @Text() readonly reason!: string;
  @Text({ optional: true }) readonly urgent?: string;
}

export class AmendAgenda {
  @Part(AgendaEntry, { list: true }) readonly added!: readonly AgendaEntry[];
  @Id({ list: true }) readonly takenOff!: readonly string[];
  @Text() readonly reason!: string;
}

export class ReplyToNotice {
  @Id() readonly attendance!: string;
  @OneOf(replies) readonly reply!: Reply;
  @ShortText({ optional: true }) readonly proxy?: string;
  @Text({ optional: true }) readonly note?: string;
}

export class RecordArrival {
  @Id() readonly attendance!: string;
  @ShortText({ optional: true }) readonly proxy?: string;
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

export class CloseMeeting {
  @TimeOfDay({ optional: true }) readonly ended?: string;
}

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

export class AnswerInWriting {
  @Id() readonly attendance!: string;
  @Part(WrittenAnswer, { list: true }) readonly answers!: readonly WrittenAnswer[];
}

export class AttachToMinutes {
  @Id() readonly minutes!: string;
  @Part(FileRef) readonly file!: FileRef;
}

export class DetachFromMinutes {
  @Id() readonly minutes!: string;
  @ShortText() readonly hash!: string;
  @Text() readonly reason!: string;
}
