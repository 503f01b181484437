// The commands to a program, on the wire.
import { amountScales, type AmountScale } from '#domain/changes';
import { logs, standings, type Log, type Standing } from '#domain/reported';
import { AgreedChange } from './agreed.dto.js';
import {
  BusinessDate,
  DateOrPeriod,
  DerivedId,
  Figure,
  Flag,
  Id,
  OneOf,
  Part,
  PartBy,
  PeriodText,
  ShortText,
  Text,
  Year,
} from './fields.js';
import { FileRef } from './file-parts.dto.js';
import { figureSchemas, type FigureRef } from './figure-refs.dto.js';
import { BudgetLine, DatedRule, Indicator, YearFigures } from './parts.dto.js';
import { Ancestor, Evidence, ScheduleRow, Size } from './program-parts.dto.js';

export class IntroduceProgram {
  @ShortText() readonly name!: string;
  @Id() readonly owner!: string;
  @Id({ list: true }) readonly cooperating!: readonly string[];
  @Year() readonly year!: number;
  @Text({ list: true, optional: true }) readonly content?: readonly string[];
  @Part(Indicator, { list: true }) readonly indicators!: readonly Indicator[];
  @Part(BudgetLine, { list: true }) readonly budget!: readonly BudgetLine[];
  @Part(Ancestor, { list: true, optional: true }) readonly ancestors?: readonly Ancestor[];
}

export class StateYear extends YearFigures {}

export class AdoptFigures {
  @Id() readonly plan!: string;
  @Id() readonly edition!: string;
  @Part(YearFigures, { optional: true }) readonly before?: YearFigures;
  @Part(YearFigures) readonly figures!: YearFigures;
  @Flag({ optional: true }) readonly takenOver?: boolean;
  @Part(DatedRule, { list: true, optional: true }) readonly asks?: readonly DatedRule[];
}

export class NoteReview {
  @DerivedId() readonly cycle!: string;
  @Year() readonly year!: number;
  @Part(DatedRule, { list: true }) readonly asks!: readonly DatedRule[];
}

export class ReviseProgram {
  @Part(AgreedChange) readonly agreed!: AgreedChange;
}

export class RenameProgram {
  @ShortText() readonly name!: string;
  @Text() readonly reason!: string;
}

export class MoveProgram {
  @Id() readonly owner!: string;
  @BusinessDate() readonly from!: string;
  @Text() readonly reason!: string;
}

export class AbolishProgram {
  @BusinessDate() readonly on!: string;
  @Text() readonly reason!: string;
}

export class EndProgram {
  @Id() readonly plan!: string;
  @BusinessDate() readonly since!: string;
  @Text() readonly reason!: string;
  @Id({ list: true }) readonly successors!: readonly string[];
}

export class ReportResult {
  @Id({ optional: true }) readonly id?: string;
  @DerivedId() readonly indicator!: string;
  @PeriodText() readonly period!: string;
  @Figure() readonly value!: string;
  @Part(Evidence, { list: true }) readonly evidence!: readonly Evidence[];
  @Text({ optional: true }) readonly note?: string;
  @Text({ optional: true }) readonly late?: string;
}

export class CorrectResult {
  @Id() readonly result!: string;
  @Figure() readonly value!: string;
  @Part(Evidence, { list: true }) readonly evidence!: readonly Evidence[];
  @Text() readonly reason!: string;
}

export class ConfirmResult {
  @Id() readonly result!: string;
  @Figure() readonly value!: string;
  @Text({ optional: true }) readonly reason?: string;
}

export class WithdrawResult {
  @Id() readonly result!: string;
  @Text() readonly reason!: string;
}

export class RecordSpending {
  @Id({ optional: true }) readonly id?: string;
  @Year() readonly year!: number;
  @Id() readonly line!: string;
  @Figure() readonly amount!: string;
  @OneOf(amountScales, { optional: true }) readonly scale?: AmountScale;
  @BusinessDate() readonly until!: string;
  @Text({ optional: true }) readonly note?: string;
}

export class CorrectSpending {
  @Id() readonly spending!: string;
  @Figure() readonly amount!: string;
  @Text() readonly reason!: string;
}

export class SetSchedule {
  @Part(ScheduleRow, { list: true }) readonly rows!: readonly ScheduleRow[];
  @Text({ optional: true }) readonly reason?: string;
}

export class LogEntry {
  @Id({ optional: true }) readonly id?: string;
  @OneOf(logs) readonly log!: Log;
  @DateOrPeriod() readonly when!: string;
  @ShortText() readonly title!: string;
  @Text() readonly text!: string;
}

export class CorrectEntry {
  @Id() readonly entry!: string;
  @DateOrPeriod() readonly when!: string;
  @ShortText() readonly title!: string;
  @Text() readonly text!: string;
  @Text() readonly reason!: string;
}

export class StrikeEntry {
  @Id() readonly entry!: string;
  @Text() readonly reason!: string;
}

export class JudgeStanding {
  @OneOf(standings) readonly standing!: Standing;
  @Text() readonly reason!: string;
}

export class LiftJudgement {
  @Text() readonly reason!: string;
}

export class CheckQuarter {
  @PeriodText() readonly period!: string;
  @OneOf(standings) readonly standing!: Standing;
  @Text() readonly done!: string;
  @Text({ optional: true }) readonly obstacles?: string;
  @Text({ optional: true }) readonly remedy?: string;
  @Text({ optional: true }) readonly reason?: string;
}

export class StateFigure {
  @Id({ optional: true }) readonly id?: string;
  @PartBy('figure', figureSchemas) readonly figure!: FigureRef;
  @Figure() readonly value!: string;
  @OneOf(amountScales, { optional: true }) readonly scale?: AmountScale;
  @ShortText() readonly document!: string;
}

export class RecallFigure {
  @Id() readonly stated!: string;
  @Text() readonly reason!: string;
}

export class GiveReason {
  @Text() readonly contradiction!: string;
  @Text() readonly reason!: string;
  @Part(Size, { optional: true }) readonly size?: Size;
}

export class AttachToResult {
  @Id() readonly result!: string;
  @Part(FileRef) readonly file!: FileRef;
}

export class DetachFromResult {
  @Id() readonly result!: string;
  @ShortText() readonly hash!: string;
  @Text() readonly reason!: string;
}
