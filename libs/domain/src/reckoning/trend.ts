// An indicator over the plans: its years with what it was called and where, and every seam that the comparison crosses.
import type { IndicatorId } from '../ids.js';
import { overParts, type IndicatorAncestor, type Measure } from '../measures.js';
import { nameOn } from '../naming.js';
import { indexOf, type YearOfIndicator } from './book.js';
import { breaksBetween } from './comparable.js';
import { isReported } from './coverage.js';
import { explain } from './explain.js';
import type { LinealProgram, Lineage } from './lineal.js';
import { predecessorsOf, successorsOf, type Predecessors } from './predecessors.js';
import { rateFrom } from './rates.js';
import type { ReckoningRules } from './rules.js';
import { lacking, made } from './steps.js';
import type {
  ComparisonBreak,
  Seam,
  SeamSide,
  Trend,
  TrendEntry,
  TrendValues,
  TrendYear,
} from './trend-words.js';

/** An indicator back to where it comes from, over programs that were continued, renamed, merged and split. */
export function trendOf(of: IndicatorAncestor, lineage: Lineage, rules: ReckoningRules): Trend {
  const { years, seams } = walk(of, Infinity, lineage, rules);
  return {
    of,
    years: [...years].sort((a, b) => a.year - b.year).map(({ isReported: _, ...year }) => year),
    seams: [...seams].sort((a, b) => a.year - b.year),
    continuedBy: successorsOf(of, lineage),
  };
}

/** A year on the way, and whether all that has a target in it was reported. */
interface WalkedYear extends TrendYear {
  readonly isReported: boolean;
}

interface Walk {
  readonly years: readonly WalkedYear[];
  readonly seams: readonly Seam[];
}

const nowhere: Walk = { years: [], seams: [] };

/** Back from the year before which it is looked for: from then on another goes on from it, so no circle is walked twice. */
function walk(of: IndicatorAncestor, before: number, lineage: Lineage, rules: ReckoningRules): Walk {
  const program = lineage.get(of.program);
  const years = program ? yearsBefore(program, of.indicator, before) : [];
  const [first] = years;
  if (!program || !first) return nowhere;
  const own = alone(of, program, years, rules);
  const predecessors = predecessorsOf(of, program, lineage);
  if (!predecessors) return own;
  const earlier = predecessors.of.map((each) => walk(each, first.year, lineage, rules));
  const seam = seamAt(of, program, first, predecessors, lineage);
  const since = distinct([...seam.breaks, ...own.seams.flatMap(({ breaks }) => breaks)]);
  const past = together(earlier, first.measure, canBeAdded(seam), rules);
  return {
    years: [...past.map((year) => broken(year, since)), ...own.years],
    seams: [...earlier.flatMap(({ seams }) => seams), seam, ...own.seams],
  };
}

// ── One indicator of one program ────────────────────────────────────────────────────────────────────────────────

/** Its own years, and the seams between them. */
function alone(
  of: IndicatorAncestor,
  program: LinealProgram,
  years: readonly YearOfIndicator[],
  rules: ReckoningRules,
): Walk {
  const seams = years.slice(1).flatMap((after, index): readonly Seam[] => {
    const before = years[index];
    if (!before) return [];
    const breaks = breaksBetween(before, after);
    const [late, early] = [sideIn(of, program, after), sideIn(of, program, before)];
    const isPlain = breaks.length === 0 && late.name === early.name && late.programName === early.programName;
    return isPlain ? [] : [{ year: after.year, kind: 'within', after: late, before: [early], breaks }];
  });
  return {
    seams,
    years: years.map((each) => {
      const entry = entryOf(of, program, each, rules);
      const since = seams.filter(({ year }) => year > each.year).flatMap(({ breaks }) => breaks);
      const { values } = entry;
      return {
        ...{ year: each.year, entries: [entry], values, breaks: distinct(since) },
        isReported: isReported(program, each),
      };
    }),
  };
}

function entryOf(
  of: IndicatorAncestor,
  program: LinealProgram,
  { year, indicator: { name, unit }, adopted }: YearOfIndicator,
  rules: ReckoningRules,
): TrendEntry {
  const value = (figure: 'target' | 'result' | 'rate') => ({
    ...explain(program, { figure, indicator: of.indicator, period: String(year) }, rules),
    program: of.program,
  });
  return {
    ...of,
    programName: calledIn(program, year),
    name,
    unit,
    ...(adopted && { plan: adopted.plan }),
    values: { target: value('target'), result: value('result'), rate: value('rate') },
  };
}

/** As it was called at the end of the year. */
function calledIn({ name, former }: LinealProgram, year: number): string {
  return nameOn(name, former, `${year}-12-31`);
}

