// The table of a plan: strategies, programs under them, and their indicators and budget, over as many lines as they take.
import { amountScaleLabels, budgetSourceLabels, programKindLabels } from '#contract/glossary';
import { figureIn, flagIn, isDash, listIn, wordIn } from '#contract/tables/cells';
import { scaleIn, scaleOfHeading } from '#contract/tables/scales';
import type { AmountScale, BudgetLine, Indicator, ProgramKind } from '#domain/changes';
import type { EstablishedOrganization } from '#domain/organization/states';
import type { DraftedPlan, Edition } from '#domain/plan/states';
import type { Program } from '#domain/program/states';
import { idFor } from './ids.js';
import { entryOf, type Entry, type Line, type Problem, type Sheet, type Step } from './sheet.js';
import { setupStrings, sheetColumns } from './strings.js';

export type ProgramColumn = keyof typeof sheetColumns.programs;

export interface ProgramRow {
  readonly strategy: {
    readonly number: string;
    readonly title: string;
    /** Ids of posts. */
    readonly leaders: readonly string[];
  };
  readonly number: string;
  readonly name: string;
  readonly kind: ProgramKind;
  readonly priority: boolean;
  /** Ids of departments. */
  readonly owner: string;
  readonly cooperating: readonly string[];
  readonly content: readonly string[];
  readonly indicators: readonly Indicator[];
  readonly budget: readonly BudgetLine[];
}

export interface AroundPrograms {
  readonly organization: EstablishedOrganization;
  readonly planId: string;
  readonly plan: DraftedPlan;
}

export interface ProgramFacts {
  readonly plan: DraftedPlan;
  readonly program: Program;
}

const { problems: say } = setupStrings;

export const programsSheet: Sheet<ProgramRow, ProgramColumn, AroundPrograms, ProgramFacts> = {
  name: 'programs',
  title: setupStrings.steps.programs,
  columns: [
    { key: 'strategyNumber', ...sheetColumns.programs.strategyNumber, needed: true },
    { key: 'strategy', ...sheetColumns.programs.strategy, needed: true },
    { key: 'leaders', ...sheetColumns.programs.leaders, needed: true },
    { key: 'number', ...sheetColumns.programs.number, needed: true },
    { key: 'name', ...sheetColumns.programs.name, needed: true },
    { key: 'kind', ...sheetColumns.programs.kind },
    { key: 'priority', ...sheetColumns.programs.priority },
    { key: 'owner', ...sheetColumns.programs.owner, needed: true },
    { key: 'cooperating', ...sheetColumns.programs.cooperating },
    { key: 'content', ...sheetColumns.programs.content },
    { key: 'indicator', ...sheetColumns.programs.indicator },
    { key: 'target', ...sheetColumns.programs.target },
    { key: 'unit', ...sheetColumns.programs.unit },
    { key: 'source', ...sheetColumns.programs.source },
    { key: 'item', ...sheetColumns.programs.item },
    { key: 'amount', ...sheetColumns.programs.amount },
    { key: 'scale', ...sheetColumns.programs.scale },
  ],
  read: (lines, around, layout, headings) => {
    const { headed, places } = layout;
    const scale = headed ? scaleOfHeading(headings[places.amount ?? -1] ?? '') : undefined;
    const groups = groupsOf(lines);
    return groups.map((group) => entryOfGroup(group, groups, around, scale));
  },
  known: (_, { plan }) => ({ plan, program: { status: 'none' } }),
  look: async ({ name }, look, { planId, plan }) => {
    const [now, program] = await Promise.all([look('plan', planId), look('program', programIdOf(name))]);
    return { plan: now.status === 'none' ? plan : now, program };
  },
  next,
};

/** The edition that is written now; none where nothing is drafted. */
export function editionWritten({ editions }: DraftedPlan): Edition | undefined {
  return Object.values(editions).find(({ status }) => status === 'draft');
}

