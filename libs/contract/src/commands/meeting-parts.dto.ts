// The parts that commands to a meeting are made of.
import { sectors, type Sector } from '#domain/committee/words';
import { Count, Id, OneOf, Part, PartBy, ShortText, Text } from './fields.js';

/** A motion that takes answers or changes as they are. */
export class TakingMotion {
  @OneOf(['settle', 'agree']) readonly kind!: 'settle' | 'agree';
  @Id() readonly round!: string;
  @Id({ list: true }) readonly opinions!: readonly string[];
}

/** A motion that leaves something open, and says why. */
export class ReasonedMotion {
  @OneOf(['askAgain', 'recordOpen']) readonly kind!: 'askAgain' | 'recordOpen';
  @Id() readonly round!: string;
  @Id({ list: true }) readonly opinions!: readonly string[];
  @Text() readonly reason!: string;
}

const motionSchemas = {
  settle: TakingMotion,
  agree: TakingMotion,
  askAgain: ReasonedMotion,
  recordOpen: ReasonedMotion,
} as const;

/** An item of the agenda (안건). */
export class AgendaEntry {
  @Id() readonly id!: string;
  @ShortText() readonly title!: string;
  @PartBy('kind', motionSchemas, { optional: true }) readonly motion?: TakingMotion | ReasonedMotion;
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
