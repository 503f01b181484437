// What a row of an imported table asks for: a result or money spent to be reported or corrected, or nothing at all.
import { dateIn, figureIn, isDash } from '#contract/tables/cells';
import type { FigureColumn, FigureRow, ImportOutcome } from '#contract/tables/figure-table';
import { yearsOf } from '#domain/periods';
import type { IntroducedProgram } from '#domain/program/states';
import type { ProgramCommand } from '#domain/program/words';
import { isRefusal, refuse, type Refusal } from '#domain/refusals';
import type { Evidence } from '#domain/reported';
import { setsFigure } from './draft-figures.js';
import { evidenceIn, evidenceText } from './figure-rows.js';
import { amountOf, isSame, isSameUnit, kindOf, periodOf } from './import-cells.js';
import { indicatorNamed, lineNamed, nextId } from './import-naming.js';

export type ImportCommand = Extract<
  ProgramCommand,
  { readonly type: 'ReportResult' | 'CorrectResult' | 'RecordSpending' | 'CorrectSpending' }
>;

/** A row as it was read. */
export interface ReadRow {
  readonly cells: FigureRow;
  /** What shows its result, where it was not read from a cell. */
  readonly evidence?: readonly Evidence[];
}

/** What a row comes to before anybody decides. */
export type Wanted = {
  /** Cells that say something else than what stands, and that no command takes. */
  readonly left?: readonly FigureColumn[];
} & (
  | { readonly outcome: Extract<ImportOutcome, 'same' | 'empty'> }
  | { readonly outcome: 'reported'; readonly command: ImportCommand }
  /** `seen`: the revision that is corrected. */
  | { readonly outcome: 'corrected'; readonly command: ImportCommand; readonly seen: number }
);

/** What a row asks of its program as that stands. */
export function wantedBy(row: ReadRow, program: IntroducedProgram): Wanted | Refusal {
  return kindOf(row.cells) === 'budget' ? spendingWanted(row.cells, program) : resultWanted(row, program);
}

/** The figure that a row would have reported, or set. */
export function valueIn(row: FigureRow): string {
  if (setsFigure(row)) return row.target;
  return kindOf(row) === 'budget' ? row.spent : row.claimed;
}

function resultWanted({ cells, evidence: read }: ReadRow, program: IntroducedProgram): Wanted | Refusal {
  if (isDash(cells.claimed)) return { outcome: 'empty', ...leftIn(cells, ['verified']) };
  const at = periodOf(cells);
  if (isRefusal(at)) return at;
  const { period } = at;
  const named = indicatorNamed(cells, program, period);
  if (!named) return refuse('unknown-indicator', 'indicator', { id: cells.item || cells.name });
  const { indicator, unit } = named;
  if (cells.unit !== '' && !isSameUnit(cells.unit, unit))
    return refuse('unit-unfit', 'unit', { said: cells.unit, stands: unit });
  const value = figureIn(cells.claimed) ?? cells.claimed;
  const evidence = read ?? evidenceIn(cells.evidence);
  const all = Object.entries(program.results).filter(
    ([, each]) => each.indicator === indicator && each.period === period,
  );
  const [id, standing] = all.find(([, { status }]) => status !== 'withdrawn') ?? [];
  if (id === undefined || !standing) {
    const command = {
      type: 'ReportResult',
      id: nextId('r', [indicator, period, all.length]),
      ...{ indicator, period, value, evidence },
      ...said('note', cells.note),
      ...said('late', cells.late),
    } as const;
    return { outcome: 'reported', command, ...leftIn(cells, ['verified']) };
  }
  const left = leftIn(cells, ['verified', 'note', 'late'], {
    ...standing,
    verified: standing.status === 'confirmed' ? standing.verified : undefined,
  });
  const shown = evidence.length === 0 || isShownAlready(cells, evidence, standing.evidence);
  if (isSame(value, standing.claimed) && shown) return { outcome: 'same', ...left };
  if (cells.reason === '') return refuse('reason-missing', 'reason');
  return {
    outcome: 'corrected',
    command: {
      type: 'CorrectResult',
      result: id,
      value,
      evidence: shown ? standing.evidence : evidence,
      reason: cells.reason,
    },
    seen: standing.revision,
    ...left,
  };
}

function spendingWanted(row: FigureRow, program: IntroducedProgram): Wanted | Refusal {
  if (isDash(row.spent)) return { outcome: 'empty' };
  const at = periodOf(row);
  if (isRefusal(at)) return at;
  const [year, ...more] = yearsOf(at.period);
  if (year === undefined || more.length > 0)
    return refuse('period-invalid', 'period', { period: row.period });
  const line = lineNamed(row, program, year);
  if (!line) return refuse('unknown-budget-line', 'line', { id: row.item || row.name });
  const until = dateIn(row.until) ?? row.until;
  const all = Object.entries(program.spending).filter(
    ([, each]) => each.year === year && each.line === line.line && each.until === until,
  );
  const [id, known] = all.at(-1) ?? [];
  const told = amountOf({ amount: row.spent, unit: row.unit }, known?.scale ?? line.scale, line.scale);
  if (isRefusal(told)) return told;
  const { amount } = told;
  if (id === undefined || !known) {
    const command = {
      type: 'RecordSpending',
      id: nextId('s', [line.line, year, until]),
      ...{ year, line: line.line, amount, until },
      ...said('note', row.note),
    } as const;
    return { outcome: 'reported', command };
  }
  const left = leftIn(row, ['note'], known);
  if (isSame(amount, known.amount)) return { outcome: 'same', ...left };
  if (row.reason === '') return refuse('reason-missing', 'reason');
  return {
    outcome: 'corrected',
    command: { type: 'CorrectSpending', spending: id, amount, reason: row.reason },
    seen: known.revision,
    ...left,
  };
}

/** What a row says in these columns beside what stands: that they differ is told, for nothing here takes them. */
function leftIn<K extends FigureColumn>(
  cells: FigureRow,
  columns: readonly K[],
  standing?: Readonly<Partial<Record<K, string | undefined>>>,
): Pick<Wanted, 'left'> {
  const left = columns.filter((column) => {
    const [cell, stands = ''] = [cells[column], standing?.[column]];
    return !isDash(cell) && cell !== stands && !isSame(figureIn(cell) ?? '', stands);
  });
  return left.length === 0 ? {} : { left };
}

/** A title may hold what parts titles in a cell. */
function isShownAlready(
  { evidence: cell }: FigureRow,
  evidence: readonly Evidence[],
  standing: readonly Evidence[],
): boolean {
  const shown = standing.map(evidenceText).join('\n');
  return cell === shown || evidence.map(evidenceText).join('\n') === shown;
}

function said<K extends string>(key: K, text: string): Readonly<Partial<Record<K, string>>> {
  return (text === '' ? {} : { [key]: text }) as Partial<Record<K, string>>;
}
