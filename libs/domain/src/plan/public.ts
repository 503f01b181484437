// What everybody may see of a plan: the edition in force as it stood, without persons, posts, drafts, or what is withheld.
import type { BudgetLine, Indicator, ProgramKind } from '../changes.js';
import type { DepartmentId, IsoDate, ProgramId, StrategyId } from '../ids.js';
import {
  withheldBy,
  type PublishedDepartment,
  type PublishedPlan,
  type RedactablePlanField,
  type Shown,
} from '../publication.js';
import { editionShown, type DraftedPlan, type EditionLine } from './states.js';

/** A program for one year, as the plan says it. */
export interface PublicYear {
  readonly year: number;
  readonly indicators: readonly Indicator[];
  readonly budget: Shown<readonly BudgetLine[]>;
  readonly content: Shown<readonly string[]>;
}

export interface PublicPlanProgram {
  readonly program: ProgramId;
  readonly strategy: StrategyId;
  readonly number: string;
  readonly name: string;
  readonly kind: ProgramKind;
  readonly priority: boolean;
  readonly owner: DepartmentId;
  readonly cooperating: readonly DepartmentId[];
  readonly years: readonly PublicYear[];
}

/** A plan as it is published. */
export interface PublicPlan {
  readonly organization: string;
  readonly title: string;
  readonly year: number;
  readonly lastYear: number;
  readonly status: DraftedPlan['status'];
  readonly from: IsoDate;
  readonly stoodOn: IsoDate;
  readonly publishedOn: IsoDate;
  readonly departments: readonly PublishedDepartment[];
  readonly strategies: readonly {
    readonly strategy: StrategyId;
    readonly number: string;
    readonly title: string;
  }[];
  readonly programs: readonly PublicPlanProgram[];
}

/** The public view of a plan as it stood when it was folded up to the version that was published; undefined before it was in force. */
export function publicPlanOf(
  plan: DraftedPlan,
  published: PublishedPlan,
  on: IsoDate,
): PublicPlan | undefined {
  const edition = editionShown(plan);
  if (!edition || plan.status === 'inPreparation') return undefined;
  const { organization, stoodOn, departments } = published.copied;
  const { title, year, lastYear, status, from } = plan;
  const mentioned = departmentsInPlan(plan);
  return {
    organization,
    title,
    year,
    lastYear,
    status,
    from,
    stoodOn,
    publishedOn: on,
    departments: departments.filter(({ department }) => mentioned.includes(department)),
    strategies: Object.values(edition.strategies).map(({ id, number, title: name }) => ({
      strategy: id,
      number,
      title: name,
    })),
    programs: Object.values(edition.lines).map((line) => publicLineOf(line, published)),
  };
}

/** The departments that a plan's public view names. */
export function departmentsInPlan(plan: DraftedPlan): readonly DepartmentId[] {
  const lines = Object.values(editionShown(plan)?.lines ?? {});
  return [...new Set(lines.flatMap(({ owner, cooperating }) => [owner, ...cooperating]))];
}

function publicLineOf(line: EditionLine, published: PublishedPlan): PublicPlanProgram {
  const { program, strategy, number, name, kind, priority, owner, cooperating, years } = line;
  const show = <T>(field: RedactablePlanField, value: T): Shown<T> =>
    withheldBy(published, field, program) ?? value;
  return {
    program,
    strategy,
    number,
    name,
    kind,
    priority,
    owner,
    cooperating,
    years: years.map(({ year, indicators, budget, content }) => ({
      year,
      indicators,
      budget: show('budget', budget),
      content: show('content', content),
    })),
  };
}
