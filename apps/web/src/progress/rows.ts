// The programs of a plan's progress as they are asked for: which of them, and in which order.
import type { DashboardRow, DashboardView, Shown } from '#contract/figure-views';
import { compareDecimals } from '#domain/decimal';
import type { Decimal } from '#domain/ids';
import { byNumber } from '../by-number.js';
import { holdsWords } from '../holds-words.js';
import { inWon } from '../why/amounts.js';
import type { Asked, Only, Order } from './asked.js';

/** The programs that are asked for, in the order that is; those without the figure that they are ordered by come last. */
export function rowsFor(
  { programs, departments }: Pick<DashboardView, 'programs' | 'departments'>,
  asked: Asked,
): readonly DashboardRow[] {
  const rows = programs.filter((row) => fits(row, asked, departments[row.owner] ?? ''));
  return rows.sort(ordersBy[asked.order](asked.falling ? -1 : 1));
}

/** Whether a program is one of such. */
export function isSuch(
  { contradictions, indicators, reported, provisional }: DashboardRow,
  only: Only,
): boolean {
  switch (only) {
    case 'contradictions':
      return contradictions > 0;
    case 'unreported':
      return reported < indicators;
    case 'provisional':
      return provisional > 0;
  }
}

function fits(row: DashboardRow, { words, group, by, standing, only }: Asked, department: string): boolean {
  const groupOf = by === 'strategy' ? row.strategy : row.owner;
  return (
    (group === '' || group === groupOf) &&
    (standing === undefined || standing === (row.standing.standing ?? 'none')) &&
    (only === undefined || isSuch(row, only)) &&
    holdsWords([row.number, row.name, department], words)
  );
}

type InOrder = (one: DashboardRow, other: DashboardRow) => number;

const ordersBy: Readonly<Record<Order, (sign: 1 | -1) => InOrder>> = {
  number: (sign) => (one, other) => sign * byNumber(one, other),
  rate: byFigure(({ rate }) => rate.text),
  budget: byFigure(({ budget }) => inWon(budget)),
  execution: byFigure(({ execution }) => execution.text),
  contradictions: byFigure(({ contradictions }) => String(contradictions)),
};

function byFigure(figureOf: (row: DashboardRow) => Decimal | undefined): (sign: 1 | -1) => InOrder {
  return (sign) => (one, other) => {
    const [first, second] = [figureOf(one), figureOf(other)];
    if (first === undefined || second === undefined) {
      return Number(first === undefined) - Number(second === undefined) || byNumber(one, other);
    }
    return sign * compareDecimals(first, second) || byNumber(one, other);
  };
}

/** The longest bar that is drawn of rates: of what was to be reached, or of whatever goes farthest beyond it. */
export function mostOf(rates: readonly Shown[]): number {
  return Math.max(100, ...rates.map(({ text = '0' }) => Number(text)));
}
