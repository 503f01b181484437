// Why a figure is what it is: of one program, or over several of a plan.
import { Inject } from '@nestjs/common';
import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type { ContradictionView, ExplanationStep, ExplanationView } from '#contract/figure-views';
import { policyTitles } from '#contract/glossary';
import { titlesOf, type Offices } from '#domain/between/posts';
import type { IsoDate, PlanId, ProgramId } from '#domain/ids';
import type { IntroducedProgram } from '#domain/program/states';
import { explain, explainGroup } from '#domain/reckoning/explain';
import type { GroupFigure } from '#domain/reckoning/explanation';
import { figureKey, type FigureRef } from '#domain/reckoning/figures';
import type { StandingRules } from '#domain/reckoning/standing-rules';
import { isRefusal, refuse, type Refusal } from '#domain/refusals';
import { ApiParts, type ReadingParts } from '../../parts.js';
import { Reader, type Asked } from '../streams-read.js';
import { contradictionViews, indicatorIn } from './contradiction-views.js';
import { explanationOf, groupExplanationOf, type Naming } from './explanation-view.js';
import { membersOf, programsOf } from './plan-programs.js';
import { reckonedOf } from './reckoned.js';
import { rulesOn } from './rules-on.js';
import { changesIn, touchingFigure } from './touching.js';

/** A reader wants to know why a figure of a program is what it is. */
export class ExplainQuery extends Query<ExplanationView | Refusal> {
  constructor(
    readonly program: ProgramId,
    readonly figure: FigureRef,
    readonly asked: Asked,
  ) {
    super();
  }
}

/** A reader wants to know why a figure over several programs is what it is. */
export class ExplainGroupQuery extends Query<ExplanationView | Refusal> {
  constructor(
    readonly plan: PlanId,
    readonly figure: GroupFigure,
    readonly asked: Asked,
  ) {
    super();
  }
}

@QueryHandler(ExplainQuery)
export class ExplainHandler implements IQueryHandler<ExplainQuery> {
  constructor(@Inject(ApiParts) private readonly parts: ReadingParts) {}

  async execute({ program: id, figure, asked }: ExplainQuery): Promise<ExplanationView | Refusal> {
    const reader = await Reader.of(this.parts, asked);
    if (isRefusal(reader)) return reader;
    const program = await reader.seen('program', id);
    if (!program) return refuse('unknown-page', undefined, { stream: 'program', id });
    if ('indicator' in figure && !indicatorIn(program, figure.indicator, figure.period))
      return refuse('unknown-page', 'indicator', { stream: 'program', id });
    const [{ today, rules }, changes, naming, position] = await Promise.all([
      rulesOn(this.parts, reader, asked),
      changesIn(reader, id, program),
      namingOf(this.parts, reader, asked, new Map([[id, program]])),
      reader.position(),
    ]);
    const root = explanationOf(explain(program, figure, rules), id, naming);
    return {
      ...{ position, today, past: asked.asOf !== undefined, root },
      contradictions: foundWithin(root, new Map([[id, program]]), rules, today),
      opinions: touchingFigure(changes, figure),
    };
  }
}

@QueryHandler(ExplainGroupQuery)
export class ExplainGroupHandler implements IQueryHandler<ExplainGroupQuery> {
  constructor(@Inject(ApiParts) private readonly parts: ReadingParts) {}

  async execute({ plan: id, figure, asked }: ExplainGroupQuery): Promise<ExplanationView | Refusal> {
    const reader = await Reader.of(this.parts, asked);
    if (isRefusal(reader)) return reader;
    const read = await programsOf(reader, id);
    if (isRefusal(read)) return read;
    const members = membersOf(read.programs, figure.of);
    const { kind } = figure.of;
    if (members.length === 0)
      return refuse('unknown-page', kind === 'plan' ? undefined : kind, { stream: 'plan', id });
    const programs = new Map(members.map(({ line, program }) => [line.program, program]));
    const [{ today, rules }, naming, position] = await Promise.all([
      rulesOn(this.parts, reader, asked),
      namingOf(this.parts, reader, asked, programs),
      reader.position(),
    ]);
    const books = [...programs].map(([program, book]) => ({ program, book }));
    const root = groupExplanationOf(explainGroup(books, figure, rules), naming);
    return {
      ...{ position, today, past: asked.asOf !== undefined, root },
      contradictions: foundWithin(root, programs, rules, today),
      opinions: [],
      ...(read.ownOnly && { ownOnly: read.ownOnly }),
    };
  }
}

/** What does not add up in any figure of the tree. */
function foundWithin(
  root: ExplanationStep,
  programs: ReadonlyMap<ProgramId, IntroducedProgram>,
  rules: StandingRules,
  today: IsoDate,
): readonly ContradictionView[] {
  const within = new Set(keysIn(root));
  return [...programs].flatMap(([id, program]) =>
    contradictionViews(
      id,
      program,
      reckonedOf(program, rules)
        .contradictions(today)
        .filter(({ at }) => within.has(keyOf(id, at))),
    ),
  );
}

async function namingOf(
  { door }: ReadingParts,
  reader: Reader,
  { organization }: Asked,
  programs: ReadonlyMap<ProgramId, IntroducedProgram>,
): Promise<Naming> {
  const adopting = [...programs.values()].flatMap(({ years }) =>
    Object.values(years).flatMap(({ adopted }) => (adopted ? [adopted.plan] : [])),
  );
  const [plans, offices] = await Promise.all([reader.seenOf('plan', adopting), door.offices(organization)]);
  return { programs, plans, titlesOn: titlesByDay(offices) };
}

/** The titles of each day, made once. */
function titlesByDay(offices: Offices): Naming['titlesOn'] {
  const made = new Map<IsoDate, Readonly<Record<string, string>>>();
  return (on) => {
    const titles = made.get(on) ?? { ...policyTitles, ...titlesOf(offices, on) };
    made.set(on, titles);
    return titles;
  };
}

function keysIn({ shown: { figure }, program, parts }: ExplanationStep): readonly string[] {
  const own = program && !('of' in figure) ? [keyOf(program.id, figure)] : [];
  return [...own, ...parts.flatMap(keysIn)];
}

function keyOf(program: ProgramId, figure: FigureRef): string {
  return `${program} ${figureKey(figure)}`;
}
