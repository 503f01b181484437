// A program's money by year and source, as its page shows it.
import type { BudgetLineView, MoneyRow, MoneyView } from '#contract/figure-views';
import { budgetSources, type BudgetSource } from '#domain/changes';
import { compareTexts } from '#domain/order';
import type { Period } from '#domain/periods';
import type { IntroducedProgram } from '#domain/program/states';
import { moneyCell, type Printed } from './shown.js';

/** The sources from which any of these programs has money, in the order of papers. */
export function sourcesOf(programs: Iterable<IntroducedProgram>): readonly BudgetSource[] {
  const found = new Set<BudgetSource>();
  for (const { years } of programs) {
    for (const { budget } of Object.values(years)) {
      for (const { source } of budget) found.add(source);
    }
  }
  return budgetSources.filter((source) => found.has(source));
}

/** A row for each year, one for all of them, and every line with what was spent of it. */
export function moneyView(
  program: IntroducedProgram,
  years: readonly number[],
  span: Period,
  printed: Printed,
): MoneyView {
  const sources = sourcesOf([program]);
  const row = (period: Period): MoneyRow => ({
    period,
    whole: moneyCell(printed, period),
    sources: sources.map((source) => ({ source, ...moneyCell(printed, period, source) })),
  });
  return {
    sources,
    years: years.map((year) => row(String(year))),
    whole: row(span),
    lines: years.flatMap((year) => linesIn(program, year)),
  };
}

function linesIn({ years, spending }: IntroducedProgram, year: number): readonly BudgetLineView[] {
  return (years[year]?.budget ?? []).map((line) => ({
    ...line,
    year,
    spending: Object.entries(spending)
      .flatMap(([id, each]) => (each.year === year && each.line === line.line ? [{ ...each, id }] : []))
      .sort((one, other) => compareTexts(other.until, one.until)),
  }));
}
