// The parts that commands to a program are made of.
import { descents, type Descent } from '#domain/lineage';
import { amountScales, type AmountScale } from '#domain/changes';
import { Figure, Id, OneOf, PeriodText, ShortText, Text } from './fields.js';

/** A program that another one comes from. */
export class Ancestor {
  @Id() readonly program!: string;
  @OneOf(descents) readonly how!: Descent;
}

/** What shows a result. */
export class Evidence {
  @ShortText() readonly title!: string;
  @Text({ optional: true }) readonly link?: string;
}

/** A row of the schedule. */
export class ScheduleRow {
  @Id() readonly id!: string;
  @ShortText() readonly title!: string;
  @PeriodText({ list: true }) readonly periods!: readonly string[];
}

/** How large something is that does not add up. */
export class Size {
  @Figure({ optional: true }) readonly says?: string;
  @Figure({ optional: true }) readonly follows?: string;
  @OneOf(amountScales, { optional: true }) readonly scale?: AmountScale;
}