function yearsBefore(
  program: LinealProgram,
  indicator: IndicatorId,
  before: number,
): readonly YearOfIndicator[] {
  return (indexOf(program).indicators.get(indicator) ?? []).filter(({ year }) => year < before);
}

// ── Seams ───────────────────────────────────────────────────────────────────────────────────────────────────────

/** Where an indicator goes on from others, in its first year. */
function seamAt(
  of: IndicatorAncestor,
  program: LinealProgram,
  first: YearOfIndicator,
  { kind, of: before, replaced }: Predecessors,
  lineage: Lineage,
): Seam {
  const found = before.map((each) => {
    const lineal = lineage.get(each.program);
    const last = lineal && yearsBefore(lineal, each.indicator, first.year).at(-1);
    return { each, lineal, last };
  });
  const known = found.flatMap(({ last }) => last ?? []);
  const breaks: readonly ComparisonBreak[] = [
    ...(replaced ? (['replaced'] as const) : []),
    ...(kind === 'splitsFrom' ? (['part-only'] as const) : []),
    ...(known.length < found.length ? (['figures-missing'] as const) : []),
    ...known.flatMap((last) => breaksBetween(last, first)),
    ...(known.length > 1 && !known.every(isSummable) ? (['not-summable'] as const) : []),
  ];
  return {
    year: first.year,
    kind,
    after: sideIn(of, program, first),
    before: found.map(({ each, lineal, last }) => (lineal && last ? sideIn(each, lineal, last) : each)),
    breaks: distinct(breaks),
  };
}

function sideIn(
  of: IndicatorAncestor,
  program: LinealProgram,
  { year, indicator: { name, unit } }: YearOfIndicator,
): SeamSide {
  return { ...of, programName: calledIn(program, year), name, unit };
}

/** Whether several of it make one by being added up: a mean, a level, or a ratio of each do not. */
function isSummable({ measure }: YearOfIndicator): boolean {
  return overParts(measure) === 'sum';
}

// ── Several together ────────────────────────────────────────────────────────────────────────────────────────────

/** The years of several that were merged, side by side, and added up where they can be. */
function together(
  walks: readonly Walk[],
  measure: Measure,
  summable: boolean,
  rules: ReckoningRules,
): readonly WalkedYear[] {
  const [only, ...more] = walks;
  if (only && more.length === 0) return only.years;
  const years = distinct(walks.flatMap((each) => each.years.map(({ year }) => year)));
  return years.flatMap((year) => {
    const rows = walks.flatMap((each) => each.years.find((one) => one.year === year) ?? []);
    const [first, ...others] = rows.flatMap(({ entries }) => entries);
    if (!first) return [];
    const isWhole = rows.length === walks.length;
    const values = summable && isWhole ? added(year, rows, measure, rules) : undefined;
    const breaks = rows.flatMap((row) => row.breaks);
    return [
      {
        year,
        entries: [first, ...others] as const,
        ...(values && { values }),
        breaks: distinct(isWhole ? breaks : [...breaks, 'some-missing' as const]),
        isReported: isWhole && rows.every((row) => row.isReported),
      },
    ];
  });
}

function canBeAdded({ breaks }: Seam): boolean {
  return !breaks.includes('not-summable') && !breaks.includes('direction-changed');
}

/** Undefined where one of them could not be added up itself, or is counted otherwise than the rest. */
function added(
  year: number,
  rows: readonly WalkedYear[],
  { direction }: Measure,
  rules: ReckoningRules,
): TrendValues | undefined {
  const all = rows.flatMap(({ values }) => values ?? []);
  const units = distinct(rows.flatMap(({ entries }) => entries.map(({ unit }) => unit)));
  const indicator = rows[0]?.entries[0].indicator;
  if (all.length < rows.length || units.length > 1 || indicator === undefined) return undefined;
  const about = { indicator, period: String(year) };
  const target = made(
    { figure: 'target', ...about },
    'sum',
    all.map((each) => each.target),
  );
  const result = made(
    { figure: 'result', ...about },
    'sum',
    all.map((each) => each.result),
  );
  const figure = { figure: 'rate', ...about } as const;
  const isSoFar = direction === 'down' && result.value && !rows.every(({ isReported: whole }) => whole);
  const rate = isSoFar
    ? lacking(figure, 'not-whole', 'apart', [target, result])
    : rateFrom(figure, result, target, direction, rules);
  return { target, result, rate };
}

function broken(year: WalkedYear, since: readonly ComparisonBreak[]): WalkedYear {
  return { ...year, breaks: distinct([...year.breaks, ...since]) };
}

function distinct<T>(all: readonly T[]): readonly T[] {
  return [...new Set(all)];
}
