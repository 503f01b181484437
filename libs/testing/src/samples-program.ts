// Plausible requests to a program.
import type { AgreedChange } from '#domain/agreed';
import type { Change, Indicator, YearFigures } from '#domain/changes';
import { yearOf } from '#domain/dates';
import { addDecimals } from '#domain/decimal';
import type { IsoDate } from '#domain/ids';
import { figuresOf, type Program, type ProgramVocabulary } from '#domain/program/states';
import type { DatedRule } from '#domain/rule-packs';
import { reportSamples } from './samples-reporting.js';
import { oneOf, type Samples } from './samples.js';

/** What a plan asks of its programs. */
const yearlyResults: DatedRule = {
  key: 'result.yearly',
  value: 'required',
  article: '§ 3',
  from: '2021-01-01',
  until: '2030-12-31',
};

/** A request to a program. */
export const programSamples: Samples<ProgramVocabulary> = {
  IntroduceProgram: ({ today, vary }) => ({
    type: 'IntroduceProgram',
    name: 'Heritage guides',
    owner: 'tourism',
    cooperating: oneOf([[], ['culture'], ['culture', 'economy']], vary),
    ...someFigures(yearOf(today), vary),
    ...oneOf([{}, { ancestors: [{ program: 'heritage-walks', how: 'continues' as const }] }], vary),
  }),
  StateYear: ({ state, today, vary }) => ({
    type: 'StateYear',
    ...someFigures(freeYear(state, today, vary), vary),
  }),
  AdoptFigures: ({ state, today, vary }) => {
    const edition = `e-${(vary % 3) + 1}`;
    const asks = vary % 3 === 0 ? { asks: [yearlyResults] } : {};
    const adopting = { type: 'AdoptFigures', plan: 'plan-2022', edition, ...asks } as const;
    const standing = state.status === 'none' ? [] : Object.values(state.years);
    const [year] = standing.filter(({ year }) => year >= yearOf(today)).map(({ year }) => year);
    return vary % 2 === 0 || year === undefined
      ? { ...adopting, figures: someFigures(freeYear(state, today, vary), vary) }
      : { ...adopting, before: figuresOf(state, year), figures: someFigures(year, vary) };
  },
  NoteReview: ({ state, vary }) => {
    const years = state.status === 'none' ? [] : Object.keys(state.years);
    const noted = state.status === 'none' ? 0 : Object.keys(state.reviews ?? {}).length;
    return {
      type: 'NoteReview',
      cycle: `jobs/plan-${noted + 1}`,
      year: Number(years[vary % years.length] ?? 2021),
      asks: [yearlyResults],
    };
  },
  ReviseProgram: ({ state, today, vary }) => ({
    type: 'ReviseProgram',
    agreed: agreedOn(figuresOf(state, yearOf(today)), state, vary),
  }),
  RenameProgram: ({ state, vary }) => {
    const now = state.status === 'none' ? '' : state.name;
    const others = ['Heritage guides', 'Guides of the old town', 'Guides and stewards'].filter(
      (name) => name !== now,
    );
    return { type: 'RenameProgram', name: others[vary % others.length] ?? '', reason: 'Widened' };
  },
  MoveProgram: ({ state, today, vary }) => {
    const owner = state.status === 'none' ? '' : state.owner;
    const others = ['tourism', 'culture', 'economy'].filter((department) => department !== owner);
    return {
      type: 'MoveProgram',
      owner: others[vary % others.length] ?? '',
      from: today,
      reason: 'Reorganized',
    };
  },
  AbolishProgram: ({ today }) => ({ type: 'AbolishProgram', on: today, reason: 'Nobody came' }),
  // No life comes to the day on which it is over.
  EndProgram: ({ vary }) => ({
    type: 'EndProgram',
    plan: 'plan-2099',
    since: '2099-01-01',
    reason: 'Merged',
    successors: oneOf([[], ['town-guides']], vary),
  }),
  ...reportSamples,
};

function someFigures(year: number, vary: number): YearFigures {
  return {
    year,
    content: oneOf([[], ['Morning courses'], ['Morning courses', 'Job fair']], vary),
    indicators: [
      { indicator: 'guides', name: 'Guides trained', unit: 'persons', target: String(30 + (vary % 7)) },
      ...oneOf([[], [], reckonedOtherwise(year)], vary),
    ],
    budget: [
      { line: 'ceremony', source: 'own', item: 'Ceremony', amount: '3000', scale: 'thousandWon' },
      { line: 'teaching', source: 'own', item: 'Teaching', amount: '12000', scale: 'thousandWon' },
    ],
  };
}

