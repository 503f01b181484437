// The commands to a program, on the wire.
import { AgreedChange } from './agreed.dto.js';
import { BusinessDate, Id, Part, ShortText, Text, Year } from './fields.js';
import { BudgetLine, Indicator, YearFigures } from './parts.dto.js';
import { Ancestor } from './program-parts.dto.js';

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
