// The cells of a table of plan figures: each names one figure of a program, says what stands there, and takes what is typed.
import { amountScaleLabels, budgetSourceLabels } from '#contract/glossary';
import { isDash, wordIn } from '#contract/tables/cells';
import type { BudgetLine, Indicator, YearFigures } from '#domain/changes';
import type { PeriodTarget } from '#domain/measures';
import { comparePeriods, type Period } from '#domain/periods';
import { figure } from '../../forms/change-values.js';
import { newBudgetLine, newIndicator } from '../forms/figures-values.js';
import { scaleIn } from '#contract/tables/scales';

/** A figure of an indicator or a budget line, or what one that is added is called. */
export type CellOf =
  | { readonly what: 'name' | 'unit' | 'item' | 'source' | 'scale'; readonly id: string }
  | { readonly what: 'target' | 'weight' | 'amount'; readonly id: string; readonly year: number }
  | { readonly what: 'part'; readonly id: string; readonly period: Period };

/** What was typed into a cell, and what stood there then: what somebody else wrote since is not overwritten unseen. */
export interface Typed {
  readonly cell: CellOf;
  readonly typed: string;
  readonly stood: string;
}

/** One cell under one name, whenever the same one is meant. */
export function keyOf(cell: CellOf): string {
  const at = 'year' in cell ? [cell.year] : 'period' in cell ? [cell.period] : [];
  return [cell.what, cell.id, ...at].join(' ');
}

/** What stands in a cell; empty where nothing does. */
export function standsIn(years: readonly YearFigures[], cell: CellOf): string {
  switch (cell.what) {
    case 'name':
    case 'unit':
      return lastOf(years, cell.id)?.[cell.what] ?? '';
    case 'item':
    case 'source':
    case 'scale':
      return lastLineOf(years, cell.id)?.[cell.what] ?? '';
    case 'target':
    case 'weight':
      return indicatorIn(years, cell.id, cell.year)?.[cell.what] ?? '';
    case 'amount':
      return lineIn(years, cell.id, cell.year)?.amount ?? '';
    case 'part':
      return partsIn(years, cell).find(({ period }) => period === cell.period)?.target ?? '';
  }
}

/** The years with all that was typed in its place. */
export function withTyped(years: readonly YearFigures[], typed: readonly Typed[]): readonly YearFigures[] {
  // What an indicator or line is called comes first: a figure may make one that is not there yet.
  const order = ['target', 'amount', 'weight', 'part'];
  const figures = typed
    .filter(({ cell }) => order.includes(cell.what))
    .toSorted((one, other) => order.indexOf(one.cell.what) - order.indexOf(other.cell.what));
  return figures.reduce((before, each) => withFigure(before, each, typed), years);
}

function withFigure(
  years: readonly YearFigures[],
  { cell, typed }: Typed,
  all: readonly Typed[],
): readonly YearFigures[] {
  const said = isDash(typed.trim()) ? '' : figure(typed);
  // Nothing is made of a dash where nothing stands.
  if (said === '' && standsIn(years, cell) === '') return years;
  switch (cell.what) {
    case 'target':
      return withIndicator(years, cell.id, cell.year, all, (indicator) => ({ ...indicator, target: said }));
    case 'weight':
      return withIndicator(years, cell.id, cell.year, all, ({ weight: _, ...indicator }) =>
        said === '' ? indicator : { ...indicator, weight: said },
      );
    case 'part':
      return withIndicator(years, cell.id, yearOf(cell), all, ({ parts: _, ...indicator }) => {
        const others = partsIn(years, cell).filter(({ period }) => period !== cell.period);
        const own = said === '' ? [] : [{ period: cell.period, target: said }];
        const parts = [...others, ...own].sort((one, other) => comparePeriods(one.period, other.period));
        return parts.length === 0 ? indicator : { ...indicator, parts };
      });
    case 'amount':
      return withLine(years, { id: cell.id, year: cell.year }, said, all);
    case 'name':
    case 'unit':
    case 'item':
    case 'source':
    case 'scale':
      return years;
  }
}