/** A program is the same in every plan: its id follows from its name. */
function programIdOf(name: string): string {
  return idFor('p', name);
}

/** The lines of one program, the first with its strategy filled in from above. */
type Group = readonly [Line<ProgramColumn>, ...Line<ProgramColumn>[]];

/** A line that names no program goes on with the one above; one that names no strategy stays under the one above. */
function groupsOf(lines: readonly Line<ProgramColumn>[]): readonly Group[] {
  const groups: [Line<ProgramColumn>, ...Line<ProgramColumn>[]][] = [];
  let strategy = { strategyNumber: '', strategy: '', leaders: '' };
  for (const { line, cells } of lines) {
    const { strategyNumber, strategy: title, leaders } = cells;
    if (strategyNumber !== '' && strategyNumber !== strategy.strategyNumber) {
      strategy = { strategyNumber, strategy: title, leaders };
    } else if (leaders !== '') strategy = { ...strategy, leaders };
    const filled = { line, cells: { ...cells, ...strategy } };
    const last = groups.at(-1);
    const goesOn =
      cells.name === '' || (last?.[0].cells.name === cells.name && sameNumber(last[0], cells.number));
    if (last && goesOn) last.push(filled);
    else groups.push([filled]);
  }
  return groups;
}

function sameNumber({ cells }: Line<ProgramColumn>, number: string): boolean {
  return number === '' || cells.number === number;
}

type Found = Entry<ProgramRow, ProgramColumn>['problems'];

function entryOfGroup(
  group: Group,
  groups: readonly Group[],
  { organization }: AroundPrograms,
  scaleOfColumn: AmountScale | undefined,
): Entry<ProgramRow, ProgramColumn> {
  const [{ line, cells }] = group;
  const kind = cells.kind === '' ? 'continuing' : wordIn(programKindLabels, cells.kind);
  const priority = flagIn(cells.priority);
  const leaders = listIn(cells.leaders).map((title) => postTitled(organization, title));
  const owner = departmentNamed(organization, cells.owner);
  const cooperating = listIn(cells.cooperating).map((name) => departmentNamed(organization, name));
  const earlier = groups.slice(0, groups.indexOf(group)).map(([{ cells: other }]) => other);
  const empty = (['strategyNumber', 'strategy', 'number', 'name', 'leaders'] as const).filter(
    (column) => cells[column] === '',
  );
  const at = (column: ProgramColumn, wrong: boolean, what: Problem<ProgramColumn>['say']): Found =>
    wrong ? [{ column, say: what, line }] : [];
  const figures = figuresOf(group, scaleOfColumn);
  const problems: Found = [
    ...empty.map((column) => ({ column, say: say.empty, line })),
    ...at('name', earlier.some(({ name }) => name === cells.name) && cells.name !== '', say.twice),
    ...at('number', earlier.some(({ number }) => number === cells.number) && cells.number !== '', say.twice),
    ...at('leaders', leaders.includes(undefined), say.unknownPost),
    ...at('owner', owner === undefined, say.unknownDepartment),
    ...at('cooperating', cooperating.includes(undefined), say.unknownDepartment),
    ...at('kind', kind === undefined, say.oneOf(programKindLabels)),
    ...at('priority', priority === undefined, say.noFlag),
    ...figures.problems,
  ];
  const [, ...rest] = group;
  return entryOf([line, ...rest.map((each) => each.line)], problems, () => ({
    strategy: { number: cells.strategyNumber, title: cells.strategy, leaders: leaders.flatMap(present) },
    number: cells.number,
    name: cells.name,
    kind: kind ?? 'continuing',
    priority: priority ?? false,
    owner: owner ?? '',
    cooperating: cooperating.flatMap(present),
    content: group.flatMap(({ cells: { content } }) => (isDash(content) ? [] : [content])),
    indicators: figures.indicators,
    budget: figures.budget,
  }));
}

