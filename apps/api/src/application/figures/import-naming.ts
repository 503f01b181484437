// What rows of an imported table are about: programs, indicators and budget lines, by id or by the names that offices write.
import { budgetSourceLabels } from '#contract/glossary';
import { wordIn } from '#contract/tables/cells';
import { plain } from '#contract/tables/columns';
import type { FigureRow } from '#contract/tables/figure-table';
import type { BudgetLine, Indicator } from '#domain/changes';
import { yearsOf, type Period } from '#domain/periods';
import type { IntroducedProgram } from '#domain/program/states';
import type { PlanProgram } from './plan-programs.js';

/** The program that a row names: by its id, its number in the plan, or its name. */
export function programNamed(
  { program, number, programName }: FigureRow,
  programs: readonly PlanProgram[],
): PlanProgram | undefined {
  if (program !== '') return programs.find(({ line }) => line.program === program);
  if (number !== '') return programs.find(({ line }) => line.number === number);
  return onlyOne(programs.filter((each) => isNamed(each.program.name, programName)));
}

/** The indicator that a row names: by its id, or by the name that it has in a year of the period; as the last of them has it. */
export function indicatorNamed(
  { item, name }: FigureRow,
  { years }: IntroducedProgram,
  period: Period,
): Indicator | undefined {
  const all = yearsOf(period).flatMap((year) => years[year]?.indicators ?? []);
  const ids = all
    .filter((each) => (item === '' ? isNamed(each.name, name) : each.indicator === item))
    .map(({ indicator }) => indicator);
  const id = onlyOne([...new Set(ids)]);
  return all.findLast(({ indicator }) => indicator === id);
}

/** The budget line that a row names: by its id, or by its cost item and, where that alone does not tell, its source. */
export function lineNamed(
  { item, name, source }: FigureRow,
  { years }: IntroducedProgram,
  year: number,
): BudgetLine | undefined {
  const all = years[year]?.budget ?? [];
  if (item !== '') return all.find(({ line }) => line === item);
  const from = wordIn(budgetSourceLabels, source);
  return onlyOne(
    all.filter(
      (line) => (name === '' || isNamed(line.item, name)) && (from === undefined || line.source === from),
    ),
  );
}

function isNamed(name: string, said: string): boolean {
  return said !== '' && plain(name) === plain(said);
}

function onlyOne<T>(found: readonly T[]): T | undefined {
  return found.length === 1 ? found[0] : undefined;
}
