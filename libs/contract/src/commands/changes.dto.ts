// A change of a program on the wire: one schema for each kind of it.
import { DerivedId, Figure, Id, OneOf, Part, ShortText, Text, Year } from './fields.js';
import { Measure, PeriodTarget } from './measure-parts.dto.js';

/** An indicator that does not exist yet. */
export class NewIndicator {
  @ShortText() readonly name!: string;
  @ShortText() readonly unit!: string;
  @Figure() readonly target!: string;
  @Part(PeriodTarget, { list: true, optional: true }) readonly parts?: readonly PeriodTarget[];
  @Figure({ optional: true }) readonly weight?: string;
  @Part(Measure, { optional: true }) readonly measure?: Measure;
}

/** The target of an indicator, from → to. */
export class IndicatorTargetChange {
  @OneOf(['indicatorTarget']) readonly kind!: 'indicatorTarget';
  @Year() readonly effective!: number;
  @DerivedId() readonly indicator!: string;
  @Figure() readonly from!: string;
  @Figure() readonly to!: string;
  @Part(PeriodTarget, { list: true, optional: true }) readonly parts?: readonly PeriodTarget[];
}

/** One more indicator. */
export class IndicatorAddedChange {
  @OneOf(['indicatorAdded']) readonly kind!: 'indicatorAdded';
  @Year() readonly effective!: number;
  @Part(NewIndicator) readonly added!: NewIndicator;
}

/** Another indicator in the place of one. */
export class IndicatorReplacedChange {
  @OneOf(['indicatorReplaced']) readonly kind!: 'indicatorReplaced';
  @Year() readonly effective!: number;
  @DerivedId() readonly indicator!: string;
  @Part(NewIndicator) readonly added!: NewIndicator;
}

/** One indicator less. */
export class IndicatorRemovedChange {
  @OneOf(['indicatorRemoved']) readonly kind!: 'indicatorRemoved';
  @Year() readonly effective!: number;
  @DerivedId() readonly indicator!: string;
}

/** Money from one budget line to another. */
export class BudgetMovedChange {
  @OneOf(['budgetMoved']) readonly kind!: 'budgetMoved';
  @Year() readonly effective!: number;
  @Id() readonly fromLine!: string;
  @Id() readonly toLine!: string;
  @Figure() readonly amount!: string;
}

/** What the program does, from → to. */
export class ContentChange {
  @OneOf(['content']) readonly kind!: 'content';
  @Year() readonly effective!: number;
  @Text() readonly from!: string;
  @Text() readonly to!: string;
}

/** The end of the program. */
export class AbolitionChange {
  @OneOf(['abolition']) readonly kind!: 'abolition';
  @Year() readonly effective!: number;
}

/** More or less money for a budget line, from → to. */
export class BudgetAmountChange {
  @OneOf(['budgetAmount']) readonly kind!: 'budgetAmount';
  @Year() readonly effective!: number;
  @Id() readonly line!: string;
  @Figure() readonly from!: string;
  @Figure() readonly to!: string;
}

export const changeSchemas = {
  indicatorTarget: IndicatorTargetChange,
  indicatorAdded: IndicatorAddedChange,
  indicatorReplaced: IndicatorReplacedChange,
  indicatorRemoved: IndicatorRemovedChange,
  budgetMoved: BudgetMovedChange,
  content: ContentChange,
  abolition: AbolitionChange,
  budgetAmount: BudgetAmountChange,
} as const;

export type Change = InstanceType<(typeof changeSchemas)[keyof typeof changeSchemas]>;
