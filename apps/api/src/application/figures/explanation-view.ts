// The answer to 'why?' with names said: programs, indicators, plans, posts, and what shows a result.
import type { ExplanationStep, LeafView } from '#contract/figure-views';
import { titleInPost } from '#contract/glossary';
import type { Signature } from '#domain/actor';
import type { IsoDate, PlanId, ProgramId } from '#domain/ids';
import type { Period } from '#domain/periods';
import type { IntroducedProgram } from '#domain/program/states';
import type { Explanation, Leaf } from '#domain/reckoning/explanation';
import type { Ratio } from '#domain/reckoning/ratio';
import { shown } from '#domain/reckoning/ratio';
import { shownOf } from '#domain/reckoning/shown';
import { indicatorIn } from './contradiction-views.js';

/** What names are taken from. */
export interface Naming {
  readonly programs: ReadonlyMap<ProgramId, IntroducedProgram>;
  /** Of the plans that the reader may see. */
  readonly plans: ReadonlyMap<PlanId, { readonly title: string }>;
  /** Titles of posts and seats by key, as they were on a day. */
  readonly titlesOn: (on: IsoDate) => Readonly<Record<string, string>>;
}

/** The whole tree of a figure of one program. */
export function explanationOf(explanation: Explanation, program: ProgramId, naming: Naming): ExplanationStep {
  return stepOf(explanation, program, naming, true);
}

/**
 * The tree of a figure over several programs, down to each program's own part: what is below that is asked of the
 * program, for all of them together would be more than anybody reads.
 */
export function groupExplanationOf(explanation: Explanation, naming: Naming): ExplanationStep {
  return stepOf(explanation, undefined, naming, false);
}

/** @param whole whether a program's part comes with what is below it */
function stepOf(
  explanation: Explanation,
  above: ProgramId | undefined,
  naming: Naming,
  whole: boolean,
): ExplanationStep {
  const { figure, how, value, weight, leaf, parts } = explanation;
  const id = explanation.program ?? above;
  const program = id === undefined ? undefined : naming.programs.get(id);
  const indicator =
    program && 'indicator' in figure ? indicatorIn(program, figure.indicator, figure.period) : undefined;
  const below = whole || explanation.program === undefined ? parts : [];
  return {
    shown: shownOf(explanation),
    how,
    ...(value ? { exact: value } : {}),
    ...(weight ? { weight: plainly(weight) } : {}),
    ...(id !== undefined && program ? { program: { id, name: program.name } } : {}),
    ...(indicator
      ? { indicator: { id: indicator.indicator, name: indicator.name, unit: indicator.unit } }
      : {}),
    ...(leaf ? { leaf: leafOf(leaf, figure.period, program, naming) } : {}),
    parts: below.map((part) => stepOf(part, id, naming, whole)),
  };
}

/** A weight as it is entered, or to one place where it follows from others. */
function plainly(weight: Ratio): string {
  return weight.under === '1' ? weight.over : shown(weight, 1);
}

function leafOf(
  leaf: Leaf,
  period: Period,
  program: IntroducedProgram | undefined,
  { plans, titlesOn }: Naming,
): LeafView {
  const plan = 'adopted' in leaf && leaf.adopted ? plans.get(leaf.adopted.plan) : undefined;
  const named = { ...leaf, ...(plan ? { planTitle: plan.title } : {}) };
  const titleOf = ({ post }: Signature, on: IsoDate) => titleInPost(post, titlesOn(on));
  switch (leaf.kind) {
    case 'result': {
      const result = program?.results[leaf.id];
      return {
        ...named,
        title: titleOf(leaf.by, leaf.on),
        period,
        ...(result ? { evidence: result.evidence, status: result.status } : {}),
      };
    }
    case 'spending': {
      const spending = program?.spending[leaf.id];
      const line = program?.years[spending?.year ?? 0]?.budget.find((each) => each.line === spending?.line);
      return {
        ...named,
        title: titleOf(leaf.by, leaf.on),
        ...(spending ? { spentOf: spending.line, until: spending.until } : {}),
        ...(line ? { source: line.source, item: line.item } : {}),
      };
    }
    case 'budget': {
      const line = program?.years[leaf.year]?.budget.find((each) => each.line === leaf.line);
      return { ...named, ...(line ? { source: line.source, item: line.item } : {}) };
    }
    case 'weight': {
      const of = program && indicatorIn(program, leaf.indicator, String(leaf.year));
      return { ...named, ...(of ? { indicatorName: of.name } : {}) };
    }
    case 'target':
    case 'times':
    case 'cap':
    case 'months':
    case 'scale':
      return named;
  }
}
