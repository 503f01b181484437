// The rows and groups of a plan's dashboard.
import type {
  DashboardGroup,
  DashboardRow,
  GroupFiguresView,
  Grouping,
  MoneyCell,
  Shown,
  StandingCounts,
} from '#contract/figure-views';
import type { BudgetSource } from '#domain/changes';
import type { DepartmentId, IsoDate } from '#domain/ids';
import { overlap, yearsOf, type Period } from '#domain/periods';
import type { Edition } from '#domain/plan/states';
import type { IntroducedProgram } from '#domain/program/states';
import type { Contradiction } from '#domain/reckoning/contradiction';
import { isUnexplained } from '#domain/reported';
import { explainGroup } from '#domain/reckoning/explain';
import type { Explanation, GroupFigure } from '#domain/reckoning/explanation';
import { shownOf } from '#domain/reckoning/shown';
import type { StandingRules } from '#domain/reckoning/standing-rules';
import { inCountingOrder } from './counting-order.js';
import { membersOf, type PlanProgram, type PlanWithPrograms } from './plan-programs.js';
import { reckonedOf, type Reckoned } from './reckoned.js';
import { moneyCell } from './shown.js';
import { standingView } from './standing-view.js';

/** In which period a plan is looked at, of which term it is, and on which day. */
export interface Seen {
  readonly period: Period;
  readonly term: Period;
  readonly today: IsoDate;
  readonly rules: StandingRules;
}

/** Several programs of a plan taken together. */
export class Together {
  private readonly reckoned: ReadonlyMap<unknown, Reckoned>;
  private readonly known: Map<string, Shown>;

  constructor(
    edition: Edition,
    private readonly programs: readonly PlanProgram[],
    private readonly of: GroupFigure['of'],
    private readonly seen: Seen,
  ) {
    this.reckoned = new Map(programs.map(({ program }) => [program, reckonedOf(program, seen.rules)]));
    this.known = sumsOf(edition, of, [...this.reckoned.values()]);
  }

  rate(period: Period): Shown {
    return this.shown({ figure: 'groupRate', period, of: this.of });
  }

  money(period: Period, source?: BudgetSource): MoneyCell {
    const about = { period, of: this.of, ...(source && { source }) };
    return {
      budget: this.shown({ figure: 'groupBudget', ...about }),
      spent: this.shown({ figure: 'groupSpent', ...about }),
      execution: this.shown({ figure: 'groupExecution', ...about }),
    };
  }

  figures(): GroupFiguresView {
    const { period, term, today } = this.seen;
    const all = [...this.reckoned.values()];
    const found = all.flatMap((each) => foundIn(each.contradictions(today), period));
    const standings: Partial<Record<keyof StandingCounts, number>> = {};
    for (const each of all) {
      const { standing = 'none' } = each.standing(today, term);
      standings[standing] = (standings[standing] ?? 0) + 1;
    }
    return {
      ...this.money(period),
      rate: this.rate(period),
      programs: this.programs.length,
      standings,
      contradictions: found.length,
      unexplained: found.filter(isUnexplained).length,
    };
  }

  private shown(figure: GroupFigure): Shown {
    const key = `${figure.figure} ${figure.source ?? ''} ${figure.period}`;
    const known = this.known.get(key) ?? shownOf(this.explained(figure));
    this.known.set(key, known);
    return known;
  }

  private explained(figure: GroupFigure): Explanation {
    const books = this.programs.map(({ line, program }) => ({ program: line.program, book: program }));
    return explainGroup(books, figure, this.seen.rules, (book, ref) => {
      const reckoned = this.reckoned.get(book);
      if (!reckoned) throw new TypeError('a program of no group was asked for');
      return reckoned.figure(ref);
    });
  }
}

/** What programs made together, for as long as none of them moves. */
interface Sums {
  readonly members: readonly Reckoned[];
  readonly figures: Map<string, Shown>;
}

const sums = new WeakMap<Edition, Map<string, Sums>>();

function sumsOf(edition: Edition, of: GroupFigure['of'], members: readonly Reckoned[]): Map<string, Shown> {
  const ofEdition = sums.get(edition) ?? new Map<string, Sums>();
  sums.set(edition, ofEdition);
  const key = of.kind === 'plan' ? of.kind : `${of.kind} ${of.id}`;
  const known = ofEdition.get(key);
  if (known?.members.length === members.length && known.members.every((each, at) => each === members[at]))
    return known.figures;
  const figures = new Map<string, Shown>();
  ofEdition.set(key, { members, figures });
  return figures;
}

/** The programs of a plan by strategy or by the department that owns them. */
export function groupsOf(
  { edition, programs }: PlanWithPrograms,
  {
    by,
    departments,
  }: { readonly by: Grouping; readonly departments: Readonly<Record<DepartmentId, string>> },
  seen: Seen,
): readonly DashboardGroup[] {
  const figuresOf = (of: GroupFigure['of']) =>
    new Together(edition, membersOf(programs, of), of, seen).figures();
  if (by === 'strategy') {
    const used = new Set(programs.map(({ line }) => line.strategy));
    return Object.values(edition.strategies)
      .filter(({ id }) => used.has(id))
      .sort((one, other) => inCountingOrder(one.number, other.number))
      .map(({ id, number, title }) => {
        const of = { kind: 'strategy', id } as const;
        return { ...of, number, title, ...figuresOf(of) };
      });
  }
  const owners = [...new Set(programs.map(({ program }) => program.owner))];
  return owners
    .map((id) => ({ kind: 'department', id, title: departments[id] ?? id }) as const)
    .sort((one, other) => inCountingOrder(one.title, other.title))
    .map(({ kind, id, title }) => ({ kind, id, title, ...figuresOf({ kind, id }) }));
}

/** A program's row. */
export function rowOf({ line, program }: PlanProgram, { period, term, today, rules }: Seen): DashboardRow {
  const reckoned = reckonedOf(program, rules);
  const found = foundIn(reckoned.contradictions(today), period);
  const { name, owner, status } = program;
  return {
    program: line.program,
    number: line.number,
    ...{ name, owner, status },
    ...{ strategy: line.strategy, kind: line.kind, priority: line.priority },
    ...moneyCell((figure) => reckoned.shown(figure), period),
    rate: reckoned.shown({ figure: 'programRate', period }),
    standing: standingView(reckoned.standing(today, term)),
    ...reportedIn(program, period),
    contradictions: found.length,
    unexplained: found.filter(isUnexplained).length,
  };
}

/** What does not add up in a period, or in part of it. */
export function foundIn(found: readonly Contradiction[], period: Period): readonly Contradiction[] {
  return found.filter(({ at }) => overlap(at.period, period));
}

/** How many indicators a period has, how many of them have a result in it, and how many results nobody has confirmed. */
function reportedIn(program: IntroducedProgram, period: Period) {
  const indicators = new Set(
    yearsOf(period).flatMap((year) =>
      (program.years[year]?.indicators ?? []).map(({ indicator }) => indicator),
    ),
  );
  const results = Object.values(program.results).filter(
    (result) => result.status !== 'withdrawn' && overlap(result.period, period),
  );
  return {
    indicators: indicators.size,
    reported: new Set(results.map(({ indicator }) => indicator)).size,
    provisional: results.filter(({ status }) => status === 'provisional').length,
  };
}