/** What the lines of a program say of its indicators and its budget. */
function figuresOf(group: Group, scaleOfColumn: AmountScale | undefined) {
  const indicators: Indicator[] = [];
  const budget: BudgetLine[] = [];
  const problems: Found[number][] = [];
  const [{ cells: first }] = group;
  for (const { line, cells } of group) {
    if (!isDash(cells.indicator)) {
      const target = figureIn(cells.target);
      const indicator = idFor('i', first.name, cells.indicator);
      if (target === undefined) problems.push({ column: 'target', say: say.noFigure, line });
      if (cells.unit === '') problems.push({ column: 'unit', say: say.empty, line });
      if (indicators.some((other) => other.indicator === indicator))
        problems.push({ column: 'indicator', say: say.twice, line });
      indicators.push({ indicator, name: cells.indicator, unit: cells.unit, target: target ?? '' });
    } else if (!isDash(cells.target)) problems.push({ column: 'indicator', say: say.empty, line });
    if (!isDash(cells.amount)) {
      const amount = figureIn(cells.amount);
      const source = cells.source === '' ? 'own' : wordIn(budgetSourceLabels, cells.source);
      const scale = cells.scale === '' ? (scaleOfColumn ?? 'thousandWon') : scaleIn(cells.scale);
      const item = cells.item;
      if (amount === undefined || !/^\d+$/.test(amount))
        problems.push({ column: 'amount', say: say.noAmount, line });
      if (source === undefined) problems.push({ column: 'source', say: say.oneOf(budgetSourceLabels), line });
      if (scale === undefined) problems.push({ column: 'scale', say: say.oneOf(amountScaleLabels), line });
      if (item === '') problems.push({ column: 'item', say: say.empty, line });
      const id = idFor('b', first.name, source ?? '', item);
      if (budget.some((other) => other.line === id)) problems.push({ column: 'item', say: say.twice, line });
      budget.push({
        line: id,
        source: source ?? 'own',
        item,
        amount: amount ?? '',
        scale: scale ?? 'thousandWon',
      });
    } else if (cells.item !== '') problems.push({ column: 'amount', say: say.noAmount, line });
  }
  return { indicators, budget, problems };
}

function next(
  row: ProgramRow,
  { plan, program }: ProgramFacts,
  { planId }: AroundPrograms,
): Step | undefined {
  const edition = editionWritten(plan);
  const stream = { stream: 'plan', id: planId } as const;
  if (isPlaced(plan, row.name)) return undefined;
  if (!edition) return undefined;
  const strategy = Object.values(edition.strategies).find(({ number }) => number === row.strategy.number);
  if (!strategy) {
    const { number, title, leaders } = row.strategy;
    return {
      ...stream,
      command: 'AddStrategy',
      body: { edition: edition.id, id: idFor('s', planId, number), number, title, leaders },
    };
  }
  const id = programIdOf(row.name);
  if (program.status === 'none') {
    const { name, owner, cooperating, content, indicators, budget } = row;
    return {
      stream: 'program',
      id,
      command: 'IntroduceProgram',
      body: { name, owner, cooperating, year: plan.year, content, indicators, budget },
    };
  }
  const { number, kind, priority } = row;
  return {
    ...stream,
    command: 'PlaceProgram',
    body: { edition: edition.id, program: id, strategy: strategy.id, number, kind, priority },
  };
}

function isPlaced({ editions }: DraftedPlan, name: string): boolean {
  return Object.values(editions).some(({ lines }) =>
    Object.values(lines).some((line) => line.name === name || line.program === programIdOf(name)),
  );
}

function postTitled({ posts }: EstablishedOrganization, title: string): string | undefined {
  return Object.values(posts).find((post) => post.title === title && post.department !== undefined)?.id;
}

function departmentNamed({ departments }: EstablishedOrganization, name: string): string | undefined {
  return Object.values(departments).find((each) => each.name === name)?.id;
}

function present<T>(each: T | undefined): readonly T[] {
  return each === undefined ? [] : [each];
}