/** Indicators that say all that one can say of itself. */
function reckonedOtherwise(year: number): readonly Indicator[] {
  const measure = { direction: 'up', parts: 'sum', years: 'cumulative' } as const;
  return [
    {
      indicator: 'tours',
      name: 'Tours held',
      unit: 'tours',
      target: '60',
      parts: [
        { period: `${year}-H1`, target: '20' },
        { period: `${year}-H2`, target: '40' },
      ],
      weight: '40',
      measure,
      derived: {
        baseline: { value: '57', period: String(year - 1) },
        raise: '5',
        places: -1,
        rounding: 'halfUp',
      },
    },
    {
      indicator: 'complaints',
      name: 'Complaints',
      unit: 'letters',
      target: '6',
      weight: '60',
      measure: { direction: 'down', parts: 'maximum', years: 'last' },
      continues: [{ program: 'heritage-walks', indicator: 'complaints' }],
    },
    {
      indicator: 'complaints-each',
      name: 'Complaints by tour',
      unit: '%',
      target: '10',
      measure: { ...measure, ratio: { over: 'complaints', under: 'tours', times: '100' } },
    },
  ];
}

/** A year to come that no plan has adopted, and that nobody has agreed to change. */
function freeYear(state: Program, today: IsoDate, vary: number): number {
  const taken = (year: number) => state.status !== 'none' && state.years[year]?.adopted !== undefined;
  let year = yearOf(today) + 1 + (vary % 2);
  while (taken(year)) year += 1;
  return year;
}

/** A change that fits the figures as they stand. */
function agreedOn(figures: YearFigures, state: Program, vary: number): AgreedChange {
  const opinion = `o-${state.status === 'none' ? 1 : state.revisions.length + 1}`;
  return {
    id: `round-1:${opinion}:1`,
    program: 'heritage',
    change: changeOf(figures, vary),
    origin: { round: 'round-1', opinion, topic: 'heritage/change', remarks: ['r-1'] },
    addressee: { kind: 'department', department: 'tourism' },
  };
}

/** Whether another indicator follows from this one. */
function isNeeded(id: string, indicators: readonly Indicator[]): boolean {
  return indicators.some(({ measure }) => measure?.ratio?.over === id || measure?.ratio?.under === id);
}

function changeOf({ year: effective, content, indicators, budget }: YearFigures, vary: number): Change {
  const added = {
    name: 'Places filled',
    unit: 'places',
    target: String(vary),
    ...oneOf(
      [
        {},
        {
          weight: '10',
          parts: [{ period: `${effective}-Q4`, target: String(vary) }],
          measure: { direction: 'up', parts: 'last', years: 'average' } as const,
        },
      ],
      vary,
    ),
  };
  const indicator = indicators.find(({ indicator: id }) => !isNeeded(id, indicators));
  const [from, to] = budget.toSorted((a, b) => Number(b.amount) - Number(a.amount));
  const choices: readonly (Change | undefined)[] = [
    { kind: 'indicatorAdded', effective, added },
    indicator && {
      kind: 'indicatorTarget',
      effective,
      indicator: indicator.indicator,
      from: indicator.target,
      to: addDecimals(indicator.target, '1'),
      ...oneOf([{}, { parts: [{ period: `${effective}-H2`, target: '1' }] }], vary),
    },
    indicator && { kind: 'indicatorReplaced', effective, indicator: indicator.indicator, added },
    from && to && { kind: 'budgetMoved', effective, fromLine: from.line, toLine: to.line, amount: '1' },
    {
      kind: 'content',
      effective,
      from: content[0] ?? 'As it was',
      to: `${content[0] ?? 'Courses'}, in the evening`,
    },
    indicator && { kind: 'indicatorRemoved', effective, indicator: indicator.indicator },
    from && {
      kind: 'budgetAmount',
      effective,
      line: from.line,
      from: from.amount,
      to: addDecimals(from.amount, '500'),
    },
    vary % 4 === 0 ? { kind: 'abolition', effective } : undefined,
  ];
  const fitting = choices.filter((change) => change !== undefined);
  return fitting[vary % fitting.length] ?? { kind: 'abolition', effective };
}
