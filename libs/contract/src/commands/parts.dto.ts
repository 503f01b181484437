// The parts that commands of several streams are made of.
import { stages, type Stage } from '#domain/stages';
import { amountScales, budgetSources, type AmountScale, type BudgetSource } from '#domain/changes';
import { ruleKeys, type RuleKey } from '#domain/rule-packs';
import { BusinessDate, DerivedId, Figure, Id, OneOf, Part, ShortText, Text, Year } from './fields.js';
import { Derivation, IndicatorAncestor, Measure, PeriodTarget } from './measure-parts.dto.js';

/** An indicator with its target for the year. */
export class Indicator {
  @DerivedId() readonly indicator!: string;
  @ShortText() readonly name!: string;
  @ShortText() readonly unit!: string;
  @Figure() readonly target!: string;
  @Part(PeriodTarget, { list: true, optional: true }) readonly parts?: readonly PeriodTarget[];
  @Figure({ optional: true }) readonly weight?: string;
  @Part(Measure, { optional: true }) readonly measure?: Measure;
  @Part(Derivation, { optional: true }) readonly derived?: Derivation;
  @Part(IndicatorAncestor, { list: true, optional: true }) readonly continues?: readonly IndicatorAncestor[];
}

/** An amount by source and cost item. */
export class BudgetLine {
  @Id() readonly line!: string;
  @OneOf(budgetSources) readonly source!: BudgetSource;
  @ShortText() readonly item!: string;
  @Figure() readonly amount!: string;
  @OneOf(amountScales) readonly scale!: AmountScale;
}

/** What a plan says of a program for one year: clauses, indicators, budget. */
export class YearFigures {
  @Year() readonly year!: number;
  @Text({ list: true }) readonly content!: readonly string[];
  @Part(Indicator, { list: true }) readonly indicators!: readonly Indicator[];
  @Part(BudgetLine, { list: true }) readonly budget!: readonly BudgetLine[];
}

/** A rule with its article and the days on which it is in force. */
export class DatedRule {
  @OneOf(ruleKeys) readonly key!: RuleKey;
  @ShortText() readonly value!: string;
  @Text() readonly article!: string;
  @BusinessDate() readonly from!: string;
  @BusinessDate({ optional: true }) readonly until?: string;
}

/** A named set of rules. */
export class RulePack {
  @Id() readonly id!: string;
  @ShortText() readonly title!: string;
  @Part(DatedRule, { list: true }) readonly rules!: readonly DatedRule[];
}

/** What tells the cycles of some committees from those of others. */
export class CycleKind {
  @Id() readonly id!: string;
  @ShortText() readonly name!: string;
  @OneOf(stages, { list: true }) readonly stages!: readonly Stage[];
  @Part(DatedRule, { list: true }) readonly rules!: readonly DatedRule[];
}