/** An indicator that a year does not have is made for it, as the other years have it or as it was named. */
function withIndicator(
  years: readonly YearFigures[],
  id: string,
  year: number,
  all: readonly Typed[],
  change: (indicator: Indicator) => Indicator,
): readonly YearFigures[] {
  const own = indicatorIn(years, id, year);
  const made = own ?? madeIndicator(years, id, all);
  return years.map((figures) => {
    if (figures.year !== year) return figures;
    const { indicators } = figures;
    const changed = change(made);
    return {
      ...figures,
      indicators: own
        ? indicators.map((each) => (each.indicator === id ? changed : each))
        : [...indicators, changed],
    };
  });
}

/** Neither its parts nor where its target came from hold for another year. */
function madeIndicator(years: readonly YearFigures[], id: string, all: readonly Typed[]): Indicator {
  const { parts: _, derived: __, ...known } = lastOf(years, id) ?? newIndicator(() => '');
  const named = (what: 'name' | 'unit') => typedIn(all, { what, id })?.trim() ?? known[what];
  return { ...known, indicator: id, name: named('name'), unit: named('unit'), target: '' };
}

function withLine(
  years: readonly YearFigures[],
  { id, year }: { readonly id: string; readonly year: number },
  amount: string,
  all: readonly Typed[],
): readonly YearFigures[] {
  return years.map((figures) => {
    if (figures.year !== year) return figures;
    const { budget } = figures;
    const own = budget.find(({ line }) => line === id);
    return {
      ...figures,
      budget: own
        ? budget.map((each) => (each.line === id ? { ...each, amount } : each))
        : [...budget, { ...madeLine(years, id, all), amount }],
    };
  });
}

function madeLine(years: readonly YearFigures[], id: string, all: readonly Typed[]): BudgetLine {
  const known = lastLineOf(years, id) ?? newBudgetLine([], () => '');
  const said = (what: 'item' | 'source' | 'scale') => typedIn(all, { what, id }) ?? '';
  return {
    line: id,
    amount: '',
    item: said('item').trim() || known.item,
    source: wordIn(budgetSourceLabels, said('source')) ?? known.source,
    scale: scaleIn(said('scale')) ?? known.scale,
  };
}

/** What was typed into a cell; undefined where nothing was. */
export function typedIn(all: readonly Typed[], cell: CellOf): string | undefined {
  return all.find((each) => keyOf(each.cell) === keyOf(cell))?.typed;
}

/** What a word of a budget line is to people. */
export function shownIn(cell: CellOf, stands: string, language: 'ko' | 'en'): string {
  const labels: Readonly<Record<string, { readonly ko: string; readonly en: string }>> =
    cell.what === 'source' ? budgetSourceLabels : cell.what === 'scale' ? amountScaleLabels : {};
  return labels[stands]?.[language] ?? stands;
}

function yearOf({ period }: { readonly period: Period }): number {
  return Number(period.slice(0, 4));
}

function partsIn(
  years: readonly YearFigures[],
  cell: { readonly id: string; readonly period: Period },
): readonly PeriodTarget[] {
  return indicatorIn(years, cell.id, yearOf(cell))?.parts ?? [];
}

function indicatorIn(years: readonly YearFigures[], id: string, year: number): Indicator | undefined {
  return years.find((each) => each.year === year)?.indicators.find(({ indicator }) => indicator === id);
}

function lineIn(years: readonly YearFigures[], id: string, year: number): BudgetLine | undefined {
  return years.find((each) => each.year === year)?.budget.find(({ line }) => line === id);
}

function lastOf(years: readonly YearFigures[], id: string): Indicator | undefined {
  return years.flatMap(({ indicators }) => indicators).findLast(({ indicator }) => indicator === id);
}

function lastLineOf(years: readonly YearFigures[], id: string): BudgetLine | undefined {
  return years.flatMap(({ budget }) => budget).findLast(({ line }) => line === id);
}
