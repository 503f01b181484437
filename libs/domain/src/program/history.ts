// The life of each indicator of a program over the years: where its targets began, what moved them and why, where they stand.
import type { AgreedChange } from '../agreed.js';
import { applyChange } from '../applying.js';
import type { YearFigures } from '../changes.js';
import type { Decimal, IndicatorId, IsoDate } from '../ids.js';
import { isRefusal } from '../refusals.js';
import type { Program, ProgramYear, Revision } from './states.js';

/** One revision of a target; `from` is absent where the indicator began with it, `to` where it ended with it. */
export interface TargetRevision {
  readonly on: IsoDate;
  readonly from?: Decimal;
  readonly to?: Decimal;
  /** The change, with its origin: the opinion behind it and its remarks. */
  readonly agreed: AgreedChange;
}

/** An indicator in one year. */
export interface IndicatorYear {
  readonly year: number;
  /** As the first plan of the year adopted it, or as it was last stated before one did; absent where it came later. */
  readonly first?: Decimal;
  /** Oldest first. */
  readonly revisions: readonly TargetRevision[];
  /** As it stands; absent where the year no longer has the indicator. */
  readonly present?: Decimal;
  readonly adopted?: ProgramYear['adopted'];
}

/** An indicator over the years, under the name and unit that it has had last. */
export interface IndicatorHistory {
  readonly indicator: IndicatorId;
  readonly name: string;
  readonly unit: string;
  /** In their order, those only in which it had a target. */
  readonly years: readonly IndicatorYear[];
}

/** The history of every indicator that a program has ever had, in the order in which they came. */
export function indicatorHistory(program: Program): readonly IndicatorHistory[] {
  if (program.status === 'none') return [];
  const years = Object.values(program.years).map((year) => ({
    year,
    steps: stepsOf(year, program.revisions),
  }));
  const stated = years.flatMap(({ year, steps }) => [
    year.first,
    ...steps.flatMap(({ before, after }) => [before, after]),
    year,
  ]);
  const last = new Map(stated.flatMap(({ indicators }) => indicators.map((each) => [each.indicator, each])));
  return [...last.values()].map(({ indicator, name, unit }) => ({
    indicator,
    name,
    unit,
    years: years.flatMap(({ year, steps }) => yearOf(indicator, year, steps) ?? []),
  }));
}

/** A revision with the figures on both sides of it. */
interface RevisionStep extends Revision {
  readonly after: YearFigures;
}

function stepsOf({ year }: ProgramYear, revisions: readonly Revision[]): readonly RevisionStep[] {
  return revisions.flatMap((revision) => {
    const { change, id } = revision.agreed;
    const after = applyChange(revision.before, change, id);
    return change.effective !== year || isRefusal(after) ? [] : [{ ...revision, after }];
  });
}

function yearOf(
  indicator: IndicatorId,
  figures: ProgramYear,
  steps: readonly RevisionStep[],
): IndicatorYear | undefined {
  const [first, present] = [targetIn(figures.first, indicator), targetIn(figures, indicator)];
  const revisions = steps.flatMap(({ on, agreed, before, after }): readonly TargetRevision[] => {
    const [from, to] = [targetIn(before, indicator), targetIn(after, indicator)];
    return from === to
      ? []
      : [{ on, ...(from !== undefined && { from }), ...(to !== undefined && { to }), agreed }];
  });
  if (first === undefined && present === undefined && revisions.length === 0) return undefined;
  return {
    year: figures.year,
    ...(first !== undefined && { first }),
    revisions,
    ...(present !== undefined && { present }),
    ...(figures.adopted && { adopted: figures.adopted }),
  };
}

function targetIn({ indicators }: YearFigures, id: IndicatorId): Decimal | undefined {
  return indicators.find(({ indicator }) => indicator === id)?.target;
}
