// What stands behind the question mark of the queries about figures.
import {
  IsIn,
  IsNumberString,
  IsObject,
  IsOptional,
  IsString,
  Length,
  Matches,
  MaxLength,
} from 'class-validator';
import { groupings, type Grouping } from '#contract/figure-views';
import { limits, patterns } from '#contract/limits';
import { budgetSources, type BudgetSource } from '#domain/changes';
import { needsPeriod } from '#domain/payload';
import type { Period } from '#domain/periods';
import { groupFigures, type GroupFigure } from '#domain/reckoning/explanation';
import {
  indicatorFigures,
  moneyFigures,
  programFigures,
  type FigureKind,
  type FigureRef,
} from '#domain/reckoning/figures';
import { refuse } from '#domain/refusals';
import { AsOfFilter } from './asking.dto.js';
import { RefusedError } from './refused.js';

const figures: readonly FigureKind[] = [...indicatorFigures, ...moneyFigures, ...programFigures];

export class ExplainFilter extends AsOfFilter {
  @IsIn(figures) figure!: FigureKind;
  /** `2024`, `2024-H2`, `2024-Q3`, `2024-09`, or from one to another: `2022/2026`. */
  @IsString() @MaxLength(limits.id) period!: string;
  /** Of which indicator; for its figures only. */
  @IsOptional() @IsString() @Matches(patterns.derivedId) @MaxLength(limits.derivedId) indicator?: string;
  /** Narrows money down to what comes from there. */
  @IsOptional() @IsIn(budgetSources) source?: BudgetSource;
  /** Narrows money down to one cost item. */
  @IsOptional() @IsString() @Matches(patterns.text) @MaxLength(limits.shortText) item?: string;
}

export class ExplainGroupFilter extends AsOfFilter {
  @IsIn(groupFigures) figure!: GroupFigure['figure'];
  /** A year of the plan, or from one year to another: `2022/2026`. */
  @IsString() @MaxLength(limits.id) period!: string;
  @IsOptional() @IsIn(budgetSources) source?: BudgetSource;
  /** Its programs alone; of the whole plan where neither this nor a department is named. */
  @IsOptional() @IsString() @Matches(patterns.id) @MaxLength(limits.id) strategy?: string;
  @IsOptional() @IsString() @Matches(patterns.id) @MaxLength(limits.id) department?: string;
}

export class TrendFilter extends AsOfFilter {
  @IsString() @Matches(patterns.derivedId) @MaxLength(limits.derivedId) indicator!: string;
}

export class DashboardFilter extends AsOfFilter {
  /** One year of the plan; all of them unless named. */
  @IsOptional() @IsNumberString({ no_symbols: true }) @Length(4, 4) year?: string;
  @IsOptional() @IsIn(groupings) by?: Grouping;
}

/** What is taken in: one of both. */
export class FiguresTable {
  /** A table with its headings, as a spreadsheet copies it or keeps it: parted by tabs, commas or semicolons. */
  @IsOptional() @IsString() table?: string;
  /** The file that was taken out. */
  @IsOptional() @IsObject() figures?: object;
}

/** The figure that is asked about. Throws the refusal `invalid-field` for what names none. */
export function figureIn({ figure, period, indicator, source, item }: ExplainFilter): FigureRef {
  const at = { period: periodIn(period) };
  if (isOneOf(indicatorFigures, figure)) {
    if (indicator === undefined) throw wrong('indicator');
    return { figure, indicator, ...at };
  }
  if (isOneOf(programFigures, figure)) return { figure, ...at };
  return {
    figure,
    ...at,
    ...(source === undefined ? {} : { source }),
    ...(item === undefined ? {} : { item }),
  };
}

/** The figure over several programs that is asked about. Throws the refusal `invalid-field` for what names none. */
export function groupFigureIn(filter: ExplainGroupFilter): GroupFigure {
  const { figure, period, source, strategy, department } = filter;
  if (strategy !== undefined && department !== undefined) throw wrong('department');
  return {
    figure,
    period: periodIn(period),
    ...(source === undefined ? {} : { source }),
    of: ofWhom(strategy, department),
  };
}

function ofWhom(strategy: string | undefined, department: string | undefined): GroupFigure['of'] {
  if (strategy !== undefined) return { kind: 'strategy', id: strategy };
  return department === undefined ? { kind: 'plan' } : { kind: 'department', id: department };
}

function periodIn(text: string): Period {
  const wrong = needsPeriod(text, 'period');
  if (wrong) throw new RefusedError(wrong);
  return text;
}

function isOneOf<W extends string>(words: readonly W[], word: string): word is W {
  return words.some((each) => each === word);
}

function wrong(field: string): RefusedError {
  return new RefusedError(refuse('invalid-field', field));
}
