// The commands to a program, on the wire.
import { BusinessDate, Id, Part, ShortText, Text, Year } from './fields.js';
import { BudgetLine, Indicator } from './parts.dto.js';

export class IntroduceProgram {
  @ShortText() readonly name!: string;
  @Id() readonly owner!: string;
  @Id({ list: true }) readonly cooperating!: readonly string[];
  @Year() readonly year!: number;
  @Part(Indicator, { list: true }) readonly indicators!: readonly Indicator[];
  @Part(BudgetLine, { list: true }) readonly budget!: readonly BudgetLine[];
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
