// The parts that commands to a meeting are made of.
import { sectors, type Sector } from '#domain/committee/words';
import { choices, type Choice } from '#domain/meeting/words';
import {
  BusinessDate,
  Count,
  DerivedId,
  Id,
  OneOf,
  Part,
  PartBy,
  ShortText,
  Text,
  TopicId,
} from './fields.js';

/** A motion that takes answers or changes as they are. */
export class TakingMotion {
  @OneOf(['settle', 'agree']) readonly kind!: 'settle' | 'agree';
  @Id() readonly round!: string;
  @DerivedId({ list: true }) readonly opinions!: readonly string[];
}

/** A motion that leaves something open, and says why. */
export class ReasonedMotion {
  @OneOf(['askAgain', 'recordOpen']) readonly kind!: 'askAgain' | 'recordOpen';
  @Id() readonly round!: string;
  @DerivedId({ list: true }) readonly opinions!: readonly string[];
  @Text() readonly reason!: string;
}

/** A vote on what departments propose. */
export class JudgingMotion {
  @OneOf(['judgeProposals']) readonly kind!: 'judgeProposals';
  @Id() readonly round!: string;
  @TopicId({ list: true }) readonly topics!: readonly string[];
}

/** A deliberation on this year's agreed changes. */
export class ChangesMotion {
  @OneOf(['deliberateChanges']) readonly kind!: 'deliberateChanges';
  @DerivedId() readonly cycle!: string;
  @DerivedId({ list: true }) readonly changes!: readonly string[];
}

/** A deliberation on the draft of a plan. */
export class PlanMotion {
  @OneOf(['deliberatePlan']) readonly kind!: 'deliberatePlan';
  @Id() readonly plan!: string;
  @Id() readonly edition!: string;
}

/** A confirmation of an earlier meeting's minutes. */
export class MinutesMotion {
  @OneOf(['confirmMinutes']) readonly kind!: 'confirmMinutes';
  @Id() readonly meeting!: string;
}

const motionSchemas = {
  settle: TakingMotion,
  agree: TakingMotion,
  askAgain: ReasonedMotion,
  recordOpen: ReasonedMotion,
  judgeProposals: JudgingMotion,
  deliberateChanges: ChangesMotion,
  deliberatePlan: PlanMotion,
  confirmMinutes: MinutesMotion,
} as const;

type Motion = InstanceType<(typeof motionSchemas)[keyof typeof motionSchemas]>;

/** An item of the agenda (안건). */
export class AgendaEntry {
  @Id() readonly id!: string;
  @ShortText() readonly title!: string;
  @Text({ optional: true }) readonly text?: string;
  @PartBy('kind', motionSchemas, { optional: true }) readonly motion?: Motion;
  @Id({ optional: true }) readonly round?: string;
}

/** A meeting in one place. */
export class InPerson {
  @OneOf(['inPerson']) readonly kind!: 'inPerson';
}

/** A meeting by video (영상회의). */
export class ByVideo {
  @OneOf(['video']) readonly kind!: 'video';
  @ShortText({ optional: true }) readonly link?: string;
}

/** A meeting in writing (서면회의), with its last day. */
export class InWriting {
  @OneOf(['written']) readonly kind!: 'written';
  @BusinessDate() readonly closes!: string;
}

export const sittingSchemas = { inPerson: InPerson, video: ByVideo } as const;
export const modeSchemas = { ...sittingSchemas, written: InWriting } as const;

export type SittingMode = InstanceType<(typeof sittingSchemas)[keyof typeof sittingSchemas]>;
export type Mode = InstanceType<(typeof modeSchemas)[keyof typeof modeSchemas]>;

/** A member's answer on one item, in writing. */
export class WrittenAnswer {
  @Id() readonly agendaItem!: string;
  @OneOf(choices) readonly choice!: Choice;
  @Text({ optional: true }) readonly note?: string;
}

/** A sector's attendance as printed on a paper. */
export class StatedSector {
  @OneOf(sectors) readonly sector!: Sector;
  @Count() readonly present!: number;
  @Count() readonly enrolled!: number;
}

/** Attendance as printed on a paper. */
export class StatedRoll {
  @Count() readonly present!: number;
  @Count() readonly enrolled!: number;
  @Part(StatedSector, { list: true }) readonly sectors!: readonly StatedSector[];
}

/** What the minutes say of an agenda item in the secretary's words. */
export class MinutesItem {
  @Id() readonly agendaItem!: string;
  @Text() readonly text!: string;
}

/** What the minutes say in the secretary's words. */
export class MinutesWords {
  @Text() readonly opening!: string;
  @Part(MinutesItem, { list: true }) readonly items!: readonly MinutesItem[];
  @Text() readonly closing!: string;
}
