// What can be seen to be wrong with the cells of a program before anybody is asked; everything else the server says.
import { budgetSourceLabels } from '#contract/glossary';
import { figureIn, isDash, wordIn } from '#contract/tables/cells';
import type { Label } from '#contract/label';
import type { YearFigures } from '#domain/changes';
import { scaleIn } from '#contract/tables/scales';
import { keyOf, standsIn, typedIn, type CellOf, type Typed } from './cells.js';
import { gridStrings as say } from './strings.js';

/** What is wrong with a cell as it was typed; undefined where nothing is, or nothing was typed. */
export function problemIn(
  years: readonly YearFigures[],
  all: readonly Typed[],
  cell: CellOf,
): Label | undefined {
  const own = all.find((each) => keyOf(each.cell) === keyOf(cell));
  if (!own) return isOwed(years, all, cell) ? say.missing : undefined;
  const stands = standsIn(years, cell);
  if (own.stood !== stands) return say.meanwhile(stands === '' ? '–' : stands);
  const typed = own.typed.trim();
  if (isDash(typed)) return isOwed(years, all, cell) || isKept(cell, stands) ? say.missing : undefined;
  return wrongWith(cell, typed);
}

/** What was typed of a program, cell by cell, that is wrong; what is added owes a name besides. */
export function problemsIn(years: readonly YearFigures[], all: readonly Typed[]): readonly CellOf[] {
  const ids = new Set(all.map(({ cell }) => cell.id));
  const owed = [...ids].flatMap((id): readonly CellOf[] => [
    ...(['name', 'unit', 'item', 'source', 'scale'] as const).map((what) => ({ what, id })),
    ...years.map(({ year }) => ({ what: 'target' as const, id, year })),
  ]);
  const cells = new Map([...all.map(({ cell }) => cell), ...owed].map((cell) => [keyOf(cell), cell]));
  return [...cells.values()].filter((cell) => problemIn(years, all, cell) !== undefined);
}

/** A figure that stands in a plan is changed here, and taken out of it in its form. */
function isKept({ what }: CellOf, stands: string): boolean {
  return stands !== '' && (what === 'target' || what === 'amount');
}

/** Whether something must stand in a cell for what was typed elsewhere to make sense. */
function isOwed(years: readonly YearFigures[], all: readonly Typed[], cell: CellOf): boolean {
  const { what, id } = cell;
  if (standsIn(years, cell) !== '') return false;
  const said = all.filter((each) => each.cell.id === id && !isDash(each.typed.trim()));
  const isSaid = (kinds: readonly string[]) => said.some((each) => kinds.includes(each.cell.what));
  switch (what) {
    case 'name':
    case 'unit':
      return isSaid(['name', 'unit', 'target', 'weight', 'part']) && isBlank(all, cell);
    case 'item':
    case 'source':
    case 'scale':
      return isSaid(['item', 'amount']) && isBlank(all, cell);
    case 'target': {
      const inYear = (each: CellOf) =>
        each.what === 'weight' ? each.year === cell.year : each.what === 'part' && isIn(each, cell.year);
      return said.some((each) => inYear(each.cell)) && isBlank(all, cell);
    }
    case 'weight':
    case 'amount':
    case 'part':
      return false;
  }
}

function isIn({ period }: { readonly period: string }, year: number): boolean {
  return Number(period.slice(0, 4)) === year;
}

function isBlank(all: readonly Typed[], cell: CellOf): boolean {
  return isDash(typedIn(all, cell)?.trim() ?? '');
}

function wrongWith({ what }: CellOf, typed: string): Label | undefined {
  switch (what) {
    case 'name':
    case 'unit':
    case 'item':
      return undefined;
    case 'source':
      return wordIn(budgetSourceLabels, typed) ? undefined : say.noSource;
    case 'scale':
      return scaleIn(typed) ? undefined : say.noScale;
    case 'target':
    case 'part':
    case 'weight':
    case 'amount': {
      const figure = figureIn(typed.replace(/%$/, ''));
      if (figure === undefined) return say.noFigure;
      return what === 'amount' && figure.includes('.') ? say.noWhole : undefined;
    }
  }
}
