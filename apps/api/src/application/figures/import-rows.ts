// What a row of an imported table asks for: a result or money spent to be reported or corrected, or nothing at all.
import { createHash } from 'node:crypto';
import { budgetSourceLabels } from '#contract/glossary';
import { dateIn, figureIn, isDash, periodIn, wordIn } from '#contract/tables/cells';
import {
  figureRowKindLabels,
  type FigureRow,
  type FigureRowKind,
  type ImportOutcome,
} from '#contract/tables/figure-table';
import { plain } from '#contract/tables/columns';
import type { BudgetLine } from '#domain/changes';
import { compareDecimals, isDecimal } from '#domain/decimal';
import type { IndicatorId } from '#domain/ids';
import { yearsOf, type Period } from '#domain/periods';
import type { IntroducedProgram } from '#domain/program/states';
import type { ProgramCommand } from '#domain/program/words';
import { refuse, type Refusal } from '#domain/refusals';
import { evidenceIn } from './figure-rows.js';
import type { PlanProgram } from './plan-programs.js';

export type ImportCommand = Extract<
  ProgramCommand,
  { readonly type: 'ReportResult' | 'CorrectResult' | 'RecordSpending' | 'CorrectSpending' }
>;

/** What a row comes to before anybody decides; `seen` tells one correction of the same figure from the next. */
export type Wanted =
  | { readonly outcome: Extract<ImportOutcome, 'same' | 'empty'> }
  | {
      readonly outcome: Extract<ImportOutcome, 'reported' | 'corrected'>;
      readonly command: ImportCommand;
      readonly seen: number;
    };

/** The program that a row names: by its id, its number in the plan, or its name. */
export function programNamed(
  { program, number, programName }: FigureRow,
  programs: readonly PlanProgram[],
): PlanProgram | undefined {
  if (program !== '') return programs.find(({ line }) => line.program === program);
  if (number !== '') return programs.find(({ line }) => line.number === number);
  return onlyOne(programs.filter((each) => isNamed(each.program.name, programName)));
}

/** What a row asks of its program as that stands. */
export function wantedBy(row: FigureRow, program: IntroducedProgram): Wanted | Refusal {
  return kindOf(row) === 'budget' ? spendingWanted(row, program) : resultWanted(row, program);
}

/** The figure that a row would have reported. */
export function valueIn(row: FigureRow): string {
  return kindOf(row) === 'budget' ? row.spent : row.claimed;
}

function kindOf({ kind, source, spent }: FigureRow): FigureRowKind {
  return wordIn(figureRowKindLabels, kind) ?? (source !== '' || spent !== '' ? 'budget' : 'indicator');
}

function resultWanted(row: FigureRow, program: IntroducedProgram): Wanted | Refusal {
  if (isDash(row.claimed)) return { outcome: 'empty' };
  const period = periodIn(row.period);
  if (period === undefined) return refuse('period-invalid', 'period', { period: row.period });
  const indicator = indicatorNamed(row, program, period);
  if (indicator === undefined) return refuse('unknown-indicator', 'indicator', { id: row.item || row.name });
  const value = figureIn(row.claimed) ?? row.claimed;
  const evidence = evidenceIn(row.evidence);
  const all = Object.entries(program.results).filter(
    ([, each]) => each.indicator === indicator && each.period === period,
  );
  const [id, standing] = all.find(([, { status }]) => status !== 'withdrawn') ?? [];
  if (id === undefined || !standing) {
    const command = {
      type: 'ReportResult',
      id: idOf('r', [indicator, period, all.length]),
      ...{ indicator, period, value, evidence },
      ...said('note', row.note),
      ...said('late', row.late),
    } as const;
    return { outcome: 'reported', command, seen: 0 };
  }
  if (isSame(value, standing.claimed)) return { outcome: 'same' };
  if (row.reason === '') return refuse('reason-missing', 'reason');
  const shown = evidence.length === 0 ? standing.evidence : evidence;
  return {
    outcome: 'corrected',
    command: { type: 'CorrectResult', result: id, value, evidence: shown, reason: row.reason },
    seen: standing.revision,
  };
}

function spendingWanted(row: FigureRow, program: IntroducedProgram): Wanted | Refusal {
  if (isDash(row.spent)) return { outcome: 'empty' };
  const period = periodIn(row.period);
  const [year, ...more] = period === undefined ? [] : yearsOf(period);
  if (year === undefined || more.length > 0)
    return refuse('period-invalid', 'period', { period: row.period });
  const line = lineNamed(row, program, year);
  if (!line) return refuse('unknown-budget-line', 'line', { id: row.item || row.name });
  const amount = figureIn(row.spent) ?? row.spent;
  const until = dateIn(row.until) ?? row.until;
  const all = Object.entries(program.spending).filter(
    ([, each]) => each.year === year && each.line === line.line && each.until === until,
  );
  const [id, known] = all.at(-1) ?? [];
  if (id === undefined || !known) {
    const command = {
      type: 'RecordSpending',
      id: idOf('s', [line.line, year, until]),
      ...{ year, line: line.line, amount, until },
      ...said('note', row.note),
    } as const;
    return { outcome: 'reported', command, seen: 0 };
  }
  if (isSame(amount, known.amount)) return { outcome: 'same' };
  if (row.reason === '') return refuse('reason-missing', 'reason');
  return {
    outcome: 'corrected',
    command: { type: 'CorrectSpending', spending: id, amount, reason: row.reason },
    seen: known.revision,
  };
}

/** By its id, or by the name that it has in a year of the period. */
function indicatorNamed(
  { item, name }: FigureRow,
  { years }: IntroducedProgram,
  period: Period,
): IndicatorId | undefined {
  const all = yearsOf(period).flatMap((year) => years[year]?.indicators ?? []);
  if (item !== '') return all.find(({ indicator }) => indicator === item)?.indicator;
  const ids = all.filter((each) => isNamed(each.name, name)).map(({ indicator }) => indicator);
  return onlyOne([...new Set(ids)]);
}

/** By its id, or by its cost item and, where that alone does not tell, its source. */
function lineNamed(
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

function isSame(said: string, stands: string): boolean {
  return isDecimal(said) && compareDecimals(said, stands) === 0;
}

function said<K extends string>(key: K, text: string): Readonly<Partial<Record<K, string>>> {
  return (text === '' ? {} : { [key]: text }) as Partial<Record<K, string>>;
}

/** The same for the same figure, so that a table that comes twice reports it once. */
function idOf(kind: 'r' | 's', about: readonly (string | number)[]): string {
  const digest = createHash('sha256').update(JSON.stringify(about)).digest('base64url');
  return `${kind}-${digest.slice(0, 24)}`;
}
